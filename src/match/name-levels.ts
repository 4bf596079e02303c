import { isOptionalLongMark } from '../text/katakana';
import { addHit, type Search } from './hits';
import { lookUpPath } from './known-paths';
import {
  extendPath,
  HAN_PROBE,
  KATAKANA_PROBE,
  KEY_MAX_LENGTH,
  LOOSE_UNIT,
  PATH_START,
  PREFIX,
  TERMINAL,
} from './name-path';

// The two levels at which a walk folds the text. Nothing is allocated on the way but the hits: walks
// use the same two levels one after another.

/** One level of folding: the units so far, and the hash of their path. */
export interface Level {
  isAlive: boolean;
  hash: number;
  /** Hash before the last unit. */
  hashBefore: number;
  count: number;
  /** Katakana in a row at the end. */
  katakana: number;
  /** What the last look-up answered: some key goes on from here. */
  goesOn: boolean;
  /** From so many units on, kanji and hiragana are looked up. */
  readonly hanProbe: number;
  readonly units: Uint16Array;
}

const newLevel = (hanProbe: number): Level => ({
  isAlive: false,
  hash: 0,
  hashBefore: 0,
  count: 0,
  katakana: 0,
  goesOn: false,
  hanProbe,
  units: new Uint16Array(KEY_MAX_LENGTH),
});
/** The level of names of one part. */
export const strict = newLevel(HAN_PROBE);
/** The level of names in katakana of two parts; its mark is one unit more. */
export const loose = newLevel(HAN_PROBE + 1);

/** Begins a walk: nothing is pushed yet. */
export function restart(): void {
  strict.isAlive = true;
  strict.hash = PATH_START;
  strict.count = 0;
  strict.katakana = 0;
  loose.isAlive = false;
  loose.count = 0;
}

/** Begins a walk where a level has been set by hand: it goes on from there, or not at all. */
export function resume(level: Level, goesOn: boolean): void {
  level.isAlive = goesOn;
  level.goesOn = goesOn;
  if (!goesOn) level.count = 0;
}

/** True while a key may go on. */
export const isAlive = (): boolean => strict.isAlive || loose.isAlive;

function push(level: Level, unit: number): void {
  if (!level.isAlive) return;
  if (level.count === KEY_MAX_LENGTH) {
    level.isAlive = false;
    return;
  }
  level.units[level.count++] = unit;
  level.hashBefore = level.hash;
  level.hash = extendPath(level.hash, unit);
}

/** Goes on with one more unit that is no katakana. */
export function pushBoth(unit: number): void {
  push(strict, unit);
  push(loose, unit);
  strict.katakana = 0;
  loose.katakana = 0;
}

/** Goes on with a run of katakana, as far as a key goes on. */
export function pushKatakana(
  level: Level,
  run: Uint16Array,
  length: number,
  { gazetteers }: Search,
): void {
  if (!level.isAlive) return;
  const { units } = level;
  let { hash, hashBefore, count, katakana } = level;
  level.isAlive = count + length <= KEY_MAX_LENGTH;
  for (let index = 0; index < length && level.isAlive; index++) {
    units[count++] = run[index]!;
    hashBefore = hash;
    hash = extendPath(hash, run[index]!);
    if (++katakana === KATAKANA_PROBE) level.isAlive = lookUpPath(gazetteers, hash) !== 0;
  }
  level.hash = hash;
  level.hashBefore = hashBefore;
  level.count = count;
  level.katakana = katakana;
}

/** Both levels start here: the loose one leaves the strict one where the first katakana comes. */
export function branchOff(): void {
  loose.isAlive = strict.isAlive;
  loose.hash = strict.hash;
  loose.count = strict.count;
  loose.katakana = 0;
  for (let at = 0; at < strict.count; at++) loose.units[at] = strict.units[at]!;
  push(loose, LOOSE_UNIT);
}

/** Looks up one level where a name may end; the level dies when `isProbe` and no key goes on. */
export function settle(search: Search, level: Level, end: number, isProbe: boolean): void {
  if (level === loose && level.count === 1) {
    level.goesOn = true; // a run of long marks and small ッ alone: nothing that counts
    return;
  }
  const flags = lookUpPath(search.gazetteers, level.hash);
  level.goesOn = (flags & PREFIX) !== 0;
  const isOptional =
    level === strict && isOptionalLongMark(level.units[level.count - 1]!, level.katakana);
  const ends = isOptional ? lookUpPath(search.gazetteers, level.hashBefore) : flags;
  if ((ends & TERMINAL) !== 0) {
    const hash = isOptional ? level.hashBefore : level.hash;
    addHit(search, { units: level.units, count: level.count - (isOptional ? 1 : 0), hash }, end);
  }
  if (isProbe && !level.goesOn) level.isAlive = false;
}
