// Memory layout of a gazetteer, little-endian:
//
//   u32[8]   magic 'MHG1' · table size · pair words · starts · singles · longest key · keys · 0
//   u32[]    pairs    bitmap: first two units of names that begin with kanji or hiragana
//   u16[]    table    open addressing, linear probing; slot = hash × size / 2³²
//                     ┌──────────────14──────────────┬──2──┐
//                     │ fingerprint of a path's hash │flags│   0 = empty
//                     └──────────────────────────────┴─────┘
//   u16[]    starts   first units of those names
//   u16[]    singles  first units that are a name by themselves (習, 菅)
//
// No name is stored: a path of folded units is there or not, by its fingerprint. About one lookup
// in four thousand answers yes by chance; the name database confirms every key exactly.

import { finishPath, pairSlot } from './name-path';

/** `MHG1` read as a little-endian word. */
export const MAGIC = 0x3147484d;
/** Words of the header. */
export const HEADER_WORDS = 8;

/** Bits of a table cell that are flags; the rest is the fingerprint. */
export const FLAG_BITS = 3;
/** Value in `starts` of a unit with which a name begins; one that is a name itself has both bits. */
export const BEGINS = 1;
/** Value in `starts` of a unit that is a name by itself. */
export const IS_NAME = 2;

/** The names of all entities in a form for finding them: views on the bytes it was opened from. */
export interface Gazetteer {
  readonly table: Uint16Array;
  readonly pairs: Uint32Array;
  /** By UTF-16 code unit: `BEGINS`, `IS_NAME`. */
  readonly starts: Uint8Array;
  /** Units of the longest key. */
  readonly longestKey: number;
  /** How many keys went in. */
  readonly keyCount: number;
}

/**
 * Opens a compiled gazetteer. Reads no name and builds nothing but a table of first units.
 * Throws RangeError unless the bytes are a whole gazetteer of this version.
 */
export function openGazetteer(bytes: Uint8Array): Gazetteer {
  // Views of words need an aligned start; bytes from a pool may not have one.
  const whole = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  if (whole.byteLength < HEADER_WORDS * 4) throw new RangeError('gazetteer: too short');
  const header = new Uint32Array(whole.buffer, whole.byteOffset, HEADER_WORDS);
  const [magic, tableSize = 0, pairWords = 0, starts = 0, singles = 0] = header;
  if (magic !== MAGIC) throw new RangeError('gazetteer: another format');
  const units = tableSize + starts + singles;
  if (whole.byteLength !== HEADER_WORDS * 4 + pairWords * 4 + units * 2) {
    throw new RangeError('gazetteer: wrong length');
  }
  const pairsAt = whole.byteOffset + HEADER_WORDS * 4;
  const tableAt = pairsAt + pairWords * 4;
  const words = new Uint16Array(whole.buffer, tableAt, units);
  const startTable = new Uint8Array(0x10000);
  for (const unit of words.subarray(tableSize, tableSize + starts)) startTable[unit] = BEGINS;
  for (const unit of words.subarray(tableSize + starts)) startTable[unit] = BEGINS | IS_NAME;
  return {
    table: words.subarray(0, tableSize),
    pairs: new Uint32Array(whole.buffer, pairsAt, pairWords),
    starts: startTable,
    longestKey: header[5] ?? 0,
    keyCount: header[6] ?? 0,
  };
}

/** First slot of a finished hash in a table. */
export function slotOf(finished: number, tableSize: number): number {
  return Math.floor((finished >>> 0) * (tableSize / 0x100000000));
}

/** Fingerprint of a finished hash, where a table cell has it. */
export function fingerprintOf(finished: number): number {
  return (finished & 0x3fff) << 2;
}

/** Flags of all keys, in any of the gazetteers, whose path comes along a hash; 0 for none. */
export function lookUpPath(gazetteers: readonly Gazetteer[], hash: number): number {
  const finished = finishPath(hash);
  const fingerprint = fingerprintOf(finished);
  let flags = 0;
  for (const { table } of gazetteers) {
    let slot = slotOf(finished, table.length);
    for (let cell = table[slot]!; cell !== 0; cell = table[slot]!) {
      if ((cell & ~FLAG_BITS) === fingerprint) {
        flags |= cell & FLAG_BITS;
        break;
      }
      if (++slot === table.length) slot = 0;
    }
  }
  return flags;
}

/** False when no name of the gazetteer can begin with these two units; true says nothing. */
export function canBeginWith(gazetteer: Gazetteer, first: number, second: number): boolean {
  const slot = pairSlot(first, second) & (gazetteer.pairs.length * 32 - 1);
  return ((gazetteer.pairs[slot >>> 5]! >>> (slot & 31)) & 1) !== 0;
}
