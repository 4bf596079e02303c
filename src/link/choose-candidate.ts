import type { Candidate, Link, NameMeaning } from '../model/mention';
import { isSameCase } from '../text/fold-name';
import { isShoutedText } from '../text/headlines';
import { directHonorificAfter } from '../text/japanese-honorifics';
import { isNoGivenName } from '../text/sentence-words';
import {
  CLEAR_LEAD,
  CONFIRMED,
  LEANING,
  MARK_FROM,
  OBJECTION,
  OPENING,
  START,
  STRONG,
  type RuleName,
} from './evidence-weights';
import {
  hasLostCapital,
  isOneKanji,
  isOverJoint,
  isRespelled,
  isShouted,
  isShoutedTitle,
} from './name-shape';
import { isFarFromPublicMatters } from './far-from-public-matters';
import { isCalledByPlace } from './japan/short-papers';
import { hasNeededSigns } from './needed-signs';
import type { PageKnowledge } from './page-knowledge';
import type { Reading, Rule } from './reading';
import { RULES } from './rules';
import type { Sign } from './sign';

/** A reading with what speaks for and against it. */
interface Weighed {
  readonly meaning: NameMeaning;
  readonly score: number;
  readonly signs: readonly Sign[];
}

/** What a name means where it stands, and the reading that decided it. */
export interface Choice {
  readonly link: Link;
  readonly best: Weighed;
}

/** True when the name is written as its record has it; only names that need nothing may differ. */
export function isReadable(place: Candidate, meaning: NameMeaning): boolean {
  const { kind, needs, form } = meaning;
  if (isOverJoint(place.surface, meaning)) return false;
  if (isOneKanji(place.surface) && !directHonorificAfter(place.after, 0)) return false;
  if (isSameCase(place.surface, form) || isShouted(place.surface, form)) return true;
  if (isShoutedTitle(place, meaning) || isCalledByPlace(place, meaning)) return true;
  return needs === 'nothing' && !(kind === 'outlet' && hasLostCapital(place.surface, form));
}

type WeightTable = Readonly<Record<string, number>>;

const weightIn = (table: WeightTable, rule: RuleName, { weights }: PageKnowledge): number =>
  Object.hasOwn(table, rule) ? (weights.get(rule) ?? table[rule] ?? 0) : 0;

/** A rule, or what it says, with its place in the order of the rules. */
type Ranked<Value> = readonly [rank: number, value: Value];

/** True for a rule that sees nothing of the page but the place: it always says the same of a reading. */
const isOfPlace = (rule: Rule): boolean => rule.length < 2;
const RANKED = RULES.map((rule, rank): Ranked<Rule> => [rank, rule]);
const PLACE_RULES = RANKED.filter(([, rule]) => isOfPlace(rule));
const PAGE_RULES = RANKED.filter(([, rule]) => !isOfPlace(rule));

/** What rules say of a reading, in their order. */
function ask(
  rules: readonly Ranked<Rule>[],
  reading: Reading,
  page: PageKnowledge,
): readonly Ranked<Sign>[] {
  const signs: Ranked<Sign>[] = [];
  for (const [rank, rule] of rules) {
    const sign = rule(reading, page);
    if (sign !== null) signs.push([rank, sign]);
  }
  return signs;
}

/** A reading with all that does not depend on what else is known of the page. */
interface OpenReading extends Reading {
  /** What the name is worth by itself. */
  readonly start: number;
  /** The signs of the rules that look at the place alone. */
  readonly placeSigns: readonly Ranked<Sign>[];
}

/** The readings of a place, to be weighed each time that more is known of the page. */
export interface OpenPlace {
  readonly place: Candidate;
  readonly readings: readonly OpenReading[];
}

/** Opens the meanings of a place; they are those that the name can be read as, see `isReadable`. */
export function openPlace(place: Candidate, page: PageKnowledge): OpenPlace {
  const readings = place.meanings.map((meaning) => ({
    place,
    meaning,
    start: startOf(place, meaning),
    placeSigns: ask(PLACE_RULES, { place, meaning }, page),
  }));
  return { place, readings };
}

function signsOf(reading: OpenReading, page: PageKnowledge): readonly Sign[] {
  const ranked = [...reading.placeSigns, ...ask(PAGE_RULES, reading, page)];
  const signs = ranked.sort(([a], [b]) => a - b).map(([, sign]) => sign);
  return page.without.size === 0 ? signs : signs.filter(({ rule }) => !page.without.has(rule));
}

/** Collects what speaks for and against one reading. */
function weigh(reading: OpenReading, page: PageKnowledge): Weighed {
  const { meaning } = reading;
  const signs = signsOf(reading, page);
  const openings = signs.map(({ rule }) => weightIn(OPENING, rule, page));
  const strongest = Math.max(reading.start, ...openings);
  const isConfirmed = openings.filter((weight) => weight >= STRONG).length > 1;
  const isOpen =
    hasNeededSigns(reading, signs, page) && !isFarFromPublicMatters(reading, signs, page);
  const opened = isOpen ? strongest + (isConfirmed ? CONFIRMED : 0) : 0;
  const sumOf = (table: WeightTable): number =>
    signs.reduce((sum, { rule }) => sum + weightIn(table, rule, page), 0);
  // What leans tells readings apart; it opens none.
  const leaning = opened > 0 ? sumOf(LEANING) : 0;
  return { meaning, score: opened + leaning + sumOf(OBJECTION), signs };
}

/** What the name is worth by itself; one that stands in other letters is worth nothing. */
function startOf({ surface, before, after }: Candidate, meaning: NameMeaning): number {
  if (isRespelled(surface, meaning) || isCalledByPlace({ surface }, meaning)) return 0;
  if (isShouted(surface, meaning.form) && meaning.needs !== 'nothing') return 0;
  // ANY OTHER PARTY WHO MAY: in a text all in capitals it is the word.
  if (isNoGivenName(surface) && isShoutedText(before + after)) return 0;
  return START[meaning.needs];
}

/** Whom a name means where it stands; null when nothing fits well enough. */
export function chooseCandidate({ readings }: OpenPlace, page: PageKnowledge): Choice | null {
  const weighed = readings.map((reading) => weigh(reading, page)).sort(compareWeighed);
  const [best] = weighed;
  if (best === undefined || best.score < MARK_FROM) return null;
  const fitting = weighed.filter(
    ({ score }) => score >= MARK_FROM && score > best.score - CLEAR_LEAD,
  );
  const ids = [...new Set(fitting.map(({ meaning }) => meaning.id))];
  const link: Link =
    ids.length === 1 ? { kind: 'linked', id: best.meaning.id } : { kind: 'ambiguous', ids };
  return { link, best };
}

function compareWeighed(a: Weighed, b: Weighed): number {
  return (
    b.score - a.score ||
    a.meaning.tier - b.meaning.tier ||
    (a.meaning.id < b.meaning.id ? -1 : a.meaning.id > b.meaning.id ? 1 : 0)
  );
}
