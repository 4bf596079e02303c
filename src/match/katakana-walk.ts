import { DROPPED, JOINER, KATAKANA } from '../text/characters';
import { isOptionalLongMark } from '../text/katakana';
import { flagsAt, isPlainKatakana, letterOf, LONG, unitOf } from './character-table';
import { lookUpPath } from './gazetteer';
import { mayGoOn } from './go-on';
import { addHit, type Search } from './hits';
import {
  foldLooseRun,
  looseRun,
  readKatakanaRun,
  strictRun,
  type KatakanaRun,
} from './katakana-run';
import { isAlive, loose, restart, resume, strict } from './name-levels';
import {
  extendPath,
  LOOSE_MIN_LENGTH,
  LOOSE_UNIT,
  PATH_START,
  PREFIX,
  TERMINAL,
} from './name-path';
import { pushRun, settleBehind, walkOn } from './name-walk';
import { mayFollowShortRun } from './stop-table';

const LOOSE_START = extendPath(PATH_START, LOOSE_UNIT);

/**
 * Adds the hits of all names that begin with the run of katakana at `start`.
 * Answers where the run ends.
 */
export function walkKatakanaNames(search: Search, start: number): number {
  const { text } = search;
  const run = readKatakanaRun(text, start, PATH_START);
  const { end } = run;
  if (run.strictLength === 0) return end;
  search.start = start;
  if ((flagsAt(text, end) & (JOINER | DROPPED | LONG)) === 0) walkRun(search, run);
  else walkParts(search, run);
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

/** Walks from a run behind which a joiner may lead to another part of the name. */
function walkParts(search: Search, { end }: Readonly<KatakanaRun>): void {
  const { text } = search;
  restart();
  pushRun(search);
  let at = end;
  while (isAlive()) {
    const next = settleBehind(search, at, KATAKANA);
    const isPart =
      next === at &&
      (flagsAt(text, at) & JOINER) !== 0 &&
      at + 1 < text.length &&
      isPlainKatakana(letterOf(text.charCodeAt(at + 1)));
    if (!isPart) {
      walkOn(search, next, KATAKANA);
      return;
    }
    ({ end: at } = readKatakanaRun(text, at + 1, PATH_START));
    pushRun(search);
  }
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
  return mayFollowShortRun(unitOf(text.charCodeAt(end)));
}
