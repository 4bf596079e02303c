// Nothing reaches a card without a source and a date: its own, else that of its source.
import { expect, it } from 'vitest';
import { describeCard } from '../../src/describe/describe-card';
import { loadProfiles } from '../../src/build/load-profiles';
import { isRecord } from '../../src/lib/guards';
import { factsOf, isInstitution, legalStatusOf } from '../../src/model/institution';
import { partialDate } from '../../src/lib/iso-date';
import type { EntityId } from '../../src/model/entity';
import type { CardContents, Profile } from '../../src/model/profile';
import type { Statement } from '../../src/model/statement';
import { referencedSources } from '../../src/profiles/references';
import { translatorOf } from '../support/catalogue';

const set = loadProfiles('assets/profiles');
const parts = [set.core, ...(set.shareAlike === null ? [] : [set.shareAlike])];
const sources = new Map(parts.flatMap((part) => part.sources).map((source) => [source.id, source]));
const raters = new Map(parts.flatMap((part) => part.raters).map((rater) => [rater.id, rater]));

interface Datum {
  readonly field: string;
  readonly source: string | undefined;
  readonly asOf?: string | undefined;
}

/** Every datum of a profile that a card shows, with its source and its own date. */
function dataOf(profile: Profile): readonly Datum[] {
  const named = profile.prov.flatMap(({ source, asOf, fields }) =>
    fields.map((field) => ({ field, source, asOf })),
  );
  const rows = (field: string, entries: readonly { source: string; asOf?: string }[] = []) =>
    entries.map(({ source, asOf }) => ({ field, source, asOf }));
  const dated = [...rows('facts', factsOf(profile)), ...rows('acts', legalStatusOf(profile))];
  if (!isInstitution(profile)) {
    return [...named, ...dated, ...(profile.kind === 'person' ? rows('roles', profile.roles) : [])];
  }
  const { seats, owners, selfDescription, ratings = [] } = profile;
  return [
    ...[...named, ...dated, ...rows('seats', seats), ...rows('owners', owners)],
    ...rows('selfDescription', selfDescription === undefined ? [] : [selfDescription]),
    ...ratings.map(({ rater, asOf }) => ({
      ...{ field: 'ratings', source: raters.get(rater)?.source, asOf },
    })),
  ];
}

const isDated = ({ source, asOf }: Datum): boolean => {
  const held = sources.get(source ?? '');
  return held !== undefined && (asOf ?? held.date) !== '';
};

it('every datum of every profile has a source that is held and a date', () => {
  const bare = parts.flatMap(({ profiles }) =>
    profiles.flatMap((profile) =>
      dataOf(profile)
        .filter((datum) => !isDated(datum))
        .map(({ field }) => `${profile.id}: ${field}`),
    ),
  );
  expect(bare).toEqual([]);
});

it('every statement and everything of the share-alike lists has them too', () => {
  const data: readonly Datum[] = parts.flatMap(({ statements, statuses }) => [
    ...statements.map(({ source, date }) => ({ field: 'statements', source, asOf: date })),
    ...statuses.flatMap((status) =>
      status.sources.map((source) => ({ field: 'statuses', source, asOf: undefined })),
    ),
  ]);
  expect(data.filter((datum) => !isDated(datum))).toEqual([]);
});

/** Every origin within a card, wherever it stands. */
function originsIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.flatMap(originsIn);
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'origin' ? [part] : originsIn(part),
  );
}

function isWhole(origin: unknown): boolean {
  if (!isRecord(origin) || !Array.isArray(origin['sources'])) return false;
  const places: readonly unknown[] = origin['sources'];
  const lead = places.every((at) => typeof at === 'number' && at >= 1 && at <= sources.size);
  return places.length > 0 && lead && /^as of .*\d{4}/.test(String(origin['asOf']));
}

it('every row of every card leads to a source of its list and says as of when', () => {
  const translate = translatorOf('en');
  const profiles = parts.flatMap((part) => part.profiles);
  const said = new Map<EntityId, Statement[]>();
  for (const statement of parts.flatMap((part) => part.statements)) {
    said.set(statement.speaker, [...(said.get(statement.speaker) ?? []), statement]);
  }
  const origins = profiles.flatMap((profile) => {
    const statements = said.get(profile.id) ?? [];
    const used = new Set(referencedSources(profile, statements, []));
    const contents: CardContents = {
      ...{ profile, statements, related: [], topics: [], threads: [], names: {}, raters: [] },
      sources: [...sources.values()].filter(({ id }) => used.has(id)),
      dataVersion: { date: partialDate('2026-11-22'), hash: 'x' },
    };
    return originsIn(describeCard(contents, translate)).map((origin) => ({ profile, origin }));
  });
  expect(origins.filter(({ origin }) => !isWhole(origin)).map(({ profile }) => profile.id)).toEqual(
    [],
  );
  expect(origins.length).toBeGreaterThan(50_000);
});
