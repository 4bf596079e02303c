import type { PartialDate } from '../lib/iso-date';
import { partialDate, yearOf } from '../lib/iso-date';
import type { Candidate } from '../model/mention';
import type { OfficeTerm } from '../model/link-traits';
import { yearsIn } from '../text/years';

// When things are said to be: the year beside a name, else the date of the page.

/** When a page was written. */
export interface PageTime {
  readonly date: PartialDate;
  /** Only the newest date in its text; the page itself gives none. */
  readonly isGuess: boolean;
}

/** The time of a page by its own date, else by the dates in its text; null when nothing tells. */
export function timeOf(date: PartialDate | null, places: readonly Candidate[]): PageTime | null {
  if (date !== null) return { date, isGuess: false };
  const written = latestWrittenDate(places);
  return written === null ? null : { date: written, isGuess: true };
}

/** The newest year and month that the text around the names gives; null when it gives none. */
function latestWrittenDate(places: readonly Candidate[]): PartialDate | null {
  const dates = places.flatMap(({ before, after }) =>
    [before, after].flatMap((text) => yearsIn(text).filter(({ isDated }) => isDated)),
  );
  const years = dates.map(({ year }) => year).sort();
  const last = years.at(-1);
  return last === undefined ? null : partialDate(String(last));
}

/** The years that a name is said to belong to: those written beside it and that of the page. */
export function yearsOf(place: Candidate, time: PageTime | null): readonly string[] {
  const beside = yearsIn(place.before).at(-1) ?? yearsIn(place.after)[0];
  const written = beside === undefined ? [] : [String(beside.year)];
  if (time === null || (time.isGuess && written.length > 0)) return written;
  return [...written, yearOf(time.date)];
}

/** True when somebody held an office in a year, as far as its days are known. */
export function isTermIn({ from, to }: OfficeTerm, year: string): boolean {
  return (from === null || yearOf(from) <= year) && (to === null || yearOf(to) >= year);
}

/** True when somebody held an office on a day; false where its first day is not known. */
export function isTermOn({ from, to }: OfficeTerm, date: PartialDate): boolean {
  return from !== null && from <= date && (to === null || date <= to);
}

/** True when an office had begun by a year. */
export function hasBegun({ from }: OfficeTerm, year: string): boolean {
  return from === null || yearOf(from) <= year;
}
