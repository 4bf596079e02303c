import { expect, it } from 'vitest';
import {
  median,
  medianInterval,
  tableOf,
  totalsOf,
  type PageRow,
} from '../../../src/tools/page-row';

const aRow = (row: Partial<PageRow>): PageRow => ({
  page: 'a.html',
  textNodes: 1000,
  marks: 12,
  coldMs: 40,
  longestSlices: [4, 9, 5],
  longTasks: 0,
  loads: [
    { withUs: 50, without: 50 },
    { withUs: 55, without: 50 },
    { withUs: 45, without: 50 },
  ],
  heap: 250_000,
  errors: [],
  domChanges: 0,
  requests: [],
  ...row,
});

it.each([
  [[], 0],
  [[3], 3],
  [[9, 1, 4], 4],
  [[1, 2, 3, 10], 2.5],
])('the median of %j is %d', (numbers, middle) => {
  expect(median(numbers)).toBe(middle);
});

it.each([
  [
    [1, 2, 3],
    [1, 3],
  ],
  [Array.from({ length: 100 }, (_, index) => index), [40, 60]],
])('the interval of the median goes by rank', (numbers, interval) => {
  expect(medianInterval(numbers)).toEqual(interval);
});

it('the table holds one line a page; what a browser does not tell is a dash', () => {
  const lines = tableOf([aRow({}), aRow({ page: 'b.html', heap: null })]).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toMatch(/^a\.html +1000 +12 +40\.0 +5\.0 +0 +1\.00 +250 +0 +0 +0$/);
  expect(lines[2]).toMatch(/^b\.html.* – /);
});

it('loads that were not measured are a dash in the table and no line of the totals', () => {
  const rows = [aRow({ loads: [] })];
  expect(tableOf(rows).split('\n')[1]).toMatch(/^a\.html +1000 +12 +40\.0 +5\.0 +0 +– +250/);
  expect(totalsOf(rows).join('\n')).not.toContain('load with');
});

it('totals name the worst page of each figure', () => {
  const rows = [aRow({}), aRow({ page: 'b.html', coldMs: 80, errors: ['x'], longTasks: 2 })];
  const totals = totalsOf(rows).join('\n');
  expect(totals).toContain('2 pages, 24 marks');
  expect(totals).toContain('errors 1, DOM differences 0, requests 0, long tasks 2');
  expect(totals).toContain(
    'load with/without: median 1.000, 95 % interval 0.900 to 1.100, 6 pairs',
  );
  expect(totals).toContain(
    'load with less without, ms: median 0.0, 95 % interval -5.0 to 5.0; without 50',
  );
  expect(totals).toContain('most main-thread time, ms: 80.0 (b.html)');
  expect(totals).toContain('longest slice, ms: 9.0 (a.html)');
});
