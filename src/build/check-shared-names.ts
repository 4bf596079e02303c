import { nameKeys } from '../match/name-keys';
import type { Alias } from '../model/alias';
import type { EntityId } from '../model/entity';
import type { Held, ReportAt, ShapedFacts } from './check-shapes';
import type { FactRecord } from './read-profiles';

/** An alias with the entity that it means and the place where it stands. */
interface NamedEntity {
  readonly id: EntityId;
  readonly alias: Alias;
  readonly index: number;
  readonly record: FactRecord;
}

/**
 * Checks that at most one entity holds a name without condition: a bare name that two entities
 * hold would be marked for whichever comes first. Names are one if a page can write both alike;
 * two names that need exact case are one only if they are written alike here.
 */
export function checkSharedNames(facts: ShapedFacts, report: ReportAt): void {
  const holders = new Map<string, NamedEntity[]>();
  for (const name of [...facts.profiles, ...facts.statuses].flatMap(namesOf)) {
    const { needs, form } = name.alias;
    if (needs !== 'nothing' && needs !== 'case') continue;
    const alike = nameKeys(name.alias).map((key) => {
      const list = holders.get(key) ?? [];
      holders.set(key, list);
      return list;
    });
    const first = alike.flat().find((holder) => isClash(holder, name));
    if (first !== undefined) {
      const reason = `${form} already means ${first.id} without condition`;
      report(name.record, ['aliases', name.index, 'needs'], reason);
    }
    for (const list of alike) list.push(name);
  }
}

function namesOf({
  record,
  value,
}: Held<{ readonly id: EntityId; readonly aliases?: readonly Alias[] }>): readonly NamedEntity[] {
  return (value.aliases ?? []).map((alias, index) => ({ id: value.id, alias, index, record }));
}

function isClash(a: NamedEntity, b: NamedEntity): boolean {
  if (a.id === b.id) return false;
  const isCaseless = a.alias.needs === 'nothing' || b.alias.needs === 'nothing';
  return isCaseless || a.alias.form === b.alias.form;
}
