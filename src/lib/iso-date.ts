import type { Brand } from './brand';

/** A year, a month or a day: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. The length is the precision. */
export type PartialDate = Brand<string, 'PartialDate'>;

/** A day, `YYYY-MM-DD`, in the proleptic Gregorian calendar. */
export type IsoDate = Brand<PartialDate, 'IsoDate'>;

const PARTIAL_DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Every month has days up to this one; of the others the calendar decides. */
const SHORTEST_MONTH = 28;

/** True for a year, month or day that exists in the calendar. */
export function isPartialDate(value: unknown): value is PartialDate {
  if (typeof value !== 'string' || !PARTIAL_DATE.test(value)) return false;
  const day = Number(value.slice(8));
  return day <= SHORTEST_MONTH || new Date(`${value}T00:00:00Z`).getUTCDate() === day;
}

/** True for a day that exists in the calendar. */
export function isIsoDate(value: unknown): value is IsoDate {
  return typeof value === 'string' && value.length === 10 && isPartialDate(value);
}

/** The value as a partial date. Throws RangeError unless it is one. */
export function partialDate(value: string): PartialDate {
  if (!isPartialDate(value)) throw new RangeError(`not a date: ${value}`);
  return value;
}

/** The value as a day. Throws RangeError unless it is one. */
export function isoDate(value: string): IsoDate {
  if (!isIsoDate(value)) throw new RangeError(`not a day: ${value}`);
  return value;
}

/** The day of an instant in UTC. */
export function dayOf(instant: Date): IsoDate {
  return isoDate(instant.toISOString().slice(0, 10));
}

/** The year of a date, `YYYY`: as a string it compares with dates. */
export function yearOf(date: PartialDate): string {
  return date.slice(0, 4);
}

/**
 * Negative, zero or positive as `a` is before, not distinguishable from, or after `b`.
 * Compared at the coarser of the two precisions: 2023 and 2023-07 are not distinguishable.
 */
export function comparePartialDates(a: PartialDate, b: PartialDate): number {
  const length = Math.min(a.length, b.length);
  const [x, y] = [a.slice(0, length), b.slice(0, length)];
  return x < y ? -1 : x > y ? 1 : 0;
}
