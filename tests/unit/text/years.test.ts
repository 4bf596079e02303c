import { expect, it } from 'vitest';
import { yearsIn } from '../../../src/text/years';

it.each([
  ['in 1994 and 2016', [1994, 2016]],
  ['2011年3月、', [2011]],
  ['December 23, 2016 at', [2016]],
  ['2016-07-13', [2016]],
  ['sold 2000 people', []],
  ['costs 2,016.50', []],
  ['1994円', []],
])('years in %s', (text, years) => {
  expect(yearsIn(text).map(({ year }) => year)).toEqual(years);
});

it('tells a date from a year alone', () => {
  expect(yearsIn('2011年3月 · May 2012 · 2013').map(({ isDated }) => isDated)).toEqual([
    true,
    true,
    false,
  ]);
});
