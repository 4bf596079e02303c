import { expect, it } from 'vitest';
import { addScores, balanceOf } from '../../../src/cli/eval-cross-fit';
import type { Score } from '../../../src/cli/eval-run';

const aScore = (right: number, wrong: number, known: number): Score => ({
  ...{ right, wrong, known },
  ...{ precision: right / (right + wrong), recallKnown: right / known },
});

it.each([
  ['all found and nothing else', { right: 8, wrong: 0, known: 8 }, 1],
  ['half of them', { right: 4, wrong: 0, known: 8 }, 2 / 3],
  ['as many wrong as right', { right: 8, wrong: 8, known: 8 }, 2 / 3],
  ['nothing asked and nothing found', { right: 0, wrong: 0, known: 0 }, 0],
])('balances precision and recall: %s', (_, counts, balance) => {
  expect(balanceOf(counts)).toBeCloseTo(balance, 10);
});

it('weighs texts by how many mentions they hold, not one text like the other', () => {
  const sum = addScores([aScore(1, 1, 1), aScore(9, 0, 9)]);
  expect(sum).toEqual({ right: 10, wrong: 1, known: 10 });
});
