import { expect, it } from 'vitest';
import { compareMarks, type PlacedMark } from '../../../src/cli/compare-marks';

const mark = (start: number, means: string): PlacedMark => ({
  ...{ start, end: start + 3, surface: 'abc', means },
});

it('tells marks that one side has and the other has not, by place and by who is meant', () => {
  const [both, moved, other] = [mark(0, 'bbc'), mark(9, 'nhk'), mark(20, 'abc-us')];
  expect(compareMarks([both, mark(10, 'nhk'), mark(20, 'abc-au')], [both, moved, other])).toEqual({
    onlyPage: [mark(10, 'nhk'), mark(20, 'abc-au')],
    onlyStored: [moved, other],
  });
});
