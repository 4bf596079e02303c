import { expect, it } from 'vitest';
import { aMember, aNamesake, linkText, type Linked } from '../../support/linking';
import { partialDate } from '../../../src/lib/iso-date';

// Surnames that are places or somebody else's, and full names that tell whose they are.

const CAST = [
  aMember('mizuho-fukushima', 'person', ['福島瑞穂', ['福島', 'surname', 'full-name-and-role']], {
    country: 'JP',
    tier: 1,
    terms: [{ office: 'minister', from: partialDate('2009'), to: partialDate('2010') }],
  }),
  aNamesake('nobuo-kishi', '岸信夫', '岸', { country: 'JP' }),
  aMember('jeremy-hunt', 'person', [['Jeremy Hunt', 'full', 'context']], {
    tier: 1,
    offices: ['minister'],
  }),
  aNamesake('richard-haass', 'Richard Haass', 'Haass', { tier: 1 }),
  aNamesake('krauthammer', 'Charles Krauthammer', 'Krauthammer', { tier: 1 }),
  aNamesake('ravi-shankar-prasad', 'Ravi Shankar Prasad', 'Prasad', { tier: 3 }),
  aNamesake('masuzoe', '舛添要一', '舛添', { country: 'JP', offices: ['legislator'] }),
  aMember('ldp', 'organisation', ['Liberal Democratic Party', ['自民', 'short', 'context']], {
    country: 'JP',
    tier: 1,
  }),
];

const FULL: Linked = ['福島瑞穂', 'mizuho-fukushima'];
const SURNAME: Linked = ['福島', 'mizuho-fukushima'];

it.each<[string, string, readonly Linked[]]>([
  ['an honorific, after the full name', '福島瑞穂党首が来た。福島氏は', [FULL, SURNAME]],
  ['an office that fits', '福島大臣は', [SURNAME]],
  ['an office of several things', '福島消費者・少子化担当相は', [SURNAME]],
  ['an honorific alone', '福島氏は', []],
  ['nothing behind it', '福島瑞穂党首が来た。福島は', [FULL]],
  ['a governor', '福島瑞穂党首が来た。福島知事は', [FULL]],
  ['a prefecture', '福島瑞穂党首が来た。福島県知事と福島県議は', [FULL]],
  ['a city', '福島瑞穂党首が来た。福島市長は', [FULL]],
  ['a university', '福島瑞穂党首が来た。福島大教授は', [FULL]],
])('reads a surname that is a place with %s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});

it.each<[string, string, readonly Linked[]]>([
  ['one kanji of a stranger whose office stands behind', '岸博幸教授が語った。岸氏は', []],
  [
    'one kanji of nobody else',
    '岸防衛相と岸氏は',
    [
      ['岸', 'nobuo-kishi'],
      ['岸', 'nobuo-kishi'],
    ],
  ],
  [
    'a full name that many bear before it stands with an office',
    'Jeremy Hunt to testify\nCulture minister Jeremy Hunt left.',
    [
      ['Jeremy Hunt', 'jeremy-hunt'],
      ['Jeremy Hunt', 'jeremy-hunt'],
    ],
  ],
  ['such a name alone', 'Jeremy Hunt to testify\nJeremy Hunt left.', []],
  [
    'a title of both',
    'They agree with Messrs Haass and Krauthammer on it.',
    [
      ['Haass', 'richard-haass'],
      ['Krauthammer', 'krauthammer'],
    ],
  ],
  [
    'two first names as one word',
    'Minister Ravishankar Prasad spoke. Prasad said.',
    [
      ['Ravishankar Prasad', 'ravi-shankar-prasad'],
      ['Prasad', 'ravi-shankar-prasad'],
    ],
  ],
  [
    'a party behind its member',
    '舛添要一氏(自民)の質問',
    [
      ['舛添要一', 'masuzoe'],
      ['自民', 'ldp'],
    ],
  ],
  ['a party behind nobody', 'その質問(自民)は', []],
])('reads %s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});
