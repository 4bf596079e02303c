import type { ReportAt, ShapedFacts } from './check-shapes';

/** Checks that no id that was taken out of the facts comes back, for the same or for another. */
export function checkTombstones(facts: ShapedFacts, report: ReportAt): void {
  const graves = new Map(facts.tombstones.map(({ value }) => [value.id, value]));
  for (const { record, value } of [...facts.profiles, ...facts.statements]) {
    const grave = graves.get(value.id);
    if (grave === undefined) continue;
    report(record, ['id'], `${value.id} was removed on ${grave.removed}: ${grave.reason}`);
  }
}
