import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedKeys, nearKeys, withoutHonorifics } from '../../../src/text/asked-keys';
import { foldName } from '../../../src/text/fold-name';

describe('a name that somebody types', () => {
  it.each([
    ['ＮＢＣ　News', ['nbc news']],
    ['セルゲイ・ラヴロフ', ['セルゲイラブロフ', '~セルゲラブロフ']],
    [' ', []],
    ['x'.repeat(121), []],
  ])('%s is looked up under its folded keys', (text, keys) => {
    expect(askedKeys(text)).toEqual(keys);
  });

  it.each([
    ['ラブロフ外相', 'ラブロフ'],
    ['ハース氏', 'ハース'],
    ['Mr. Haass', 'Haass'],
    ['Foreign Minister Lavrov', 'Lavrov'],
  ])('%s is %s without its title', (text, name) => {
    expect(withoutHonorifics(text)).toContain(name);
  });

  it.each([
    ['Lavrof', 'lavrov'],
    ['Wasington Post', 'washington post'],
    ['Washinggton Post', 'washington post'],
    ['Wahsington Post', 'washington post'],
    ['Lavrov Sergey', 'sergey lavrov'],
    ['Lavrov, Sergey', 'sergey lavrov'],
    ['Moscow Times', 'the moscow times'],
    ['The Reuters', 'reuters'],
    ['ラブドフ', 'ラブロフ'],
    ['らぶろふ', 'ラブロフ'],
    ['Лаврав', 'лавров'],
  ])('%s may be meant for %s', (text, name) => {
    expect(nearKeys(text)).toContain(foldName(name).strict);
  });

  it.each(['Ross', 'ハス', '朝日'])('%s is too short for a slip', (text) => {
    expect(nearKeys(text).filter((key) => !key.includes(foldName(text).strict))).toEqual([]);
  });

  it('stays within a few thousand keys', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), (text) => {
        expect(nearKeys(text).length).toBeLessThan(25_000);
      }),
      { numRuns: 200 },
    );
    expect(nearKeys('ワシンンントンポスト').length).toBeLessThan(5_000);
  });
});
