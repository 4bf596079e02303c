import { expect, it } from 'vitest';
import { aMember, linkText, type LinkCase } from '../../support/linking';

const CAST = [
  aMember('ann-mead', 'person', ['Ann Mead', ['Mead', 'surname', 'case']]),
  aMember(
    'adam-holt',
    'person',
    [
      ['Adam Holt', 'full', 'context'],
      ['Holt', 'surname', 'full-name-or-role'],
    ],
    { country: 'US' },
  ),
  aMember('rolf-ebner', 'person', ['Rolf Ebner'], { country: 'US' }),
  aMember('carl-quill', 'person', ['Carl Quill'], { country: 'US' }),
  aMember('shigeru-ishiba', 'person', ['石破茂', ['石破', 'surname', 'nothing']]),
];

const COMPANY = 'Rolf Ebner met Carl Quill. ';
const THEM = [
  ['Rolf Ebner', 'rolf-ebner'],
  ['Carl Quill', 'carl-quill'],
] as const;

it.each<LinkCase>([
  ['a common name', `${COMPANY}Adam Holt spoke.`, [...THEM, ['Adam Holt', 'adam-holt']]],
  ['a striker of a common name', `${COMPANY}Striker Adam Holt scored.`, THEM],
  [
    'a former boxer',
    `${COMPANY}The former boxer Adam Holt ran.`,
    [...THEM, ['Adam Holt', 'adam-holt']],
  ],
  ['a surname of a quarterback', 'and quarterback Mead threw', []],
  ['a name that nobody else has', 'Boxer Ann Mead ran for office.', [['Ann Mead', 'ann-mead']]],
  ['an age and a town', `${COMPANY}Adam Holt, 34, of Leeds, was held.`, THEM],
  ['a life of another century', `${COMPANY}Adam Holt (1723–1790) wrote.`, THEM],
  ['an actor, ja', '俳優の石破さんが', []],
  ['a rank of a player, ja', '石破九段が', []],
  ['somebody by the surname, ja', '石破さんが', [['石破', 'shigeru-ishiba']]],
])('%s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});
