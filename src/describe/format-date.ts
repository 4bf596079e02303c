import type { PartialDate } from '../lib/iso-date';
import { keepRecent } from '../lib/recent';
import type { Interval } from '../model/provenance';
import type { Language, Reader } from './translate';

// en-GB: the day before the month as a word, so that nobody takes 7/6 for 6/7.
const LOCALES = { en: 'en-GB', ja: 'ja-JP' } as const;

const YEAR_LENGTH = 4;
const MONTH_LENGTH = 7;

// Making a format takes longer than using it fifty times, and a card has dozens of dates.
const formats = new Map<string, Intl.DateTimeFormat>();

/** The format for dates of one length; made with the first of them. */
function formatFor(length: number, language: Language): Intl.DateTimeFormat {
  const key = `${language}${length}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' };
  if (length > YEAR_LENGTH) options.month = language === 'ja' ? 'long' : 'short';
  if (length > MONTH_LENGTH) options.day = 'numeric';
  const format = new Intl.DateTimeFormat(LOCALES[language], options);
  formats.set(key, format);
  return format;
}

/** Dates kept in words: cards of one page and sources of one card name the same days again. */
const KEPT_DATES = 512;

const written = keepRecent<string, string>(KEPT_DATES);

/** The date at its own precision: `2023`, `Jul 2023` or `6 Jul 2023`, the same in every time zone. */
export function formatDate(date: PartialDate, language: Language): string {
  const key = `${language}${date}`;
  const known = written.find(key);
  if (known !== undefined) return known;
  // A date without a time is read as midnight UTC at each of the three precisions.
  return written.keep(key, formatFor(date.length, language).format(new Date(date)));
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
