import { expect, it } from 'vitest';
import { isNoGivenName } from '../../../src/text/sentence-words';

it.each([
  'Why',
  'Monday',
  'Russian',
  'Democrats',
  'President',
  'President-elect',
  'Sen.',
  'Fed’s',
  'Hope’',
])('%s is no given name', (word) => {
  expect(isNoGivenName(word)).toBe(true);
});

it.each(['Jeff', 'Ivanka', 'Mary-Beth', 'Marchenko'])('%s may be a given name', (word) => {
  expect(isNoGivenName(word)).toBe(false);
});
