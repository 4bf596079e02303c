import type { EntityBrief, EntityId } from '../model/entity';
import type { Candidate, Excerpt, Mention, NameRecord } from '../model/mention';
import { confirmNames, hostsOf, keysOf } from './excerpts';
import { linkInSteps, type PageSetting, type Steps } from './link-mentions';

/** Asks the name database. */
export type FindNames = (keys: readonly string[]) => Promise<{
  readonly records: readonly NameRecord[];
  readonly briefs: readonly EntityBrief[];
}>;

/** What linking asks of the database. */
export interface NameDatabase {
  readonly findNames: FindNames;
  /** The outlet whose host it is; null when it is nobody's that we hold. */
  readonly findOutletByHost: (host: string) => Promise<EntityId | null>;
}

/** Who is named where, with briefs of all who may be meant. */
export interface LinkedNames {
  /** In document order; spans are those of the blocks. */
  readonly mentions: readonly Mention[];
  readonly briefs: readonly EntityBrief[];
}

/** The names of excerpts that the database confirms, with briefs of all who bear them. */
export async function findCandidates(
  excerpts: readonly Excerpt[],
  { findNames, findOutletByHost }: NameDatabase,
): Promise<{ readonly candidates: readonly Candidate[]; readonly briefs: readonly EntityBrief[] }> {
  const [{ records, briefs }, outletOf] = await Promise.all([
    findNames(keysOf(excerpts)),
    findOutlets(hostsOf(excerpts), findOutletByHost),
  ]);
  const meaningsOf = new Map(records.map(({ key, meanings }) => [key, meanings]));
  return { candidates: confirmNames(excerpts, meaningsOf, outletOf), briefs };
}

async function findOutlets(
  hosts: readonly string[],
  findOutletByHost: NameDatabase['findOutletByHost'],
): Promise<ReadonlyMap<string, EntityId>> {
  const outlets = await Promise.all(hosts.map((host) => findOutletByHost(host)));
  return new Map(
    hosts.flatMap((host, at) => {
      const outlet = outlets[at] ?? null;
      return outlet === null ? [] : [[host, outlet] as const];
    }),
  );
}

/** What linking is done with. */
export interface LinkOptions {
  readonly database: NameDatabase;
  readonly setting: PageSetting;
  /** Does work in steps, to its end. */
  readonly run: <Result>(steps: Steps<Result>) => Promise<Result>;
}

/** Confirms the names of excerpts by the database and decides who is meant. */
export async function linkExcerpts(
  excerpts: readonly Excerpt[],
  { database, setting, run }: LinkOptions,
): Promise<LinkedNames> {
  const { candidates, briefs } = await findCandidates(excerpts, database);
  const mentions = await run(linkInSteps(candidates, setting));
  const meant = new Set(
    mentions.flatMap(({ link }) => (link.kind === 'linked' ? [link.id] : link.ids)),
  );
  return { mentions, briefs: briefs.filter(({ id }) => meant.has(id)) };
}
