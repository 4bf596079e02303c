import { DROPPED, KATAKANA, voiceKana, voicingOf } from '../text/characters';
import { foldLoose, foldStrict } from '../text/katakana';
import { isLongMarkDash } from '../text/long-mark';
import {
  flagsOf,
  isPlainKatakana,
  letterOf,
  LONG,
  NO_LETTER,
  skipDropped,
  unitIn,
  unitOf,
} from './character-table';

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
}
const found: KatakanaRun = { end: 0, strictLength: 0 };
const NOT_FOLDED = -1;
let looseLength = NOT_FOLDED;

const isDash = (code: number): boolean => code === 0x2014 || code === 0x2015;

// The scan and the walk from it read the same run one after the other.
let readAt = -1;
let readText = '';

/** Folds the run that was read last at the loose level too; answers the units in `looseRun`. */
export function foldLooseRun(): number {
  if (looseLength === NOT_FOLDED) looseLength = foldLoose(strictRun, found.strictLength, looseRun);
  return looseLength;
}

/** Reads the run of katakana that begins at `at` and folds it at the strict level. */
export function readKatakanaRun(text: string, at: number): Readonly<KatakanaRun> {
  if (at === readAt && text === readText) return found;
  readAt = at;
  readText = text;
  const start = at;
  let letter = letterOf(text.charCodeAt(at));
  while (isPlainKatakana(letter) && at < start + RUN_MAX) {
    raw[at - start] = unitIn(letter);
    letter = ++at < text.length ? letterOf(text.charCodeAt(at)) : NO_LETTER;
  }
  found.end = at;
  let length = at - start;
  if (isOddBehind(text, at)) length = readOddRun(text, at, length);
  found.strictLength = length > RUN_MAX ? 0 : foldStrict(raw, length, strictRun);
  looseLength = NOT_FOLDED;
  return found;
}

/** True when a run of plain katakana may go on behind its end. */
function isOddBehind(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  return (flagsOf(code) & (KATAKANA | DROPPED | LONG)) !== 0 || isDash(code);
}

/** Reads on where a run holds voicing marks, soft hyphens or dashes; answers its letters so far. */
function readOddRun(text: string, at: number, length: number): number {
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
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
  return length;
}

function voiceLast(length: number, point: string): void {
  const voicing = voicingOf(point);
  if (voicing === '' || length === 0 || length > RUN_MAX) return;
  const voiced = voiceKana(String.fromCharCode(raw[length - 1]!), voicing);
  if (voiced !== null) raw[length - 1] = voiced.charCodeAt(0);
}
