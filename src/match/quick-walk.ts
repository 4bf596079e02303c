import { HONORIFIC_FIRSTS } from '../text/boundaries';
import { DROPPED, HAN, JOINER, KATAKANA, WORD } from '../text/characters';
import { isOptionalLongMark } from '../text/katakana';
import {
  flagsAt,
  flagsOf,
  isPlainEnd,
  isPlainHan,
  isPlainWord,
  letterOf,
  LONG,
  NO_LETTER,
  unitIn,
  unitOf,
} from './character-table';
import { holdsUnit, lookUpPath, type Gazetteer } from './gazetteer';
import { addHit, addPlainHit, type Search } from './hits';
import { foldLooseRun, looseRun, readKatakanaRun, strictRun } from './katakana-run';
import { loose, restart, resume, strict } from './name-levels';
import { settleBehind, walkNames, walkOn } from './name-walk';
import { isNameAlone } from './stop-table';
import {
  extendPath,
  KATAKANA_PROBE,
  KEY_MAX_LENGTH,
  LOOSE_MIN_LENGTH,
  LOOSE_UNIT,
  PATH_START,
  PREFIX,
  TERMINAL,
} from './name-path';

// What nearly all walks do, in local variables: each unit of the text is one of the key, and they
// end as name-walk.ts says. What is not so plain is handed over to the long way, from where it begins.

const SPACE = 0x20;

// A word that is longer than this goes the long way.
const WORD_MAX_LENGTH = 32;
// Before a word begins, a key may have this length at most, so that it never outgrows its buffer.
const WORDS_MAX_LENGTH = KEY_MAX_LENGTH - WORD_MAX_LENGTH - 1;

/**
 * Adds the hits of all names that begin with the word at `search.start`.
 * Answers a place behind which no other name begins in that word: its end, or one before.
 */
export function walkWordNames(search: Search): number {
  const { text, start, gazetteers } = search;
  const { length } = text;
  let at = start;
  let hash = PATH_START;
  let firstEnd = 0;
  for (;;) {
    const wordEnd = at + WORD_MAX_LENGTH;
    let letter = letterOf(text.charCodeAt(at));
    do {
      hash = extendPath(hash, unitIn(letter));
      letter = ++at < length ? letterOf(text.charCodeAt(at)) : NO_LETTER;
    } while (isPlainWord(letter) && at < wordEnd);
    if (firstEnd === 0) firstEnd = at;
    if (!isPlainEnd(letter) && (flagsAt(text, at) & (WORD | DROPPED | LONG)) !== 0) {
      handOver(search, at, hash);
      walkOn(search, settleBehind(search, at, WORD), WORD);
      return firstEnd;
    }
    const flags = lookUpPath(gazetteers, hash);
    if (flags === 0) return firstEnd;
    if ((flags & TERMINAL) !== 0) addPlainHit(search, at, hash);
    if ((flags & PREFIX) === 0) return firstEnd;
    const isSpace = unitIn(letter) === SPACE;
    const isLong = at - start > WORDS_MAX_LENGTH;
    if (!isSpace || isLong || (flagsAt(text, at + 1) & (WORD | LONG)) !== WORD) {
      if (!mayGoOn(search, at, hash)) return firstEnd;
      handOver(search, at, hash);
      walkOn(search, at, WORD);
      return firstEnd;
    }
    hash = extendPath(hash, SPACE);
    at++;
  }
}

/**
 * False when no key goes on from a path with the one character at `at`: punctuation, or a kanji or
 * hiragana. What else comes is for the long way to see.
 */
function mayGoOn({ text, gazetteers }: Search, at: number, hash: number): boolean {
  if (at >= text.length) return false;
  const code = text.charCodeAt(at);
  const flags = flagsOf(code);
  if (flags !== 0 && (flags !== HAN || (flagsAt(text, at + 1) & (DROPPED | LONG)) !== 0)) {
    return true;
  }
  return lookUpPath(gazetteers, extendPath(hash, unitOf(code))) !== 0;
}

/** Gives the strict level what was walked plainly, from the start of the walk to `at`. */
function handOver({ text, start }: Search, at: number, hash: number): void {
  restart();
  const { units } = strict;
  for (let from = start; from < at; from++) {
    units[from - start] = unitIn(letterOf(text.charCodeAt(from)));
  }
  strict.hash = hash;
  strict.count = at - start;
}

