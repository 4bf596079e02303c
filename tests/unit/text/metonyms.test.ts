import { expect, it } from 'vitest';
import { isMetonym } from '../../../src/text/metonyms';

it.each([
  ['a house', 'White House', true],
  ['a house with its article', 'the Kremlin', true],
  ['over two lines of markup', 'White\n  House', true],
  ['a house, ja', 'ホワイトハウス', true],
  ['an office, ja', '米大統領府', false],
  ['a ministry', 'Pentagon', false],
  ['a person', 'Donald Trump', false],
])('%s', (_, surface, answer) => {
  expect(isMetonym(surface)).toBe(answer);
});
