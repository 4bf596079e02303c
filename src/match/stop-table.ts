import { DROPPED, HAN, isCapitalOrDigit, JOINER, KATAKANA, WORD } from '../text/characters';
import { isDigit } from '../text/digits';
import { flagsOf, LONG, unitOf } from './character-table';
import { FIRST_GROUPS, groupOf, holdsUnit, maskOf, type Gazetteer } from './gazetteer';
import { forgetPaths } from './known-paths';
import { LOOSE_UNIT, topOfPath } from './name-path';
import { useLeadersOf } from './particles';
import { codeAt } from './read-ahead';
import { fillUnitSet, hasUnit, newUnitSet } from './unit-set';
import { mayBeginHonorific } from '../text/boundaries';

// Where the scan has to stop. Each code unit belongs to a group, and knows after which groups it
// passes; both are in one word, so that one shift of it by the word before says so:
//
//   u32[65536] by code unit     31 ─────── after which groups it passes ─────── 5 │ 4 ─ group ─ 0
//
//   フ after ロ: yes     フ after は: no, a run of katakana begins
//   r after T: yes       T after a space: no        T after e: no, a capital inside a word
//   近 after 習: no, when the two begin a name
//
// Units with which names begin are spread over groups of their own: a kanji stops the scan after
// those groups that hold a unit it follows in a name. So few stops are in vain that nothing but
// this is looked at for nearly all characters of a page. An entry is worked out when its unit is
// first met; one that is empty stops the scan. The table is for the gazetteers that were searched
// last; a page searches the same ones all the time.

const GROUP = 31;
const CAPITAL = 5;
const DIGIT = 6;
/** Other letters of words, and `_`. */
const SMALL = 7;
const KANA = 8;
/** Spaces, stops, symbols. */
const OTHER = 9;
/** Kanji and hiragana with which no name begins. */
const QUIET = 10;
/** Surrogates, characters that count as several or as none, apostrophes. */
const ODD = 11;
/** Kanji and hiragana that are names alone. */
const SINGLE = 12;
/** From here on: kanji and hiragana with which names begin. */
const FIRST = 31 - FIRST_GROUPS;

const bit = (group: number): number => 1 << group;
const AFTER_WORD = bit(CAPITAL) | bit(DIGIT) | bit(SMALL);
const AFTER_FIRST = -bit(SINGLE);
const ALWAYS = -32;
const PLAIN_BEFORE = bit(KANA) | bit(OTHER) | bit(QUIET);

const stops = new Int32Array(0x10000);
let searched: readonly Gazetteer[] = [];
// Groups that units which are names alone would have if they were not.
let singleGroups = 0;
// After which groups of first units katakana may come second.
let katakanaSeconds = 0;
const followers = newUnitSet();
const nexts = newUnitSet();
const edges = newUnitSet();

/** Makes the table that of these gazetteers; costs nothing when it is already. */
export function useStopsOf(gazetteers: readonly Gazetteer[]): void {
  const isSame =
    gazetteers.length === searched.length &&
    gazetteers.every((gazetteer, index) => gazetteer === searched[index]);
  if (isSame) return;
  if (searched.length > 0) stops.fill(0);
  useLeadersOf(gazetteers);
  fillUnitSet(followers, gazetteers, 'followers');
  fillUnitSet(nexts, gazetteers, 'nexts');
  fillUnitSet(edges, gazetteers, 'edges');
  searched = [...gazetteers];
  forgetPaths();
  singleGroups = 0;
  for (const { singles } of gazetteers) {
    for (const unit of singles) singleGroups |= bit(groupOf(unit) + FIRST);
  }
  katakanaSeconds = secondsOf(LOOSE_UNIT);
}

/** What stood before a text: nothing. */
export const NOTHING_BEFORE = OTHER;
/** What stands before the end of a word: a letter, and any does. */
export const WORD_BEFORE = SMALL;

/**
 * From `at` on, the first place where the scan has to stop, or `limit`.
 * `before` is the entry of the unit before. This loop runs over most characters of a page.
 */
export function nextStop(at: number, limit: number, before: number): number {
  // Two at a time: a turn of the loop costs as much as a unit.
  for (const last = limit - 1; at < last; at += 2) {
    const entry = stops[codeAt(at)]!;
    if (((entry >>> before) & 1) === 0) return at;
    before = stops[codeAt(at + 1)]!;
    if (((before >>> entry) & 1) === 0) return at + 1;
  }
  return at < limit && isStop(stops[codeAt(at)]!, before) ? at : limit;
}

/** Entry of a code unit; empty when it was not met before. */
export const entryOf = (code: number): number => stops[code]!;

/** Entry of a code unit, worked out when it is first met. */
export function stopOf(code: number): number {
  const known = stops[code]!;
  return known === 0 ? (stops[code] = learn(code)) : known;
}

