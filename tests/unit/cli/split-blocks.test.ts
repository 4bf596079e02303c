import { expect, it } from 'vitest';
import { splitBlocks } from '../../../src/cli/split-blocks';

it.each<[string, string, readonly (readonly [number, string])[]]>([
  ['nothing', '', []],
  ['one line', 'NBC said', [[0, 'NBC said']]],
  [
    'empty lines',
    'NBC\n\n\nロシア\n',
    [
      [0, 'NBC'],
      [6, 'ロシア'],
    ],
  ],
  [
    'line ends of other systems',
    'a\r\nb\rc',
    [
      [0, 'a'],
      [3, 'b'],
      [5, 'c'],
    ],
  ],
  [
    'characters outside the basic plane',
    '𠮷野\n吉野',
    [
      [0, '𠮷野'],
      [4, '吉野'],
    ],
  ],
])('splits %s', (_, text, blocks) => {
  expect(splitBlocks(text).map((block) => [block.start, block.text])).toEqual(blocks);
});
