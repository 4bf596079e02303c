import { expect, it } from 'vitest';
import { countryAtEnd, countryWordIn } from '../../../src/text/country-words';

it.each<[string, string, string | null]>([
  ['米国では', 'US', '米国'],
  ['in the United States,', 'US', 'United States'],
  ['the U.S. Army', 'US', 'U.S.'],
  ['USB', 'US', null],
  ['Indiana', 'IN', null],
  ['インドネシアの', 'IN', null],
  ['インドネシアの', 'ID', 'インドネシア'],
  ['in New Mexico', 'MX', null],
  ['in New Delhi', 'IN', 'New Delhi'],
  ['in São Paulo', 'BR', 'São Paulo'],
  ['ロシアの', 'UA', null],
  ['anything', 'ZZ', null],
])('%s speaks of %s', (text, country, word) => {
  expect(countryWordIn(text, country)).toBe(word);
});

it.each<[string, string | undefined]>([
  ['Then the Russian ', 'RU'],
  ["Australia's ", 'AU'],
  ['中国の', 'CN'],
  ['ロシア・', 'RU'],
  ['中国では', undefined],
])('%s leads to the country of what follows', (text, country) => {
  expect(countryAtEnd(text)?.country).toBe(country);
});
