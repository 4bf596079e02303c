import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { openLookAlikes, type FindLookAlike } from '../../../src/vet/look-alike';
import { hashOf, openSieve, type Sieve } from '../../../src/vet/sieve';
import { foldedLooksHash, foldLooks } from '../../../src/vet/skeleton';
import { splitHost } from '../../../src/vet/split-host';
import { openShippedBook } from '../../support/shipped-book';

// Sieves only save work: with some that let everything through, every verdict must be the same.

const LETS_ALL_THROUGH: Sieve = { file: () => undefined, mayHold: () => true };

let fast: FindLookAlike;
let simple: FindLookAlike;
let labels: readonly string[];
beforeAll(async () => {
  const book = await openShippedBook();
  fast = openLookAlikes(book);
  simple = openLookAlikes(book, () => LETS_ALL_THROUGH);
  labels = book.labels.map(({ label }) => label);
});

const letter = fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyz0123456789-'));
const lure = fc.constantFrom('news', 'the', 'online', 'com', 'live', 'x');
const ending = fc.constantFrom('com', 'net', 'co', 'com.co', 'xyz', 'jp', 'co.jp', 'top');

/** A known name with up to two slips, words beside it and hyphens in it; now and then any letters. */
const name = (): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.string({ unit: letter, minLength: 1, maxLength: 20 }) },
    {
      weight: 9,
      arbitrary: fc
        .tuple(
          fc.constantFrom(...labels),
          fc.array(fc.tuple(fc.nat(), fc.constantFrom('cut', 'put', 'swap'), letter), {
            maxLength: 2,
          }),
          fc.array(lure, { maxLength: 2 }),
          fc.constantFrom('', '-'),
        )
        .map(([label, slips, lures, glue]) => {
          const slipped = slips.reduce((text, [at, kind, put]) => {
            const place = at % (text.length + 1);
            const [before, after] = [text.slice(0, place), text.slice(place)];
            if (kind === 'put') return before + put + after;
            if (kind === 'cut') return before + after.slice(1);
            return before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2);
          }, label);
          return [slipped, ...lures].join(glue);
        }),
    },
  );

it('finds the same look-alikes as without sieves, many of them', () => {
  let found = 0;
  fc.assert(
    fc.property(name(), ending, (label, end) => {
      const host = `${label}.${end}`;
      const split = splitHost(host);
      const expected = simple(host, split);
      if (expected !== null) found += 1;
      expect(fast(host, split)).toEqual(expected);
    }),
    { numRuns: 20_000 },
  );
  expect(found).toBeGreaterThan(1_000);
});

it('knows the hash of a folded label without folding it', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...Array.from('rnvclo10mwdxé')) }), (label) => {
      expect(foldedLooksHash(label)).toBe(hashOf(foldLooks(label)));
    }),
    { numRuns: 5_000 },
  );
});

it('never says no to what was filed, and mostly to the rest', () => {
  const sieve = openSieve();
  for (const label of labels) sieve.file(hashOf(label));
  expect(labels.every((label) => sieve.mayHold(hashOf(label)))).toBe(true);
  const others = labels.map((label) => hashOf(`${label}!`));
  const passed = others.filter((hash) => sieve.mayHold(hash)).length;
  expect(passed / labels.length).toBeLessThan(0.25);
});
