import type { CoverageList, ProfileSet } from '../build/profile-set';
import type { EntityId } from '../model/entity';
import { isInstitution } from '../model/institution';
import type { Profile } from '../model/profile';
import { OWN_KNOWLEDGE } from '../model/provenance';

/** What we want to know of an entity, and how to tell that we do. */
interface WantedFact {
  readonly name: string;
  readonly heldBy: readonly Profile['kind'][];
  /** Made of the other facts of the record, whatever their sources are. */
  readonly isOwnText?: true;
  /** The sources that give it; empty where nothing is held. */
  readonly sourcesOf: (profile: Profile, context: CoverageContext) => readonly string[];
}

interface CoverageContext {
  readonly statements: ReadonlyMap<EntityId, readonly string[]>;
  readonly rated: ReadonlySet<EntityId>;
}

/** How many of a list hold a fact, and who lacks it. */
interface CoverageCell {
  readonly fact: string;
  readonly held: number;
  /** Held, and by a source that is more than general knowledge; null for texts of our own. */
  readonly sourced: number | null;
  readonly lacking: readonly EntityId[];
}

/** One list, of one kind of entity. */
export interface CoverageRow {
  readonly list: CoverageList;
  readonly kind: Profile['kind'];
  readonly count: number;
  readonly cells: readonly CoverageCell[];
}

/** Two statements or more let a reader compare what somebody said with what they say now. */
const WANTED_STATEMENTS = 2;

const INSTITUTIONS: readonly Profile['kind'][] = ['outlet', 'organisation', 'platform'];

/** Column by column; a kind of entity has the columns that make sense for it. */
const WANTED: readonly WantedFact[] = [
  {
    name: 'background',
    isOwnText: true,
    heldBy: [...INSTITUTIONS, 'person'],
    sourcesOf: fromField('background'),
  },
  { name: 'founded', heldBy: INSTITUTIONS, sourcesOf: fromField('founded') },
  { name: 'seat', heldBy: INSTITUTIONS, sourcesOf: fromEntries('seats') },
  { name: 'owner', heldBy: ['outlet', 'platform'], sourcesOf: fromEntries('owners') },
  { name: 'state ties', heldBy: ['outlet'], sourcesOf: fromField('stateAffiliation') },
  {
    name: 'self-description',
    heldBy: ['outlet'],
    sourcesOf: (profile) => ('selfDescription' in profile ? [profile.selfDescription.source] : []),
  },
  {
    name: 'rating',
    heldBy: ['outlet'],
    sourcesOf: (profile, { rated }) => (rated.has(profile.id) ? ['rater'] : []),
  },
  { name: 'dated role', heldBy: ['person'], sourcesOf: fromRoles },
  {
    name: `${WANTED_STATEMENTS} statements`,
    heldBy: ['person'],
    sourcesOf: ({ id }, { statements }) => {
      const sources = statements.get(id) ?? [];
      return sources.length < WANTED_STATEMENTS ? [] : sources;
    },
  },
];

function fromField(field: string): WantedFact['sourcesOf'] {
  return ({ prov }) =>
    prov.filter(({ fields }) => fields.includes(field)).map(({ source }) => source);
}

function fromEntries(field: 'seats' | 'owners'): WantedFact['sourcesOf'] {
  return (profile) => {
    if (!isInstitution(profile)) return [];
    return (profile[field] ?? []).map(({ source }) => source);
  };
}

function fromRoles(profile: Profile): readonly string[] {
  if (profile.kind !== 'person') return [];
  return profile.roles
    .filter(({ from, to }) => from !== null || to !== null)
    .map(({ source }) => source);
}

/** How much of what a card can show is held of the entities that we mean to know in full. */
export function measureCoverage(set: ProfileSet): readonly CoverageRow[] {
  const parts = [set.core, ...(set.shareAlike === null ? [] : [set.shareAlike])];
  const profiles = new Map(set.core.profiles.map((profile) => [profile.id, profile] as const));
  const statements = new Map<EntityId, string[]>();
  for (const { speaker, source } of set.core.statements)
    statements.set(speaker, [...(statements.get(speaker) ?? []), source]);
  const rated = parts
    .flatMap((part) => [...part.profiles, ...part.statuses])
    .filter((one) => 'ratings' in one)
    .map(({ id }) => id);
  const context: CoverageContext = { statements, rated: new Set(rated) };
  return set.coverage.flatMap((list) => {
    const members = list.ids.map((id) => profiles.get(id)).filter((one) => one !== undefined);
    const kinds = [...new Set(members.map(({ kind }) => kind))];
    return kinds.map((kind) => measureRow({ list, kind, members, context }));
  });
}

function measureRow(ask: {
  readonly list: CoverageList;
  readonly kind: Profile['kind'];
  readonly members: readonly Profile[];
  readonly context: CoverageContext;
}): CoverageRow {
  const { list, kind, context } = ask;
  const members = ask.members.filter((profile) => profile.kind === kind);
  const cells = WANTED.filter(({ heldBy }) => heldBy.includes(kind)).map(
    ({ name, isOwnText, sourcesOf }) => {
      const sources = members.map((profile) => sourcesOf(profile, context));
      return {
        fact: name,
        held: sources.filter((given) => given.length > 0).length,
        sourced: isOwnText === true ? null : sources.filter(isSourced).length,
        lacking: members.filter((_, index) => sources[index]?.length === 0).map(({ id }) => id),
      };
    },
  );
  return { list, kind, count: members.length, cells };
}

function isSourced(sources: readonly string[]): boolean {
  return sources.some((source) => source !== OWN_KNOWLEDGE);
}
