import { describe, expect, it } from 'vitest';
import { findRow } from '../../../src/ui/list-keys';

const NAMES = ['NBC News', 'Haass', 'Lavrov', 'Long', 'ラブロフ'];

describe('a key in the list of names', () => {
  it.each([
    ['ArrowDown', 0, 1],
    ['j', 0, 1],
    ['ArrowDown', 4, 4],
    ['ArrowDown', -1, 0],
    ['ArrowUp', 1, 0],
    ['k', 1, 0],
    ['ArrowUp', 0, 0],
    ['Home', 3, 0],
    ['End', 0, 4],
    ['l', 0, 2],
    ['L', 2, 3],
    ['l', 3, 2],
    ['ラ', 0, 4],
    ['z', 0, null],
    [' ', 0, null],
    ['Enter', 0, null],
    ['Tab', 0, null],
    ['Escape', 0, null],
  ])('%s in row %d leads to row %s', (key, at, row) => {
    expect(findRow(key, at, NAMES)).toBe(row);
  });

  it('leads nowhere in an empty list', () => {
    expect(findRow('ArrowDown', -1, [])).toBeNull();
  });
});
