import type { PartialDate } from '../lib/iso-date';
import type { Interval } from '../model/provenance';
import type { Language, Reader } from './translate';

// en-GB: the day before the month as a word, so that nobody takes 7/6 for 6/7.
const LOCALES = { en: 'en-GB', ja: 'ja-JP' } as const;

const YEAR_LENGTH = 4;
const MONTH_LENGTH = 7;

/** The date at its own precision: `2023`, `Jul 2023` or `6 Jul 2023`, the same in every time zone. */
export function formatDate(date: PartialDate, language: Language): string {
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (date.length > YEAR_LENGTH) options.month = language === 'ja' ? 'long' : 'short';
  if (date.length > MONTH_LENGTH) options.day = 'numeric';
  // A date without a time is read as midnight UTC at each of the three precisions.
  return new Intl.DateTimeFormat(LOCALES[language], options).format(new Date(date));
}

/** An interval in words; null when neither end is known. */
export function formatInterval(
  { from, to, endUnknown }: Interval & { readonly endUnknown?: true },
  { translate, language }: Reader,
): string | null {
  const start = from === null ? null : formatDate(from, language);
  if (to !== null) {
    const end = formatDate(to, language);
    if (start === null) return translate('until', end);
    return start === end ? start : translate('fromTo', start, end);
  }
  if (endUnknown === true) {
    return start === null ? translate('endUnknown') : translate('fromToUnknown', start);
  }
  return start === null ? null : translate('since', start);
}
