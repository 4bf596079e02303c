import { DROPPED, KATAKANA, voiceKana, voicingOf } from '../text/characters';
import { foldLoose, foldStrict, letterIn, strictEntry, strictPair } from '../text/katakana';
import { isLongMarkDash } from '../text/long-mark';
import {
  flagsOf,
  isPlainKatakana,
  isPlainRunEnd,
  letterOf,
  LONG,
  NO_LETTER,
  skipDropped,
  unitIn,
  unitOf,
} from './character-table';
import { extendPath } from './name-path';
import { codeAt } from './read-ahead';

/** A longer run of katakana is no name and is not folded. */
const RUN_MAX = 64;

// One run at a time is read; the buffers are used again for the next.
const raw = new Uint16Array(RUN_MAX);

/** Units of the run that was read last, folded at the strict level. */
export const strictRun = new Uint16Array(RUN_MAX);
/** Units of the run that was read last, once it was folded at the loose level. */
export const looseRun = new Uint16Array(RUN_MAX);

/** What `readKatakanaRun` found; one object, written anew by each call. */
export interface KatakanaRun {
  /** End of the run in the text, dropped characters inside it included. */
  end: number;
  /** Units in `strictRun`; 0 when the run is too long. */
  strictLength: number;
  /** Hash of the path that goes on with them. */
  hash: number;
  /** The same before the last of them. */
  hashBefore: number;
}
const found: KatakanaRun = { end: 0, strictLength: 0, hash: 0, hashBefore: 0 };
/** The run that was read last. */
export const lastRun: Readonly<KatakanaRun> = found;
const NOT_FOLDED = -1;
let looseLength = NOT_FOLDED;

const isDash = (code: number): boolean => code === 0x2014 || code === 0x2015;

/** Folds the run that was read last at the loose level too; answers the units in `looseRun`. */
export function foldLooseRun(): number {
  if (looseLength === NOT_FOLDED) looseLength = foldLoose(strictRun, found.strictLength, looseRun);
  return looseLength;
}

/**
 * Reads the run of katakana that begins at `start` and folds it at the strict level, going on from
 * the hash of a path.
 */
export function readKatakanaRun(text: string, start: number, path: number): Readonly<KatakanaRun> {
  const { length } = text;
  const limit = start + RUN_MAX;
  let at = start;
  let hash = path;
  let hashBefore = path;
  let written = 0;
  let before = 0;
  let letter = letterOf(codeAt(at));
  while (isPlainKatakana(letter) && at < limit) {
    const unit = unitIn(letter);
    const entry = strictEntry(unit);
    const pair = strictPair(before, entry);
    if (pair === 0) hashBefore = hash;
    else written--;
    const first = pair === 0 ? letterIn(entry) : pair & 0xffff;
    strictRun[written++] = first;
    hash = extendPath(hashBefore, first);
    if (pair >>> 16 !== 0) {
      hashBefore = hash;
      strictRun[written++] = pair >>> 16;
      hash = extendPath(hash, pair >>> 16);
    }
    before = unit;
    letter = ++at < length ? letterOf(codeAt(at)) : NO_LETTER;
  }
  found.end = at;
  found.strictLength = written;
  found.hash = hash;
  found.hashBefore = hashBefore;
  looseLength = NOT_FOLDED;
  if (!isPlainRunEnd(letter) && isOddBehind(text, at)) readOddRun(text, start, path);
  return found;
}

/** True when a run of plain katakana may go on behind its end. */
function isOddBehind(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = codeAt(at);
  return (flagsOf(code) & (KATAKANA | DROPPED | LONG)) !== 0 || isDash(code);
}

/** Reads a run that holds voicing marks, soft hyphens or dashes, or is too long. */
function readOddRun(text: string, start: number, path: number): void {
  let length = 0;
  for (let at = start; at < text.length; at++) {
    const code = codeAt(at);
    const flags = flagsOf(code);
    if ((flags & (DROPPED | LONG)) !== 0) {
      const next = skipDropped(text, at);
      if (next === at) break;
      for (; at < next - 1; at++) voiceLast(length, text.charAt(at));
      voiceLast(length, text.charAt(at));
      continue;
    }
    const isLetter = (flags & KATAKANA) !== 0;
    if (!isLetter && !(isDash(code) && isLongMarkDash(text, at))) break;
    // Letters behind the last that counts only make the run too long.
    if (length < RUN_MAX) raw[length] = isLetter ? unitOf(code) : 0x30fc;
    length++;
    found.end = at + 1;
  }
  found.strictLength = length > RUN_MAX ? 0 : foldStrict(raw, length, strictRun);
  found.hash = path;
  for (let at = 0; at < found.strictLength; at++) {
    found.hashBefore = found.hash;
    found.hash = extendPath(found.hash, strictRun[at]!);
  }
}

function voiceLast(length: number, point: string): void {
  const voicing = voicingOf(point);
  if (voicing === '' || length === 0 || length > RUN_MAX) return;
  const voiced = voiceKana(String.fromCharCode(raw[length - 1]!), voicing);
  if (voiced !== null) raw[length - 1] = voiced.charCodeAt(0);
}
