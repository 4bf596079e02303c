import { expect, it } from 'vitest';
import { aMember, linkText, type LinkCase } from '../../support/linking';

// Credits, bylines, accounts and pieces tell an outlet; offices, desks and initials tell none.

const CAST = [
  aMember(
    'ap',
    'outlet',
    ['Agency Press', ['AP', 'initials', 'context'], ['A.P.', 'initials', 'context']],
    { country: 'US' },
  ),
  aMember('lantern', 'outlet', [['Lantern', 'full', 'context']], { country: 'GB' }),
  aMember('the-mill', 'outlet', [['The Mill', 'full', 'context']]),
  aMember('fair-city', 'outlet', [['Fair City', 'full', 'context']]),
  aMember('river-affairs', 'outlet', [['River Affairs', 'full', 'context']]),
  aMember('daily', 'outlet', ['Los Rios Daily'], { tier: 4 }),
  aMember('q', 'outlet', [['Q.', 'full', 'context']], { tier: 3 }),
  aMember('metro', 'outlet', [['Metro', 'full', 'context']], { country: 'GB' }),
  aMember('ada-quill', 'person', ['Ada Quill'], { country: 'US' }),
];

it('takes a byline for the agency, on a page of a country with a party of those initials', () => {
  const british = { country: 'GB' };
  const cast = [
    aMember('pti', 'outlet', ['Press Trust', ['PTI', 'initials', 'context']], { country: 'IN' }),
    aMember('party', 'organisation', ['Insaf Party', ['PTI', 'initials', 'context']], british),
    aMember('pete-low', 'person', ['Pete Low'], british),
    aMember('pia-roy', 'person', ['Pia Roy'], british),
  ];
  const people = 'Pete Low met Pia Roy.';
  expect(linkText(`By: PTI | London\n${people}`, [...CAST, ...cast])[0]).toEqual(['PTI', 'pti']);
  expect(linkText(`They left PTI.\n${people}`, [...CAST, ...cast])[0]).toEqual(['PTI', 'party']);
});

it('keeps the first of several places that only one of them opens', () => {
  const text = 'Fair City\nFair City is a weekly newspaper.\nFair City left.';
  expect(linkText(text, CAST).map(([, id]) => id)).toEqual(Array(3).fill('fair-city'));
});

it.each<LinkCase>([
  ['two initials', 'Agency Press had it. A.P. Lee wrote ALGOL.', [['Agency Press', 'ap']]],
  [
    'the agency with full stops',
    'Agency Press had it, the A.P. said.',
    [
      ['Agency Press', 'ap'],
      ['A.P.', 'ap'],
    ],
  ],
  ['who took the picture', 'The mill burns. (AP/Ann Lee)', [['AP', 'ap']]],
  ['a credit in the plural', 'The mill burns. | AP Photos', [['AP', 'ap']]],
  ['what it hands on', 'The mill burns. | AP Images', [['AP', 'ap']]],
  ['no pictures of the body', 'AP Images are taken from the front.', []],
  ['a byline', 'By AP and staff', [['AP', 'ap']]],
  ['… behind blanks and a picture', ' \n\uFFFC By AP', [['AP', 'ap']]],
  ['no byline within a line', 'Seen By AP', []],
  [
    'a paper that is no more',
    'He ran the defunct Fair City for years.',
    [['Fair City', 'fair-city']],
  ],
  ['a paper of the same house', 'Its sister paper Fair City agreed.', [['Fair City', 'fair-city']]],
  ['nothing else that is no more', 'It was a defunct fair. Fair City had it.', []],
  ['… with its source', 'A mill (Source: AP/Ann Lee, file)', [['AP', 'ap']]],
  ['a byline with a colon', 'By: AP | Rome | May 4', [['AP', 'ap']]],
  ['who writes where', 'Ann Lee (The Mill): It was late', [['The Mill', 'the-mill']]],
  ['what it says', '“It is vague,” says the Lantern.', [['Lantern', 'lantern']]],
  ['the paper of a town', 'her hometown paper, Fair City', [['Fair City', 'fair-city']]],
  ['a column', 'a new column at Fair City', [['Fair City', 'fair-city']]],
  [
    'its report, where it is named before',
    'Lantern newspaper said so. He rejected the Lantern report.',
    [
      ['Lantern', 'lantern'],
      ['Lantern', 'lantern'],
    ],
  ],
  ['no report of its own', 'He rejected the Lantern report.', []],
  [
    'writers behind each outlet of a list',
    'Agency Press • Ann Lee • May 4\nA river runs dry\nFair City • Bo Cole, Al Fry • May 3',
    [
      ['Agency Press', 'ap'],
      ['Fair City', 'fair-city'],
    ],
  ],
  ['no list of one', 'Fair City • Bo Cole • May 3', []],
  ['an account', '— The Mill (@themill) May 4', [['The Mill', 'the-mill']]],
  ['what stands behind a headline', 'A river runs dry – The Mill', [['The Mill', 'the-mill']]],
  ['no word there', 'Arts and light – Lantern', []],
  ['a piece', 'In a Lantern essay he says', [['Lantern', 'lantern']]],
  ['its critics', 'Lantern critics pick their ten', [['Lantern', 'lantern']]],
  ['whose the page is', 'Copyright © 2022 Fair City Media', [['Fair City', 'fair-city']]],
  ['no piece without an article', 'Lantern review', []],
  ['an issue', 'the latest issue of Fair City', [['Fair City', 'fair-city']]],
  ['who writes there', 'a reporter at Fair City', [['Fair City', 'fair-city']]],
  ['what it had been doing', 'Fair City was already publishing it', [['Fair City', 'fair-city']]],
  ['several outlets', 'told news outlets AP', [['AP', 'ap']]],
  ['a network behind another name', 'The AP, River Network and others', []],
  [
    'what an office is about',
    'the Minister for River Affairs, told River Affairs magazine',
    [['River Affairs', 'river-affairs']],
  ],
  [
    'what the office of a union is about',
    'its Representative of the Union for River Affairs, told River Affairs magazine',
    [['River Affairs', 'river-affairs']],
  ],
  ['what a committee is about', 'told River Affairs Committee', []],
  [
    'a title that goes on',
    'the Los Rios Daily News and the Los Rios Daily',
    [['Los Rios Daily', 'daily']],
  ],
  ['an initial', '(AP Photo/Q. Scott Lee)', [['AP', 'ap']]],
  [
    'a desk',
    'Ada Quill and Agency Press asked the Metro editor.',
    [
      ['Ada Quill', 'ada-quill'],
      ['Agency Press', 'ap'],
    ],
  ],
  ['a paper', 'He asked the Metro editor.', [['Metro', 'metro']]],
  ['a call to follow', 'Read AP reports', [['AP', 'ap']]],
])('%s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});
