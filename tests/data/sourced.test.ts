// Nothing reaches a card without a source and a date: its own, else that of its source.
import { expect, it } from 'vitest';
import { loadProfiles } from '../../src/build/load-profiles';
import { factsOf, isInstitution, legalStatusOf } from '../../src/model/institution';
import type { Profile } from '../../src/model/profile';

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
