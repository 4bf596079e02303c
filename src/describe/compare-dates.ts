import type { PartialDate } from '../lib/iso-date';

/** Order of a list in which the newest entry comes first and those without a date last. */
export function compareNewestFirst(a: PartialDate | null, b: PartialDate | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? 1 : -1;
}
