import { endWithMarks } from '../text/boundaries';
import { DROPPED, HAN, JOINER, KATAKANA, voiceKana, voicingOf, WORD } from '../text/characters';
import { classAt, flagsAt, foldedAt, lengthAt, LONG, skipDropped, unitOf } from './character-table';
import type { Search } from './hits';
import { foldLooseRun, lastRun, looseRun, readKatakanaRun, strictRun } from './katakana-run';
import {
  branchOff,
  isAlive,
  loose,
  pushBoth,
  pushKatakana,
  restart,
  settle,
  strict,
} from './name-levels';
import { extendPath, KEY_MAX_LENGTH, PATH_START } from './name-path';
import { codeAt } from './read-ahead';
import { isNameAlone } from './stop-table';

// A walk goes over the text from one place where a name may begin, folds it unit by unit and
// follows the paths of the gazetteers until none goes on:
//
//   text     ｾ ﾙ ｹ ﾞ ｲ ･ ラ ヴ ロ フ 外 相
//   strict   セ ル ゲ イ  ラ ブ ロ フ 外 相     one hash, extended by each unit; where katakana
//   loose  ~ セ ル ゲ    ラ ブ ロ フ 外 相     begin it becomes two, one for each level

// Longer words are taken piece by piece, so that a key never outgrows its buffer.
const WORD_MAX_LENGTH = 32;

const FULL_STOP = 0x2e;
const SPACE = 0x20;
const HYPHEN = 0x2d;

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
    hasHyphen ||= unitOf(codeAt(next)) === HYPHEN;
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
    const isHyphen = unitOf(codeAt(at)) === HYPHEN;
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
    const unit = unitOf(codeAt(at++));
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
    pushBoth(unitOf(codeAt(at++)));
  } while ((flagsAt(text, at) & (WORD | LONG)) === WORD);
  return at;
}

/** Pushes one kana or kanji with the voicing marks behind it; answers where it ends. */
function walkHan(text: string, at: number): number {
  let unit = unitOf(codeAt(at));
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
  const { end } = readKatakanaRun(search.text, at, PATH_START);
  pushRun(search);
  return end;
}

/** Goes on with the run of katakana that was read last. */
function pushRun(search: Search): void {
  const { strictLength } = lastRun;
  if (!loose.isAlive && loose.count === 0) branchOff();
  if (strictLength === 0) {
    strict.isAlive = false;
    loose.isAlive = false;
  }
  pushKatakana(strict, strictRun, strictLength, search);
  if (!loose.isAlive) return;
  const looseLength = foldLooseRun();
  // Long marks and small ッ behind what is no katakana stay: a name does not go on over them.
  const isKept = looseLength === 0 && loose.katakana === 0 && loose.count > 1;
  if (isKept) pushKatakana(loose, strictRun, strictLength, search);
  else pushKatakana(loose, looseRun, looseLength, search);
}

function walkSpecial(text: string, at: number): number {
  const folded = foldedAt(text, at);
  for (let index = 0; index < folded.length; index++) pushBoth(folded.charCodeAt(index));
  return at + lengthAt(text, at);
}

/** Adds the hits of all names that begin at `search.start`. */
export function walkNames(search: Search): void {
  restart();
  walkOn(search, search.start, 0);
}

/** Goes on with a walk whose levels stand at `at`; `last` is the class of the character before. */
export function walkOn(search: Search, at: number, last: number): void {
  const { text } = search;
  while (at < text.length && isAlive()) {
    const flags = flagsAt(text, at);
    if ((flags & JOINER) !== 0) {
      at = walkJoiners(text, at, last);
      last = 0;
      continue;
    }
    last = (flags & LONG) === 0 ? flags : classAt(text, at) | LONG;
    if ((flags & LONG) !== 0) at = walkSpecial(text, at);
    else if ((flags & WORD) !== 0) at = walkWord(text, at);
    else if ((flags & KATAKANA) !== 0) at = walkKatakana(search, at);
    else if ((flags & HAN) !== 0) at = walkHan(text, at);
    else pushBoth(unitOf(codeAt(at++)));
    at = settleBehind(search, at, last);
  }
}

/** Looks up both levels where a piece ends; answers where the text goes on. */
export function settleBehind(search: Search, at: number, last: number): number {
  const { text } = search;
  const ahead = flagsAt(text, at);
  const isPlain = (ahead & (DROPPED | LONG)) === 0;
  const next = isPlain ? at : skipDropped(text, at);
  const following = isPlain ? ahead : classAt(text, next);
  if ((last & following & WORD) !== 0) return next;
  const isHan = (last & HAN) !== 0;
  if (isHan && strict.count === 1 && !isNameAlone(strict.units[0]!)) return next;
  const end = next === at ? at : endWithMarks(text, at);
  const isRunEnd = (last & KATAKANA) !== 0 && (following & JOINER) === 0;
  const isProbe = last === 0 || (last & WORD) !== 0 || isRunEnd;
  if (strict.isAlive) {
    settle(search, strict, end, isProbe || (isHan && strict.count >= strict.hanProbe));
  }
  if (loose.isAlive) {
    settle(search, loose, end, isProbe || (isHan && loose.count >= loose.hanProbe));
  }
  return next;
}
