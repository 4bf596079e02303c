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
 * hold would be marked for whichever comes first. `case` forms are compared by exact case.
 */
export function checkSharedNames(facts: ShapedFacts, report: ReportAt): void {
  const names = [...facts.profiles, ...facts.statuses].flatMap(namesOf);
  const holders = new Map<string, NamedEntity>();
  for (const name of names) {
    if (name.alias.needs !== 'nothing') continue;
    const key = caselessKey(name.alias.form);
    reportSecond(holders.get(key), name, report);
    if (!holders.has(key)) holders.set(key, name);
  }
  const exactHolders = new Map<string, NamedEntity>();
  for (const name of names) {
    const { form, needs } = name.alias;
    if (needs !== 'case') continue;
    reportSecond(holders.get(caselessKey(form)) ?? exactHolders.get(form), name, report);
    if (!exactHolders.has(form)) exactHolders.set(form, name);
  }
}

function namesOf({
  record,
  value,
}: Held<{ readonly id: EntityId; readonly aliases?: readonly Alias[] }>): readonly NamedEntity[] {
  return (value.aliases ?? []).map((alias, index) => ({ id: value.id, alias, index, record }));
}

function reportSecond(first: NamedEntity | undefined, name: NamedEntity, report: ReportAt): void {
  if (first === undefined || first.id === name.id) return;
  const reason = `${name.alias.form} already means ${first.id} without condition`;
  report(name.record, ['aliases', name.index, 'needs'], reason);
}

/** Forms that differ in case, in middle dots or in the blanks between words are one name on a page. */
function caselessKey(form: string): string {
  return form
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[・･＝=\s]/g, '');
}
