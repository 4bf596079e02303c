import { groupOf, HEADER_WORDS, MAGIC } from '../match/gazetteer';
import { nameKeys } from '../match/name-keys';
import {
  extendPath,
  KEY_MAX_LENGTH,
  LOOSE_MIN_LENGTH,
  LOOSE_UNIT,
  PATH_START,
  pathPlaces,
  topOfPath,
} from '../match/name-path';
import type { Alias } from '../model/alias';
import { endOfParticle } from '../match/particles';
import { NAME_PARTICLES } from '../text/boundaries';
import { classOfUnit, HAN, KATAKANA, WORD } from '../text/characters';
import { packFuseTable } from './fuse-table';

/**
 * Compiles aliases into a gazetteer, laid out as match/gazetteer.ts draws it.
 * The same aliases in any order give the same bytes.
 */
export function compileGazetteer(aliases: readonly Alias[]): Uint8Array {
  const keys = [...new Set(aliases.flatMap(nameKeys))]
    .filter((key) => key.length <= KEY_MAX_LENGTH)
    .sort();
  const hanKeys = keys.filter((key) => classOfUnit(key.charCodeAt(0)) === HAN);
  const { seed, segments, bits, table } = packFuseTable(collectPlaces(keys));
  const masks = collectMasks(hanKeys);
  const seconds = Uint16Array.from(masks.keys()).sort();
  const firsts = inOrder(hanKeys.flatMap(firstUnits));
  const singles = inOrder(hanKeys.filter((key) => key.length === 1).map(firstUnit));
  const header = new Uint32Array(HEADER_WORDS);
  header.set([MAGIC, seed, segments, bits, firsts.length, singles.length, seconds.length]);
  const nexts = inOrder(shortLooseNexts(keys));
  const followers = inOrder(keys.flatMap(followersIn));
  const edges = inOrder(keys.flatMap(edgeUnits));
  const leaders = inOrder(keys.filter((key) => PARTICLES_ALONE.test(key)).map(endOfParticle));
  const lists = [nexts, followers, edges, leaders];
  header.set(
    lists.map(({ length }) => length),
    HEADER_WORDS - lists.length,
  );
  const maskList = Uint32Array.from(seconds, (unit) => masks.get(unit) ?? 0);
  return concatenate([header, maskList, table, firsts, singles, seconds, ...lists]);
}

const firstUnit = (key: string): number => key.charCodeAt(0);

/** The first unit; が may stand in a text as か with a voicing mark of its own. */
const firstUnits = (key: string): readonly number[] => [firstUnit(key), bareOf(firstUnit(key))];

const inOrder = (units: readonly number[]): Uint16Array => Uint16Array.from(new Set(units)).sort();

/** Units behind the first katakana of loose keys, where those are few. */
function shortLooseNexts(keys: readonly string[]): readonly number[] {
  return keys.flatMap((key) => {
    if (key.charCodeAt(0) !== LOOSE_UNIT) return [];
    const units = Array.from(key, (_, at) => key.charCodeAt(at));
    const end = units.findIndex((unit, at) => at > 0 && classOfUnit(unit) !== KATAKANA);
    const next = units[end];
    return next === undefined || end > LOOSE_MIN_LENGTH ? [] : [next];
  });
}

/** Units that stand behind one of another class, but for words and katakana. */
function edgeUnits(key: string): readonly number[] {
  const units = Array.from({ length: key.length }, (_, at) => key.charCodeAt(at));
  return units.filter((unit, at) => {
    const kind = classOfUnit(unit);
    const isAsked = kind === HAN || kind === 0;
    return at > 0 && isAsked && classOfUnit(key.charCodeAt(at - 1)) !== kind;
  });
}

const PARTICLES_ALONE = new RegExp(
  `^(?:${NAME_PARTICLES.join('|')})(?:[ -](?:${NAME_PARTICLES.join('|')}))*$`,
);
const LEADING_PARTICLE = new RegExp(`^(?:${NAME_PARTICLES.join('|')})[ -]`);

/** Of each word that stands in a key behind nothing but particles: sixteen bits of its hash. */
function followersIn(key: string): readonly number[] {
  const rest = key.replace(LEADING_PARTICLE, '');
  if (rest === key) return [];
  let hash = PATH_START;
  for (let at = 0; at < rest.length && classOfUnit(rest.charCodeAt(at)) === WORD; at++) {
    hash = extendPath(hash, rest.charCodeAt(at));
  }
  return [topOfPath(hash), ...followersIn(rest)];
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
 * By second unit: the groups of the first units before it. Any katakana in second place is written
 * as the mark of the loose level: how it is spelled may differ.
 */
function collectMasks(hanKeys: readonly string[]): ReadonlyMap<number, number> {
  const masks = new Map<number, number>();
  const add = (first: number, second: number): void => {
    masks.set(second, (masks.get(second) ?? 0) | (1 << groupOf(first)));
  };
  for (const key of hanKeys) {
    const first = firstUnit(key);
    if (key.length === 1) continue;
    const second = key.charCodeAt(1);
    add(first, classOfUnit(second) === KATAKANA ? LOOSE_UNIT : second);
    if (classOfUnit(second) === HAN) add(first, bareOf(second));
  }
  return masks;
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
