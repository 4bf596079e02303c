import { expect, it } from 'vitest';
import { aMember, aNamesake, linkText, type LinkCase } from '../../support/linking';

const CAST = [
  aMember('ann-mead', 'person', ['Ann Mead', ['Mead', 'surname', 'case']]),
  aMember('rolf-ebner', 'person', [
    'ロルフ・エブナー',
    'Rolf Ebner',
    ['エブナー', 'surname', 'nothing'],
    'ロルフ・P・エブナー',
  ]),
  aNamesake('carl-holt', 'Carl Holt', 'Holt', { offices: ['legislator'] }),
  aNamesake('vera-quill', 'Vera Quill', 'Quill', { offices: ['legislator'] }),
  aMember('qub', 'organisation', ['Quay Union']),
];

const MEAD = [['Mead', 'ann-mead']] as const;

it.each<LinkCase>([
  ['an avenue', 'at 12 Mead Avenue', []],
  ['an airport by a full name', 'from Ann Mead International Airport', []],
  ['a library', 'the Mead Presidential Library', []],
  ['a foundation', 'the Mead Presidential Foundation', []],
  ['a medal', 'won the Ann Mead Medal', []],
  ['a family firm', 'Mead Companies sold it', []],
  ['a half of a double name', 'Ann Mead-Burrows wrote it', []],
  ['a month with an article', 'the Mead vote', MEAD],
  ['a golf course', 'Mead Golf Links', []],
  ['a park of a body', '1 Quay Union Plaza', []],
  ['a ship, en', 'aboard the USS Ann Mead', []],
  ['a carrier, en', 'the aircraft carrier Ann Mead sailed', []],
  ['a carrier, ja', '空母「ロルフ・エブナー」が', []],
  ['a ship by its suffix, ja', 'エブナー号が出港', []],
  ['an airport, ja', 'ロルフ・エブナー国際空港で', []],
  ['an airport by a name with a letter, ja', 'ロルフ・P・エブナー国際空港で', []],
  ['a doctrine, ja', 'エブナー主義を唱えた', []],
  ['a museum, ja', 'エブナー記念館を訪れた', []],
  [
    'somebody by a name with a letter, ja',
    'ロルフ・P・エブナーで',
    [['ロルフ・P・エブナー', 'rolf-ebner']],
  ],
  ['an extra edition is no ship', 'エブナー号外', [['エブナー', 'rolf-ebner']]],
  ['a town and its state', 'MEAD, Wis. (QT)', []],
  ['a town in a sentence', 'born in Mead, Iowa, she', []],
  ['a member of Congress and the state', 'Mead, D-Wis., said', MEAD],
  ['somebody and a verb', 'Mead said Iowa mattered', MEAD],
  ['an author with initials', 'Bennett, L, Mead, M and Hunte, P (1996)', []],
  ['an author with two initials and a year', 'Holt, R L and Mead, D H (1995)', []],
  ['an author with one initial and a year', 'Mead, D. (1995) Effects', []],
  [
    'the office of a grandfather',
    'Holt, the grandson of Senator Quill, sang',
    [['Quill', 'vera-quill']],
  ],
  ['a surname behind an unknown one', 'Walter A. Quill Holt, the senator, sang', []],
  ['white space as it stands in markup', 'at Mead\n', MEAD],
  ['a building over two lines of markup', 'at Mead\t\t Tower', []],
])('%s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});
