import { HEADER_WORDS, MAGIC } from '../match/gazetteer';
import { nameKeys } from '../match/name-keys';
import { KEY_MAX_LENGTH, LOOSE_UNIT, pathPlaces } from '../match/name-path';
import type { Alias } from '../model/alias';
import { classOfUnit, HAN, KATAKANA } from '../text/characters';
import { packXorTable } from './xor-table';

// がん may stand in a text as か with a voicing mark of its own, then ん.
const VOICING = 0x3099;

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
  const singles = Uint16Array.from(
    hanKeys.filter((key) => key.length === 1),
    (key) => key.charCodeAt(0),
  );
  const header = new Uint32Array(HEADER_WORDS);
  header.set([MAGIC, seed, block, pairs.length / 2, singles.length]);
  return concatenate([header, table, pairs, singles]);
}

/** All stored places of the keys, with the flags of every key that comes along. */
function collectPlaces(keys: readonly string[]): ReadonlyMap<number, number> {
  const places = new Map<number, number>();
  for (const { hash, flags } of keys.flatMap(pathPlaces)) {
    places.set(hash, (places.get(hash) ?? 0) | flags);
  }
  return places;
}

/** か of が. */
const bareOf = (unit: number): number => String.fromCharCode(unit).normalize('NFD').charCodeAt(0);

/**
 * First and second units of names, in order. Any katakana in second place is written as the mark
 * of the loose level: how it is spelled may differ.
 */
function packPairs(hanKeys: readonly string[]): Uint16Array {
  const pairs = new Set<number>();
  const add = (first: number, second: number): void => void pairs.add(first * 0x10000 + second);
  for (const key of hanKeys) {
    const first = key.charCodeAt(0);
    const bare = bareOf(first);
    if (bare !== first) add(bare, VOICING);
    if (key.length === 1) continue;
    const second = key.charCodeAt(1);
    add(first, classOfUnit(second) === KATAKANA ? LOOSE_UNIT : second);
    if (classOfUnit(second) === HAN) add(first, bareOf(second));
  }
  const sorted = Float64Array.from(pairs).sort();
  return Uint16Array.from([...sorted].flatMap((pair) => [pair >>> 16, pair & 0xffff]));
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
