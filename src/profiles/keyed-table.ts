import { keepRecent } from '../lib/recent';
import { indexFile, type IndexName } from './data-layout';
import { findOrdinals } from './key-index';
import { KEPT_RECORDS, openList, type ListPlace } from './record-list';

/** Where a table lies, and how a record tells its key. */
export interface TablePlace<Value> extends ListPlace<Value> {
  readonly index: IndexName;
  readonly keyOf: (record: Value) => string;
}

/** The record under a key; null when none is held. */
export type FindRecord<Value> = (key: string) => Promise<Value | null>;

/** A list with an index over its keys. Rejects with RangeError when a file of it is missing. */
export function openTable<Value extends object>(place: TablePlace<Value>): FindRecord<Value> {
  const { files, part, index, keyOf } = place;
  const list = openList(place);
  const kept = keepRecent<string, Value>(KEPT_RECORDS);

  return async (key) => {
    const held = kept.find(key);
    if (held !== undefined) return held;
    const name = indexFile(part, index);
    const bytes = await files.read(name);
    if (bytes === null) throw new RangeError(`data/${name} is missing`);
    for (const ordinal of findOrdinals(bytes, key)) {
      const record = await list.read(ordinal);
      if (keyOf(record) === key) return kept.keep(key, record);
    }
    return null;
  };
}
