import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGazetteer } from '../../../src/build/compile-gazetteer';
import { cutIntoLots, ownHits } from '../../../src/content/text-pieces';
import { findAllNames } from '../../../src/match/find-all-names';
import { openGazetteer } from '../../../src/match/gazetteer';
import { SEARCH_LENGTH_MAX, type NameHit } from '../../../src/model/mention';
import { anAlias } from '../../support/profile-builders';

const NAMES = ['Sergey Lavrov', 'The Moscow Times', 'ラブロフ', 'O’Neill', 'jiji.com'];
const gazetteers = [openGazetteer(compileGazetteer(NAMES.map((form) => anAlias(form))))];
const find = (text: string): readonly NameHit[] => findAllNames(text, gazetteers);

/** The hits of texts that are searched lot by lot. */
function findInLots(texts: readonly string[], most?: number): readonly (readonly NameHit[])[] {
  const found: NameHit[][] = texts.map(() => []);
  for (const piece of cutIntoLots(texts, most).flat()) {
    found[piece.ordinal]!.push(...ownHits(piece, find(piece.text)));
  }
  return found;
}

const lengthOf = (lot: readonly { readonly text: string }[]): number =>
  lot.reduce((sum, { text }) => sum + text.length + 1, 0);

describe('texts in lots', () => {
  it('stay whole and together where they fit', () => {
    expect(cutIntoLots(['a', '', 'bc'])).toEqual([
      [
        { ordinal: 0, text: 'a', start: 0, from: 0, to: 1 },
        { ordinal: 1, text: '', start: 0, from: 0, to: 0 },
        { ordinal: 2, text: 'bc', start: 0, from: 0, to: 2 },
      ],
    ]);
    expect(cutIntoLots([])).toEqual([]);
  });

  it.each([
    ['many texts', Array<string>(50_000).fill('four')],
    ['a text of three megabytes', ['x'.repeat(3_000_000)]],
    ['one that just fits', ['x'.repeat(SEARCH_LENGTH_MAX - 1)]],
    ['one that just does not', ['x'.repeat(SEARCH_LENGTH_MAX)]],
  ])('hold %s, none of them more than a call may ask', (_, texts) => {
    const lots = cutIntoLots(texts);
    expect(Math.max(...lots.map(lengthOf))).toBeLessThanOrEqual(SEARCH_LENGTH_MAX);
    const own = lots.flat().map(({ ordinal, from, to }) => texts[ordinal]!.slice(from, to));
    expect(own.join('') === texts.join('')).toBe(true);
  });

  it('give the same names as the whole, wherever the cuts fall', () => {
    const word = fc.oneof(
      fc.constantFrom(...NAMES),
      fc.constantFrom(' ', '、', '-', 'de la ', 'x', '\u{20BB7}', 'ー', '\u00AD', '氏'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    );
    const text = fc
      .tuple(fc.array(word, { minLength: 1, maxLength: 30 }), fc.nat(400))
      .map(([words, times]) =>
        words
          .join('')
          .repeat(times + 1)
          .slice(0, 12_000),
      );
    fc.assert(
      fc.property(
        fc.array(text, { maxLength: 3 }),
        fc.integer({ min: 2100, max: 6000 }),
        (texts, most) => {
          expect(findInLots(texts, most)).toEqual(texts.map(find));
        },
      ),
      { numRuns: 150 },
    );
  });
});
