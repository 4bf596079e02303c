import type { Guard } from '../lib/guards';
import { blockFile, RECORDS_PER_BLOCK, type ListName, type PartFolder } from './data-layout';
import type { PackedFiles } from './packed-files';

/** Where a list lies, and what its records are. */
export interface ListPlace<Value> {
  readonly files: PackedFiles;
  readonly part: PartFolder;
  readonly list: ListName;
  readonly isRecord: Guard<Value>;
}

/** Reads records of one list by their ordinals. */
export interface RecordList<Value> {
  /** Throws RangeError when the list is shorter, TypeError when the record is not of this list. */
  readonly read: (ordinal: number) => Promise<Value>;
}

/** Records of a table that are kept parsed: the cards of one page ask for the same ones again. */
export const KEPT_RECORDS = 256;

const utf8 = new TextDecoder();

/** A list whose blocks are read when a record of theirs is asked for. */
export function openList<Value>({
  files,
  part,
  list,
  isRecord,
}: ListPlace<Value>): RecordList<Value> {
  return {
    async read(ordinal) {
      const name = blockFile(part, list, ordinal);
      const block = await files.read(name);
      if (block === null) throw new RangeError(`data/${name} is missing`);
      const record: unknown = JSON.parse(
        utf8.decode(cutRecord(block, ordinal % RECORDS_PER_BLOCK[list])),
      );
      if (!isRecord(record)) throw new TypeError(`data/${name} does not hold ${list}`);
      return record;
    },
  };
}

/** The bytes of one record of a block; see data-layout.ts. Throws RangeError when there is none. */
function cutRecord(block: Uint8Array, at: number): Uint8Array {
  const numbers = new DataView(block.buffer, block.byteOffset, block.byteLength);
  const count = numbers.getUint32(0, true);
  if (at >= count) throw new RangeError(`no record ${at} in a block of ${count}`);
  const base = 4 + 4 * count;
  const start = at === 0 ? 0 : numbers.getUint32(4 * at, true);
  return block.subarray(base + start, base + numbers.getUint32(4 + 4 * at, true));
}
