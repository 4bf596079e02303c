import { DROPPED, HAN, JOINER, WORD } from '../text/characters';
import {
  flagsAt,
  isPlainEnd,
  isPlainWord,
  letterOf,
  LONG,
  NO_LETTER,
  unitIn,
  unitOf,
} from './character-table';
import { handOver, mayGoOn } from './go-on';
import { addPlainHit, type Search } from './hits';
import { lookUpPath } from './known-paths';
import { extendPath, PATH_START, PREFIX, TERMINAL } from './name-path';
import { settleBehind, walkNames, walkOn } from './name-walk';
import { mayFollowLeader, particleBefore } from './particles';
import { codeAt } from './read-ahead';
import { mayFollowParticle, mayStandAtEdge } from './stop-table';
import { CHECK_START, extendCheck } from './written-keys';

// Functions that are run for most words call others at their end alone: a call in between would send
// the variables of their loops to memory.

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
  let check = CHECK_START;
  let letter = letterOf(codeAt(at));
  do {
    hash = extendPath(hash, unitIn(letter));
    check = extendCheck(check, unitIn(letter));
    letter = ++at < length ? letterOf(codeAt(at)) : NO_LETTER;
  } while (isPlainWord(letter));
  if (!isPlainEnd(letter)) {
    walkOddWord(search, start, at, hash, check);
  } else {
    const flags = lookUpPath(search.gazetteers, hash);
    if (flags !== 0) walkWords(search, start, at, hash, check, flags);
    if (mayFollowParticle(hash) || mayFollowLeader(start)) walkFromParticles(search, start);
  }
  return at;
}

/** Goes on where a word that began plainly ends at a character that may be part of it. */
function walkOddWord(search: Search, start: number, at: number, hash: number, check: number): void {
  if ((flagsAt(search.text, at) & (WORD | DROPPED | LONG)) === 0) {
    walkWords(search, start, at, hash, check, lookUpPath(search.gazetteers, hash));
  } else if (handOver(search, start, at, hash)) {
    walkOn(search, settleBehind(search, at, WORD), WORD);
  }
  walkFromParticles(search, start);
}

/** Goes on behind a word with what the look-up of its path answered. */
function walkWords(
  search: Search,
  start: number,
  end: number,
  path: number,
  begun: number,
  found: number,
): void {
  const { text } = search;
  const { length } = text;
  let at = end;
  let hash = path;
  let check = begun;
  let flags = found;
  for (;;) {
    if ((flags & TERMINAL) !== 0) addPlainHit(search, start, at, hash, check);
    if ((flags & PREFIX) === 0) return;
    const joint = at + 1 < length ? unitOf(codeAt(at)) : 0;
    let letter = joint === SPACE || joint === HYPHEN ? letterOf(codeAt(at + 1)) : NO_LETTER;
    if (!isPlainWord(letter)) {
      const goesOn = mayWordGoOn(search, at, hash) && handOver(search, start, at, hash);
      if (goesOn) walkOn(search, at, WORD);
      return;
    }
    hash = extendPath(hash, joint);
    check = extendCheck(check, joint);
    at++;
    do {
      hash = extendPath(hash, unitIn(letter));
      check = extendCheck(check, unitIn(letter));
      letter = ++at < length ? letterOf(codeAt(at)) : NO_LETTER;
    } while (isPlainWord(letter));
    if (!isPlainEnd(letter) && (flagsAt(text, at) & (WORD | DROPPED | LONG)) !== 0) {
      if (handOver(search, start, at, hash)) walkOn(search, settleBehind(search, at, WORD), WORD);
      return;
    }
    flags = lookUpPath(search.gazetteers, hash);
    if (flags === 0) return;
  }
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
  const joint = unitOf(codeAt(at)) === HYPHEN ? HYPHEN : SPACE;
  const unit = unitOf(codeAt(at + 1));
  if (!mayStandAtEdge(unit)) return false;
  return lookUpPath(search.gazetteers, extendPath(extendPath(hash, joint), unit)) !== 0;
}
