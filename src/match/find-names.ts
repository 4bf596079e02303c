import type { NameHit } from '../model/mention';
import { canStartName } from '../text/boundaries';
import { flagsOf, foldedAt, lengthAt, LONG } from './character-table';
import type { Gazetteer } from './gazetteer';
import { walkHanNames } from './han-walk';
import { walkKatakanaNames } from './katakana-walk';
import {
  entryOf,
  isDoubtful,
  isFirst,
  isHan,
  isPlainWordStart,
  isKana,
  isSecond,
  isStop,
  isWord,
  isWordStart,
  nextStop,
  NOTHING_BEFORE,
  stopOf,
  useStopsOf,
  WORD_BEFORE,
} from './stop-table';
import type { Search } from './hits';
import { walkNames } from './name-walk';
import { codeAt, readAhead } from './read-ahead';
import { walkFromParticles, walkWordNames } from './word-walk';

// The scan runs over the text once and stops only where a name may begin:
//
//   the Kremlin's Ｄ・ペスコフ 大統領報道官 said NATO
//       ▲         ▲ ▲       ▲ ▲▲▲▲▲▲        ▲
//       capital   │ run     kanji, tested by their pairs
//                 └ full width
//
// From each such place a walk follows the paths of the gazetteers (name-walk.ts).

const PLUS = 0x2b;

const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isSmallOrDigit = (code: number): boolean => isSmall(code) || (code >= 0x30 && code <= 0x39);

// Small letters and digits before the inner capital, as in text/boundaries.ts.
const CAMEL_MAX_LENGTH = 8;

/**
 * Every place where a name of the gazetteers may stand, overlapping ones included, ordered by
 * start, longer ones first. Offsets are those of `text`. A few are false until the name database
 * has confirmed their key. Linear in the text.
 */
export function findNames(text: string, gazetteers: readonly Gazetteer[]): readonly NameHit[] {
  useStopsOf(gazetteers);
  const search: Search = { text, start: 0, gazetteers, hits: [] };
  let before = NOTHING_BEFORE;
  let limit = readAhead(text, 0);
  for (let next = 0; ;) {
    const at = nextStop(next, limit, before);
    if (at > next) before = entryOf(codeAt(at - 1));
    if (at === limit) {
      if (at === text.length) return search.hits;
      limit = readAhead(text, at);
      next = Math.max(next, at);
      continue;
    }
    const entry = entryOf(codeAt(at));
    if (isPlainWordStart(entry, before)) {
      next = walkWordNames(search, at);
      before = WORD_BEFORE;
    } else if (isFirst(before) && isHan(entry)) {
      // Half of all stops in Japanese: two kanji or hiragana with which names begin.
      walkHanNames(search, at - 1);
      next = at + 1;
      before = entry;
    } else {
      next = walkFromStop(search, at, before);
      before = stopOf(codeAt(next - 1));
    }
  }
}

function walkFrom(search: Search, start: number): void {
  search.start = start;
  walkNames(search);
}

/** Walks from a place where a name may begin; answers where the scan goes on. */
function walkFromStop(search: Search, at: number, before: number): number {
  const { text } = search;
  const code = codeAt(at);
  const entry = stopOf(code);
  // The table may only not have known the unit.
  if (!isStop(entry, before)) return at + 1;
  if (isFirst(before) && isSecond(before, code)) walkHanNames(search, at - 1);
  if (isHan(entry)) return at + 1;
  if (isKana(entry)) return walkKatakanaNames(search, at);
  if (isWordStart(entry)) return walkFromWord(search, at, before);
  if ((flagsOf(code) & LONG) !== 0) {
    if (foldedAt(text, at) !== '' && canStartName(text, at)) {
      walkFrom(search, at);
      walkFromParticles(search, at);
    }
    return at + lengthAt(text, at);
  }
  if (code === PLUS && canStartName(text, at)) walkFrom(search, at);
  return at + 1;
}

/** Walks from a capital or digit; answers where its word ends, or a place before. */
function walkFromWord(search: Search, at: number, before: number): number {
  if (isWord(before)) {
    walkFromCamelCase(search, at);
    return at + 1;
  }
  const { text } = search;
  if (isDoubtful(before) && !canStartName(text, at)) return at + 1;
  return walkWordNames(search, at);
}

/** Walks from the small letters before an inner capital: iStories, eNCA, elDiario.es. */
function walkFromCamelCase(search: Search, at: number): void {
  const { text } = search;
  if (!isCapital(codeAt(at))) return;
  let start = at;
  while (at - start < CAMEL_MAX_LENGTH && isSmallOrDigit(codeAt(start - 1))) start--;
  if (start < at && isSmall(codeAt(start)) && canStartWord(text, start)) {
    walkFrom(search, start);
  }
}

/** True when a word may begin at `at`, where a letter stands. */
function canStartWord(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = stopOf(codeAt(at - 1));
  return isDoubtful(before) ? canStartName(text, at) : !isWord(before);
}
