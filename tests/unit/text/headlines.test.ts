import { expect, it } from 'vitest';
import { isHeadline } from '../../../src/text/headlines';

it.each([
  ['Volkmer Sets Record For Most Pardons', true],
  ['Volkmer set a record for most pardons yesterday', false],
  ['Volkmer Sets', false],
])('%s', (text, answer) => {
  expect(isHeadline(text)).toBe(answer);
});
