import type { EntityId } from '../model/entity';
import type { Candidate, NameMeaning } from '../model/mention';
import { dietSurnamesOn } from './japan/diet-surnames';
import { isLinkedName } from './outlets/linked-names';
import { OPENING } from './evidence-weights';
import { isBareName, isDefaultName, isIntroduction } from './name-shape';
import { publicMattersOn, type PublicMatters } from './public-matters';
import { wholeNamesOn } from './people/namesakes';
import type { PageTime } from './page-dates';
import { titlesOn } from './outlets/review-titles';
import { shortPapersOn, type ShortPaper } from './japan/short-papers';
import type { Sign } from './sign';
import { tellingSurnamesOn, type SurnameOnPage } from './people/telling-surnames';

/** A place that was decided for one entity, and by which of its names. */
export interface Decided {
  readonly place: Candidate;
  readonly meaning: NameMeaning;
  /** The title beside it and the office that it fits, where these spoke for it. */
  readonly titles: readonly Sign[];
  /** False where nothing speaks for it but that the same name was decided elsewhere. */
  readonly isFirstHand: boolean;
}

/** What a first reading of the whole page tells a second one. */
export interface PageKnowledge {
  /** Where a full name first stands on the page, by the entity that it means. */
  readonly introductions: ReadonlyMap<EntityId, Candidate>;
  /** A surname with a title on the page, by the entity that it means. */
  readonly roles: ReadonlyMap<EntityId, string>;
  /** A surname or shared name with an office that its bearer held, by the entity that it means. */
  readonly offices: ReadonlyMap<EntityId, string>;
  /** A surname alone on the page, by the entity that it means. */
  readonly bareNames: ReadonlyMap<EntityId, Candidate>;
  /** A name with a link to the pages of the outlet that it means. */
  readonly linked: ReadonlyMap<EntityId, Candidate>;
  /** A first name alone on the page, by the entity that it means. */
  readonly givens: ReadonlyMap<EntityId, Candidate>;
  /** Everybody and everything that a name was decided for. */
  readonly named: ReadonlyMap<EntityId, Decided>;
  /** The blocks in which somebody or something is named, by more than a first name; in document order. */
  readonly blocks: ReadonlyMap<EntityId, readonly number[]>;
  /** The country that most of them belong to; null when two are equal. */
  readonly country: string | null;
  /** Signs that are not to count; empty but for measuring. */
  readonly without: ReadonlySet<string>;
  /** Worth of signs where it is not that of the tables; empty but for measuring. */
  readonly weights: ReadonlyMap<string, number>;
  /** When the page was written; null when nothing tells. */
  readonly time: PageTime | null;
  /** The outlet that the page is served from; null when it is nobody's that we hold. */
  readonly outlet: EntityId | null;
  /** Surnames, initials and bodies, in lower case, that the page gives to somebody we do not know. */
  readonly strangers: ReadonlySet<string>;
  /** Papers of Japan that stand on the page by their short name, decided or not. */
  readonly shortPapers: ReadonlyMap<EntityId, ShortPaper>;
  /** Well-known outlets whose titles stand on the page, decided or not, by their country. */
  readonly paperTitles: ReadonlyMap<string, ReadonlySet<EntityId>>;
  /** Well-known people whose rare surnames stand on the page in katakana, decided or not. */
  readonly tellingSurnames: ReadonlyMap<EntityId, SurnameOnPage>;
  /** People whose whole names stand on the page and are strangers' too, decided or not, by their country. */
  readonly wholeNames: ReadonlyMap<string, ReadonlySet<string>>;
  /** Well-known politicians of Japan whose rare surnames stand on the page in kanji, decided or not. */
  readonly dietSurnames: ReadonlyMap<EntityId, string>;
  /** What the names of the page tell of its matters, decided or not. */
  readonly publicMatters: () => PublicMatters;
  /** Where an office that its bearer held first stands beside a name. */
  readonly inOffice: ReadonlyMap<EntityId, Decided>;
  /** True when the surname of a place stands on the page before another place. */
  readonly isNamedBefore: (surname: Candidate, other: Candidate) => boolean;
  /** The place with a name that ends at an offset of a block, decided or not. */
  readonly nameEndingAt: (block: number, offset: number) => Candidate | null;
  /** The place with a name that starts at an offset of a block, decided or not. */
  readonly nameStartingAt: (block: number, offset: number) => Candidate | null;
  /** The decided place that ends at an offset of a block; null when there is none. */
  readonly endingAt: (block: number, offset: number) => Decided | null;
  /** The decided place that starts at an offset of a block; null when there is none. */
  readonly startingAt: (block: number, offset: number) => Decided | null;
}

