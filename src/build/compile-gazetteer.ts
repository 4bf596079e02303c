import {
  BEGINS,
  fingerprintOf,
  FLAG_BITS,
  HEADER_WORDS,
  IS_NAME,
  MAGIC,
  slotOf,
} from '../match/gazetteer';
import { nameKeys } from '../match/name-keys';
import { KEY_MAX_LENGTH, pairSlot, pathPlaces } from '../match/name-path';
import type { Alias } from '../model/alias';
import { classOfUnit, HAN } from '../text/characters';

// Seven cells in ten are taken: a failing lookup then sees about six of them, at 2.9 bytes a place.
const TABLE_LOAD = 0.7;
// Eight bits for each pair: one bit in eight is set, so one pair in eight passes by chance.
const BITS_PER_PAIR = 8;

/**
 * Compiles aliases into a gazetteer, laid out as match/gazetteer.ts draws it.
 * The same aliases in any order give the same bytes.
 */
export function compileGazetteer(aliases: readonly Alias[]): Uint8Array {
  const keys = [...new Set(aliases.flatMap(nameKeys))]
    .filter((key) => key.length <= KEY_MAX_LENGTH)
    .sort();
  const hanKeys = keys.filter((key) => classOfUnit(key.charCodeAt(0)) === HAN);
  const table = packTable(keys);
  const pairs = packPairs(hanKeys);
  const firsts = packFirsts(hanKeys);
  const begins = Uint16Array.from(firsts.filter(([, flags]) => flags === BEGINS).map(unitOf));
  const singles = Uint16Array.from(firsts.filter(([, flags]) => flags !== BEGINS).map(unitOf));
  const longest = keys.reduce((most, key) => Math.max(most, key.length), 0);
  const header = new Uint32Array(HEADER_WORDS);
  header.set([
    MAGIC,
    table.length,
    pairs.length,
    begins.length,
    singles.length,
    longest,
    keys.length,
  ]);
  return concatenate([header, pairs, table, begins, singles]);
}

const unitOf = ([unit]: readonly [number, number]): number => unit;

function packTable(keys: readonly string[]): Uint16Array {
  const places = new Map<number, number>();
  for (const place of keys.flatMap(pathPlaces)) {
    places.set(place.hash, (places.get(place.hash) ?? 0) | place.flags);
  }
  // One cell more than taken is always empty: it ends every probing.
  const table = new Uint16Array(Math.ceil(places.size / TABLE_LOAD) + 1);
  for (const [hash, flags] of places) {
    let slot = slotOf(hash, table.length);
    const fingerprint = fingerprintOf(hash);
    for (let cell = table[slot]; cell !== undefined && cell !== 0; cell = table[slot]) {
      if ((cell & ~FLAG_BITS) === fingerprint) break;
      slot = slot + 1 === table.length ? 0 : slot + 1;
    }
    table[slot] = fingerprint | flags | (table[slot] ?? 0);
  }
  return table;
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
