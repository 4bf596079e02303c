import { keepRecent } from '../lib/recent';
import type { Profile } from '../model/profile';
import type { Statement } from '../model/statement';
import { aboutFile, indexFile, type IndexName, type PartFolder } from './data-layout';
import { openEntityLists, type HeldTies } from './entity-lists';
import { openTable, type FindRecord } from './keyed-table';
import type { PackedFiles } from './packed-files';
import { KEPT_RECORDS, mapList, openList } from './record-list';
import {
  isStatement,
  isStoredAbout,
  isStoredAppearances,
  isStoredHost,
  isStoredName,
  isStoredStatus,
  type StoredAbout,
  type HeldBrief,
  type StoredHost,
  type StoredStatus,
} from './stored-records';
import { unpackName, type HeldName } from './unpack-name';

/** Statements of one entity: none is an empty list. */
interface FoundStatements {
  readonly own: readonly Statement[];
  /** Of others: the other side of a thread, what contradicts or supports. */
  readonly related: readonly Statement[];
}

/** The facts under one licence, each read when asked for. */
export interface ProfilePart {
  readonly about: StoredAbout;
  readonly findBrief: FindRecord<HeldBrief>;
  readonly findProfile: FindRecord<Profile>;
  readonly findTies: FindRecord<HeldTies>;
  readonly findName: FindRecord<HeldName>;
  readonly findHost: FindRecord<StoredHost>;
  readonly findStatus: FindRecord<StoredStatus>;
  /** Statements that an entity has a part in and those beside them; both newest first. */
  readonly findStatements: (id: string) => Promise<FoundStatements>;
}

/** Opens a part; null when it is not in the package. */
export async function openPart(files: PackedFiles, part: PartFolder): Promise<ProfilePart | null> {
  const reading = files.read(aboutFile(part));
  readAhead(files, part);
  const bytes = await reading;
  if (bytes === null) return null;
  const about: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!isStoredAbout(about)) throw new TypeError(`data/${aboutFile(part)} is no database`);

  const ifHeld = <Value>(index: IndexName, find: FindRecord<Value>): FindRecord<Value> =>
    about.tables.includes(index) ? find : () => Promise.resolve(null);
  const keyOf = ({ id }: { readonly id: string }): string => id;
  const place = { files, part };

  const { briefs, ties, profiles } = openEntityLists(place);
  const findAppearances = ifHeld(
    'appearances',
    openTable({
      ...place,
      index: 'appearances',
      list: openList({ ...place, list: 'appearances', isRecord: isStoredAppearances }),
      keyOf,
    }),
  );
  const statements = openList({ ...place, list: 'statements', isRecord: isStatement });
  const kept = keepRecent<number, Statement>(KEPT_RECORDS);
  const readStatement = async (ordinal: number): Promise<Statement> =>
    kept.find(ordinal) ?? kept.keep(ordinal, await statements.read(ordinal));

  return {
    about,
    findBrief: ifHeld(
      'entities',
      openTable({ ...place, index: 'entities', list: briefs, keyOf: ({ brief }) => brief.id }),
    ),
    findProfile: ifHeld(
      'entities',
      openTable({ ...place, index: 'entities', list: profiles, keyOf }),
    ),
    findTies: ifHeld('entities', openTable({ ...place, index: 'entities', list: ties, keyOf })),
    findName: ifHeld(
      'names',
      openTable({
        ...place,
        index: 'names',
        list: mapList(openList({ ...place, list: 'names', isRecord: isStoredName }), unpackName),
        keyOf: ({ key }) => key,
      }),
    ),
    findHost: ifHeld(
      'hosts',
      openTable({
        ...place,
        index: 'hosts',
        list: openList({ ...place, list: 'hosts', isRecord: isStoredHost }),
        keyOf: ({ host }) => host,
      }),
    ),
    findStatus: ifHeld(
      'statuses',
      openTable({
        ...place,
        index: 'statuses',
        list: openList({ ...place, list: 'statuses', isRecord: isStoredStatus }),
        keyOf,
      }),
    ),
    async findStatements(id) {
      const appearances = await findAppearances(id);
      const read = (ordinals: readonly number[] = []): Promise<readonly Statement[]> =>
        Promise.all(ordinals.map(readStatement));
      const [own, related] = await Promise.all([
        read(appearances?.statements),
        read(appearances?.related),
      ]);
      return { own, related };
    },
  };
}

/**
 * Begins to read the indexes that any card needs, together with what opening waits for: a worker
 * that the browser has killed is started for a card, and its reader waits. Parts that have no such
 * index and files that cannot be read are none of its business.
 */
function readAhead(files: PackedFiles, part: PartFolder): void {
  for (const index of CARD_INDEXES[part]) {
    files.read(indexFile(part, index)).catch(() => undefined);
  }
}

const CARD_INDEXES: Readonly<Record<PartFolder, readonly IndexName[]>> = {
  '': ['entities', 'appearances'],
  'share-alike/': ['statuses'],
};
