import type { EntityBrief, EntityId } from '../model/entity';
import type { NameMeaning, NameRecord } from '../model/mention';
import type { FindRecord } from './keyed-table';
import {
  ALIAS_KINDS,
  ALIAS_NEEDS,
  type StoredBrief,
  type StoredMeaning,
  type StoredName,
} from './stored-records';

/** Answers to a list of folded names. */
export interface NamesFound {
  /** In the order asked; names that are not held are left out. */
  readonly records: readonly NameRecord[];
  /** One for every entity that a record can mean. */
  readonly briefs: readonly EntityBrief[];
}

/** Looks folded names up in every table and joins what they mean. */
export async function findNameRecords(
  tables: readonly FindRecord<StoredName>[],
  findBriefs: (ids: readonly EntityId[]) => Promise<readonly StoredBrief[]>,
  keys: readonly string[],
): Promise<NamesFound> {
  const stored = await Promise.all(
    keys.map(async (key) => {
      const held = await Promise.all(tables.map((find) => find(key)));
      return { key, meanings: held.flatMap((name) => name?.[1] ?? []) };
    }),
  );
  const known = stored.filter(({ meanings }) => meanings.length > 0);
  const ids = new Set(known.flatMap(({ meanings }) => meanings.map(([id]) => id)));
  const found = await findBriefs([...ids]);
  const briefOf = new Map(found.map((one) => [one.brief.id, one]));
  return {
    briefs: found.map(({ brief }) => brief),
    records: known.map(({ key, meanings }) => ({
      key,
      meanings: meanings.flatMap((meaning) => describeMeaning(meaning, briefOf.get(meaning[0]))),
    })),
  };
}

function describeMeaning(
  [id, kindAt, needsAt, form]: StoredMeaning,
  held: StoredBrief | undefined,
): readonly NameMeaning[] {
  const [aliasKind, needs] = [ALIAS_KINDS[kindAt], ALIAS_NEEDS[needsAt]];
  if (held === undefined || aliasKind === undefined || needs === undefined) return [];
  const { kind, tier, country, display } = held.brief;
  return [
    {
      ...{ id, kind, tier, aliasKind, needs, form, display },
      ...(country !== undefined && { country }),
      ...held.traits,
    },
  ];
}
