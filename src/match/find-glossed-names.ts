import type { NameHit } from '../model/mention';
import { findNames } from './find-names';
import type { Gazetteer } from './gazetteer';

// 黒田東(はる)彦(ひこ)総裁: how kanji are read stands in brackets within the name.

const READING = /[(（][ぁ-ゖー]{1,8}[)）]/g;
const KANJI = /^\p{Script=Han}$/u;

// Names in kanji with their readings are hardly longer, in UTF-16 code units.
const NAME_MAX = 24;

/** The names in which a reading stands; spans are those of the text, readings within them included. */
export function findGlossedNames(
  text: string,
  gazetteers: readonly Gazetteer[],
): readonly NameHit[] {
  // The readings of one name find it each.
  const found = new Map<string, NameHit>();
  for (const { 0: reading, index } of text.matchAll(READING)) {
    const end = index + reading.length;
    if (!KANJI.test(text.charAt(index - 1)) || !KANJI.test(text.charAt(end))) continue;
    for (const hit of namesAcross(text, index, gazetteers)) {
      const span = `${String(hit.start)}:${String(hit.end)}`;
      if (!found.has(span)) found.set(span, hit);
    }
  }
  return [...found.values()];
}

/** The names that begin before the reading at `at` and end behind it. */
function namesAcross(
  text: string,
  at: number,
  gazetteers: readonly Gazetteer[],
): readonly NameHit[] {
  const from = Math.max(0, at - NAME_MAX);
  const part = text.slice(from, at + NAME_MAX);
  let plain = '';
  // Where each unit of the plain text stands.
  const places: number[] = [];
  let copied = 0;
  for (const { 0: words, index } of [...part.matchAll(READING), { 0: '', index: part.length }]) {
    for (; copied < index; copied++) {
      plain += part.charAt(copied);
      places.push(from + copied);
    }
    copied += words.length;
  }
  return findNames(plain, gazetteers).flatMap(({ start, end, key }) => {
    const [first = 0, last = 0] = [places[start], places[end - 1]];
    const isCut = start === 0 && from > 0;
    return isCut || first >= at || last < at ? [] : [{ start: first, end: last + 1, key }];
  });
}
