import type { EntityKind, Tier } from '../model/entity';

/** Which licence a fact is under: the core may be shipped alone, the share-alike part never mixes in. */
export type PartName = 'core' | 'shareAlike';

/** What a file of the facts holds, told by its path alone. */
export type Place =
  | ProfilePlace
  | {
      readonly holds: 'statements';
      readonly part: PartName;
      readonly layout: 'list';
      /** Thread or first topic of every statement in the file. */
      readonly group: string;
    }
  | {
      readonly holds: 'raters' | 'sources' | 'tombstones';
      readonly part: PartName;
      readonly layout: 'list';
    }
  | {
      readonly holds: 'topics' | 'edition' | 'coverage';
      readonly part: PartName;
      readonly layout: 'single';
    }
  | { readonly holds: 'statuses'; readonly part: PartName; readonly layout: 'lines' }
  | { readonly holds: 'words'; readonly part: PartName; readonly layout: 'words' };

/** A file of profiles: what kinds and tiers it takes. */
interface ProfilePlace {
  readonly holds: 'profiles';
  readonly part: PartName;
  /** One profile as indented JSON, or a table of one profile a line. */
  readonly layout: 'single' | 'lines';
  readonly kinds: readonly EntityKind[];
  readonly tiers: readonly Tier[];
  /** Id that the file's name promises. */
  readonly id?: string;
  /** Its records were listed among outlets and are none: each says what it is instead. */
  readonly isOfNoOutlets?: true;
  /** First and last letter that ids of the table begin with; digits come before `a`. */
  readonly letters?: readonly [string, string];
}

const CURATED: Readonly<Record<string, readonly EntityKind[]>> = {
  outlets: ['outlet'],
  people: ['person'],
  organisations: ['organisation', 'platform'],
  unnamed: ['unnamed'],
};

const SINGLE_FILES: Readonly<Record<string, Place>> = {
  'README.md': { holds: 'words', part: 'core', layout: 'words' },
  'NOTICES.txt': { holds: 'words', part: 'core', layout: 'words' },
  'edition.json': { holds: 'edition', part: 'core', layout: 'single' },
  'coverage.json': { holds: 'coverage', part: 'core', layout: 'single' },
  'topics.json': { holds: 'topics', part: 'core', layout: 'single' },
  'raters.json': { holds: 'raters', part: 'core', layout: 'list' },
  'sources.json': { holds: 'sources', part: 'core', layout: 'list' },
  'tombstones.json': { holds: 'tombstones', part: 'core', layout: 'list' },
  'share-alike/LICENSE.txt': { holds: 'words', part: 'shareAlike', layout: 'words' },
  'share-alike/ATTRIBUTION.txt': { holds: 'words', part: 'shareAlike', layout: 'words' },
  'share-alike/raters.json': { holds: 'raters', part: 'shareAlike', layout: 'list' },
  'share-alike/sources.json': { holds: 'sources', part: 'shareAlike', layout: 'list' },
  'share-alike/statuses.ndjson': { holds: 'statuses', part: 'shareAlike', layout: 'lines' },
  'share-alike/outlets.ndjson': {
    holds: 'profiles',
    part: 'shareAlike',
    layout: 'lines',
    kinds: ['outlet'],
    tiers: [0, 2, 5],
  },
  'share-alike/others.ndjson': {
    holds: 'profiles',
    part: 'shareAlike',
    layout: 'lines',
    kinds: ['organisation', 'platform'],
    tiers: [0, 5],
    isOfNoOutlets: true,
  },
};

const TABLES: Readonly<Record<string, readonly EntityKind[]>> = {
  outlets: ['outlet'],
  others: ['organisation', 'platform'],
  people: ['person'],
};

const CURATED_FILE = /^(?<folder>outlets|people|organisations|unnamed)\/(?<id>[^/]+)\.json$/;
const TABLE_FILE =
  /^tables\/(?<table>outlets|others|people)-(?<tier>[0-5])(?:-(?!.-.\.)[a-z]{2,})*(?:-(?<first>[a-z])-(?<last>[a-z]))?\.ndjson$/;
const STATEMENT_FILE = /^statements\/(?<group>[^/]+)\.json$/;

/** What the file at a path below `assets/profiles` holds; null if it belongs nowhere. */
export function placeOf(path: string): Place | null {
  if (Object.hasOwn(SINGLE_FILES, path)) return SINGLE_FILES[path] ?? null;
  return curatedPlace(path) ?? tablePlace(path) ?? statementPlace(path);
}

function curatedPlace(path: string): ProfilePlace | null {
  const { folder = '', id = '' } = CURATED_FILE.exec(path)?.groups ?? {};
  const kinds = CURATED[folder];
  if (kinds === undefined) return null;
  return { holds: 'profiles', part: 'core', layout: 'single', kinds, tiers: [1], id };
}

function tablePlace(path: string): ProfilePlace | null {
  const { table = '', tier, first, last } = TABLE_FILE.exec(path)?.groups ?? {};
  const kinds = TABLES[table];
  if (kinds === undefined) return null;
  return {
    holds: 'profiles',
    part: 'core',
    layout: 'lines',
    kinds,
    tiers: TIERS.filter((known) => String(known) === tier),
    ...(table === 'others' && { isOfNoOutlets: true as const }),
    ...(first !== undefined && last !== undefined && { letters: [first, last] as const }),
  };
}

const TIERS: readonly Tier[] = [0, 1, 2, 3, 4, 5];

function statementPlace(path: string): Place | null {
  const { group } = STATEMENT_FILE.exec(path)?.groups ?? {};
  return group === undefined ? null : { holds: 'statements', part: 'core', layout: 'list', group };
}
