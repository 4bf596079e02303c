import type { EntityBrief, EntityId } from '../model/entity';
import type { NameMeaning, NameRecord } from '../model/mention';
import type { FindRecord } from './keyed-table';
import type { HeldBrief } from './stored-records';
import type { HeldMeaning, HeldName } from './unpack-name';

/** Answers to a list of folded names. */
export interface NamesFound {
  /** In the order asked; names that are not held are left out. */
  readonly records: readonly NameRecord[];
  /** One for every entity that a record can mean. */
  readonly briefs: readonly EntityBrief[];
}

/** Looks folded names up in every table and joins what they mean. */
export async function findNameRecords(
  tables: readonly FindRecord<HeldName>[],
  findBriefs: (ids: readonly EntityId[]) => Promise<readonly HeldBrief[]>,
  keys: readonly string[],
): Promise<NamesFound> {
  const stored = await Promise.all(
    keys.map(async (key) => {
      const held = await Promise.all(tables.map((find) => find(key)));
      return { key, meanings: held.flatMap((name) => name?.meanings ?? []) };
    }),
  );
  const known = stored.filter(({ meanings }) => meanings.length > 0);
  const ids = new Set(known.flatMap(({ meanings }) => meanings.map(({ id }) => id)));
  const found = await findBriefs([...ids]);
  const briefOf = new Map(found.map((one) => [one.brief.id, one]));
  return {
    briefs: found.map(({ brief }) => brief),
    records: known.map(({ key, meanings }) => ({
      key,
      meanings: meanings.flatMap((meaning) => describeMeaning(meaning, briefOf.get(meaning.id))),
    })),
  };
}

function describeMeaning(
  meaning: HeldMeaning,
  held: HeldBrief | undefined,
): readonly NameMeaning[] {
  if (held === undefined) return [];
  const { kind, tier, country, display } = held.brief;
  return [
    {
      ...{ ...meaning, kind, tier, display },
      ...(country !== undefined && { country }),
      ...held.traits,
    },
  ];
}
