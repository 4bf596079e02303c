/** A year that a text names. */
export interface WrittenYear {
  readonly year: number;
  /** A month stands beside it: it dates something, and is no number or name. */
  readonly isDated: boolean;
}

const MONTHS =
  'January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?';
// A year of the lives of those we hold; with 年, or alone as English has it.
const YEAR = new RegExp(
  String.raw`((?:${MONTHS})\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s?)?)?(?<![\d.,:/-])((?:19[3-9]|20[0-4])\d)(?![\d%]|[.,:]\d)(年\s?\d{1,2}月|[-/]\d{1,2}[-/]\d)?(?!\s?(?:円|ドル|人|km|kg|people|votes|soldiers|troops))`,
  'gu',
);

// Most texts have no such number, which is sooner said than that no month stands before one.
const ANY_YEAR = /19[3-9]\d|20[0-4]\d/;

/** The years that a text names, in order. */
export function yearsIn(text: string): readonly WrittenYear[] {
  if (!ANY_YEAR.test(text)) return [];
  return [...text.matchAll(YEAR)].map(([, month, year, day]) => ({
    year: Number(year),
    isDated: month !== undefined || day !== undefined,
  }));
}
