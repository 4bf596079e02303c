import type { Language } from './translate';

// Raters give three digits; the third is noise on a scale that the eye reads off a line.
const SCORE_DIGITS = 2;

/** A score on a rater's scale, two digits after the point. */
export function formatScore(value: number, language: Language): string {
  return new Intl.NumberFormat(language, {
    minimumFractionDigits: SCORE_DIGITS,
    maximumFractionDigits: SCORE_DIGITS,
  }).format(value);
}

/** A count with the thousands marked, or an end of a scale. */
export function formatCount(value: number, language: Language): string {
  return new Intl.NumberFormat(language).format(value);
}
