import type { EntityId } from '../model/entity';
import type { Statement } from '../model/statement';
import type { StoredAppearances } from '../profiles/stored-records';
import type { TableRow } from './pack-table';

/** Statements in the order in which they are stored and shown: newest first. */
export function orderStatements(statements: readonly Statement[]): readonly Statement[] {
  return [...statements].sort((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id));
}

/** Rows that tell of each entity in which of the ordered statements it has a part. */
export function compileAppearances(
  ordered: readonly Statement[],
): readonly TableRow<'appearances'>[] {
  const byEntity = new Map<EntityId, number[]>();
  ordered.forEach((statement, ordinal) => {
    for (const id of entitiesIn(statement)) {
      const ordinals = byEntity.get(id);
      if (ordinals === undefined) byEntity.set(id, [ordinal]);
      else ordinals.push(ordinal);
    }
  });
  return [...byEntity].map(([id, statements]) => {
    const record: StoredAppearances = { id, statements };
    return { key: id, shelf: 0, records: { appearances: record } };
  });
}

/** Who speaks, for whom, about whom, and through which outlets it became known. */
function entitiesIn(statement: Statement): ReadonlySet<EntityId> {
  const { speaker, onBehalfOf, about = [], outlet, via } = statement;
  const ids = [speaker, onBehalfOf, outlet, ...about, ...via];
  return new Set(ids.filter((id) => id !== undefined && id !== null));
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
