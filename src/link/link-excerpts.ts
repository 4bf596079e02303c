import type { EntityBrief } from '../model/entity';
import type { Candidate, Excerpt, Mention, NameRecord } from '../model/mention';
import { confirmNames, keysOf } from './excerpts';
import { linkMentions, type PageSetting } from './link-mentions';

/** Asks the name database. */
export type FindNames = (keys: readonly string[]) => Promise<{
  readonly records: readonly NameRecord[];
  readonly briefs: readonly EntityBrief[];
}>;

/** Who is named where, with briefs of all who may be meant. */
export interface LinkedNames {
  /** In document order; spans are those of the blocks. */
  readonly mentions: readonly Mention[];
  readonly briefs: readonly EntityBrief[];
}

/** The names of excerpts that the database confirms, with briefs of all who bear them. */
export async function findCandidates(
  excerpts: readonly Excerpt[],
  findNames: FindNames,
): Promise<{ readonly candidates: readonly Candidate[]; readonly briefs: readonly EntityBrief[] }> {
  const { records, briefs } = await findNames(keysOf(excerpts));
  const meaningsOf = new Map(records.map(({ key, meanings }) => [key, meanings]));
  return { candidates: confirmNames(excerpts, meaningsOf), briefs };
}

/** Confirms the names of excerpts by the database and decides who is meant. */
export async function linkExcerpts(
  excerpts: readonly Excerpt[],
  findNames: FindNames,
  setting: PageSetting = {},
): Promise<LinkedNames> {
  const { candidates, briefs } = await findCandidates(excerpts, findNames);
  const mentions = linkMentions(candidates, setting);
  const meant = new Set(
    mentions.flatMap(({ link }) => (link.kind === 'linked' ? [link.id] : link.ids)),
  );
  return { mentions, briefs: briefs.filter(({ id }) => meant.has(id)) };
}
