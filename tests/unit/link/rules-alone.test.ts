import { expect, it } from 'vitest';
import { aMember, aNamesake, linkText, type LinkCase } from '../../support/linking';

// What a single rule tells, and no other of the same sign.

const CAST = [
  aMember('news-of-the-town', 'outlet', [
    ['News of the Town', 'full', 'context'],
    ['NOTT', 'initials', 'context'],
  ]),
  aMember('ice', 'organisation', [['ICE', 'initials', 'case']]),
  aMember('metro', 'outlet', [['Metro', 'full', 'context']], { tier: 2 }),
  aNamesake('walter-hunte', 'Walter Hunte', 'Hunte', {
    offices: ['president'],
    country: 'US',
  }),
  aNamesake('anna-hunte', 'Anna Hunte', 'Hunte', { country: 'US', tier: 2 }),
  aMember('argus-gb', 'outlet', [['The Argus', 'full', 'context']], { country: 'GB' }),
  aMember('argus-za', 'outlet', [['The Argus', 'full', 'context']], { country: 'ZA', tier: 3 }),
  aMember('sentinel', 'outlet', ['Daily Sentinel'], { country: 'FR' }),
];

it.each<LinkCase>([
  ['a title behind what it notes', '“The dam holds,” notes the Metro.', [['Metro', 'metro']]],
  ['the word behind a verb', 'He notes the Metro on the wall.', []],
  [
    'initials of a title that a word beside it told',
    'The defunct News of the Town was loud. NOTT had to close.',
    [
      ['News of the Town', 'news-of-the-town'],
      ['NOTT', 'news-of-the-town'],
    ],
  ],
  ['engines', 'ICE vehicles burn petrol.', []],
  ['an agency', 'ICE agents came.', [['ICE', 'ice']]],
  [
    'the pronoun of one of two',
    'Walter Hunte came with Anna Hunte. When Hunte filed her suit, it rained.',
    [
      ['Walter Hunte', 'walter-hunte'],
      ['Anna Hunte', 'anna-hunte'],
      ['Hunte', 'anna-hunte'],
    ],
  ],
  [
    'the title of a wife whom the page does not name',
    'Walter Hunte spoke. Mrs. Hunte listened.',
    [
      ['Walter Hunte', 'walter-hunte'],
      ['Hunte', 'anna-hunte'],
    ],
  ],
  [
    'the seat of an office',
    'Walter Hunte came with Anna Hunte. Hunte left the White House.',
    [
      ['Walter Hunte', 'walter-hunte'],
      ['Anna Hunte', 'anna-hunte'],
      ['Hunte', 'walter-hunte'],
    ],
  ],
  [
    'the best known of one name',
    'It was in the Daily Sentinel. The Argus newspaper had it too.',
    [
      ['Daily Sentinel', 'sentinel'],
      ['The Argus', 'argus-gb'],
    ],
  ],
])('%s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});
