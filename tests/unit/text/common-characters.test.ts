import { expect, it } from 'vitest';
import { classOfUnit, foldAnyPoint, foldPoint } from '../../../src/text/characters';
import { commonKind, isKatakana } from '../../../src/text/common-characters';

const UNITS = Array.from({ length: 0x10000 }, (_, code) => code);
const pointOf = (code: number): string => String.fromCharCode(code);

// What Unicode says of each kind, asked as a whole.
const KINDS = {
  capital: /^\p{Lu}$/u,
  small: /^\p{Ll}$/u,
  digit: /^\p{Nd}$/u,
  letter: /^(?![\p{Lu}\p{Ll}])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Cn}]$/u,
  other: /^[^\p{L}\p{N}\p{M}]$/u,
  rare: /^[^]$/u,
} as const;

it('knows common characters as Unicode does', () => {
  const wrong = UNITS.filter((code) => !KINDS[commonKind(code)].test(pointOf(code)));
  expect(wrong).toEqual([]);
});

it('folds every character as the rules in full', () => {
  const points = Array.from({ length: 0x20000 }, (_, code) => String.fromCodePoint(code));
  const wrong = points.filter((point) => foldPoint(point) !== foldAnyPoint(point));
  expect(wrong).toEqual([]);
});

it('gives common characters the class that the rules in full give', () => {
  const slowClass = (code: number): number => {
    const unit = pointOf(code);
    if (isKatakana(code)) return 2;
    if (unit === ' ' || unit === '-' || unit === '・') return 8;
    const isInHanBlock = code >= 0x4e00 && code <= 0x9fff;
    if (isInHanBlock || /[\p{Script=Han}〆]/u.test(unit)) return 4;
    if ((code >= 0x3041 && code <= 0x3096) || /\p{Script=Hiragana}/u.test(unit)) return 4;
    return /[\p{L}\p{Nd}\p{Nl}_]/u.test(unit) ? 1 : 0;
  };
  expect(UNITS.filter((code) => classOfUnit(code) !== slowClass(code))).toEqual([]);
});
