// Memory layout of a gazetteer, little-endian:
//
//   u32[11]  magic 'MHG5' · seed · segments · bits · firsts · singles · seconds · nexts · followers ·
//            edges · leaders
//   u32[]    masks    of each second, see below
//   u16[]    table    segments + 2 segments of 2^bits cells; the hash of a path names one cell in
//                     each of three that follow each other
//
//               segment s      segment s+1    segment s+2    ┌──────────14─────────┬──2──┐
//              …[ a ]……    ⊕  ……[ b ]…    ⊕  …[ c ]……    =   │ fingerprint of hash │flags│
//                                                            └─────────────────────┴─────┘
//   u16[]    firsts   units with which names begin, of those that begin with kanji or hiragana
//   u16[]    singles  units that are a name by themselves (習, 菅)
//   u16[]    seconds  second units of those names; the mask has a bit for each group (`groupOf`) of
//                     the firsts that they follow
//   u16[]    nexts    units behind the first katakana of loose keys, where those are fewer than a
//                     loose key must have; a short run before any other unit begins none
//   u16[]    followers  of each word that stands in a key behind particles (Torre of de la Torre)
//                     sixteen bits of its path's hash
//   u16[]    edges    kanji, hiragana, punctuation and symbols that stand in a key behind a unit of
//                     another class
//   u16[]    leaders  of keys that are particles and nothing else (Do, Le Van) the last two letters
//
// All units are in order. No name is stored: the cells are chosen so that the three of each known
// path give its fingerprint and flags (a binary fuse filter that also answers; 2.4 bytes a path). A
// path that is not known gives the right fingerprint once in 16,384 times; the name database
// confirms every key.

import { finishPath } from './name-path';

/** `MHG5` read as a little-endian word. */
export const MAGIC = 0x3547484d;
/** Words of the header. */
export const HEADER_WORDS = 11;

/** Bits of three cells together that are flags; the rest is the fingerprint. */
const FLAG_BITS = 3;

/** The names of all entities in a form for finding them: views on the bytes it was opened from. */
export interface Gazetteer {
  readonly seed: number;
  readonly segments: number;
  /** Cells of a segment, as a power of two. */
  readonly bits: number;
  readonly table: Uint16Array;
  readonly firsts: Uint16Array;
  readonly singles: Uint16Array;
  readonly seconds: Uint16Array;
  readonly masks: Uint32Array;
  readonly nexts: Uint16Array;
  readonly followers: Uint16Array;
  readonly edges: Uint16Array;
  readonly leaders: Uint16Array;
}

/**
 * Opens a compiled gazetteer. Reads no name and builds nothing.
 * Throws RangeError unless the bytes are a whole gazetteer of this version.
 */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  // Views of words need an aligned start; bytes from a pool may not have one.
  const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (whole.byteLength < HEADER_WORDS * 4) throw new RangeError('gazetteer: too short');
  const header = new Uint32Array(whole.buffer, whole.byteOffset, HEADER_WORDS);
  const [magic, seed = 0, segments = 0, bits = 0, firsts = 0, singles = 0] = header;
  const [seconds = 0, nexts = 0, followers = 0, edges = 0, leaders = 0] = header.subarray(6);
  if (magic !== MAGIC) throw new RangeError('gazetteer: another format');
  const cells = cellsOf(segments, bits);
  const units = cells + firsts + singles + seconds + nexts + followers + edges + leaders;
  const start = HEADER_WORDS * 4 + seconds * 4;
  if (whole.byteLength !== start + units * 2) throw new RangeError('gazetteer: wrong length');
  const words = new Uint16Array(whole.buffer, whole.byteOffset + start, units);
  let at = 0;
  const take = (length: number): Uint16Array => words.subarray(at, (at += length));
  return {
    seed,
    segments,
    bits,
    table: take(cells),
    firsts: take(firsts),
    singles: take(singles),
    seconds: take(seconds),
    nexts: take(nexts),
    followers: take(followers),
    edges: take(edges),
    leaders: take(leaders),
    masks: new Uint32Array(whole.buffer, whole.byteOffset + HEADER_WORDS * 4, seconds),
  };
}

/** Cells of a table. */
export const cellsOf = (segments: number, bits: number): number => (segments + 2) << bits;

// Where in a segment a hash has its cells: bits of the hash, spread once more.
const spread = (hash: number): number => Math.imul(hash, 0xc2b2ae35);

/** The first segment of a finished hash; there are fewer than 2^16. */
const segmentOf = (hash: number, segments: number): number =>
  Math.imul(hash >>> 16, segments) >>> 16;

/** Cell of a finished hash in the first of its segments. */
export const firstCell = (hash: number, segments: number, bits: number): number =>
  (segmentOf(hash, segments) << bits) | (hash & ((1 << bits) - 1));
/** Cell of a finished hash in the second of its segments. */
export const secondCell = (hash: number, segments: number, bits: number): number =>
  ((segmentOf(hash, segments) + 1) << bits) | (spread(hash) >>> (32 - bits));
/** Cell of a finished hash in the third of its segments. */
export const thirdCell = (hash: number, segments: number, bits: number): number =>
  ((segmentOf(hash, segments) + 2) << bits) | ((spread(hash) >>> 4) & ((1 << bits) - 1));

/** Fingerprint of a finished hash, where three cells together have it. */
export const fingerprintOf = (hash: number): number =>
  (Math.imul(hash, 0x27d4eb2f) >>> 16) & ~FLAG_BITS;

/** Flags of all keys of a gazetteer whose path comes along a hash; 0 for none. */
export function lookUpIn({ seed, segments, bits, table }: Gazetteer, pathHash: number): number {
  const hash = finishPath(pathHash ^ seed);
  const cells =
    table[firstCell(hash, segments, bits)]! ^
    table[secondCell(hash, segments, bits)]! ^
    table[thirdCell(hash, segments, bits)]!;
  return (cells & ~FLAG_BITS) === fingerprintOf(hash) ? cells & FLAG_BITS : 0;
}

// Kanji stop a scan after some of the units that they follow in a name (stop-table.ts).

/** Groups of firsts. */
export const FIRST_GROUPS = 18;
/** Group of a unit with which names begin; any spreading does, neighbouring kanji differ. */
export const groupOf = (unit: number): number => unit % FIRST_GROUPS;

/** True when a list of units in order holds one. */
export const holdsUnit = (units: Uint16Array, unit: number): boolean => placeOf(units, unit) >= 0;

/** Bits of the groups of firsts that a unit follows in a name; 0 for none. */
export function maskOf({ seconds, masks }: Gazetteer, unit: number): number {
  const place = placeOf(seconds, unit);
  return place < 0 ? 0 : masks[place]!;
}

/** Ordinal of a unit in a list in order; -1 when it is not there. */
function placeOf(units: Uint16Array, unit: number): number {
  let low = 0;
  let high = units.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = units[middle]!;
    if (found === unit) return middle;
    if (found < unit) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
