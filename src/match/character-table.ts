import {
  classOfUnit,
  DROPPED,
  foldPoint,
  HAN,
  isCapitalOrDigit,
  KATAKANA,
} from '../text/characters';

// What text/characters.ts says about each UTF-16 code unit, kept in two flat tables. A unit is
// worked out when it is first met, so nothing is built at the start and nothing is shipped.
//
//   flags u8[65536]   WORD 1 · KATAKANA 2 · HAN 4 · JOINER 8 · DROPPED 16 · LONG 32 · STOP 64 · UNKNOWN 128
//   units u16[65536]  the unit as it stands in a folded name, lower case

/** Folds to several units, or is half of a surrogate pair: ask `foldedUnits`. */
export const LONG = 32;
/** A name may begin with it, or it is no part of the words around it. */
export const STOP = 64;
const UNKNOWN = 128;

const flags = new Uint8Array(0x10000).fill(STOP | UNKNOWN);
const units = new Uint16Array(0x10000);

const PLUS = 0x2b;

function learn(code: number): number {
  const point = String.fromCharCode(code);
  const folded = foldPoint(point).toLowerCase();
  const first = folded.charCodeAt(0);
  let learnt = 0;
  if (code >= 0xd800 && code < 0xe000) learnt = LONG | STOP;
  else if (folded === '') learnt = DROPPED | STOP;
  else learnt = classOfUnit(first) | (folded.length > 1 ? LONG | STOP : 0);
  if ((learnt & (KATAKANA | HAN)) !== 0 || code === PLUS || isCapitalOrDigit(point)) learnt |= STOP;
  flags[code] = learnt;
  units[code] = first;
  return learnt;
}

/** Flags of a code unit. */
export function flagsOf(code: number): number {
  const known = flags[code]!;
  return (known & UNKNOWN) === 0 ? known : learn(code);
}

/** Flags of the code unit at a place of the text; 0 outside it. */
export function flagsAt(text: string, at: number): number {
  return at < text.length ? flagsOf(text.charCodeAt(at)) : 0;
}

/** Folded unit of a code unit whose flags were asked for and are not `LONG`. */
export function unitOf(code: number): number {
  return units[code]!;
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
