import type { Guard } from '../lib/guards';
import type { EntityId } from '../model/entity';
import {
  indexFile,
  SHARE_ALIKE_ROLES,
  VETTING_FILE,
  type DataFile,
  type PartFolder,
} from './data-layout';
import { countRecords } from './key-index';
import { openPackedFiles, type PackedFiles, type ReadFile } from './packed-files';
import { openList } from './record-list';
import {
  isStoredHost,
  isStoredRoles,
  isStoredVetting,
  type StoredHost,
  type StoredLabel,
} from './stored-records';

/** What the holder of a host is. */
type HolderRole = 'outlet' | 'aggregator' | 'platform' | 'organisation';

/** Who holds a host, and the host of the database that says so. */
export interface HostHolder {
  readonly id: EntityId;
  readonly role: HolderRole;
  readonly host: string;
}

/** Every host of the database in memory, for whoever judges many links at once. */
export interface HostBook {
  /**
   * The holder by the longest host that reaches this one, as `findOutletByHost`, but that a section
   * held without a name counts as the outlet above it.
   */
  readonly find: (host: string) => HostHolder | null;
  /** True when the host itself, or one above it, stands in the database, with a holder or shared. */
  readonly isHeld: (host: string) => boolean;
  /** Every host that is held, short ones included. */
  readonly hosts: () => Iterable<string>;
  /** Whose short host this is; null when nobody's that we know. */
  readonly shortenerOf: (host: string) => EntityId | null;
  readonly labels: readonly StoredLabel[];
  /** English words one edit away from a label. */
  readonly innocent: ReadonlySet<string>;
  /** Characters that look like ASCII → what they look like. */
  readonly confusables: ReadonlyMap<string, string>;
}

/** Owner of the host alone, and of all below it; undefined says nothing, null is shared. */
interface Reach {
  readonly here: EntityId | null;
  readonly below: EntityId | null | undefined;
}

/** Reads all hosts of the package. Rejects with RangeError when the database is missing. */
export async function openHostBook(readFile: ReadFile): Promise<HostBook> {
  const files = openPackedFiles(readFile);
  const vetting = await readRecord(files, VETTING_FILE, isStoredVetting);
  if (vetting === null) throw new RangeError('the package holds no database');
  const shareAlike = await readRecord(files, SHARE_ALIKE_ROLES, isStoredRoles);

  const reaches = new Map<string, Reach>();
  const parts: readonly PartFolder[] = ['', 'share-alike/'];
  for (const part of parts) {
    for (const record of await listHosts(files, part)) {
      reaches.set(record.host, join(reaches.get(record.host), record));
    }
  }
  for (const [host, id] of Object.entries(vetting.sections)) {
    reaches.set(host, { here: id, below: id });
  }
  const roles = new Map(
    [vetting, ...(shareAlike === null ? [] : [shareAlike])].flatMap(
      ({ platforms, organisations, aggregators }): (readonly [EntityId, HolderRole])[] => [
        ...platforms.map((id) => [id, 'platform'] as const),
        ...organisations.map((id) => [id, 'organisation'] as const),
        ...aggregators.map((id) => [id, 'aggregator'] as const),
      ],
    ),
  );
  const shorteners = new Map(Object.entries(vetting.shorteners));

  function find(whole: string): HostHolder | null {
    for (let host = whole; host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
      const reach = reaches.get(host);
      const id = host === whole ? reach?.here : reach?.below;
      if (id === null) return null;
      if (id !== undefined) return { id, role: roles.get(id) ?? 'outlet', host };
    }
    return null;
  }

  function isHeld(whole: string): boolean {
    for (let host = whole; host.includes('.'); host = host.slice(host.indexOf('.') + 1)) {
      if (reaches.has(host)) return true;
    }
    return false;
  }

  return {
    find,
    isHeld,
    hosts: () => [...reaches.keys(), ...shorteners.keys()],
    shortenerOf: (host) => shorteners.get(host) ?? null,
    labels: vetting.labels,
    innocent: new Set(vetting.innocent),
    confusables: new Map(
      vetting.confusables.map((pair) => {
        const [character = '', ...plain] = pair;
        return [character, plain.join('')];
      }),
    ),
  };
}

/** A file of one JSON record; null when the package has none of that name. */
async function readRecord<Stored>(
  files: PackedFiles,
  file: DataFile,
  isRecord: Guard<Stored>,
): Promise<Stored | null> {
  const bytes = await files.read(file);
  if (bytes === null) return null;
  const record: unknown = JSON.parse(new TextDecoder().decode(bytes));
  if (!isRecord(record)) throw new TypeError(`data/${file} is of another form`);
  return record;
}

/** Of two parts, the first that names an owner is believed. */
function join(held: Reach | undefined, { exact, suffix }: StoredHost): Reach {
  return {
    here: held?.here ?? exact ?? suffix ?? null,
    below: held?.below ?? (suffix === undefined ? held?.below : suffix),
  };
}

async function listHosts(files: PackedFiles, part: PartFolder): Promise<readonly StoredHost[]> {
  const index = await files.read(indexFile(part, 'hosts'));
  if (index === null) return [];
  const list = openList({ files, part, list: 'hosts', isRecord: isStoredHost });
  const hosts: StoredHost[] = [];
  for (let ordinal = 0; ordinal < countRecords(index); ordinal++) {
    hosts.push(await list.read(ordinal));
  }
  return hosts;
}
