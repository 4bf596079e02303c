import { indexFile, type IndexName } from './data-layout';
import { findOrdinals } from './key-index';
import { openList, type ListPlace } from './record-list';

/** Where a table lies, and how a record tells its key. */
export interface TablePlace<Value> extends ListPlace<Value> {
  readonly index: IndexName;
  readonly keyOf: (record: Value) => string;
}

/** The record under a key; null when none is held. */
export type FindRecord<Value> = (key: string) => Promise<Value | null>;

/** Records of a table that are kept parsed: the cards of one page ask for the same ones again. */
const KEPT_RECORDS = 256;

/** A list with an index over its keys. Rejects with RangeError when a file of it is missing. */
export function openTable<Value>(place: TablePlace<Value>): FindRecord<Value> {
  const { files, part, index, keyOf } = place;
  const list = openList(place);
  // Least recently used first.
  const kept = new Map<string, Value>();

  function keep(key: string, record: Value): Value {
    kept.delete(key);
    kept.set(key, record);
    for (const oldest of kept.keys()) {
      if (kept.size <= KEPT_RECORDS) break;
      kept.delete(oldest);
    }
    return record;
  }

  return async (key) => {
    const held = kept.get(key);
    if (held !== undefined) return keep(key, held);
    const name = indexFile(part, index);
    const bytes = await files.read(name);
    if (bytes === null) throw new RangeError(`data/${name} is missing`);
    for (const ordinal of findOrdinals(bytes, key)) {
      const record = await list.read(ordinal);
      if (keyOf(record) === key) return keep(key, record);
    }
    return null;
  };
}
