import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anAlias, findNamesFast } from '../../support/name-builders';
import { namesAndText } from '../../support/name-arbitraries';
import { findNamesSimply } from '../../support/simple-matcher';

const RUNS = Number(process.env['MATCH_RUNS'] ?? 2000);

it('finds exactly what the simple matcher finds, in dirty texts full of names', () => {
  let withHit = 0;
  let cases = 0;
  fc.assert(
    fc.property(namesAndText, ({ names, text }) => {
      const aliases = names.map((name) => anAlias(name));
      const found = findNamesFast(text, aliases);
      cases++;
      if (found.length > 0) withHit++;
      expect(found).toEqual(findNamesSimply(text, aliases));
    }),
    { numRuns: RUNS },
  );
  expect(withHit / cases).toBeGreaterThan(0.3);
});

// A few letters only, so that long marks and small ッ stand in all places: at a start, behind kanji, before joiners.
const LETTERS = fc.constantFrom('ー', 'ッ', 'ー', '社', 'ス', 'ハ', 'ァ', 'は', '・', 'A');
const word = (shortest: number, longest: number): fc.Arbitrary<string> =>
  fc.array(LETTERS, { minLength: shortest, maxLength: longest }).map((letters) => letters.join(''));
const KNOWN = 'イランのファルス通信';

it('finds exactly what the simple matcher finds, in long marks and small ッ of all kinds', () => {
  fc.assert(
    fc.property(word(3, 7), word(1, 10), fc.boolean(), (name, text, isKnown) => {
      const aliases = ['スハ・アァ社', KNOWN, `ハ${name}`].map((form) => anAlias(form));
      const whole = `${isKnown ? KNOWN : `ハ${name}`}${text}`;
      expect(findNamesFast(whole, aliases)).toEqual(findNamesSimply(whole, aliases));
    }),
    { numRuns: RUNS },
  );
});

// What random texts hold too seldom: runs of long marks and small ッ alone, which the loose level drops.
it.each([
  'ーッー・スハ・アァァハハハ',
  'ーッースハ・アァァハハハ',
  'ッッ社スハアァァハハハ',
  'ッッッッ社・スハアァァハハハ',
  'ー社スハアァァハハハ',
])('finds what the simple matcher finds in %s', (text) => {
  const aliases = ['スハ・アァァハハハ', 'ー社・スハアァァハハハ'].map((name) => anAlias(name));
  expect(findNamesFast(text, aliases)).toEqual(findNamesSimply(text, aliases));
});
