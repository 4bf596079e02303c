import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileGazetteer } from '../../../src/build/compile-gazetteer';
import { findNames } from '../../../src/match/find-names';
import { openGazetteer } from '../../../src/match/gazetteer';
import { anAlias } from '../../support/name-builders';

const NAMES = ['NBC', '習近平', 'がん通信', 'セルゲイ・ラブロフ', '菅', 'The Moscow Times'];
const bytes = compileGazetteer(NAMES.map((name) => anAlias(name)));

describe('a gazetteer', () => {
  it('has the same bytes whatever the order of its aliases', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(NAMES, { minLength: NAMES.length }), (names) => {
        expect(compileGazetteer(names.map((name) => anAlias(name)))).toEqual(bytes);
      }),
      { numRuns: 20 },
    );
  });

  it('opens at any place of a buffer', () => {
    for (const offset of [0, 1, 2, 3, 4]) {
      const pool = new Uint8Array(bytes.length + offset + 5);
      pool.set(bytes, offset);
      const gazetteer = openGazetteer(pool.subarray(offset, offset + bytes.length));
      expect(findNames('NBCは', [gazetteer])).toHaveLength(1);
    }
  });

  it.each([
    ['nothing', new Uint8Array(0)],
    ['a header alone', bytes.slice(0, 32)],
    ['a byte less', bytes.slice(0, -1)],
    ['two bytes more', Uint8Array.of(...bytes, 0, 0)],
    ['another format', Uint8Array.of(0, ...bytes.slice(1))],
  ])('refuses %s', (_, wrong) => {
    expect(() => openGazetteer(wrong)).toThrow(RangeError);
  });

  it('may be empty', () => {
    expect(findNames('NBC 習近平', [openGazetteer(compileGazetteer([]))])).toEqual([]);
  });

  it('is searched together with others, one hit for a name that two of them have', () => {
    const both = ['NBC', 'BBC'].map((name) =>
      openGazetteer(compileGazetteer([anAlias(name), anAlias('習近平')])),
    );
    const hits = findNames('NBC, BBC, 習近平', both);
    expect(hits.map(({ key }) => key)).toEqual(['nbc', 'bbc', '習近平']);
  });

  it('holds no name in a language that is not looked for', () => {
    const chinese = compileGazetteer([anAlias('习近平', { lang: 'zh' })]);
    expect(chinese).toEqual(compileGazetteer([]));
  });
});
