import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldName, isSameCase } from '../../../src/text/fold-name';

describe('folding a name', () => {
  it.each([
    ['ＮＢＣニュース', 'nbcニュース'],
    ['Bogusław  Łódź', 'boguslaw lodz'],
    ['Głos – Tygodnik', 'glos - tygodnik'],
    ['  A. K. Antony ', 'a.k.antony'],
    ['山田　太郎', '山田太郎'],
    ['ヴァレリー', 'バレリー'],
    ['ゼレンスキー', 'ゼレンスキ'],
    ['クレバー', 'クレバー'],
    ['ウィトコフ', 'ウイトコフ'],
    ['イェルマーク', 'イエルマーク'],
    ['プーーチン', 'プーチン'],
    ['ﾗﾌﾞﾛﾌ', 'ラブロフ'],
    ['赤澤', '赤沢'],
    ['NBC™', 'nbc™'],
  ])('writes %s as %s', (name, strict) => {
    expect(foldName(name).strict).toBe(strict);
  });

  it.each([
    ['ウォロディミル・ゼレンスキー', 'ヴォロディミル・ゼレンスキイ'],
    ['ワレリー・ゲラシモフ', 'バレリー・ゲラシモフ'],
    ['デービッド・ペトレイアス', 'デイビッド・ペトレイアス'],
    ['ドナルド・トゥスク', 'ドナルド・ツスク'],
    ['ユリア・ティモシェンコ', 'ユリヤ・チモシェンコ'],
    ['Ｊ・Ｄ・バンス', 'J D バンス'],
  ])('writes %s like %s at the loose level', (name, other) => {
    expect(foldName(name).loose).toBe(foldName(other).loose);
    expect(foldName(name).loose).toContain('~');
  });

  it('keeps the two levels apart', () => {
    expect(foldName('ハース')).toEqual({ strict: 'ハース', loose: '~ハス' });
    expect(foldName('Haass').loose).toBeNull();
  });

  it('folds a strictly folded name to itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { strict } = foldName(text);
        expect(foldName(strict).strict).toBe(strict);
      }),
      { numRuns: 500 },
    );
  });
});

describe('comparing case', () => {
  it.each([
    ['TIME', 'TIME', true],
    ['ＴＩＭＥ', 'TIME', true],
    ['Time', 'TIME', false],
    ['Erdogan', 'Erdoğan', true],
    ['ERDOĞAN', 'Erdoğan', false],
    ['O’Neill', "O'Neill", true],
    ['ラブロフ', 'ラヴロフ', true],
  ])('%s and %s: %s', (surface, form, isSame) => {
    expect(isSameCase(surface, form)).toBe(isSame);
  });
});
