// How the database lies in the package. Both who writes it (build/) and who reads it look here.
//
// A PART is the facts under one licence: the core in `data/`, the share-alike facts in
// `data/share-alike/`. Every file of a part is compressed (raw deflate) and never changes.
//
//   key ──hash──▶ INDEX ──ordinal──▶ LIST ──▶ record, which holds its key: compared exactly
//
//   index   ┌ magic │ S │ size of shelf 0 … S-1 ┐  u32, then columns of bytes
//           │ first byte of all hashes │ second │ third ┐  by shelf, rising within each
//           Of a hash of 32 bits the upper 24 are kept, and bytes in columns compress where they rise. A record's ordinal is the place of its hash, so no ordinal is stored. Shelf 0 holds
//           what pages name most: its records share few blocks, and few reads serve a whole page. Within
//           that, entities that are written alike share shelves (build/shelve.ts).
//
//   block   ┌ record 0 ⏎ record 1 ⏎ … ⏎ record n-1 ┐  each a line of JSON in UTF-8
//           Only the records asked for are parsed. A table of where they lie would take 4 to 9 % more once
//           compressed. Numbers are little-endian.

/** Folder of a part below `data/`; the core lies in `data/` itself. */
export type PartFolder = '' | 'share-alike/';

/** What a key leads to. */
export type IndexName = 'entities' | 'names' | 'hosts' | 'appearances' | 'statuses';

/** How many records a block of each list holds, so that a block is some 100 kB before compression. */
export const RECORDS_PER_BLOCK = {
  /** `StoredBrief` of the entity with the same ordinal. */
  briefs: 1024,
  /** `StoredTies` of the entity with the same ordinal, empty for most that are no people. */
  ties: 512,
  /** `StoredRest` of the entity with the same ordinal: what its brief and its ties leave out. */
  profiles: 256,
  /** `StoredName` of a folded name. */
  names: 2048,
  /** `StoredHost` of a host. */
  hosts: 2048,
  /** `StoredAppearances`: which statements an entity has a part in. */
  appearances: 2048,
  /** `Statement`. */
  statements: 128,
  /** `StoredStatus`: what a part adds to a profile. */
  statuses: 512,
} as const;

/** A list of records. */
export type ListName = keyof typeof RECORDS_PER_BLOCK;

/** Path of a packaged file, relative to `data/`. */
export type DataFile = `${PartFolder}${string}.bin`;

/** First number of an index: `MHI2`. */
export const INDEX_MAGIC = 0x3249484d;

/** How far a hash is shifted for each column of an index. */
export const HASH_SHIFTS = [24, 16, 8] as const;

/** Index of the names that a part gives, for finding them; see match/gazetteer.ts. */
export function gazetteerFile(part: PartFolder): DataFile {
  return `${part}names.gazetteer.bin`;
}

/** What is read once: version, raters and sources, as one JSON record. */
export function aboutFile(part: PartFolder): DataFile {
  return `${part}about.bin`;
}

/** What judging links needs beside the hosts, as one JSON record; the core alone has it. */
export const VETTING_FILE: DataFile = 'vetting.bin';

/** Who of the share-alike part holds hosts without being an outlet, as one JSON record. */
export const SHARE_ALIKE_ROLES: DataFile = 'share-alike/roles.bin';

/** File of an index. */
export function indexFile(part: PartFolder, index: IndexName): DataFile {
  return `${part}${index}.index.bin`;
}

/** File of the block that holds the record with this ordinal. */
export function blockFile(part: PartFolder, list: ListName, ordinal: number): DataFile {
  const block = Math.floor(ordinal / RECORDS_PER_BLOCK[list]);
  return `${part}${list}-${block.toString().padStart(3, '0')}.bin`;
}
