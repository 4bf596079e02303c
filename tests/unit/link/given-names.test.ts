import { expect, it } from 'vitest';
import { aMember, aNamesake, linkText, type LinkCase } from '../../support/linking';

const CAST = [
  aMember('rosa-delgado', 'person', [
    'Rosa Delgado',
    ['Delgado', 'surname', 'full-name-or-role'],
    ['Rosa', 'given', 'context'],
  ]),
  aMember('mark-delgado', 'person', [
    'Mark Delgado',
    ['Delgado', 'surname', 'full-name-or-role'],
    ['Mark', 'given', 'full-name-and-role'],
  ]),
  aMember(
    'peter-delgado',
    'person',
    ['Peter Delgado', ['Delgado', 'surname', 'full-name-or-role'], ['Peter', 'given', 'context']],
    { tier: 3 },
  ),
  aMember('robert-vance', 'person', [
    'Robert Vance',
    ['Vance', 'surname', 'full-name-or-role'],
    ['Robert', 'given', 'context'],
  ]),
  aNamesake('greta-zorn', ['Greta Zorn', 'full', 'context'], 'Zorn', { tier: 1 }),
  aNamesake('serhiy-kovalenko', 'Serhiy Kovalenko', 'Kovalenko', { tier: 3 }),
  aNamesake('maksym-hrytsenko', 'Maksym Hrytsenko', 'Hrytsenko', { tier: 3 }),
  aNamesake('anna-hrytsenko', 'Anna Hrytsenko', 'Hrytsenko', { tier: 3 }),
  aMember('alexander-petrov', 'person', [
    'Alexander Petrov',
    'アレクサンドル・ペトロフ',
    ['ペトロフ', 'surname', 'full-name-or-role'],
  ]),
  aNamesake('paul-rosa', 'Paul Rosa', 'Rosa', { tier: 1 }),
  aMember('associated-press', 'outlet', [['AP', 'initials', 'case']]),
];

const [ROSA, MARK, PETER] = ['rosa-delgado', 'mark-delgado', 'peter-delgado'] as const;

it.each<LinkCase>([
  [
    'a surname before the same as a first name',
    'Rosa left.\nPaul Rosa called Rosa Delgado.',
    [
      ['Rosa', 'paul-rosa'],
      ['Paul Rosa', 'paul-rosa'],
      ['Rosa Delgado', ROSA],
    ],
  ],
  [
    'a nickname within',
    'Serhiy “Mad Dog” Kovalenko',
    [['Serhiy “Mad Dog” Kovalenko', 'serhiy-kovalenko']],
  ],
  ['a full name that many bear, with anybody’s title', 'Dr. Greta Zorn', []],
  ['a first name alone', 'Rosa smiled.', []],
  [
    'a first name on a page with the full name',
    'Rosa Delgado came.\nThey like Rosa.',
    [
      ['Rosa Delgado', ROSA],
      ['Rosa', ROSA],
    ],
  ],
  [
    'the first name of somebody else',
    'Rosa Delgado came.\nRosa Parks sat down. (AP Photo/Rosa M. Lopez)',
    [
      ['Rosa Delgado', ROSA],
      ['AP', 'associated-press'],
    ],
  ],
  [
    'a first name that is a word',
    'The troops left. Mark Delgado came.\nMark my words.',
    [['Mark Delgado', MARK]],
  ],
  [
    'two first names and one surname',
    'a friend of Mark and Rosa Delgado',
    [
      ['Mark', MARK],
      ['Rosa Delgado', ROSA],
    ],
  ],
  [
    'a relative',
    'Rosa Delgado and her son, Peter, spoke. Later Peter left.',
    [
      ['Rosa Delgado', ROSA],
      ['Peter', PETER],
      ['Peter', PETER],
    ],
  ],
  ['a relative of nobody on the page', 'She and her son, Peter, spoke.', []],
  [
    'a title that tells a gender',
    'Rosa Delgado and Peter Delgado met.\nMr. Delgado left, Ms. Delgado stayed.',
    [
      ['Rosa Delgado', ROSA],
      ['Peter Delgado', PETER],
      ['Delgado', PETER],
      ['Delgado', ROSA],
    ],
  ],
  [
    'a title of the other gender',
    'Rosa Delgado spoke, then Mr. Vance.',
    [
      ['Rosa Delgado', ROSA],
      ['Vance', 'robert-vance'],
    ],
  ],
  ['a middle initial', 'Robert J. Vance came.', [['Robert J. Vance', 'robert-vance']]],
  [
    'a title and a middle initial',
    'Justice Robert J. Vance',
    [['Robert J. Vance', 'robert-vance']],
  ],
  ['the short form of a first name', 'Senator Bob Vance came.', [['Bob Vance', 'robert-vance']]],
  ['a first name in brackets', '[Robert] Vance came.', [['[Robert] Vance', 'robert-vance']]],
  ['another first name', 'Rupert Vance came.\nVance left.', []],
  [
    'another transliteration, of a rare surname',
    'Finance minister Sergii Kovalenko',
    [['Sergii Kovalenko', 'serhiy-kovalenko']],
  ],
  ['a first name that one of two officials has', 'Maksim Hrytsenko', []],
  [
    'another spelling in katakana',
    'アレクサンデル・ペトロフ氏は',
    [['アレクサンデル・ペトロフ', 'alexander-petrov']],
  ],
  ['another first name in katakana', 'アレクサンドラ・ペトロフ氏は', []],
])('%s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});
