import type { EntityId } from '../model/entity';
import type { Statement } from '../model/statement';
import type { StoredAppearances } from '../profiles/stored-records';
import type { TableRow } from './pack-table';

/** Statements in the order in which they are stored and shown: newest first. */
export function orderStatements(statements: readonly Statement[]): readonly Statement[] {
  return [...statements].sort((a, b) => compareText(b.date, a.date) || compareText(a.id, b.id));
}

/**
 * Rows that tell of each entity in which of the ordered statements it has a part, and which other
 * statements must stand beside those: the other side of a thread, what contradicts or supports.
 */
export function compileAppearances(
  ordered: readonly Statement[],
): readonly TableRow<'appearances'>[] {
  const byEntity = new Map<EntityId, number[]>();
  ordered.forEach((statement, ordinal) => {
    for (const id of entitiesIn(statement)) push(byEntity, id, ordinal);
  });
  const companions = findCompanions(ordered);
  return [...byEntity].map(([id, statements]) => {
    const own = new Set(statements);
    const related = statements
      .filter((ordinal) => hasPart(id, ordered[ordinal]))
      .flatMap((ordinal) => companions[ordinal] ?? [])
      .filter((ordinal) => !own.has(ordinal));
    const record: StoredAppearances = {
      id,
      statements,
      ...(related.length > 0 && { related: [...new Set(related)].sort((a, b) => a - b) }),
    };
    return { key: id, shelf: 0, records: { appearances: record } };
  });
}

/** Who speaks, for whom, about whom, and through which outlets it became known. */
function entitiesIn(statement: Statement): ReadonlySet<EntityId> {
  const { speaker, onBehalfOf, about = [], outlet, via } = statement;
  const ids = [speaker, onBehalfOf, outlet, ...about, ...via];
  return new Set(ids.filter((id) => id !== undefined && id !== null));
}

/** True for whoever speaks, is spoken for or about; not for an outlet that only reports it. */
function hasPart(id: EntityId, statement: Statement | undefined): boolean {
  if (statement === undefined) return false;
  const { speaker, onBehalfOf, about = [] } = statement;
  return [speaker, onBehalfOf, ...about].includes(id);
}

/** For each statement the ordinals of its thread and of those linked with it, in either direction. */
function findCompanions(ordered: readonly Statement[]): readonly (readonly number[])[] {
  const ordinalOf = new Map(ordered.map(({ id }, ordinal) => [id, ordinal]));
  const byThread = new Map<string, number[]>();
  const links = ordered.map((): number[] => []);
  ordered.forEach(({ thread, contradicts = [], supports = [] }, ordinal) => {
    if (thread !== undefined) push(byThread, thread, ordinal);
    for (const other of [...contradicts, ...supports].map((id) => ordinalOf.get(id))) {
      if (other === undefined) continue;
      links[ordinal]?.push(other);
      links[other]?.push(ordinal);
    }
  });
  return ordered.map(({ thread }, ordinal) => [
    ...(links[ordinal] ?? []),
    ...(thread === undefined ? [] : (byThread.get(thread) ?? [])),
  ]);
}

function push<Key>(lists: Map<Key, number[]>, key: Key, ordinal: number): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [ordinal]);
  else list.push(ordinal);
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
