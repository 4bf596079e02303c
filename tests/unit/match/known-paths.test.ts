import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGazetteer } from '../../../src/build/compile-gazetteer';
import { findNames } from '../../../src/match/find-names';
import { lookUpIn, openGazetteer } from '../../../src/match/gazetteer';
import { forgetPaths, lookUpPath } from '../../../src/match/known-paths';
import { pathPlaces } from '../../../src/match/name-path';
import { anAlias } from '../../support/name-builders';

const NAMES = ['NBC', 'New York Times', 'ラブロフ', '習近平', 'セルゲイ・ラブロフ', 'Le Monde'];
const open = (...names: string[]): ReturnType<typeof openGazetteer> =>
  openGazetteer(compileGazetteer(names.map((name) => anAlias(name))));

describe('answers that are kept', () => {
  it('are those of the gazetteers, whatever was asked before', () => {
    const gazetteers = [open(...NAMES.slice(0, 3)), open(...NAMES.slice(3))];
    const stored = NAMES.flatMap((name) => pathPlaces(name.toLowerCase())).map(({ hash }) => hash);
    const otherHash = fc.integer({ min: -0x40000000, max: 0x3fffffff });
    // The same slot, or nearly the same hash, as one that is stored.
    const nearHash = fc
      .tuple(fc.constantFrom(...stored), fc.nat(30))
      .map(([hash, bit]) => ((hash ^ (1 << bit)) << 1) >> 1);
    const asked = fc.array(fc.oneof(fc.constantFrom(...stored), nearHash, otherHash), {
      minLength: 1,
      maxLength: 60,
    });
    forgetPaths();
    fc.assert(
      fc.property(asked, (hashes) => {
        for (const hash of [...hashes, ...hashes.toReversed()]) {
          const expected = gazetteers.reduce((flags, one) => flags | lookUpIn(one, hash), 0);
          expect(lookUpPath(gazetteers, hash)).toBe(expected);
        }
      }),
    );
  });

  it('are forgotten where other gazetteers are searched', () => {
    const text = 'NBC, Le Monde';
    const keysIn = (...names: string[]): readonly string[] =>
      findNames(text, [open(...names)]).map(({ key }) => key);
    expect(keysIn('NBC')).toEqual(['nbc']);
    expect(keysIn('Le Monde')).toEqual(['le monde']);
    expect(keysIn('NBC', 'Le Monde')).toEqual(['nbc', 'le monde']);
    expect(keysIn('Sky News')).toEqual([]);
  });
});
