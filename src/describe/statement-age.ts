import { comparePartialDates, type PartialDate } from '../lib/iso-date';
import { formatSpan } from './format-number';
import type { Reader } from './translate';

const DAY_MS = 86_400_000;
const MONTH_LENGTH = 7;
const YEAR_LENGTH = 4;

// From here on the smaller unit tells nobody more.
const DAYS_MAX = 60;
const MONTHS_MAX = 24;

const monthOf = (date: PartialDate): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
const yearOf = (date: PartialDate): number => Number(date.slice(0, 4));

/** How far two dates are apart, at the coarser of their precisions. */
function distance(
  a: PartialDate,
  b: PartialDate,
): { readonly count: number; readonly unit: 'day' | 'month' | 'year' } {
  const precision = Math.min(a.length, b.length);
  const days = Math.round(Math.abs(Date.parse(a) - Date.parse(b)) / DAY_MS);
  if (precision > MONTH_LENGTH && days < DAYS_MAX) return { count: days, unit: 'day' };
  const months = Math.abs(monthOf(a) - monthOf(b));
  if (precision > YEAR_LENGTH && months < MONTHS_MAX) return { count: months, unit: 'month' };
  return { count: Math.abs(yearOf(a) - yearOf(b)), unit: 'year' };
}

/**
 * How long before or after the page something was said, in words: a remark of June does not answer
 * what a page of August tells. Null on the day of the page itself, and where its date is not known.
 */
export function describeAge(
  date: PartialDate,
  pageDate: PartialDate | null,
  { translate, language }: Reader,
): string | null {
  if (pageDate === null) return null;
  const order = comparePartialDates(date, pageDate);
  if (order === 0) return null;
  const { count, unit } = distance(date, pageDate);
  return translate(order < 0 ? 'beforePage' : 'afterPage', formatSpan(count, unit, language));
}
