import type { NameHit } from '../model/mention';
import { endWithMarks, mayBeOneKanjiName } from '../text/boundaries';
import { DROPPED, HAN, JOINER, KATAKANA, voiceKana, voicingOf, WORD } from '../text/characters';
import { isOptionalLongMark } from '../text/katakana';
import { classAt, flagsAt, foldedAt, lengthAt, LONG, skipDropped, unitOf } from './character-table';
import { IS_NAME, lookUpPath, type Gazetteer } from './gazetteer';
import { looseRun, readKatakanaRun, strictRun } from './katakana-run';
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

// A walk goes over the text from one place where a name may begin, folds it unit by unit and
// follows the paths of the gazetteers until none goes on:
//
//   text     ｾ ﾙ ｹ ﾞ ｲ ･ ラ ヴ ロ フ 外 相
//   strict   セ ル ゲ イ  ラ ブ ロ フ 外 相     one hash, extended by each unit; where katakana
//   loose  ~ セ ル ゲ    ラ ブ ロ フ 外 相     begin it becomes two, one for each level
//
// Nothing is allocated on the way but the hits: walks use the same two levels one after another.

/** What all walks over one text share. */
export interface Search {
  readonly text: string;
  /** Where the walk begins. */
  start: number;
  readonly gazetteers: readonly Gazetteer[];
  readonly hits: NameHit[];
}

