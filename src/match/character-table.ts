import { classOfUnit, DROPPED, foldPoint, HAN, KATAKANA, WORD } from '../text/characters';
import { codeAt } from './read-ahead';

// What text/characters.ts says about each UTF-16 code unit, kept in a flat table. A unit is worked
// out when it is first met, so nothing is built at the start and nothing is shipped.
//
//   u32[65536] by code unit     22 ── flags ── 16 │ 15 ── the unit as it stands in a folded name ── 0
//   flags: WORD 1 · KATAKANA 2 · HAN 4 · JOINER 8 · DROPPED 16 · LONG 32 · KNOWN 64

/** Folds to several units, or is half of a surrogate pair: ask `foldedUnits`. */
export const LONG = 32;
/** Met before; an entry without it is empty. */
const KNOWN = 64;

const FLAGS_AT = 16;
const UNIT = 0xffff;
const HYPHEN = 0x2d;

const letters = new Uint32Array(0x10000);

function learn(code: number): number {
  const learnt = learnEntry(code);
  letters[code] = learnt | (KNOWN << FLAGS_AT);
  return learnt >>> FLAGS_AT;
}

function learnEntry(code: number): number {
  if (code >= 0xd800 && code < 0xe000) return LONG << FLAGS_AT;
  const folded = foldPoint(String.fromCharCode(code)).toLowerCase();
  if (folded === '') return DROPPED << FLAGS_AT;
  const first = folded.charCodeAt(0);
  return ((classOfUnit(first) | (folded.length > 1 ? LONG : 0)) << FLAGS_AT) | first;
}

/** Flags of a code unit. */
export function flagsOf(code: number): number {
  const known = letters[code]! >>> FLAGS_AT;
  return known === 0 ? learn(code) : known & ~KNOWN;
}

/** Entry of a code unit, for loops over words; see the functions below. */
export const letterOf = (code: number): number => letters[code]!;
/** What is behind the end of a text. */
export const NO_LETTER = KNOWN << FLAGS_AT;
/** True for the entry of a unit that is one character of a word and was met before. */
export const isPlainWord = (letter: number): boolean =>
  ((letter >>> FLAGS_AT) & (WORD | LONG)) === WORD;
/** True for the entry of a unit that is one katakana and was met before. */
export const isPlainKatakana = (letter: number): boolean =>
  letter >>> FLAGS_AT === (KATAKANA | KNOWN);
/** True for the entry of a unit that is one kanji or hiragana and was met before. */
export const isPlainHan = (letter: number): boolean => letter >>> FLAGS_AT === (HAN | KNOWN);
/** True for the entry of a unit that was met before, ends words and does not change what is before it. */
export const isPlainEnd = (letter: number): boolean =>
  ((letter >>> FLAGS_AT) & (WORD | DROPPED | LONG | KNOWN)) === KNOWN;
/** True for the entry of a unit that may change what is before it, or was not met before. */
export const isOdd = (letter: number): boolean =>
  ((letter >>> FLAGS_AT) & (DROPPED | LONG | KNOWN)) !== KNOWN;
/** True for the entry of a unit that was met before and ends a run of katakana, whatever follows it. */
export const isPlainRunEnd = (letter: number): boolean =>
  ((letter >>> FLAGS_AT) & (KATAKANA | DROPPED | LONG | KNOWN)) === KNOWN &&
  (letter & UNIT) !== HYPHEN;
/** The folded unit in an entry. */
export const unitIn = (letter: number): number => letter & UNIT;

/** Flags of the code unit at a place of the text; 0 outside it. */
export function flagsAt(text: string, at: number): number {
  return at < text.length ? flagsOf(codeAt(at)) : 0;
}

/** Folded unit of a code unit whose flags were asked for and are not `LONG`. */
export function unitOf(code: number): number {
  return letters[code]! & UNIT;
}

/** The character at a place as it stands in a folded name; empty when folding drops it. */
export function foldedAt(text: string, at: number): string {
  return foldPoint(String.fromCodePoint(text.codePointAt(at) ?? 0)).toLowerCase();
}

/** UTF-16 code units of the character at a place: 2 for a surrogate pair. */
export function lengthAt(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}

/** The first place from `at` on whose character is not dropped. */
export function skipDropped(text: string, at: number): number {
  for (;;) {
    const flags = flagsAt(text, at);
    if ((flags & DROPPED) !== 0) at++;
    else if ((flags & LONG) !== 0 && foldedAt(text, at) === '') at += lengthAt(text, at);
    else return at;
  }
}

/** Class of the character at a place, by its first folded unit; 0 outside the text. */
export function classAt(text: string, at: number): number {
  const flags = flagsAt(text, at);
  return (flags & LONG) === 0 ? flags : classOfUnit(foldedAt(text, at).charCodeAt(0));
}
