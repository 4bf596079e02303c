import { HAN, JOINER } from '../text/characters';
import { flagsAt, isOdd, isPlainHan, letterOf, NO_LETTER, unitIn, unitOf } from './character-table';
import { handOver, mayGoOn } from './go-on';
import { addOneKanji, addPlainHit, type Search } from './hits';
import { lookUpPath } from './known-paths';
import { extendPath, KEY_MAX_LENGTH, PATH_START, PREFIX, TERMINAL } from './name-path';
import { walkNames, walkOn } from './name-walk';
import { codeAt } from './read-ahead';
import { isNameAlone } from './stop-table';
import { CHECK_START, extendCheck } from './written-keys';

/** Adds the hits of all names that begin with the two kanji or hiragana at `start`. */
export function walkHanNames(search: Search, start: number): void {
  const { text, gazetteers } = search;
  const first = unitIn(letterOf(codeAt(start)));
  const second = letterOf(codeAt(start + 1));
  if (!isPlainHan(second) || isOddBehind(text, start + 2)) {
    walkOddHan(search, start);
    return;
  }
  if (isNameAlone(first)) addOneKanji(search, start);
  const hash = extendPath(extendPath(PATH_START, first), unitIn(second));
  const flags = lookUpPath(gazetteers, hash);
  if (flags === 0) return;
  const check = extendCheck(extendCheck(CHECK_START, first), unitIn(second));
  walkHanOn(search, start, hash, check, flags);
}

/** True when what stands at `at` may change the character before, or is not known yet. */
const isOddBehind = (text: string, at: number): boolean =>
  at < text.length && isOdd(letterOf(codeAt(at)));

/** Goes on behind two kanji or hiragana with what the look-up of their path answered. */
function walkHanOn(
  search: Search,
  start: number,
  path: number,
  begun: number,
  found: number,
): void {
  const { text, gazetteers } = search;
  let flags = found;
  let hash = path;
  let check = begun;
  for (let at = start + 2; at - start < KEY_MAX_LENGTH;) {
    if ((flags & TERMINAL) !== 0) addPlainHit(search, start, at, hash, check);
    if ((flags & PREFIX) === 0) return;
    const letter = at < text.length ? letterOf(codeAt(at)) : NO_LETTER;
    if (!isPlainHan(letter)) {
      if (mayGoOn(search, at, hash) && handOver(search, start, at, hash)) walkOn(search, at, HAN);
      return;
    }
    if (isOddBehind(text, at + 1)) {
      // The last unit may be voiced by what follows.
      if (handOver(search, start, at, hash)) walkOn(search, at, HAN);
      return;
    }
    hash = extendPath(hash, unitIn(letter));
    check = extendCheck(check, unitIn(letter));
    at++;
    flags = lookUpPath(gazetteers, hash);
    if (flags === 0) return;
  }
}

/** The same for what is not so plain: one kanji that is a name alone, joiners, marks behind. */
function walkOddHan(search: Search, start: number): void {
  const { text, gazetteers } = search;
  const second = letterOf(codeAt(start + 2));
  const isJoined = (flagsAt(text, start + 1) & JOINER) !== 0;
  if (isJoined && isPlainHan(second) && !isOddBehind(text, start + 3)) {
    const first = extendPath(PATH_START, unitOf(codeAt(start)));
    if (lookUpPath(gazetteers, extendPath(first, unitIn(second))) === 0) return;
  }
  search.start = start;
  walkNames(search);
}
