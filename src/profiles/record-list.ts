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

/** A list of what the records of another one become. */
export function mapList<Stored, Value>(
  { read }: RecordList<Stored>,
  become: (record: Stored) => Value,
): RecordList<Value> {
  return { read: async (ordinal) => become(await read(ordinal)) };
}

const LINE_END = 0x0a;

// Where the lines of blocks end; a block that is let go takes its own with it.
const endsOf = new WeakMap<Uint8Array, Uint32Array>();

/** The bytes of one record of a block; see data-layout.ts. Throws RangeError when there is none. */
function cutRecord(block: Uint8Array, at: number): Uint8Array {
  const ends = endsOf.get(block) ?? findLineEnds(block);
  endsOf.set(block, ends);
  const end = ends[at];
  if (end === undefined) throw new RangeError(`no record ${at} in a block of ${ends.length}`);
  return block.subarray(at === 0 ? 0 : (ends[at - 1] ?? 0) + 1, end);
}

function findLineEnds(block: Uint8Array): Uint32Array {
  const ends: number[] = [];
  for (let end = block.indexOf(LINE_END); end >= 0; end = block.indexOf(LINE_END, end + 1)) {
    ends.push(end);
  }
  return Uint32Array.from([...ends, block.length]);
}
