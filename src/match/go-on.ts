import { DROPPED, HAN } from '../text/characters';
import { flagsAt, flagsOf, letterOf, LONG, unitIn, unitOf } from './character-table';
import type { Search } from './hits';
import { lookUpPath } from './known-paths';
import { restart, strict } from './name-levels';
import { extendPath, KEY_MAX_LENGTH } from './name-path';
import { codeAt } from './read-ahead';
import { mayStandAtEdge } from './stop-table';

// Where a quick walk (word-walk.ts, han-walk.ts, katakana-walk.ts) ends, and how the long way takes over.
// Quick walks do what nearly all walks do, in local variables: each unit of the text is one of the key,
// and they end as name-walk.ts says. What is not so plain is handed over, from where it begins.

/**
 * False when no key goes on from a path with the one character at `at`, of another class than the
 * character before: punctuation, or a kanji or hiragana. What else comes is for the long way to see.
 */
export function mayGoOn({ text, gazetteers }: Search, at: number, hash: number): boolean {
  if (at >= text.length) return false;
  const code = codeAt(at);
  const flags = flagsOf(code);
  if (flags !== 0 && (flags !== HAN || (flagsAt(text, at + 1) & (DROPPED | LONG)) !== 0)) {
    return true;
  }
  const unit = unitOf(code);
  return mayStandAtEdge(unit) && lookUpPath(gazetteers, extendPath(hash, unit)) !== 0;
}

/**
 * Gives the strict level what was walked plainly, from `start` to `at`.
 * Answers false when that is longer than any key.
 */
export function handOver(search: Search, start: number, at: number, hash: number): boolean {
  if (at - start > KEY_MAX_LENGTH) return false;
  search.start = start;
  restart();
  const { units } = strict;
  for (let from = start; from < at; from++) {
    units[from - start] = unitIn(letterOf(codeAt(from)));
  }
  strict.hash = hash;
  strict.count = at - start;
  return true;
}
