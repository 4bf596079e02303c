import { expect, it } from 'vitest';
import { aMember, aNamesake, linkText, type LinkCase } from '../../support/linking';

// What full names and titles on a page tell of the names that go on: whose a surname is, and whose not.

const CAST = [
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

it.each<LinkCase>([
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