/** What is known after a reading. */
export interface ReadPage {
  /** Every place with a name, in document order. */
  readonly places: readonly Candidate[];
  /** Those that were decided, in document order. */
  readonly decided: readonly Decided[];
  readonly strangers: ReadonlySet<string>;
  readonly time: PageTime | null;
  readonly outlet: EntityId | null;
  readonly without: ReadonlySet<string>;
  readonly weights: ReadonlyMap<string, number>;
}

/** What a reading tells of a page. */
export function knowPage(read: ReadPage): PageKnowledge {
  const { places, decided, strangers, time, outlet, without, weights } = read;
  return {
    ...knowDecided(decided, outlet),
    ...knowPlaces(places),
    ...{ time, outlet, without, weights, strangers },
    shortPapers: shortPapersOn(places),
    paperTitles: titlesOn(places),
    tellingSurnames: tellingSurnamesOn(places),
    wholeNames: wholeNamesOn(places),
    publicMatters: publicMattersOn(places),
    dietSurnames: dietSurnamesOn(places, time),
  };
}

/** What decided places tell; `outlet` is the one that the page is served from. */
function knowDecided(decided: readonly Decided[], outlet: EntityId | null) {
  const introductions = new Map<EntityId, Candidate>();
  const roles = new Map<EntityId, string>();
  const offices = new Map<EntityId, string>();
  const inOffice = new Map<EntityId, Decided>();
  const bareNames = new Map<EntityId, Candidate>();
  const linked = new Map<EntityId, Candidate>();
  const givens = new Map<EntityId, Candidate>();
  const named = new Map<EntityId, Decided>();
  const blocks = new Map<EntityId, number[]>();
  const starts = new Map<number, Decided>();
  const ends = new Map<number, Decided>();
  for (const one of decided) {
    const { place, meaning, titles } = one;
    const isGiven = meaning.aliasKind === 'given';
    starts.set(keyOf(place.block, place.start), one);
    ends.set(keyOf(place.block, place.end), one);
    if (one.isFirstHand && named.get(meaning.id)?.isFirstHand === false) named.set(meaning.id, one);
    keepFirst(named, meaning.id, one);
    if (isGiven) keepFirst(givens, meaning.id, place);
    else addTo(blocks, meaning.id, place.block);
    if (outlet !== meaning.id && isLinkedName(place, meaning)) keepFirst(linked, meaning.id, place);
    if (isIntroduction(meaning)) keepFirst(introductions, meaning.id, place);
    if (titles.some(({ rule }) => rule === 'office-fits')) keepFirst(inOffice, meaning.id, one);
    if (!mayBeOthers(place, meaning)) continue;
    if (isBareName(meaning) && !isGiven && one.isFirstHand) keepFirst(bareNames, meaning.id, place);
    for (const { rule, surface = '' } of titles) {
      const titled = `${surface} ${place.surface}`;
      if (rule === 'office-fits') keepFirst(offices, meaning.id, titled);
      if (rule === 'role-attached') keepFirst(roles, meaning.id, titled);
    }
  }
  const country = leadingCountry([...named.values()]);
  return {
    ...{
      introductions,
      roles,
      offices,
      inOffice,
      bareNames,
      linked,
      givens,
      named,
      blocks,
      country,
    },
    endingAt: (block: number, offset: number) => ends.get(keyOf(block, offset)) ?? null,
    startingAt: (block: number, offset: number) => starts.get(keyOf(block, offset)) ?? null,
  };
}

