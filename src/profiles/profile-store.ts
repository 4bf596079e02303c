import { addCounts, type DataRecord } from '../model/data-record';
import type { DisplayNames, EntityBrief, EntityId } from '../model/entity';
import { ratingsOf } from '../model/institution';
import type { CardContents, DataVersion, Profile } from '../model/profile';
import type { Rater } from '../model/rating';
import type { Statement } from '../model/statement';
import type { TiedEntity } from '../model/tied-entity';
import { addStatus } from './add-status';
import { gazetteerFile } from './data-layout';
import { findHostOwner } from './find-host';
import { findNameRecords, type NamesFound } from './find-names';
import { openPackedFiles, type ReadFile } from './packed-files';
import { openPart } from './profile-part';
import { referencedEntities, referencedSources } from './references';
import type { HeldBrief, StoredStatus } from './stored-records';

/** The shipped database. Each answer reads the few blocks it needs; nothing else is in memory. */
export interface ProfileStore {
  readonly dataVersion: DataVersion;
  /** What the whole database rests on, holds and leaves open. */
  readonly dataRecord: DataRecord;
  /** Name records for folded names, with briefs of all that they can mean. */
  readonly findNames: (keys: readonly string[]) => Promise<NamesFound>;
  /** Briefs in the order asked; unknown ids are left out. */
  readonly findBriefs: (ids: readonly EntityId[]) => Promise<readonly EntityBrief[]>;
  /** Briefs with what binds each to bodies, in the order asked; unknown ids are left out. */
  readonly findTied: (ids: readonly EntityId[]) => Promise<readonly TiedEntity[]>;
  /** Profiles in the order asked, without what is said of them; unknown ids are left out. */
  readonly findRatedProfiles: (ids: readonly EntityId[]) => Promise<readonly Profile[]>;
  /** What the card of one entity shows; null when the id is not held. */
  readonly findCard: (id: EntityId) => Promise<CardContents | null>;
  /** Whose a host is; null when nobody's that we know, or when several share it. */
  readonly findOutletByHost: (host: string) => Promise<EntityId | null>;
  /** Compiled gazetteers, one for each part. Rejects with RangeError when that of the core is missing. */
  readonly readGazetteers: () => Promise<readonly Uint8Array[]>;
}

/**
 * Opens the database over a way to read files below `data/`.
 * The share-alike part is joined to every answer; without its folder all else stays as it is.
 * Rejects with RangeError when the core part is missing.
 */
export async function openProfileStore(readFile: ReadFile): Promise<ProfileStore> {
  const files = openPackedFiles(readFile);
  const [core, shareAlike] = await Promise.all([
    openPart(files, ''),
    openPart(files, 'share-alike/'),
  ]);
  if (core === null) throw new RangeError('the package holds no database');
  const parts = shareAlike === null ? [core] : [core, shareAlike];
  const raters = parts.flatMap(({ about }) => about.raters);
  const sources = parts.flatMap(({ about }) => about.sources);
  const topics = parts.flatMap(({ about }) => about.topics);
  const threads = parts.flatMap(({ about }) => about.threads);
  const { dataVersion } = core.about;

  /** What the first part that holds the key has under it. */
  async function first<Value>(
    read: (part: (typeof parts)[number]) => Promise<Value | null>,
  ): Promise<Value | null> {
    for (const part of parts) {
      const value = await read(part);
      if (value !== null) return value;
    }
    return null;
  }

  async function findStored(ids: readonly EntityId[]): Promise<readonly HeldBrief[]> {
    const stored = await Promise.all(ids.map((id) => first((part) => part.findBrief(id))));
    return stored.filter((brief) => brief !== null);
  }

  async function findBriefs(ids: readonly EntityId[]): Promise<readonly EntityBrief[]> {
    return (await findStored(ids)).map(({ brief }) => brief);
  }

  async function findDisplayNames(
    ids: readonly EntityId[],
  ): Promise<Readonly<Record<string, DisplayNames>>> {
    const briefs = await findBriefs(ids);
    return Object.fromEntries(briefs.map(({ id, display }) => [id, display]));
  }

  /** A profile with what the parts add to it; null when the id is not held. */
  async function findOwn(
    id: EntityId,
  ): Promise<{ readonly profile: Profile | null; readonly status: StoredStatus | null }> {
    const [own, status] = await Promise.all([
      first((part) => part.findProfile(id)),
      first((part) => part.findStatus(id)),
    ]);
    return { profile: own === null || status === null ? own : addStatus(own, status), status };
  }

  async function findCard(id: EntityId): Promise<CardContents | null> {
    const [{ profile, status }, said] = await Promise.all([
      findOwn(id),
      Promise.all(parts.map((part) => part.findStatements(id))),
    ]);
    if (profile === null) return null;
    const statements = newestFirst(said.flatMap(({ own }) => own));
    const related = newestFirst(said.flatMap((found) => found.related));
    const all = [...statements, ...related];
    const used = new Set([
      ...referencedSources(profile, all, ratersOf(profile, raters)),
      ...(status?.sources ?? []),
    ]);
    return {
      profile,
      statements,
      related,
      topics: topics.filter(({ id }) => all.some((one) => one.topics.includes(id))),
      threads: threads.filter(({ id }) => all.some(({ thread }) => thread === id)),
      names: await findDisplayNames(referencedEntities(profile, all)),
      raters,
      sources: sources.filter((source) => used.has(source.id)),
      dataVersion,
      ...(status?.relatedHosts && { relatedHosts: status.relatedHosts }),
    };
  }

  const counts = parts
    .slice(1)
    .reduce((sum, { about }) => addCounts(sum, about.counts), core.about.counts);

  return {
    dataVersion,
    dataRecord: { dataVersion, counts, raters, sources },
    findNames: (keys) =>
      findNameRecords(
        parts.map(({ findName }) => findName),
        findStored,
        keys,
      ),
    findBriefs,
    async findTied(ids) {
      const [briefs, ties] = await Promise.all([
        findBriefs(ids),
        Promise.all(ids.map((id) => first((part) => part.findTies(id)))),
      ]);
      const byId = new Map(ties.flatMap((held) => (held === null ? [] : [[held.id, held]])));
      return briefs.map((brief) => {
        const { roles = [], owners = [] } = byId.get(brief.id) ?? {};
        return { brief, roles, owners };
      });
    },
    async findRatedProfiles(ids) {
      const found = await Promise.all(ids.map((id) => findOwn(id)));
      return found.flatMap(({ profile }) => profile ?? []);
    },
    findCard,
    findOutletByHost: (host) =>
      findHostOwner(
        parts.map(({ findHost }) => findHost),
        host,
      ),
    async readGazetteers() {
      const [core, shareAlike] = await Promise.all([
        files.read(gazetteerFile('')),
        files.read(gazetteerFile('share-alike/')),
      ]);
      if (core === null) throw new RangeError('the package holds no index of names');
      return shareAlike === null ? [core] : [core, shareAlike];
    },
  };
}

/** The raters that have rated the profile: the others give it nothing. */
function ratersOf(profile: Profile, raters: readonly Rater[]): readonly Rater[] {
  const rated = new Set(ratingsOf(profile).map(({ rater }) => rater));
  return raters.filter(({ id }) => rated.has(id));
}

function newestFirst(statements: readonly Statement[]): readonly Statement[] {
  return statements.toSorted((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
