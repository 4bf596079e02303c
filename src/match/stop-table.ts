import { HONORIFIC_FIRSTS } from '../text/boundaries';
import { DROPPED, HAN, isCapitalOrDigit, JOINER, KATAKANA, WORD } from '../text/characters';
import { flagsOf, LONG, unitOf } from './character-table';
import type { Gazetteer } from './gazetteer';
import { LOOSE_UNIT } from './name-path';

// Where the scan has to stop. Each code unit belongs to a group, and knows after which groups it
// stops the scan; both are in one word, so that one shift of it by the word before says so:
//
//   u32[65536] by code unit     31 ─────── after which groups it stops ─────── 5 │ 4 ─ group ─ 0
//
//   フ after ロ: no      フ after は: yes, a run of katakana begins
//   r after T: no        T after a space: yes       T after e: yes, a capital inside a word
//   近 after 習: yes, when the two begin a name
//
// Units with which names begin are spread over groups of their own: a kanji stops the scan after
// those groups that hold a unit it follows in a name. So few stops are in vain that nothing but
// this is looked at for nearly all characters of a page. An entry is worked out when its unit is
// first met. The table is for the gazetteers that were searched last; a page searches the same ones
// all the time.

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
/** Surrogates, characters that count as several or as none. */
const ODD = 11;
/** From here on: kanji and hiragana with which names begin, first those that are names alone. */
const FIRST_SINGLE = 12;
const SINGLES = 4;
const FIRST_BEGINNING = FIRST_SINGLE + SINGLES;
const BEGINNINGS = 32 - FIRST_BEGINNING;

const bit = (group: number): number => 1 << group;
const AFTER_WORD = bit(CAPITAL) | bit(DIGIT) | bit(SMALL);
const AFTER_SINGLE = bit(FIRST_BEGINNING) - bit(FIRST_SINGLE);
const AFTER_BEGINNING = -bit(FIRST_SINGLE);
const ALWAYS = -32;
// No learnt entry is in group 0.
const UNSEEN = ALWAYS;

const stops = new Int32Array(0x10000).fill(UNSEEN);
/** By folded unit: its group as the first of a name, and after which groups it is the second. */
const groups = new Uint8Array(0x10000);
const seconds = new Int32Array(0x10000);
let searched: readonly Gazetteer[] = [];

/** Makes the table that of these gazetteers; costs nothing when it is already. */
export function useStopsOf(gazetteers: readonly Gazetteer[]): void {
  const isSame =
    gazetteers.length === searched.length &&
    gazetteers.every((gazetteer, index) => gazetteer === searched[index]);
  if (isSame) return;
  searched = [...gazetteers];
  stops.fill(UNSEEN);
  groups.fill(0);
  seconds.fill(0);
  // Any spreading does; the low bits of neighbouring kanji differ.
  for (const { singles } of searched) {
    for (const unit of singles) groups[unit] = FIRST_SINGLE + (unit % SINGLES);
  }
  for (const unit of HONORIFIC_FIRSTS) seconds[unit.charCodeAt(0)]! |= AFTER_SINGLE;
  for (const { pairs } of searched) {
    for (let at = 0; at < pairs.length; at += 2) {
      const first = pairs[at]!;
      if (groups[first] === 0) groups[first] = FIRST_BEGINNING + (first % BEGINNINGS);
      seconds[pairs[at + 1]!]! |= bit(groups[first]!);
    }
  }
}

/** What stood before a text: nothing. */
export const NOTHING_BEFORE = OTHER;

/**
 * From `at` on, the first place where the scan has to stop, or the length of the text.
 * `before` is the entry of the unit before. This loop runs over most characters of a page.
 */
export function nextStop(text: string, at: number, before: number): number {
  const end = text.length;
  for (; at < end; at++) {
    const entry = stops[text.charCodeAt(at)]!;
    if (((entry >>> before) & 1) !== 0) break;
    before = entry;
  }
  return at;
}

/** Entry of a code unit, worked out when it is first met. */
export function stopOf(code: number): number {
  const known = stops[code]!;
  return known === UNSEEN ? (stops[code] = learn(code)) : known;
}

/** True after a unit with which names begin, when one that stopped the scan may be its second. */
export function isSecond(entry: number, code: number): boolean {
  if ((entry & GROUP) < FIRST_SINGLE) return false;
  const flags = flagsOf(code);
  // Words and katakana stop the scan for themselves, all others for the unit before.
  return (flags & (WORD | KATAKANA)) === 0 || ((secondOf(code, flags) >>> entry) & 1) !== 0;
}

/** True for the entry of a capital or digit; other letters stop the scan for the unit before. */
export const isWordStart = (entry: number): boolean => (entry & GROUP) <= DIGIT;

/** True for a folded kanji that is a name by itself. */
export function isNameAlone(unit: number): boolean {
  const group = groups[unit]!;
  return group >= FIRST_SINGLE && group < FIRST_BEGINNING;
}

/** After which groups of first units this one may come second. */
function secondOf(code: number, flags: number): number {
  const after = seconds[unitOf(code)]!;
  return (flags & KATAKANA) === 0 ? after : after | seconds[LOOSE_UNIT]!;
}

const PLUS = 0x2b;

function learn(code: number): number {
  const flags = flagsOf(code);
  if ((flags & (DROPPED | LONG)) !== 0) return ALWAYS | ODD;
  if ((flags & JOINER) !== 0) return AFTER_BEGINNING | OTHER;
  const after = secondOf(code, flags);
  if ((flags & KATAKANA) !== 0) return (ALWAYS & ~bit(KANA)) | KANA;
  if ((flags & HAN) !== 0) return after | (groups[unitOf(code)]! || QUIET);
  if (code === PLUS) return (ALWAYS & ~AFTER_WORD) | OTHER;
  if ((flags & WORD) === 0) return after | OTHER;
  const point = String.fromCharCode(code);
  if (!isCapitalOrDigit(point)) return after | SMALL;
  return /\p{Nd}/u.test(point)
    ? (ALWAYS & ~AFTER_WORD) | DIGIT
    : (ALWAYS & ~bit(CAPITAL)) | CAPITAL;
}
