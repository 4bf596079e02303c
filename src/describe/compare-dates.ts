import type { PartialDate } from '../lib/iso-date';

/** Order of a list in which the newest entry comes first and those without a date last. */
export function compareNewestFirst(a: PartialDate | null, b: PartialDate | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? 1 : -1;
}

/** Order of a list in which the entry nearest to a day comes first, of two as near the newer one. */
export function compareNearestTo(day: PartialDate): (a: PartialDate, b: PartialDate) => number {
  const distance = (date: PartialDate): number => Math.abs(Date.parse(date) - Date.parse(day));
  return (a, b) => distance(a) - distance(b) || compareNewestFirst(a, b);
}
