import { keepRecent } from '../lib/recent';
import { indexFile, type IndexName } from './data-layout';
import { findOrdinals } from './key-index';
import { KEPT_RECORDS, type ListPlace, type RecordList } from './record-list';

/** Where the index of a table lies, what it leads to, and how a record tells its key. */
export interface TablePlace<Value> extends Pick<ListPlace<Value>, 'files' | 'part'> {
  readonly index: IndexName;
  readonly list: RecordList<Value>;
  readonly keyOf: (record: Value) => string;
}

/** The record under a key; null when none is held. */
export type FindRecord<Value> = (key: string) => Promise<Value | null>;

/** A list with an index over its keys. Rejects with RangeError when a file of it is missing. */
export function openTable<Value extends object>({
  files,
  part,
  index,
  list,
  keyOf,
}: TablePlace<Value>): FindRecord<Value> {
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
