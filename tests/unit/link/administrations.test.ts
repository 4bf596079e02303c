import { expect, it } from 'vitest';
import { partialDate } from '../../../src/lib/iso-date';
import { entityId } from '../../../src/model/entity';
import { aMember, aNamesake, linkText, type LinkCase } from '../../support/linking';

// Whose administration it was, and other names that a page tells without their full name.

const president = (from: string, to: string) => ({
  office: 'president' as const,
  from: partialDate(from),
  to: partialDate(to),
});

const CAST = [
  aNamesake('abe-quarry', 'Abe Quarry', 'Quarry', {
    country: 'US',
    terms: [president('1993-01-20', '2001-01-20')],
  }),
  aNamesake('eva-quarry', 'Eva Quarry', 'Quarry', { country: 'US', offices: ['legislator'] }),
  aNamesake('sam-brook', 'Sam Brook', 'Brook', {
    country: 'US',
    terms: [president('2001-01-20', '2009-01-20')],
  }),
  aNamesake('old-brook', 'Hal Brook', 'Brook', {
    ...{ country: 'US', tier: 2 },
    terms: [president('1989-01-20', '1993-01-20')],
  }),
  aNamesake('tom-lane', 'Tom Lane', 'Lane', {
    country: 'US',
    terms: [president('2001-01-20', '2009-01-20')],
  }),
  aNamesake('old-lane', 'Gus Lane', 'Lane', {
    country: 'US',
    terms: [president('1989-01-20', '1993-01-20')],
  }),
  aNamesake('hal-mead', 'Hal Mead', 'Mead', {
    country: 'US',
    terms: [president('1989-01-20', '1993-01-20')],
  }),
  aNamesake('lon-mead', 'Lon Mead', 'Mead', {
    ...{ country: 'GH', tier: 2 },
    terms: [president('2001-01-20', '2009-01-20')],
  }),
  aNamesake('old-karst', 'Ivo Karst', 'Karst', {
    ...{ country: 'HR', tier: 3 },
    terms: [president('2001-01-20', '2009-01-20')],
  }),
  aMember('ira-holt', 'person', ['Ira Holt', ['Ira', 'given', 'context']], {
    country: 'US',
    terms: [president('1977-01-20', '1981-01-20')],
  }),
  aNamesake('lon-perch', 'Lon Perch', 'Perch', { country: 'US', tier: 2 }),
  aNamesake('ned-perch', 'Ned Perch', 'Perch', { country: 'US', tier: 3 }),
  aMember('ada-cole', 'person', ['Ada Cole'], { country: 'US', ties: [entityId('kite-news')] }),
  aMember('kite-news', 'outlet', ['Kite News', ['Kite', 'short', 'context']], { country: 'US' }),
  aMember('the-mill', 'outlet', [['The Mill', 'full', 'context']], { country: 'US' }),
];

it.each<LinkCase>([
  [
    'of a surname, who was president',
    'The Quarry administration left.',
    [['Quarry', 'abe-quarry']],
  ],
  ['of two presidents the better known', 'In the Brook presidency', [['Brook', 'sam-brook']]],
  ['… also where the other was it later', 'In the Mead presidency', [['Mead', 'hal-mead']]],
  ['nobody’s who is little known', 'The Karst administration left.', []],
  ['nobody’s by a first name', 'The Ira administration left.', []],
  ['of two as well known the last', 'In the Lane presidency', [['Lane', 'tom-lane']]],
  [
    'of two as well known the last by the newest date in the text',
    'War came in March 1999, promised when the Lane administration closed.',
    [['Lane', 'old-lane']],
  ],
  [
    'and the surname again',
    'The Brook administration left. He liked Brook.',
    [
      ['Brook', 'sam-brook'],
      ['Brook', 'sam-brook'],
    ],
  ],
  ['no town of that name', 'The Brook school left.', []],
  ['a title in brackets', 'and [Sen.] Quarry said', [['Quarry', 'eva-quarry']]],
  [
    'a headline before the full name of one little known',
    'Perch wins\nNed Perch won.',
    [
      ['Perch', 'ned-perch'],
      ['Ned Perch', 'ned-perch'],
    ],
  ],
  [
    'an outlet for short beside who runs it',
    'Ada Cole came when the Kite machine ran.',
    [
      ['Ada Cole', 'ada-cole'],
      ['Kite', 'kite-news'],
    ],
  ],
  ['no word at the head of a sentence', 'Ada Cole came. Kite flies.', [['Ada Cole', 'ada-cole']]],
  [
    'a title by the capital of its article',
    'Ada Cole and Kite News spoke, wrote The Mill.',
    [
      ['Ada Cole', 'ada-cole'],
      ['Kite News', 'kite-news'],
      ['The Mill', 'the-mill'],
    ],
  ],
  [
    'no call',
    'Ada Cole and Kite News spoke. Join The Mill.',
    [
      ['Ada Cole', 'ada-cole'],
      ['Kite News', 'kite-news'],
    ],
  ],
])('%s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});

it('is of who was president last by the day of the page', () => {
  expect(linkText('The Brook administration left.', CAST, partialDate('1992-05-01'))).toEqual([
    ['Brook', 'old-brook'],
  ]);
});

it.each<LinkCase>([
  [
    'a relative named in full',
    'The Quarry era is over.\nEva Quarry agreed.',
    [
      ['Quarry', 'abe-quarry'],
      ['Eva Quarry', 'eva-quarry'],
    ],
  ],
  ['the years', 'He served in the Quarry years.', [['Quarry', 'abe-quarry']]],
  ['nothing without an article', 'Quarry era stones.', []],
])('an era: %s', (_, text, expected) => {
  expect(linkText(text, CAST)).toEqual(expected);
});
