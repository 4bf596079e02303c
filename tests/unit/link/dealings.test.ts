import { expect, it } from 'vitest';
import { aMember, linkText, type LinkCase } from '../../support/linking';

// What is given to outlets and done by them, where no word says what they are.

const CAST = [
  aMember('lantern', 'outlet', [['Lantern', 'full', 'context']], { country: 'GB' }),
  aMember('river-affairs', 'outlet', [['River Affairs', 'full', 'context']], { country: 'GB' }),
  aMember('courier', 'outlet', ['Morning Courier', ['Courier', 'short', 'context']], {
    country: 'GB',
  }),
  aMember('argus', 'outlet', ['Evening Argus'], { country: 'GB' }),
  aMember('fox-news', 'outlet', ['Fox News', ['Fox', 'short', 'context']]),
  aMember('zenit', 'outlet', [['Zenit', 'full', 'context']], { country: 'RU', tier: 3 }),
];
const TWO = 'The Morning Courier and the Evening Argus came.\n';
const FOUND = [
  ['Morning Courier', 'courier'],
  ['Evening Argus', 'argus'],
] as const;
const LANTERN = ['Lantern', 'lantern'] as const;
const AFFAIRS = ['River Affairs', 'river-affairs'] as const;

it.each<LinkCase>([
  ['a letter', 'A letter seen by Lantern told why.', [LANTERN]],
  ['a leak', 'A leak to Lantern told why.', [LANTERN]],
  ['a statement of a day', 'In a statement on Monday to Lantern, they said no.', [LANTERN]],
  ['who cites others', 'Lantern, citing officials, told why.', [LANTERN]],
  ['who put it so', 'As Lantern put it, the dam held.', [LANTERN]],
  ['who is sued for libel', 'He sued Lantern for libel.', [LANTERN]],
  ['a report', 'According to a Lantern report, the dam held.', [LANTERN]],
  ['a site', 'He wrote it on the Lantern website.', [LANTERN]],
  ['who is of its staff', 'A Lantern journalist left.', [LANTERN]],
  ['two words that say so', 'River Affairs said that the dam held.', [AFFAIRS]],
  ['who has learned it', 'River Affairs has learned why.', [AFFAIRS]],
  ['where one worked', 'He worked at River Affairs.', [AFFAIRS]],
  ['not one word that says so', 'Lantern said that the dam held.', []],
  ['not where one works', 'He worked at Lantern.', []],
  ['no longer name', 'A letter seen by Lantern Hill told why.', []],
  ['no comment by it', 'Comments by River Affairs ministers came.', []],
  ['no headline', 'Leak To Lantern Tells Why Dam Held', []],
])('%s', (_, text, linked) => {
  expect(linkText(TWO + text, CAST)).toEqual([...FOUND, ...linked]);
});

it('asks for others of the news', () => {
  expect(linkText('A letter seen by Lantern told why.', CAST)).toEqual([]);
});

it.each<LinkCase>([
  [
    'one word of which the page has said what it is',
    'The Zenit newspaper came.\nThey stood outside Zenit’s offices.',
    [
      ['Zenit', 'zenit'],
      ['Zenit', 'zenit'],
    ],
  ],
  [
    'not at the head of a sentence',
    'The Zenit newspaper came.\nZenit is high.',
    [['Zenit', 'zenit']],
  ],
  [
    'not within a longer name',
    'The Zenit newspaper came.\nThey stood at Zenit Hall.',
    [['Zenit', 'zenit']],
  ],
])('%s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});

it.each<LinkCase>([
  [
    'a short name in capitals',
    'Fox News came.\nThe tone on FOX is grim.',
    [
      ['Fox News', 'fox-news'],
      ['FOX', 'fox-news'],
    ],
  ],
  ['not before the page says whom it means', 'The tone on FOX is grim.', []],
  [
    'not among capitals',
    'Fox News came.\nTHEN QUICK BROWN FOX JUMPS OVER THAT LAZY HOUND',
    [['Fox News', 'fox-news']],
  ],
])('%s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});
