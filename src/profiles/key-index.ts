import { HASH_SHIFTS, INDEX_MAGIC } from './data-layout';
import { hashKey } from './key-hash';

// Bits of a hash below the last column.
const UNKEPT_BITS = Math.min(...HASH_SHIFTS);

/**
 * Ordinals of the records that a key may lead to, as an index of data-layout.ts tells them.
 * Nearly always none or one; who reads the record must compare its key, since hashes can agree.
 * Throws RangeError unless the bytes are such an index. Costs a binary search for each shelf.
 */
export function findOrdinals(index: Uint8Array, key: string): readonly number[] {
  const { shelves, sizeOf, base, count } = readHeader(index);
  const byteAt = (at: number): number => index[at] ?? 0;
  const [second, third] = [base + count, base + 2 * count];
  const hashAt = (ordinal: number): number =>
    (byteAt(base + ordinal) << 16) | (byteAt(second + ordinal) << 8) | byteAt(third + ordinal);

  const hash = hashKey(key) >>> UNKEPT_BITS;
  const found: number[] = [];
  let start = 0;
  for (let shelf = 0; shelf < shelves; shelf++) {
    const end = start + sizeOf(shelf);
    let [low, high] = [start, end];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (hashAt(middle) < hash) low = middle + 1;
      else high = middle;
    }
    for (; low < end && hashAt(low) === hash; low++) found.push(low);
    start = end;
  }
  return found;
}

/** How many records an index leads to. Throws RangeError unless the bytes are an index. */
export function countRecords(index: Uint8Array): number {
  return readHeader(index).count;
}

interface IndexHeader {
  readonly shelves: number;
  readonly sizeOf: (shelf: number) => number;
  /** Where the columns begin, in bytes. */
  readonly base: number;
  /** Records of all shelves, so bytes of a column. */
  readonly count: number;
}

function readHeader(index: Uint8Array): IndexHeader {
  const numbers = new DataView(index.buffer, index.byteOffset, index.byteLength);
  if (numbers.getUint32(0, true) !== INDEX_MAGIC) throw new RangeError('not an index');
  const shelves = numbers.getUint32(4, true);
  const base = 8 + 4 * shelves;
  const sizeOf = (shelf: number): number => numbers.getUint32(8 + 4 * shelf, true);
  let count = 0;
  for (let shelf = 0; shelf < shelves; shelf++) count += sizeOf(shelf);
  if (index.length !== base + HASH_SHIFTS.length * count) throw new RangeError('no whole index');
  return { shelves, sizeOf, base, count };
}
