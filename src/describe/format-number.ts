import type { Language } from './translate';

// Raters give three digits; the third is noise on a scale that the eye reads off a line.
const SCORE_DIGITS = 2;

// Making a format takes longer than using it fifty times, and a card has dozens of numbers.
const made = new Map<string, Intl.NumberFormat>();

function formatFor(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options);
  const known = made.get(key);
  if (known !== undefined) return known;
  const format = new Intl.NumberFormat(language, options);
  made.set(key, format);
  return format;
}

/** A score on a rater's scale, two digits after the point. */
export function formatScore(value: number, language: Language): string {
  return formatFor(language, {
    minimumFractionDigits: SCORE_DIGITS,
    maximumFractionDigits: SCORE_DIGITS,
  }).format(value);
}

/** A count with the thousands marked, or an end of a scale. */
export function formatCount(value: number, language: Language): string {
  return formatFor(language, {}).format(value);
}

/** A length of time with its unit in words: 3 days, 3日. */
export function formatSpan(
  count: number,
  unit: 'day' | 'month' | 'year',
  language: Language,
): string {
  const words = formatFor(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count);
  return language === 'ja' ? words.replace(' ', '') : words;
}
