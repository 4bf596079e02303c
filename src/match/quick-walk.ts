import { DROPPED, HAN, JOINER, WORD } from '../text/characters';
import { isOptionalLongMark } from '../text/katakana';
import { flagsAt, isPlainWord, letterOf, LONG, unitIn, unitOf } from './character-table';
import { lookUpPath, type Gazetteer } from './gazetteer';
import { addHit, type Search } from './hits';
import { looseRun, readKatakanaRun, strictRun } from './katakana-run';
import { restart, strict } from './name-levels';
import { settleBehind, walkNames, walkOn } from './name-walk';
import { isNameAlone } from './stop-table';
import {
  extendPath,
  KATAKANA_PROBE,
  KEY_MAX_LENGTH,
  LOOSE_UNIT,
  PATH_START,
  PREFIX,
  TERMINAL,
} from './name-path';

// What nearly all walks do, in local variables: they begin as name-walk.ts says, look whether a key
// goes on after the first word or the third kanji, and mostly none does. What is not so plain is
// left to the long way.

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
  const { units } = strict;
  let at = start;
  let hash = PATH_START;
  let count = 0;
  let firstEnd = 0;
  for (;;) {
    const wordEnd = at + WORD_MAX_LENGTH;
    let letter = letterOf(text.charCodeAt(at));
    do {
      const unit = unitIn(letter);
      units[count++] = unit;
      hash = extendPath(hash, unit);
      letter = ++at < text.length ? letterOf(text.charCodeAt(at)) : 0;
    } while (isPlainWord(letter) && at < wordEnd);
    firstEnd ||= at;
    if ((flagsAt(text, at) & (WORD | DROPPED | LONG)) !== 0) {
      handOver(hash, count);
      walkOn(search, settleBehind(search, at, WORD), WORD);
      return firstEnd;
    }
    const flags = lookUpPath(gazetteers, hash);
    if ((flags & TERMINAL) !== 0) addHit(search, { units, count, hash }, at);
    if ((flags & PREFIX) === 0) return firstEnd;
    const isSpace = unitIn(letter) === SPACE;
    if (!isSpace || (flagsAt(text, at + 1) & (WORD | LONG)) !== WORD || count > WORDS_MAX_LENGTH) {
      handOver(hash, count);
      walkOn(search, at, WORD);
      return firstEnd;
    }
    units[count++] = SPACE;
    hash = extendPath(hash, SPACE);
    at++;
  }
}

/** Gives the levels what was walked without them. */
function handOver(hash: number, count: number): void {
  restart();
  strict.hash = hash;
  strict.count = count;
}

/** Adds the hits of all names that begin with the kanji or hiragana at `start`. */
export function walkHanNames(search: Search, start: number): void {
  search.start = start;
  if (mayGoOn(search)) walkNames(search);
}

/** False when no name begins with the two or three kanji or hiragana at the start of the walk. */
function mayGoOn({ text, start, gazetteers }: Search): boolean {
  // What is no plain kanji, or gets a voicing mark from the next character, goes the long way.
  const third = flagsAt(text, start + 2);
  if (flagsAt(text, start + 1) !== HAN || (third & (DROPPED | LONG)) !== 0) return true;
  const first = unitOf(text.charCodeAt(start));
  if (isNameAlone(first)) return true;
  const one = extendPath(PATH_START, first);
  const two = extendPath(one, unitOf(text.charCodeAt(start + 1)));
  const flags = lookUpPath(gazetteers, two);
  if (flags !== PREFIX || third !== HAN) return flags !== 0;
  if ((flagsAt(text, start + 3) & (DROPPED | LONG)) !== 0) return true;
  return lookUpPath(gazetteers, extendPath(two, unitOf(text.charCodeAt(start + 2)))) !== 0;
}

/**
 * Adds the hits of all names that begin with the run of katakana at `start`.
 * Answers where the run ends.
 */
export function walkKatakanaNames(search: Search, start: number): number {
  const { text, gazetteers } = search;
  const { end, strictLength, looseLength } = readKatakanaRun(text, start);
  const isLast = (flagsAt(text, end) & (JOINER | DROPPED | LONG)) === 0;
  const looseStart = extendPath(PATH_START, LOOSE_UNIT);
  const mayBeName =
    mayRunGoOn(gazetteers, strictRun, strictLength, PATH_START, isLast) ||
    mayRunGoOn(gazetteers, looseRun, looseLength, looseStart, isLast);
  if (mayBeName) {
    search.start = start;
    walkNames(search);
  }
  return end;
}

/** False when no name begins with these katakana; nothing joins on behind them when `isLast`. */
function mayRunGoOn(
  gazetteers: readonly Gazetteer[],
  run: Uint16Array,
  length: number,
  pathStart: number,
  isLast: boolean,
): boolean {
  if (length === 0) return false;
  let hash = pathStart;
  for (let at = 0; at < length; at++) {
    hash = extendPath(hash, run[at]!);
    if (at === KATAKANA_PROBE - 1 && lookUpPath(gazetteers, hash) === 0) return false;
  }
  if (!isLast || isOptionalLongMark(run[length - 1]!, length)) return true;
  return length === KATAKANA_PROBE || lookUpPath(gazetteers, hash) !== 0;
}