/** True when the scan stops at an entry behind another. */
export const isStop = (entry: number, before: number): boolean => ((entry >>> before) & 1) === 0;

/** True for the entry of a kanji or hiragana with which names begin. */
export const isFirst = (entry: number): boolean => (entry & GROUP) >= SINGLE;

/** True for the entry of a kanji or hiragana. */
export const isHan = (entry: number): boolean =>
  (entry & GROUP) >= SINGLE || (entry & GROUP) === QUIET;

/** True behind a unit with which names begin, when one that stopped the scan may be its second. */
export function isSecond(before: number, code: number): boolean {
  const flags = flagsOf(code);
  // Words and katakana stop the scan for themselves, all others for the unit before.
  if ((flags & (WORD | KATAKANA)) === 0) return true;
  const seconds = secondsOfText(code, flags);
  if (((seconds >>> before) & 1) !== 0) return true;
  return (before & GROUP) === SINGLE && mayFollowSingle(code, seconds);
}

/** True for the entry of a capital or digit; other letters stop the scan for the unit before. */
export const isWordStart = (entry: number): boolean => (entry & GROUP) <= DIGIT;
/** True for the entry of a letter or digit of a word. */
export const isWord = (entry: number): boolean => ((AFTER_WORD >>> entry) & 1) !== 0;
/** True for the entry of a capital or digit behind one where nothing else has to be asked. */
export const isPlainWordStart = (entry: number, before: number): boolean =>
  (entry & GROUP) <= DIGIT && ((PLAIN_BEFORE >>> before) & 1) !== 0 && entry !== 0;
/** True for an entry behind which only the text itself tells whether a word begins. */
export const isDoubtful = (entry: number): boolean => (entry & GROUP) === ODD;
/** True for the entry of a katakana. */
export const isKana = (entry: number): boolean => (entry & GROUP) === KANA;

/** False when no key has the word whose path has this hash behind a particle. */
export const mayFollowParticle = (hash: number): boolean => hasUnit(followers, topOfPath(hash));

/** True for a folded unit behind the first katakana of a key of two parts, where those are few. */
export const mayFollowShortRun = (unit: number): boolean => hasUnit(nexts, unit);

/** True for a folded unit that stands in some key behind one of another class. */
export const mayStandAtEdge = (unit: number): boolean => hasUnit(edges, unit);

/** True for a folded kanji that is a name by itself. */
export const isNameAlone = (unit: number): boolean => (stopOf(unit) & GROUP) === SINGLE;

/** After which groups of first units a folded one may come second, as bits. */
function secondsOf(unit: number): number {
  let mask = 0;
  for (const gazetteer of searched) mask |= maskOf(gazetteer, unit);
  return mask << FIRST;
}

/** The same for a unit of a text. */
const secondsOfText = (code: number, flags: number): number =>
  (flags & KATAKANA) === 0 ? secondsOf(unitOf(code)) : katakanaSeconds;

/** True when a unit may make a name with one that is a name alone before it, or make that one a name. */
const mayFollowSingle = (code: number, seconds: number): boolean =>
  (seconds & singleGroups) !== 0 || mayBeginHonorific(code);

function groupOfHan(unit: number): number {
  if (searched.some(({ singles }) => holdsUnit(singles, unit))) return SINGLE;
  return searched.some(({ firsts }) => holdsUnit(firsts, unit)) ? FIRST + groupOf(unit) : QUIET;
}

function learn(code: number): number {
  const flags = flagsOf(code);
  if ((flags & (DROPPED | LONG)) !== 0) return entry(ODD, ALWAYS);
  if ((flags & JOINER) !== 0) return entry(OTHER, AFTER_FIRST);
  if ((flags & KATAKANA) !== 0) return entry(KANA, ALWAYS & ~bit(KANA));
  if (code === PLUS) return entry(OTHER, ALWAYS & ~AFTER_WORD);
  const seconds = secondsOfText(code, flags);
  const after = mayFollowSingle(code, seconds) ? seconds | bit(SINGLE) : seconds;
  if ((flags & HAN) !== 0) return entry(groupOfHan(unitOf(code)), after);
  if (unitOf(code) === APOSTROPHE) return entry(ODD, after);
  if ((flags & WORD) === 0) return entry(OTHER, after);
  const point = String.fromCharCode(code);
  if (!isCapitalOrDigit(point)) return entry(SMALL, after);
  return isDigit(point)
    ? entry(DIGIT, ALWAYS & ~AFTER_WORD)
    : entry(CAPITAL, ALWAYS & ~bit(CAPITAL));
}

const APOSTROPHE = 0x27;
const PLUS = 0x2b;

/** The entry of a unit in a group that stops the scan after these. */
const entry = (group: number, after: number): number => (((~after & ALWAYS) | group) << 1) >> 1;
