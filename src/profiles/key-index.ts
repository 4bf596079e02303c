import { INDEX_MAGIC } from './data-layout';
import { hashKey } from './key-hash';

/**
 * Ordinals of the records that a key may lead to, as an index of data-layout.ts tells them.
 * Nearly always none or one; who reads the record must compare its key, since hashes can agree.
 * Throws RangeError unless the bytes are such an index. Costs a binary search for each shelf.
 */
export function findOrdinals(index: Uint8Array, key: string): readonly number[] {
  const numbers = new DataView(index.buffer, index.byteOffset, index.byteLength);
  if (numbers.getUint32(0, true) !== INDEX_MAGIC) throw new RangeError('not an index');
  const shelves = numbers.getUint32(4, true);
  const base = 8 + 4 * shelves;
  const hashAt = (ordinal: number): number => numbers.getUint32(base + 4 * ordinal, true);

  const hash = hashKey(key);
  const found: number[] = [];
  let start = 0;
  for (let shelf = 0; shelf < shelves; shelf++) {
    const end = start + numbers.getUint32(8 + 4 * shelf, true);
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
  const numbers = new DataView(index.buffer, index.byteOffset, index.byteLength);
  if (numbers.getUint32(0, true) !== INDEX_MAGIC) throw new RangeError('not an index');
  const shelves = numbers.getUint32(4, true);
  let count = 0;
  for (let shelf = 0; shelf < shelves; shelf++) count += numbers.getUint32(8 + 4 * shelf, true);
  return count;
}
