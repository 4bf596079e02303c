import { BEGINS, HEADER_WORDS, IS_NAME, MAGIC } from '../match/gazetteer';
import { nameKeys } from '../match/name-keys';
import { KEY_MAX_LENGTH, pairSlot, pathPlaces } from '../match/name-path';
import type { Alias } from '../model/alias';
import { classOfUnit, HAN } from '../text/characters';
import { packXorTable } from './xor-table';

// One pair in sixteen passes by chance.
const BITS_PER_PAIR = 16;

/**
 * Compiles aliases into a gazetteer, laid out as match/gazetteer.ts draws it.
 * The same aliases in any order give the same bytes.
 */
export function compileGazetteer(aliases: readonly Alias[]): Uint8Array {
  const keys = [...new Set(aliases.flatMap(nameKeys))]
    .filter((key) => key.length <= KEY_MAX_LENGTH)
    .sort();
  const hanKeys = keys.filter((key) => classOfUnit(key.charCodeAt(0)) === HAN);
  const { seed, block, table } = packXorTable(collectPlaces(keys));
  const pairs = packPairs(hanKeys);
  const firsts = packFirsts(hanKeys);
  const begins = Uint16Array.from(firsts.filter(([, flags]) => flags === BEGINS).map(unitOf));
  const singles = Uint16Array.from(firsts.filter(([, flags]) => flags !== BEGINS).map(unitOf));
  const header = new Uint32Array(HEADER_WORDS);
  header.set([MAGIC, seed, block, pairs.length, begins.length, singles.length]);
  return concatenate([header, pairs, table, begins, singles]);
}

const unitOf = ([unit]: readonly [number, number]): number => unit;

/** All stored places of the keys, with the flags of every key that comes along. */
function collectPlaces(keys: readonly string[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (const { hash, flags } of keys.flatMap(pathPlaces)) {
    places.set(hash, (places.get(hash) ?? 0) | flags);
  }
  return places;
}

function packPairs(hanKeys: readonly string[]): Uint32Array {
  const pairs = new Set(hanKeys.filter((key) => key.length > 1).map((key) => key.slice(0, 2)));
  const words = 2 ** Math.ceil(Math.log2(Math.max(1, (pairs.size * BITS_PER_PAIR) / 32)));
  const bitmap = new Uint32Array(words);
  for (const pair of pairs) {
    const slot = pairSlot(pair.charCodeAt(0), pair.charCodeAt(1)) & (words * 32 - 1);
    bitmap[slot >>> 5] = (bitmap[slot >>> 5] ?? 0) | (1 << (slot & 31));
  }
  return bitmap;
}

/** First units of names that begin with kanji or hiragana, in order, with their flags. */
function packFirsts(hanKeys: readonly string[]): readonly (readonly [number, number])[] {
  const firsts = new Map<number, number>();
  for (const key of hanKeys) {
    const unit = key.charCodeAt(0);
    const flags = key.length === 1 ? BEGINS | IS_NAME : BEGINS;
    firsts.set(unit, (firsts.get(unit) ?? 0) | flags);
    // が may stand in a text as か with a voicing mark.
    const bare = key.normalize('NFD').charCodeAt(0);
    firsts.set(bare, (firsts.get(bare) ?? 0) | BEGINS);
  }
  return [...firsts].sort(([a], [b]) => a - b);
}

function concatenate(parts: readonly (Uint32Array | Uint16Array)[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}
