import type { EntityId } from '../model/entity';
import type { Candidate, NameMeaning } from '../model/mention';
import { isBareName, isIntroduction } from './name-shape';
import type { Sign } from './sign';

/** A place that was decided for one entity, and by which of its names. */
export interface Decided {
  readonly place: Candidate;
  readonly meaning: NameMeaning;
  /** Signs that spoke for or against it. */
  readonly signs: readonly Sign[];
}

/** What a first reading of the whole page tells a second one. */
export interface PageKnowledge {
  /** A full name on the page, by the entity that it means. */
  readonly introductions: ReadonlyMap<EntityId, string>;
  /** A surname with a title on the page, by the entity that it means. */
  readonly roles: ReadonlyMap<EntityId, string>;
  /** A surname with an office that its bearer held, by the entity that it means. */
  readonly offices: ReadonlyMap<EntityId, string>;
  /** Surnames, in lower case, that the page gives to somebody we do not know. */
  readonly strangers: ReadonlySet<string>;
  /** The decided place that ends at an offset of a block; null when there is none. */
  readonly endingAt: (block: number, offset: number) => Decided | null;
  /** The decided place that starts at an offset of a block; null when there is none. */
  readonly startingAt: (block: number, offset: number) => Decided | null;
}

/** A page of which nothing is known yet. */
export const NOTHING_KNOWN: PageKnowledge = knowPage([], new Set());

/** What decided places tell of a page. They may come in any order. */
export function knowPage(
  decided: readonly Decided[],
  strangers: ReadonlySet<string>,
): PageKnowledge {
  const introductions = new Map<EntityId, string>();
  const roles = new Map<EntityId, string>();
  const offices = new Map<EntityId, string>();
  const starts = new Map<string, Decided>();
  const ends = new Map<string, Decided>();
  for (const one of decided) {
    const { place, meaning, signs } = one;
    starts.set(keyOf(place.block, place.start), one);
    ends.set(keyOf(place.block, place.end), one);
    if (isIntroduction(meaning)) keepFirst(introductions, meaning.id, place.surface);
    if (!isBareName(meaning)) continue;
    for (const { rule, surface = '' } of signs) {
      const titled = `${surface} ${place.surface}`;
      if (rule === 'office-fits') keepFirst(offices, meaning.id, titled);
      if (rule === 'role-attached') keepFirst(roles, meaning.id, titled);
    }
  }
  return {
    introductions,
    roles,
    offices,
    strangers,
    endingAt: (block, offset) => ends.get(keyOf(block, offset)) ?? null,
    startingAt: (block, offset) => starts.get(keyOf(block, offset)) ?? null,
  };
}

const keyOf = (block: number, offset: number): string => `${block}:${offset}`;

/** Keeps the least of all surfaces, so that the order of places does not matter. */
function keepFirst(map: Map<EntityId, string>, id: EntityId, surface: string): void {
  const held = map.get(id);
  if (held === undefined || surface < held) map.set(id, surface);
}
