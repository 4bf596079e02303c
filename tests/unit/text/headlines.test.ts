import { expect, it } from 'vitest';
import { isHeadline, isShoutedText } from '../../../src/text/headlines';

it.each([
  ['Volkmer Sets Record For Most Pardons', true],
  ['Volkmer set a record for most pardons yesterday', false],
  ['Volkmer Sets', false],
])('%s', (text, answer) => {
  expect(isHeadline(text)).toBe(answer);
});

it.each([
  ['ANOTHER PARTY THAT LEADS SOME STATE', true],
  ['大統領は記者団から関税措置をめぐる交渉について問われた', false],
])('a text in capitals alone: %s', (text, answer) => {
  expect(isShoutedText(text)).toBe(answer);
});