/** Where names stand, decided or not. */
function knowPlaces(places: readonly Candidate[]) {
  const firstPlaces = new Map<string, Candidate>();
  const starts = new Map<number, Candidate>();
  const ends = new Map<number, Candidate>();
  for (const place of places) {
    keepFirst(firstPlaces, place.surface.toLowerCase(), place);
    starts.set(keyOf(place.block, place.start), place);
    ends.set(keyOf(place.block, place.end), place);
  }
  return {
    isNamedBefore(surname: Candidate, other: Candidate) {
      const first = firstPlaces.get(surname.surface.toLowerCase());
      return first !== undefined && compareStarts(first, other) < 0;
    },
    nameEndingAt: (block: number, offset: number) => ends.get(keyOf(block, offset)) ?? null,
    nameStartingAt: (block: number, offset: number) => starts.get(keyOf(block, offset)) ?? null,
  };
}

/** As many paragraphs as company carries: a list of hundreds has no subject. */
export const COMPANY_REACH = 60;

/** True where somebody or something is named within so many blocks of a place. */
export function isNamedNear(
  { block }: Candidate,
  id: EntityId,
  { page, reach }: { readonly page: PageKnowledge; readonly reach: number },
): boolean {
  return hasNear(page.blocks.get(id) ?? [], { block, reach });
}

/** True where one of some blocks, which are in document order, is within so many of another. */
export function hasNear(
  blocks: readonly number[],
  { block, reach }: { readonly block: number; readonly reach: number },
): boolean {
  let [from, to] = [0, blocks.length];
  // The first that is not too far before it.
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((blocks[middle] ?? Infinity) < block - reach) from = middle + 1;
    else to = middle;
  }
  return (blocks[from] ?? Infinity) <= block + reach;
}

/** What is known of a place that was decided. */
export function toDecided(place: Candidate, meaning: NameMeaning, signs: readonly Sign[]): Decided {
  const titles = signs.filter(({ rule }) => rule === 'office-fits' || rule === 'role-attached');
  const isFirstHand = isDefaultName(meaning) || signs.some(isOwnSign);
  return { place, meaning, titles, isFirstHand };
}

const ECHOES: ReadonlySet<string> = new Set(['surname-elsewhere', 'outlet-elsewhere']);

/** A sign that opens a reading and does not rest on another place of the same name. */
const isOwnSign = ({ rule }: Sign): boolean => Object.hasOwn(OPENING, rule) && !ECHOES.has(rule);

/** What one reading of a page adds to the one before. */
export type Findings = Pick<ReadPage, 'decided' | 'strangers'>;

/** True when two readings of one page tell the same of it. */
export function tellsSame(a: Findings, b: Findings): boolean {
  return (
    a.decided.length === b.decided.length &&
    a.strangers.size === b.strangers.size &&
    [...a.strangers].every((name) => b.strangers.has(name)) &&
    a.decided.every((one, at) => isSameDecision(one, b.decided[at]))
  );
}

function isSameDecision(a: Decided, b: Decided | undefined): boolean {
  return (
    a.place === b?.place &&
    a.meaning === b.meaning &&
    a.isFirstHand === b.isFirstHand &&
    a.titles.length === b.titles.length &&
    a.titles.every(
      ({ rule, surface }, at) => rule === b.titles[at]?.rule && surface === b.titles[at].surface,
    )
  );
}

/** True for a surname, and for a full name that others whom we hold bear: ジョン・ケリー. */
function mayBeOthers({ meanings }: Candidate, meaning: NameMeaning): boolean {
  return (
    isBareName(meaning) || meanings.some(({ id, kind }) => kind === 'person' && id !== meaning.id)
  );
}

/** The country of more entities than any other; null when there is none. */
function leadingCountry(named: readonly Decided[]): string | null {
  const counts = new Map<string, number>();
  for (const { meaning } of named) {
    if (meaning.country === undefined) continue;
    counts.set(meaning.country, (counts.get(meaning.country) ?? 0) + 1);
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}

/** Which of two places comes first on the page. */
export const compareStarts = (a: Candidate, b: Candidate): number =>
  a.block - b.block || a.start - b.start;

// More UTF-16 code units than a block of text can have; block and offset make one whole number.
const OFFSETS = 2 ** 26;

function keyOf(block: number, offset: number): number {
  return block * OFFSETS + offset;
}

function addTo<Key>(map: Map<Key, number[]>, key: Key, value: number): void {
  const held = map.get(key);
  if (held === undefined) map.set(key, [value]);
  else held.push(value);
}

function keepFirst<Key, Value>(map: Map<Key, Value>, key: Key, value: Value): void {
  if (!map.has(key)) map.set(key, value);
}
