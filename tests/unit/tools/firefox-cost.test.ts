import { expect, it } from 'vitest';
import { costOfProfile } from '../../../src/tools/firefox-cost';

const millisecondsFrom = (from: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => from + index);

it('a slice is where scripts were entered and ours was seen at work', () => {
  const profile = {
    ours: millisecondsFrom(10, 8),
    entries: [
      [9.5, 18.5],
      [30, 60],
    ] as const,
    longTasks: [],
    busy: 40,
  };
  expect(costOfProfile(profile)).toEqual({ ours: 8, longestSlice: 9, longTasks: 0, busy: 40 });
});

it.each([
  ['is ours alone', 60, [100, 165], 1],
  ['is long because of us', 10, [100, 155], 1],
  ['is long without us', 10, [100, 200], 0],
  ['is not ours', 0, [100, 155], 0],
] as const)('of the long tasks one that %s', (_, own, longTask, count) => {
  const profile = {
    ours: millisecondsFrom(100, own),
    entries: [],
    longTasks: [longTask],
    busy: 0,
  };
  expect(costOfProfile(profile).longTasks).toBe(count);
});
