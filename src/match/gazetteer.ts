// Memory layout of a gazetteer, little-endian:
//
//   u32[8]   magic 'MHG2' · seed · block · pairs · singles · 0 · 0 · 0
//   u16[3·block]      table: three blocks of cells; the hash of a path names one cell in each
//
//               block 0        block 1        block 2        ┌──────────14─────────┬──2──┐
//              …[ a ]……    ⊕  ……[ b ]…    ⊕  …[ c ]……    =   │ fingerprint of hash │flags│
//                                                            └─────────────────────┴─────┘
//   u16[]    pairs    first two units of names that begin with kanji or hiragana, by twos
//   u16[]    singles  units that are a name by themselves (習, 菅)
//
// No name is stored: the cells are chosen so that the three of each known path give its
// fingerprint and flags (an xor filter that also answers; 2.5 bytes a path). A path that is not
// known gives the right fingerprint once in 16,384 times; the name database confirms every key.

import { finishPath } from './name-path';

/** `MHG2` read as a little-endian word. */
export const MAGIC = 0x3247484d;
/** Words of the header. */
export const HEADER_WORDS = 8;

/** Bits of three cells together that are flags; the rest is the fingerprint. */
const FLAG_BITS = 3;

/** The names of all entities in a form for finding them: views on the bytes it was opened from. */
export interface Gazetteer {
  readonly seed: number;
  /** Cells of a block, a third of the table. */
  readonly block: number;
  readonly table: Uint16Array;
  /** A unit and the one behind it, by twos; see `compile-gazetteer.ts` for what stands for what. */
  readonly pairs: Uint16Array;
  readonly singles: Uint16Array;
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
  const [magic, seed = 0, block = 0, pairs = 0, singles = 0] = header;
  if (magic !== MAGIC) throw new RangeError('gazetteer: another format');
  const cells = block * 3;
  const units = cells + pairs * 2 + singles;
  if (whole.byteLength !== HEADER_WORDS * 4 + units * 2) {
    throw new RangeError('gazetteer: wrong length');
  }
  const words = new Uint16Array(whole.buffer, whole.byteOffset + HEADER_WORDS * 4, units);
  return {
    seed,
    block,
    table: words.subarray(0, cells),
    pairs: words.subarray(cells, cells + pairs * 2),
    singles: words.subarray(cells + pairs * 2),
  };
}

// Cell of a hash in a block: the hash, spread once more, as a share of the block.
const share = (spread: number, block: number): number =>
  Math.floor((spread >>> 0) * (block / 0x100000000));

/** Cell of a finished hash in the first block. */
export const firstCell = (hash: number, block: number): number => share(hash, block);
/** Cell of a finished hash in the second block. */
export const secondCell = (hash: number, block: number): number =>
  block + share(Math.imul(hash, 0x85ebca6b), block);
/** Cell of a finished hash in the third block. */
export const thirdCell = (hash: number, block: number): number =>
  2 * block + share(Math.imul(hash, 0xc2b2ae35), block);

/** Fingerprint of a finished hash, where three cells together have it. */
export const fingerprintOf = (hash: number): number =>
  (Math.imul(hash, 0x27d4eb2f) >>> 16) & ~FLAG_BITS;

/** Flags of all keys, in any of the gazetteers, whose path comes along a hash; 0 for none. */
export function lookUpPath(gazetteers: readonly Gazetteer[], pathHash: number): number {
  let flags = 0;
  for (let index = 0; index < gazetteers.length; index++) {
    const { seed, block, table } = gazetteers[index]!;
    const hash = finishPath(pathHash ^ seed);
    const cells =
      table[firstCell(hash, block)]! ^
      table[secondCell(hash, block)]! ^
      table[thirdCell(hash, block)]!;
    if ((cells & ~FLAG_BITS) === fingerprintOf(hash)) flags |= cells & FLAG_BITS;
  }
  return flags;
}
