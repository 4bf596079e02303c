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
import { mayFollowParticle, particleBefore } from './particles';
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
const HYPHEN = 0x2d;

/**
 * Adds the hits of all names that begin with the word at `start`.
 * Answers a place behind which no other name begins in that word: its end, or one before.
 */
export function walkWordNames(search: Search, start: number): number {
  const { text } = search;
  const { length } = text;
  let at = start;
  let hash = PATH_START;
  let letter = letterOf(text.charCodeAt(at));
  do {
    hash = extendPath(hash, unitIn(letter));
    letter = ++at < length ? letterOf(text.charCodeAt(at)) : NO_LETTER;
  } while (isPlainWord(letter));
  if (!isPlainEnd(letter)) {
    walkOddWord(search, start, at, hash);
  } else {
    const flags = lookUpPath(search.gazetteers, hash);
    if (flags !== 0) walkWords(search, start, at, hash, flags);
    if (mayFollowParticle(hash)) walkFromParticles(search, start);
  }
  return at;
}

/** Goes on where a word that began plainly ends at a character that may be part of it. */
function walkOddWord(search: Search, start: number, at: number, hash: number): void {
  if ((flagsAt(search.text, at) & (WORD | DROPPED | LONG)) === 0) {
    walkWords(search, start, at, hash, lookUpPath(search.gazetteers, hash));
  } else if (handOver(search, start, at, hash)) {
    walkOn(search, settleBehind(search, at, WORD), WORD);
  }
  walkFromParticles(search, start);
}

/** Goes on behind a word with what the look-up of its path answered. */
function walkWords(search: Search, start: number, end: number, path: number, found: number): void {
  const { text } = search;
  const { length } = text;
  let at = end;
  let hash = path;
  let flags = found;
  for (;;) {
    if ((flags & TERMINAL) !== 0) addPlainHit(search, start, at, hash);
    if ((flags & PREFIX) === 0) return;
    const joint = at + 1 < length ? unitOf(text.charCodeAt(at)) : 0;
    let letter =
      joint === SPACE || joint === HYPHEN ? letterOf(text.charCodeAt(at + 1)) : NO_LETTER;
    if (!isPlainWord(letter)) {
      const goesOn = mayWordGoOn(search, at, hash) && handOver(search, start, at, hash);
      if (goesOn) walkOn(search, at, WORD);
      return;
    }
    hash = extendPath(hash, joint);
    at++;
    do {
      hash = extendPath(hash, unitIn(letter));
      letter = ++at < length ? letterOf(text.charCodeAt(at)) : NO_LETTER;
    } while (isPlainWord(letter));
    if (!isPlainEnd(letter) && (flagsAt(text, at) & (WORD | DROPPED | LONG)) !== 0) {
      if (handOver(search, start, at, hash)) walkOn(search, settleBehind(search, at, WORD), WORD);
      return;
    }
    flags = lookUpPath(search.gazetteers, hash);
    if (flags === 0) return;
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

/** Walks from the particles that lead to the word at `at`: la and de of de la Torre. */
export function walkFromParticles(search: Search, at: number): void {
  for (;;) {
    at = particleBefore(search.text, at);
    if (at < 0) return;
    search.start = at;
    walkNames(search);
  }
}

/** The same as `mayGoOn` behind a word, where a space or hyphen may stand between. */
function mayWordGoOn(search: Search, at: number, hash: number): boolean {
  const { text } = search;
  if ((flagsAt(text, at) & JOINER) === 0) return mayGoOn(search, at, hash);
  const flags = flagsAt(text, at + 1);
  if (flags !== 0) return (flags & HAN) === 0 || mayGoOn(search, at + 1, hash);
  if (at + 1 >= text.length) return false;
  const joint = unitOf(text.charCodeAt(at)) === HYPHEN ? HYPHEN : SPACE;
  const next = extendPath(extendPath(hash, joint), unitOf(text.charCodeAt(at + 1)));
  return lookUpPath(search.gazetteers, next) !== 0;
}

/**
 * Gives the strict level what was walked plainly, from `start` to `at`.
 * Answers false when that is longer than any key.
 */
function handOver(search: Search, start: number, at: number, hash: number): boolean {
  if (at - start > KEY_MAX_LENGTH) return false;
  search.start = start;
  restart();
  const { units } = strict;
  for (let from = start; from < at; from++) {
    units[from - start] = unitIn(letterOf(search.text.charCodeAt(from)));
  }
  strict.hash = hash;
  strict.count = at - start;
  return true;
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
      if (handOver(search, start, at - 1, hashBefore)) walkOn(search, at - 1, HAN);
      return;
    }
    const flags = lookUpPath(gazetteers, hash);
    if (flags === 0) return;
    if ((flags & TERMINAL) !== 0) addPlainHit(search, start, at, hash);
    if ((flags & PREFIX) === 0) return;
    if (ahead !== HAN) {
      if (!mayGoOn(search, at, hash)) return;
      if (handOver(search, start, at, hash)) walkOn(search, at, HAN);
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