/** Adds the hits of all names that begin with the kanji or hiragana at `start`. */
export function walkHanNames(search: Search, start: number): void {
  search.start = start;
  const { text, gazetteers } = search;
  const { length } = text;
  const first = letterOf(text.charCodeAt(start));
  const second = letterOf(text.charCodeAt(start + 1));
  let hashBefore = extendPath(PATH_START, unitIn(first));
  if (!isPlainHan(second) || (isNameAlone(unitIn(first)) && isHonorificAt(text, start + 1))) {
    const isJoined = (flagsAt(text, start + 1) & JOINER) !== 0;
    if (!isJoined || mayGoOn(search, start + 2, hashBefore)) walkNames(search);
    return;
  }
  let hash = extendPath(hashBefore, unitIn(second));
  for (let at = start + 2; at - start <= KEY_MAX_LENGTH; at++) {
    const ahead = at < length ? flagsOf(text.charCodeAt(at)) : 0;
    if ((ahead & (DROPPED | LONG)) !== 0) {
      // The last unit may be voiced by what follows.
      handOver(search, at - 1, hashBefore);
      walkOn(search, at - 1, HAN);
      return;
    }
    const flags = lookUpPath(gazetteers, hash);
    if (flags === 0) return;
    if ((flags & TERMINAL) !== 0) addPlainHit(search, at, hash);
    if ((flags & PREFIX) === 0) return;
    if (ahead !== HAN) {
      if (!mayGoOn(search, at, hash)) return;
      handOver(search, at, hash);
      walkOn(search, at, HAN);
      return;
    }
    hashBefore = hash;
    hash = extendPath(hash, unitIn(letterOf(text.charCodeAt(at))));
  }
}

const isHonorificAt = (text: string, at: number): boolean =>
  at < text.length && HONORIFIC_FIRSTS.includes(text.charAt(at));

/**
 * Adds the hits of all names that begin with the run of katakana at `start`.
 * Answers where the run ends.
 */
export function walkKatakanaNames(search: Search, start: number): number {
  search.start = start;
  const { text, gazetteers } = search;
  const { end, strictLength } = readKatakanaRun(text, start);
  if ((flagsAt(text, end) & (JOINER | DROPPED | LONG)) !== 0) {
    const mayBeName =
      strictLength > 0 &&
      (mayRunGoOn(gazetteers, strictRun, strictLength, PATH_START) ||
        mayRunGoOn(gazetteers, looseRun, foldLooseRun(), extendPath(PATH_START, LOOSE_UNIT)));
    if (mayBeName) walkNames(search);
    return end;
  }
  if (strictLength === 0) return end;
  const isStrict = settleStrictRun(search, strictLength, end);
  const isLoose = isLooseStart(search, strictLength, end) && settleLooseRun(search, end);
  if ((isStrict || isLoose) && end < text.length) {
    resume(strict, isStrict);
    resume(loose, isLoose);
    walkOn(search, end, KATAKANA);
  }
  return end;
}

/** Adds the hit of a strictly folded run that ends at `end`; true when a key goes on from there. */
function settleStrictRun(search: Search, length: number, end: number): boolean {
  let hashBefore = PATH_START;
  let hash = PATH_START;
  for (let at = 0; at < length; at++) {
    hashBefore = hash;
    hash = extendPath(hash, strictRun[at]!);
  }
  const flags = lookUpPath(search.gazetteers, hash);
  const isOptional = isOptionalLongMark(strictRun[length - 1]!, length);
  const ends = isOptional ? lookUpPath(search.gazetteers, hashBefore) : flags;
  if ((ends & TERMINAL) !== 0) {
    const count = isOptional ? length - 1 : length;
    addHit(search, { units: strictRun, count, hash: isOptional ? hashBefore : hash }, end);
  }
  if ((flags & PREFIX) === 0 || !mayGoOn(search, end, hash)) return false;
  for (let at = 0; at < length; at++) strict.units[at] = strictRun[at]!;
  strict.hash = hash;
  strict.count = length;
  strict.katakana = length;
  return true;
}

/** The same for the loosely folded run. */
function settleLooseRun(search: Search, end: number): boolean {
  const length = foldLooseRun();
  let hash = extendPath(PATH_START, LOOSE_UNIT);
  for (let at = 0; at < length; at++) hash = extendPath(hash, looseRun[at]!);
  // Long marks and small ッ alone are nothing that counts.
  const flags = length === 0 ? PREFIX : lookUpPath(search.gazetteers, hash);
  if (flags === 0) return false;
  const { units } = loose;
  units[0] = LOOSE_UNIT;
  for (let at = 0; at < length; at++) units[at + 1] = looseRun[at]!;
  loose.hash = hash;
  loose.count = length + 1;
  loose.katakana = length;
  if ((flags & TERMINAL) !== 0) addHit(search, { units, count: length + 1, hash }, end);
  return length === 0 || ((flags & PREFIX) !== 0 && mayGoOn(search, end, hash));
}

/** True when a run of so many katakana, which ends at `end`, may begin a name of two parts. */
function isLooseStart({ text, gazetteers }: Search, length: number, end: number): boolean {
  if (length >= LOOSE_MIN_LENGTH) return true;
  if (end >= text.length) return false;
  if ((flagsAt(text, end + 1) & (DROPPED | LONG)) !== 0) return true;
  const next = unitOf(text.charCodeAt(end));
  for (let index = 0; index < gazetteers.length; index++) {
    if (holdsUnit(gazetteers[index]!.nexts, next)) return true;
  }
  return false;
}

/** False when no name begins with these katakana. */
function mayRunGoOn(
  gazetteers: readonly Gazetteer[],
  run: Uint16Array,
  length: number,
  pathStart: number,
): boolean {
  if (length < KATAKANA_PROBE) return true;
  let hash = pathStart;
  for (let at = 0; at < KATAKANA_PROBE; at++) hash = extendPath(hash, run[at]!);
  return lookUpPath(gazetteers, hash) !== 0;
}
