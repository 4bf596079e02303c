import type { EntityKind } from './entity';
import type { DataVersion } from './profile';
import type { Source } from './provenance';
import type { Rater } from './rating';

/** Parts of the page about the data, and the ends of its address. */
export const DATA_SECTIONS = [
  'version',
  'ratings',
  'dates',
  'unchecked',
  'gaps',
  'sources',
] as const;

/** A part of the page about the data. */
export type DataSection = (typeof DATA_SECTIONS)[number];

/** What a part of the database holds, as figures; those of several parts add up. */
export interface DataCounts {
  readonly entities: Readonly<Record<EntityKind, number>>;
  readonly statements: number;
  /** Statements that were read in a retelling, not where they were first published. */
  readonly retold: number;
  /** Outlets with an assessment by a rater; an outlet of another part counts where it is rated first. */
  readonly rated: number;
  /** Outlets with a description of their own. */
  readonly selfDescribed: number;
  /** Outlets with an owner. */
  readonly owned: number;
  /** Outlets with a seat. */
  readonly seated: number;
  /** Entities of any kind with a name in Japanese. */
  readonly inJapanese: number;
  /** People of whom every open role was last seen in an old snapshot. */
  readonly inOldSnapshot: number;
  /** Entities of which something is general knowledge that nobody checked. */
  readonly unchecked: number;
  /** How many entities and statements each source has given something to, by its id. */
  readonly bySource: Readonly<Record<string, number>>;
}

/** The shipped database as a whole: what it rests on, what it holds, what it leaves open. */
export interface DataRecord {
  readonly dataVersion: DataVersion;
  readonly counts: DataCounts;
  readonly raters: readonly Rater[];
  readonly sources: readonly Source[];
}

/** The figures of two parts together. */
export function addCounts(a: DataCounts, b: DataCounts): DataCounts {
  const sum = <Key extends string>(
    x: Readonly<Record<Key, number>>,
    y: Readonly<Record<Key, number>>,
  ): Readonly<Record<string, number>> =>
    Object.fromEntries(
      Object.keys({ ...x, ...y }).map((key) => [key, figure(x, key) + figure(y, key)]),
    );
  const {
    outlet = 0,
    organisation = 0,
    platform = 0,
    person = 0,
    unnamed = 0,
  } = sum(a.entities, b.entities);
  return {
    entities: { outlet, organisation, platform, person, unnamed },
    statements: a.statements + b.statements,
    retold: a.retold + b.retold,
    rated: a.rated + b.rated,
    selfDescribed: a.selfDescribed + b.selfDescribed,
    owned: a.owned + b.owned,
    seated: a.seated + b.seated,
    inJapanese: a.inJapanese + b.inJapanese,
    inOldSnapshot: a.inOldSnapshot + b.inOldSnapshot,
    unchecked: a.unchecked + b.unchecked,
    bySource: sum(a.bySource, b.bySource),
  };
}

function figure(figures: Readonly<Record<string, number>>, key: string): number {
  return figures[key] ?? 0;
}
