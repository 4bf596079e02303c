import { deflate } from 'libdeflate';
import {
  blockFile,
  HASH_SHIFTS,
  INDEX_MAGIC,
  indexFile,
  RECORDS_PER_BLOCK,
  type IndexName,
  type ListName,
  type PartFolder,
} from '../profiles/data-layout';
import { hashKey } from '../profiles/key-hash';

/** Packaged files by their path below `data/`. */
export type PackedData = ReadonlyMap<string, Uint8Array>;

/** A key, the shelf that it stands on (0 is asked for most), and its record in each list. */
export interface TableRow<Lists extends ListName> {
  readonly key: string;
  readonly shelf: number;
  readonly records: Readonly<Record<Lists, object>>;
}

// 8 % smaller than what zlib makes of the same bytes at its best; 39 MB take 12 s. The package asks for Node 24, its
// WebAssembly for nothing that Node 20 lacks.
const HARDEST = 12;

/** Compresses a file; the same bytes give the same result anywhere. */
export function packFile(bytes: Uint8Array): Uint8Array {
  return deflate(bytes, HARDEST);
}

/** Files of a table: an index over the keys and the blocks of each list; none without rows. */
export function packTable<Lists extends ListName>(
  part: PartFolder,
  index: IndexName,
  lists: readonly Lists[],
  rows: readonly TableRow<Lists>[],
): PackedData {
  if (rows.length === 0) return new Map();
  const hashed = rows
    .map((row) => ({ ...row, hash: hashKey(row.key) }))
    .sort((a, b) => a.shelf - b.shelf || a.hash - b.hash || (a.key < b.key ? -1 : 1));
  return new Map([
    [indexFile(part, index), packFile(writeIndex(hashed))],
    ...lists.flatMap((list) => [
      ...packList(
        part,
        list,
        hashed.map(({ records }) => records[list]),
      ),
    ]),
  ]);
}

/** Files of a list: its records in blocks, in the order given. */
export function packList(part: PartFolder, list: ListName, records: readonly object[]): PackedData {
  const files = new Map<string, Uint8Array>();
  for (let start = 0; start < records.length; start += RECORDS_PER_BLOCK[list]) {
    const block = writeBlock(records.slice(start, start + RECORDS_PER_BLOCK[list]));
    files.set(blockFile(part, list, start), packFile(block));
  }
  return files;
}

function writeIndex(
  rows: readonly { readonly shelf: number; readonly hash: number }[],
): Uint8Array {
  const shelves = (rows.at(-1)?.shelf ?? -1) + 1;
  const sizes = Array.from(
    { length: shelves },
    (_, shelf) => rows.filter((row) => row.shelf === shelf).length,
  );
  const columns = HASH_SHIFTS.map((shift) => Uint8Array.from(rows, ({ hash }) => hash >>> shift));
  return Buffer.concat([writeNumbers([INDEX_MAGIC, shelves, ...sizes]), ...columns]);
}

// JSON has no line ends but those that are escaped.
function writeBlock(records: readonly object[]): Uint8Array {
  return Buffer.from(records.map((record) => JSON.stringify(record)).join('\n'));
}

function writeNumbers(numbers: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(4 * numbers.length));
  numbers.forEach((number, at) => view.setUint32(4 * at, number, true));
  return new Uint8Array(view.buffer);
}
