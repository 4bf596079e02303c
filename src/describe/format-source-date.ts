import { isPartialDate } from '../lib/iso-date';
import { formatDate } from './format-date';
import type { Reader } from './translate';

/** The date of a source in words: a day, month or year, or an interval of them; else as it is. */
export function formatSourceDate(date: string, { translate, language }: Reader): string {
  const ends = date.split('/');
  if (!ends.every(isPartialDate)) return date;
  const [from, to] = ends.map((end) => formatDate(end, language));
  if (from === undefined) return date;
  return to === undefined ? from : translate('fromTo', from, to);
}
