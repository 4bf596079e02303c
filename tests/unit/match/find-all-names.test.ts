import { expect, it } from 'vitest';
import { anAlias, openAllNames } from '../../support/name-builders';

const find = openAllNames(
  ['フジテレビ', '日テレ', 'ロイター', 'TBS', 'ダウトオール', 'スポーツ', 'ガンジー'].map((form) =>
    anAlias(form),
  ),
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
