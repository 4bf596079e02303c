import { DROPPED, HAN, JOINER, KATAKANA, WORD } from '../text/characters';
import { isOptionalLongMark } from '../text/katakana';
import { flagsAt, LONG, unitOf } from './character-table';
import type { Gazetteer } from './gazetteer';
import { mayGoOn } from './go-on';
import { addHit, type Search } from './hits';
import {
  foldLooseRun,
  lastRun,
  looseRun,
  readKatakanaRun,
  strictRun,
  type KatakanaRun,
} from './katakana-run';
import { lookUpPath } from './known-paths';
import { loose, resume, settle, strict, type Level } from './name-levels';
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
import { settleBehind, walkNames, walkOn } from './name-walk';
import { codeAt } from './read-ahead';
import { mayFollowShortRun } from './stop-table';

const LOOSE_START = extendPath(PATH_START, LOOSE_UNIT);

/**
 * Adds the hits of all names that begin with the run of katakana at `start`.
 * Answers where the run ends.
 */
export function walkKatakanaNames(search: Search, start: number): number {
  const { text } = search;
  const run = readKatakanaRun(text, start, PATH_START);
  const { end, strictLength } = run;
  if (strictLength === 0) return end;
  search.start = start;
  const behind = flagsAt(text, end);
  if ((behind & (DROPPED | LONG)) !== 0) walkNames(search);
  else if ((behind & JOINER) === 0) walkRun(search, run);
  else if (beginParts(search, strictLength)) walkParts(search, end);
  return end;
}

/** Walks from a run that ends with its part of a name. */
function walkRun(search: Search, run: Readonly<KatakanaRun>): void {
  const { end, strictLength } = run;
  const isStrict = settleStrictRun(search, run);
  const isLoose = isLooseStart(search, strictLength, end) && settleLooseRun(search, end);
  if ((isStrict || isLoose) && end < search.text.length) {
    resume(strict, isStrict);
    resume(loose, isLoose);
    walkOn(search, end, KATAKANA);
  }
}

/** Sets both levels to the run that was read last; false when no key begins with its first letters. */
function beginParts({ gazetteers }: Search, strictLength: number): boolean {
  const looseLength = foldLooseRun();
  const isStrict = mayBeginKey(gazetteers, PATH_START, strictRun, strictLength);
  const isLoose = mayBeginKey(gazetteers, LOOSE_START, looseRun, looseLength);
  if (!isStrict && !isLoose) return false;
  strict.isAlive = isStrict;
  strict.hash = PATH_START;
  strict.count = 0;
  strict.katakana = 0;
  if (isStrict) addPart(strict, strictRun, strictLength);
  loose.isAlive = isLoose;
  loose.hash = LOOSE_START;
  loose.units[0] = LOOSE_UNIT;
  loose.count = 1;
  loose.katakana = 0;
  if (isLoose) addPart(loose, looseRun, looseLength);
  return true;
}

function mayBeginKey(
  gazetteers: readonly Gazetteer[],
  path: number,
  run: Uint16Array,
  length: number,
): boolean {
  if (length < KATAKANA_PROBE) return true;
  let hash = path;
  for (let at = 0; at < KATAKANA_PROBE; at++) hash = extendPath(hash, run[at]!);
  return lookUpPath(gazetteers, hash) !== 0;
}

/** Goes on with a part of a name, without a look whether a key does. */
function addPart(level: Level, run: Uint16Array, length: number): void {
  const { units } = level;
  let { hash, hashBefore, count } = level;
  if (count + length > KEY_MAX_LENGTH) {
    level.isAlive = false;
    return;
  }
  for (let at = 0; at < length; at++) {
    hashBefore = hash;
    units[count++] = run[at]!;
    hash = extendPath(hash, run[at]!);
  }
  level.hash = hash;
  level.hashBefore = hashBefore;
  level.count = count;
  level.katakana += length;
}

/** Walks from a run behind which a joiner may lead to another part of the name. */
function walkParts(search: Search, firstEnd: number): void {
  const { text } = search;
  let end = firstEnd;
  for (;;) {
    const behind = flagsAt(text, end);
    if ((behind & (DROPPED | LONG)) !== 0) break;
    if (strict.isAlive) settle(search, strict, end, false);
    if (loose.isAlive) settle(search, loose, end, false);
    const isJoined = (behind & JOINER) !== 0;
    const next = isJoined ? end + 1 : end;
    const flags = flagsAt(text, next);
    if (!isJoined || flags !== KATAKANA) {
      // More joiners and the like are for the long way; all else stands behind a run that is over.
      if (!isJoined || (flags & ~(HAN | WORD)) === 0) settleEnd(search, next);
      walkOn(search, end, KATAKANA);
      return;
    }
    const { strictLength } = readKatakanaRun(text, next, PATH_START);
    if (strictLength === 0) return;
    end = lastRun.end;
    if (strict.isAlive) addPart(strict, strictRun, strictLength);
    if (loose.isAlive) addPart(loose, looseRun, foldLooseRun());
  }
  walkOn(search, settleBehind(search, end, KATAKANA), KATAKANA);
}

/** Keeps a level alive only if a key goes on with what stands at `at`, behind the last run. */
function settleEnd(search: Search, at: number): void {
  strict.isAlive &&= strict.goesOn && mayGoOn(search, at, strict.hash);
  loose.isAlive &&= loose.goesOn && (loose.count === 1 || mayGoOn(search, at, loose.hash));
}

/** Adds the hit of the strictly folded run; true when a key goes on from there. */
function settleStrictRun(search: Search, run: Readonly<KatakanaRun>): boolean {
  const { end, hash, hashBefore, strictLength: length } = run;
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
  let hash = LOOSE_START;
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
function isLooseStart({ text }: Search, length: number, end: number): boolean {
  if (length >= LOOSE_MIN_LENGTH) return true;
  if (end >= text.length) return false;
  if ((flagsAt(text, end + 1) & (DROPPED | LONG)) !== 0) return true;
  return mayFollowShortRun(unitOf(codeAt(end)));
}