/** One level of folding: the units so far, and the hash of their path. */
interface Level {
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
const strict = newLevel(HAN_PROBE);
// The mark of the loose level is one unit more.
const loose = newLevel(HAN_PROBE + 1);

// Longer words are taken piece by piece, so that a key never outgrows its buffer.
const WORD_MAX_LENGTH = 32;

const FULL_STOP = 0x2e;
const SPACE = 0x20;
const HYPHEN = 0x2d;

function restart(): void {
  strict.isAlive = true;
  strict.hash = PATH_START;
  strict.count = 0;
  strict.katakana = 0;
  loose.isAlive = false;
  loose.count = 0;
}

const isAlive = (): boolean => strict.isAlive || loose.isAlive;

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

function pushBoth(unit: number): void {
  push(strict, unit);
  push(loose, unit);
  strict.katakana = 0;
  loose.katakana = 0;
}

function pushKatakana(level: Level, run: Uint16Array, length: number, search: Search): void {
  for (let index = 0; index < length && level.isAlive; index++) {
    push(level, run[index]!);
    if (++level.katakana !== KATAKANA_PROBE) continue;
    if (lookUpPath(search.gazetteers, level.hash) === 0) level.isAlive = false;
  }
}

/** Both levels start here: the loose one leaves the strict one where the first katakana comes. */
function branchOff(): void {
  loose.isAlive = strict.isAlive;
  loose.hash = strict.hash;
  loose.count = strict.count;
  loose.katakana = 0;
  for (let at = 0; at < strict.count; at++) loose.units[at] = strict.units[at]!;
  push(loose, LOOSE_UNIT);
}

function addHit({ text, start, hits }: Search, level: Level, count: number, end: number): void {
  const isOneHan = count === 1 && (flagsAt(text, start) & HAN) !== 0;
  if (isOneHan && !mayBeOneKanjiName(text, start, end)) return;
  let key = '';
  for (let at = 0; at < count; at++) key += String.fromCharCode(level.units[at]!);
  insertHit(hits, { start, end, key });
}

/** Keeps the order of `findNames`; a hit belongs at the end or a few places before it. */
function insertHit(hits: NameHit[], hit: NameHit): void {
  let at = hits.length;
  while (at > 0 && isAfter(hits[at - 1]!, hit)) at--;
  if (at === hits.length) hits.push(hit);
  else hits.splice(at, 0, hit);
}

function isAfter(a: NameHit, b: NameHit): boolean {
  if (a.start !== b.start) return a.start > b.start;
  return a.end === b.end ? a.key > b.key : a.end < b.end;
}

/** Looks up one level where a name may end; the level dies when `isProbe` and no key goes on. */
function settle(search: Search, level: Level, end: number, isProbe: boolean): void {
  const flags = lookUpPath(search.gazetteers, level.hash);
  level.goesOn = (flags & PREFIX) !== 0;
  const isOptional =
    level === strict && isOptionalLongMark(level.units[level.count - 1]!, level.katakana);
  const ends = isOptional ? lookUpPath(search.gazetteers, level.hashBefore) : flags;
  if ((ends & TERMINAL) !== 0) addHit(search, level, level.count - (isOptional ? 1 : 0), end);
  if (isProbe && !level.goesOn) level.isAlive = false;
}

/**
 * Spaces, hyphens and middle dots from `at` on: pushes what of them counts, as fold-name.ts says.
 * Answers where the text goes on.
 */
function walkJoiners(text: string, at: number, last: number): number {
  let next = at;
  let hasHyphen = false;
  for (;;) {
    next = skipDropped(text, next);
    if ((flagsAt(text, next) & JOINER) === 0) break;
    hasHyphen ||= unitOf(text.charCodeAt(next)) === HYPHEN;
    next++;
  }
  const following = classAt(text, next);
  if (((last | following) & (KATAKANA | HAN)) !== 0) {
    // Inside a joined run of katakana no end is stored; where the run is over, one must be.
    if ((last & KATAKANA) !== 0 && (following & KATAKANA) === 0) {
      strict.isAlive &&= strict.goesOn;
      loose.isAlive &&= loose.goesOn;
    }
    return next;
  }
  if (strict.units[strict.count - 1] === FULL_STOP && !hasHyphen) return next;
  let isSpaced = false;
  for (; at < next; at++) {
    if ((flagsAt(text, at) & JOINER) === 0) continue;
    const isHyphen = unitOf(text.charCodeAt(at)) === HYPHEN;
    if (isHyphen) pushBoth(HYPHEN);
    else if (!isSpaced) pushBoth(SPACE);
    isSpaced = !isHyphen;
  }
  return next;
}

/** Pushes the word characters from `at` on; answers where they end, or where it gets special. */
function walkWord(text: string, at: number): number {
  // Nearly all words come before any katakana: then one level is walked, in local variables.
  if (loose.isAlive || strict.count + WORD_MAX_LENGTH > KEY_MAX_LENGTH) return pushWord(text, at);
  const { units } = strict;
  const end = at + WORD_MAX_LENGTH;
  let { hash, count } = strict;
  do {
    const unit = unitOf(text.charCodeAt(at++));
    units[count++] = unit;
    hash = extendPath(hash, unit);
  } while ((flagsAt(text, at) & (WORD | LONG)) === WORD && at < end);
  strict.hash = hash;
  strict.count = count;
  strict.katakana = 0;
  return at;
}

function pushWord(text: string, at: number): number {
  do {
    pushBoth(unitOf(text.charCodeAt(at++)));
  } while ((flagsAt(text, at) & (WORD | LONG)) === WORD);
  return at;
}

/** Pushes one kana or kanji with the voicing marks behind it; answers where it ends. */
function walkHan(text: string, at: number): number {
  let unit = unitOf(text.charCodeAt(at));
  const isPlain = (flagsAt(text, at + 1) & (DROPPED | LONG)) === 0;
  const end = isPlain ? at + 1 : skipDropped(text, at + 1);
  for (let mark = at + 1; mark < end; mark++) {
    const voicing = voicingOf(text.charAt(mark));
    if (voicing === '') continue;
    unit = voiceKana(String.fromCharCode(unit), voicing)?.charCodeAt(0) ?? unit;
  }
  pushBoth(unit);
  return at + 1;
}

function walkKatakana(search: Search, at: number): number {
  const run = readKatakanaRun(search.text, at);
  if (!loose.isAlive && loose.count === 0) branchOff();
  if (run.strictLength === 0) {
    strict.isAlive = false;
    loose.isAlive = false;
  }
  pushKatakana(strict, strictRun, run.strictLength, search);
  pushKatakana(loose, looseRun, run.looseLength, search);
  return run.end;
}

function walkSpecial(text: string, at: number): number {
  const folded = foldedAt(text, at);
  for (let index = 0; index < folded.length; index++) pushBoth(folded.charCodeAt(index));
  return at + lengthAt(text, at);
}

/** True for a unit that is a name by itself in one of the gazetteers. */
function isNameAlone({ gazetteers }: Search, unit: number): boolean {
  for (let index = 0; index < gazetteers.length; index++) {
    if ((gazetteers[index]!.starts[unit]! & IS_NAME) !== 0) return true;
  }
  return false;
}

/** Adds the hits of all names that begin at `search.start`. */
export function walkNames(search: Search): void {
  const { text } = search;
  restart();
  let last = 0;
  for (let at = search.start; at < text.length && isAlive();) {
    const flags = flagsAt(text, at);
    if ((flags & JOINER) !== 0) {
      at = walkJoiners(text, at, last);
      last = 0;
      continue;
    }
    last = (flags & LONG) === 0 ? flags : classAt(text, at);
    if ((flags & LONG) !== 0) at = walkSpecial(text, at);
    else if ((flags & WORD) !== 0) at = walkWord(text, at);
    else if ((flags & KATAKANA) !== 0) at = walkKatakana(search, at);
    else if ((flags & HAN) !== 0) at = walkHan(text, at);
    else pushBoth(unitOf(text.charCodeAt(at++)));
    const ahead = flagsAt(text, at);
    const isPlain = (ahead & (DROPPED | LONG)) === 0;
    const next = isPlain ? at : skipDropped(text, at);
    const following = isPlain ? ahead : classAt(text, next);
    const isHan = (last & HAN) !== 0;
    const isUseless =
      (last & following & WORD) !== 0 ||
      (isHan && strict.count === 1 && !isNameAlone(search, strict.units[0]!));
    if (!isUseless) {
      const end = next === at ? at : endWithMarks(text, at);
      const isProbe =
        (last & WORD) !== 0 || ((last & KATAKANA) !== 0 && (following & JOINER) === 0);
      if (strict.isAlive)
        settle(search, strict, end, isProbe || (isHan && strict.count >= strict.hanProbe));
      if (loose.isAlive)
        settle(search, loose, end, isProbe || (isHan && loose.count >= loose.hanProbe));
    }
    at = next;
  }
}
