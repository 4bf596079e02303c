import { createHash } from 'node:crypto';
import { partialDate } from '../lib/iso-date';
import type { Alias } from '../model/alias';
import type { DataCounts } from '../model/data-record';
import type { EntityId } from '../model/entity';
import type { DataVersion, Profile } from '../model/profile';
import {
  aboutFile,
  gazetteerFile,
  SHARE_ALIKE_ROLES,
  VETTING_FILE,
  type IndexName,
  type PartFolder,
} from '../profiles/data-layout';
import type { StoredAbout, StoredRoles } from '../profiles/stored-records';
import { withSafeNeeds } from './alias-needs';
import { compileHosts } from './compile-hosts';
import { countFacts } from './count-facts';
import { compileNames, type KeysOf, type OwnedAlias } from './compile-names';
import { compileAppearances, orderStatements } from './compile-statements';
import { compileRoles, compileVetting } from './compile-vetting';
import { deriveAliases, hostNames } from './derive-aliases';
import { collectBodyNames, type BodyNames } from './link-traits';
import { packFile, packList, packTable, type PackedData, type TableRow } from './pack-table';
import type { ProfilePart, ProfileSet } from './profile-set';
import { shelveAlike } from './shelve';
import { splitProfile } from './split-profile';

/** How names are folded and indexed: other floors know, the store does not. */
export interface NameCompilers {
  readonly keysOf: KeysOf;
  readonly compileGazetteer: (aliases: readonly Alias[]) => Uint8Array;
}

/**
 * The database as the package holds it: path below `data/` → bytes, the same for the same facts.
 * Share-alike facts get a folder of their own, down to the index of their names.
 */
export function compileProfiles(set: ProfileSet, compilers: NameCompilers): PackedData {
  const holderOf = new Map(
    [set.core, set.shareAlike].flatMap((part) =>
      (part?.profiles ?? []).map((profile): [EntityId, Profile] => [profile.id, profile]),
    ),
  );
  const counts = countFacts(set);
  const known: Known = {
    holderOf,
    bodies: collectBodyNames(set.core.profiles),
    derivedNames: deriveAliases(set.core.profiles),
    hostNames: hostNames(set.core.profiles),
  };
  const parts: readonly CompiledPart[] = [
    compilePart({ folder: '', part: set.core, counts: counts.core }, known, compilers),
    ...(set.shareAlike === null || counts.shareAlike === null
      ? []
      : [
          compilePart(
            { folder: 'share-alike/', part: set.shareAlike, counts: counts.shareAlike },
            { ...known, derivedNames: new Map(), hostNames: new Map() },
            compilers,
          ),
        ]),
  ];
  const dataVersion: DataVersion = { date: partialDate(set.asOf), hash: hashParts(parts) };
  return new Map(
    parts.flatMap(({ folder, about, files }) => [
      ...files,
      [aboutFile(folder), packJson({ ...about, dataVersion })] as const,
    ]),
  );
}

/** What is known of all profiles when a part is compiled. */
interface Known {
  readonly holderOf: ReadonlyMap<EntityId, Profile>;
  readonly bodies: BodyNames;
  /** Names besides those of the records: looked for as they are, and found by their dots alone. */
  readonly derivedNames: ReadonlyMap<EntityId, readonly Alias[]>;
  readonly hostNames: ReadonlyMap<EntityId, readonly Alias[]>;
}

interface CompiledPart {
  readonly folder: PartFolder;
  readonly about: Omit<StoredAbout, 'dataVersion'>;
  readonly files: PackedData;
}

interface CountedPart {
  readonly folder: PartFolder;
  readonly part: ProfilePart;
  readonly counts: DataCounts;
}

function compilePart(
  { folder, part, counts }: CountedPart,
  { holderOf, bodies, derivedNames, hostNames }: Known,
  { keysOf, compileGazetteer }: NameCompilers,
): CompiledPart {
  const ownAll = (names: Known['derivedNames']): readonly OwnedAlias[] =>
    [...names].flatMap(([id, forms]) => own(id, holderOf, forms));
  const searched = [...ownedAliases(part, holderOf), ...ownAll(derivedNames)];
  const named = [...searched, ...ownAll(hostNames)];
  const statements = orderStatements(part.statements);
  const shelves = shelveAlike(part.profiles);
  const entities: readonly TableRow<'briefs' | 'ties' | 'profiles'>[] = part.profiles.map(
    (profile) => ({
      key: profile.id,
      shelf: shelves.get(profile.id) ?? 0,
      records: splitProfile(profile, bodies),
    }),
  );
  const statuses: readonly TableRow<'statuses'>[] = part.statuses.map((status) => ({
    key: status.id,
    shelf: 0,
    records: { statuses: status },
  }));
  const tables: readonly (readonly [IndexName, PackedData])[] = [
    ['entities', packTable(folder, 'entities', ['briefs', 'ties', 'profiles'], entities)],
    ['names', packTable(folder, 'names', ['names'], compileNames(named, keysOf))],
    ['hosts', packTable(folder, 'hosts', ['hosts'], compileHosts(part.profiles))],
    [
      'appearances',
      packTable(folder, 'appearances', ['appearances'], compileAppearances(statements)),
    ],
    ['statuses', packTable(folder, 'statuses', ['statuses'], statuses)],
  ];
  const held = tables.filter(([, files]) => files.size > 0);
  const ownFile: PackedData =
    folder === ''
      ? new Map([[VETTING_FILE, packJson(compileVetting(part.profiles))]])
      : new Map([[SHARE_ALIKE_ROLES, packJson(compileRoles(part.profiles))]]);
  return {
    folder,
    about: {
      tables: held.map(([name]) => name),
      raters: part.raters,
      sources: part.sources,
      topics: part.topics,
      threads: part.threads,
      counts,
    },
    files: new Map([
      ...held.flatMap(([, files]) => [...files]),
      ...packList(folder, 'statements', statements),
      [
        gazetteerFile(folder),
        packFile(compileGazetteer(searched.map(({ alias }) => alias))),
      ] as const,
      ...ownFile,
    ]),
  };
}

/** Names that a part gives to profiles of its own, and those that it adds to profiles of the core. */
function ownedAliases(
  part: ProfilePart,
  holderOf: ReadonlyMap<EntityId, Profile>,
): readonly OwnedAlias[] {
  return [...part.profiles, ...part.statuses].flatMap(({ id, aliases = [] }) =>
    own(id, holderOf, aliases),
  );
}

function own(
  id: EntityId,
  holderOf: ReadonlyMap<EntityId, Profile>,
  aliases: readonly Alias[],
): readonly OwnedAlias[] {
  const holder = holderOf.get(id);
  if (holder === undefined) throw new RangeError(`names for ${id}, which is not held`);
  const { tier } = holder;
  return aliases.map((alias) => ({ id, tier, alias: withSafeNeeds(alias, holder) }));
}

function hashParts(parts: readonly CompiledPart[]): string {
  const hash = createHash('sha256');
  for (const { about, files } of parts) {
    hash.update(JSON.stringify(about));
    for (const [name, bytes] of files) hash.update(name).update(bytes);
  }
  return hash.digest('hex');
}

function packJson(record: StoredAbout | StoredRoles): Uint8Array {
  return packFile(Buffer.from(JSON.stringify(record)));
}
