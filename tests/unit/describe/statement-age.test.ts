import { expect, it } from 'vitest';
import { describeAge } from '../../../src/describe/statement-age';
import { partialDate } from '../../../src/lib/iso-date';
import { aReader } from '../../support/catalogue';

it.each([
  ['2023-08-12', '2023-08-13', '1 day before this page', 'このページの1日前'],
  ['2023-06-08', '2023-08-13', '2 months before this page', 'このページの2か月前'],
  ['2023-06-30', '2023-08-13', '44 days before this page', 'このページの44日前'],
  ['2021-03-01', '2023-08-13', '2 years before this page', 'このページの2年前'],
  ['2023-07', '2023-08-13', '1 month before this page', 'このページの1か月前'],
  ['2022', '2023-08-13', '1 year before this page', 'このページの1年前'],
  ['2023-08-20', '2023-08-13', '7 days after this page', 'このページの7日後'],
])('%s is told from %s', (date, page, en, ja) => {
  const age = (language: 'en' | 'ja'): string | null =>
    describeAge(partialDate(date), partialDate(page), aReader(language));
  expect([age('en'), age('ja')]).toEqual([en, ja]);
});

it.each([
  ['the day of the page', '2023-08-13', '2023-08-13'],
  ['a month that may hold it', '2023-08', '2023-08-13'],
  ['a page without a date', '2023-08-13', null],
])('%s tells no distance', (_, date, page) => {
  const value = page === null ? null : partialDate(page);
  expect(describeAge(partialDate(date), value, aReader('en'))).toBeNull();
});
