import type { Excerpt, Mention, NameRecord } from '../model/mention';
import type { Corrections, Settings } from '../model/settings';
import { foldName } from '../text/fold-name';
import { isMetonym } from '../text/metonyms';
import type { FindNames } from './link-excerpts';

// Names are compared as folded: what is said of Zelensky's name holds for ZELENSKY too.

/** The mentions whose names the reader wants marks on. They were linked: a name guards its parts. */
export function dropOffNames(
  mentions: readonly Mention[],
  { offNames }: Corrections,
): readonly Mention[] {
  if (offNames.length === 0) return mentions;
  const off = new Set(offNames.map(foldedOf));
  return mentions.filter(({ surface }) => !off.has(foldedOf(surface)));
}

/** The mentions without houses that stand for who works there, unless the reader wants marks on them. */
export function dropMetonyms(
  mentions: readonly Mention[],
  { offKinds }: Pick<Settings, 'offKinds'>,
): readonly Mention[] {
  return offKinds.includes('metonym')
    ? mentions.filter(({ surface }) => !isMetonym(surface))
    : mentions;
}

/**
 * The name database without the bearers that the reader says a name does not mean; whoever else
 * bears it is weighed as if they had never been there.
 */
export function dropWrongBearers(
  findNames: FindNames,
  excerpts: readonly Excerpt[],
  { wrongBearers }: Corrections,
): FindNames {
  if (wrongBearers.length === 0) return findNames;
  const wrong = new Map<string, Set<string>>();
  for (const { name, id } of wrongBearers) {
    const folded = foldedOf(name);
    wrong.set(folded, (wrong.get(folded) ?? new Set()).add(id));
  }
  const wrongOfKey = new Map<string, ReadonlySet<string>>();
  for (const { start: shift, text, hits } of excerpts) {
    for (const { start, end, key } of hits) {
      const bearers = wrong.get(foldedOf(text.slice(start - shift, end - shift)));
      if (bearers !== undefined) wrongOfKey.set(key, bearers);
    }
  }
  return async (keys) => {
    const { records, briefs } = await findNames(keys);
    return { records: records.map((record) => drop(record, wrongOfKey.get(record.key))), briefs };
  };
}

function drop(record: NameRecord, wrong: ReadonlySet<string> | undefined): NameRecord {
  if (wrong === undefined) return record;
  return { ...record, meanings: record.meanings.filter(({ id }) => !wrong.has(id)) };
}

const foldedOf = (name: string): string => foldName(name).strict;
