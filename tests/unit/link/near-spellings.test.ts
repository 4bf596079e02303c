import { expect, it } from 'vitest';
import { aMember, linkText, type LinkCase } from '../../support/linking';

// A surname in katakana that no record spells so: the office or the first name beside it tells whose it is.

const CAST = [
  aMember(
    'davutoglu',
    'person',
    ['アフメト・ダウトオール', ['ダウトオール', 'surname', 'nothing']],
    {
      country: 'TR',
      offices: ['prime-minister', 'foreign-minister', 'minister'],
    },
  ),
  aMember(
    'erdogan',
    'person',
    ['レジェップ・タイップ・エルドアン', ['エルドアン', 'surname', 'nothing']],
    { country: 'TR', offices: ['president'] },
  ),
  aMember('schmidt', 'person', [['シュミット', 'surname', 'full-name-or-role']], {
    offices: ['president'],
  }),
  aMember('schmied', 'person', [['シュミッド', 'surname', 'full-name-or-role']], {
    offices: ['president'],
  }),
];

it.each<LinkCase>([
  ['an office that fits', 'ダヴトオール首相は語った。', [['ダヴトオール', 'davutoglu']]],
  ['an office before which a country stands', 'ダヴトオール・トルコ首相は', []],
  ['an office that does not fit', 'ダヴトオール大統領は語った。', []],
  ['no office', 'ダヴトオール氏は語った。', []],
  ['the first name', 'アフメト・ダヴトオール氏は', [['アフメト・ダヴトオール', 'davutoglu']]],
  ['another first name', 'ケマル・ダヴトオール首相は', []],
  [
    'elsewhere on a page that told it',
    'ダヴトオール首相が来た。\nダヴトオール氏は語った。',
    [
      ['ダヴトオール', 'davutoglu'],
      ['ダヴトオール', 'davutoglu'],
    ],
  ],
  ['two whom it may be', 'シュミッツ大統領、シュミート大統領は', []],
  ['a middle name', 'タイイプ・エルドアン大統領は', [['タイイプ・エルドアン', 'erdogan']]],
  ['another first name before a surname', 'エミネ・エルドアン大統領は', []],
])('near spellings: %s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});
