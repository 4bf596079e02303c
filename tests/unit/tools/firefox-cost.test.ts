import { expect, it } from 'vitest';
import { costOfProfile } from '../../../src/tools/firefox-cost';

/** So many looks from a time on, one millisecond of work each. */
const looksFrom = (from: number, count: number): readonly (readonly [number, number])[] =>
  Array.from({ length: count }, (_, index) => [from + index, 1]);

it('a slice is where scripts were entered and ours was seen at work', () => {
  const profile = {
    ours: looksFrom(10, 8),
    entries: [
      [9.5, 18.5],
      [30, 60],
    ] as const,
    longTasks: [],
    busy: 40,
  };
  expect(costOfProfile(profile)).toEqual({ ours: 8, longestSlice: 8, longTasks: 0, busy: 40 });
});

it.each([
  ['is ours alone', 60, [100, 165], 1],
  ['is long because of us', 10, [100, 155], 1],
  ['is long without us', 10, [100, 200], 0],
  ['is not ours', 0, [100, 155], 0],
] as const)('of the long tasks one that %s', (_, own, longTask, count) => {
  const profile = {
    ours: looksFrom(100, own),
    entries: [],
    longTasks: [longTask],
    busy: 0,
  };
  expect(costOfProfile(profile).longTasks).toBe(count);
});
