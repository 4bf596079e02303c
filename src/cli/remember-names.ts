import type { FindNames } from '../link/link-excerpts';
import type { EntityBrief, EntityId } from '../model/entity';
import type { NameRecord } from '../model/mention';

/**
 * Most names that are remembered, held ones and false ones alike: about 20 MB, and more than the
 * different names of any corpus we know.
 */
const REMEMBERED_NAMES = 50_000;

interface Remembered {
  readonly record: NameRecord | null;
  readonly briefs: readonly EntityBrief[];
}

/** The same answers as `findNames` gives, read once for each name. The oldest are forgotten first. */
export function rememberNames(findNames: FindNames, most = REMEMBERED_NAMES): FindNames {
  const remembered = new Map<string, Remembered>();

  async function learn(keys: readonly string[]): Promise<void> {
    const { records, briefs } = await findNames(keys);
    const recordOf = new Map(records.map((record) => [record.key, record]));
    const briefOf = new Map(briefs.map((brief) => [brief.id, brief]));
    for (const key of keys) {
      const record = recordOf.get(key) ?? null;
      const meant = new Set(record?.meanings.map(({ id }) => id));
      const known = [...meant].map((id) => briefOf.get(id)).filter((brief) => brief !== undefined);
      remembered.set(key, { record, briefs: known });
    }
  }

  function forgetOldest(): void {
    for (const key of remembered.keys()) {
      if (remembered.size <= most) return;
      remembered.delete(key);
    }
  }

  return async (keys) => {
    const unknown = keys.filter((key) => !remembered.has(key));
    if (unknown.length > 0) await learn(unknown);
    const known = keys.map((key) => remembered.get(key)).filter((one) => one !== undefined);
    forgetOldest();
    const briefs = new Map<EntityId, EntityBrief>(
      known.flatMap((one) => one.briefs.map((brief) => [brief.id, brief])),
    );
    return {
      records: known.map(({ record }) => record).filter((record) => record !== null),
      briefs: [...briefs.values()],
    };
  };
}
