import { expect, it } from 'vitest';
import { nearSpellings } from '../../../src/text/near-spellings';

it.each([
  ['ダブトオール', 'ダウトオール'],
  ['バケリ', 'バゲリ'],
  ['ユーシェンコ', 'ユシェンコ'],
  ['カルサイ', 'カルザイ'],
  ['シュミット', 'シュミト'],
])('%s may be %s, and the other way round', (a, b) => {
  expect(nearSpellings(a)).toContain(b);
  expect(nearSpellings(b)).toContain(a);
});

it('changes one thing at a time, and never nothing', () => {
  expect(nearSpellings('カルサイ')).not.toContain('ガルザイ');
  expect(nearSpellings('カルサイ')).not.toContain('カルサイ');
});
