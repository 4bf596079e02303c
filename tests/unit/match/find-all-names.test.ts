import fc from 'fast-check';
import { expect, it } from 'vitest';
import { katakanaWords } from '../../../src/match/katakana-words';
import { anAlias, openAllNames } from '../../support/name-builders';

const find = openAllNames(
  ['フジテレビ', '日テレ', 'ロイター', 'TBS', 'ダウトオール', 'スポーツ', 'ガンジー'].map((form) =>
    anAlias(form),
  ),
);

const findInKanji = openAllNames(
  ['黒田東彦', '黒田', '読売', '産経', '東京新聞', '神戸新聞'].map((form) => anAlias(form)),
);

it.each<[string, string, readonly string[]]>([
  ['an announcer', '元フジテレビアナウンサーの', ['フジテレビ']],
  ['an announcer, in short', 'フジテレビアナと', ['フジテレビ']],
  ['an announcer behind letters', 'TBSアナウンサーの', ['TBS']],
  ['a bureau', 'ロイターワシントン支局長は', ['ロイター']],
  ['a city without a bureau', 'ロイターワシントンは', []],
  ['the news of a broadcaster', '日テレニュースは', ['日テレ']],
  ['news of something', 'スポーツニュースは', []],
  ['a noun that goes on', 'フジテレビアナリストは', []],
  ['the end of a word', 'ヤフジテレビアナウンサーの', []],
  ['a near spelling before a title', 'ダヴトオール首相は', ['ダヴトオール']],
  ['a near spelling before an office abroad', 'ダヴトオール前財務相は', ['ダヴトオール']],
  ['a near spelling before no title', 'ダヴトオールは', []],
  ['as it stands, once', 'ダウトオール首相は', ['ダウトオール']],
])('finds %s', (_, text, found) => {
  expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

it.each<[string, string, readonly string[]]>([
  ['readings within a name', '日銀の黒田東(はる)彦(ひこ)総裁', ['黒田東(はる)彦', '黒田']],
  ['a reading behind a name', '黒田東彦(はるひこ)総裁', ['黒田東彦', '黒田']],
  ['something else in brackets', '黒田東(株)彦', ['黒田']],
  ['the end of a cut name', `${'山'.repeat(40)}黒田東（はる）彦`, ['黒田東（はる）彦', '黒田']],
  ['a paper by its place', '読売「一」、産経「二」、東京「三」', ['読売', '産経', '東京']],
  ['a place without papers', '東京「三」、神戸「四」', []],
])('finds in kanji %s', (_, text, found) => {
  expect(findInKanji(text).map(({ start, end }) => text.slice(start, end))).toEqual(found);
});

// The simple version: every run of katakana, and every name looked at.
const RUN = /[\u30a1-\u30fa\u30fc]{4,}/g;

it('lists the runs of katakana that are asked for', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('ア', 'ー', 'ヶ', '・', '氏', 'a'), maxLength: 60 }),
      (text) => {
        const runs = [...text.matchAll(RUN)].map(({ 0: run, index }) => ({
          start: index,
          end: index + run.length,
        }));
        expect(katakanaWords(text, () => true)).toEqual(runs);
      },
    ),
  );
});
