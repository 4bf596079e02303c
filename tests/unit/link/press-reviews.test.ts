import { expect, it } from 'vitest';
import { aMember, linkText, type LinkCase } from '../../support/linking';

// Reviews of a country's papers, and titles that papers of several towns bear.

const aBritish = (id: string, name: string) => aMember(id, 'outlet', [name], { country: 'GB' });

const CAST = [
  aBritish('courier', 'Morning Courier'),
  aBritish('argus', 'Evening Argus'),
  aBritish('clarion', 'The Daily Clarion'),
  aMember('lantern', 'outlet', [['Lantern', 'full', 'context']], { country: 'GB' }),
  aMember('sunday-lantern', 'outlet', [['Sunday Lantern', 'full', 'context']], { country: 'GB' }),
  aMember('sentinel', 'outlet', [['The Sentinel', 'full', 'context']], { country: 'GB' }),
  aMember('sentinel-of-ohio', 'outlet', [['The Sentinel', 'full', 'context']], {
    country: 'US',
    tier: 3,
  }),
  aMember('bugle', 'outlet', [['The Bugle', 'full', 'context']], { country: 'GB' }),
  aMember('ohio-bugle', 'outlet', ['Ohio Bugle', ['The Bugle', 'short', 'context']], {
    country: 'US',
  }),
  aMember('dayton-post', 'outlet', ['Dayton Post'], { country: 'US' }),
  aMember('gazette-of-ohio', 'outlet', ['Toledo Gazette'], { country: 'US' }),
];
const THREE = 'The Morning Courier, the Evening Argus and The Daily Clarion lead on it.';
const FOUND = [
  ['Morning Courier', 'courier'],
  ['Evening Argus', 'argus'],
  ['The Daily Clarion', 'clarion'],
] as const;

it.each<LinkCase>([
  [
    'a title with its article',
    `${THREE}\nA bear is on the front page of the Lantern.`,
    [...FOUND, ['Lantern', 'lantern']],
  ],
  [
    'a title of several words',
    `${THREE}\nSunday Lantern has a bear under a witty headline.`,
    [...FOUND, ['Sunday Lantern', 'sunday-lantern']],
  ],
  [
    'what it says, next to no word of the press',
    `${THREE}\nThe Lantern carries a warning.`,
    [...FOUND, ['Lantern', 'lantern']],
  ],
  [
    'what is shown below',
    `${THREE}\nAnd this from the Lantern:`,
    [...FOUND, ['Lantern', 'lantern']],
  ],
  [
    'a leader, behind a fee',
    'The Lantern said no. Tom Bradbury in the Sunday Lantern [£]: “Yes.”',
    [['Sunday Lantern', 'sunday-lantern']],
  ],
  [
    'a heading among headings of outlets',
    'The Daily Clarion\nIt said no.\nThe Bugle\nThe paper’s leader said yes.',
    [
      ['The Daily Clarion', 'clarion'],
      ['The Bugle', 'bugle'],
    ],
  ],
  [
    'titles that vouch for each other',
    'The front pages: the Lantern asks why.\nThe Sentinel has a picture on its front page.\nThe Bugle leads on a bear, the Sunday Lantern on the front page is dull.',
    [
      ['Lantern', 'lantern'],
      ['The Sentinel', 'sentinel'],
      ['The Bugle', 'bugle'],
      ['Sunday Lantern', 'sunday-lantern'],
    ],
  ],
  [
    'what it is saying',
    `${THREE}\nPapers differ, with the Lantern saying no.`,
    [...FOUND, ['Lantern', 'lantern']],
  ],
  ['what says so', `${THREE}\n“A bear”, says Lantern.`, [...FOUND, ['Lantern', 'lantern']]],
  ['what calls it so', `${THREE}\nLantern calls it a bear.`, [...FOUND, ['Lantern', 'lantern']]],
  [
    'what says so behind a comma',
    `${THREE}\nIt is in the Lantern, which says no.`,
    [...FOUND, ['Lantern', 'lantern']],
  ],
  [
    'a noun that ends titles, with its article alone',
    `${THREE}\nThe Sentinel sits on a bear.`,
    [...FOUND, ['The Sentinel', 'sentinel']],
  ],
  [
    'nothing beside two that says so',
    'Morning Courier, Evening Argus.\n“A bear”, says Lantern.',
    FOUND.slice(0, 2),
  ],
  ['nothing without an article', `${THREE}\nOn the front page, Lantern light.`, FOUND],
  ['nothing within a longer title', `${THREE}\nThe Lantern Editorial Report airs.`, FOUND],
  ['nothing where no press is spoken of', `${THREE}\nHe lit the Lantern.`, FOUND],
  [
    'nothing beside two',
    'Morning Courier, Evening Argus.\nThe front page of the Lantern has a bear.',
    FOUND.slice(0, 2),
  ],
])('in a review: %s', (_, text, expected) => {
  expect(linkText(text, CAST)).toEqual(expected);
});

it('means the title that is known abroad where several bear it', () => {
  const text = 'Evening Argus broke the news.\nHe told The Sentinel so.';
  expect(linkText(text, CAST)).toEqual([
    ['Evening Argus', 'argus'],
    ['The Sentinel', 'sentinel'],
  ]);
});

it('means the other where the page is about its country', () => {
  const text = 'Toledo Gazette broke the news.\nHe told The Sentinel so.';
  expect(linkText(text, CAST)).toEqual([
    ['Toledo Gazette', 'gazette-of-ohio'],
    ['The Sentinel', 'sentinel-of-ohio'],
  ]);
});

it.each<LinkCase>([
  [
    'at home, named in full',
    'Toledo Gazette and Ohio Bugle had it.\nHe told The Bugle so.',
    [
      ['Toledo Gazette', 'gazette-of-ohio'],
      ['Ohio Bugle', 'ohio-bugle'],
      ['The Bugle', 'ohio-bugle'],
    ],
  ],
  [
    'abroad, named in full',
    'Evening Argus, Morning Courier and Ohio Bugle had it.\nHe told The Bugle so.',
    [
      ['Evening Argus', 'argus'],
      ['Morning Courier', 'courier'],
      ['Ohio Bugle', 'ohio-bugle'],
      ['The Bugle', 'bugle'],
    ],
  ],
  [
    'at home, not named',
    'Toledo Gazette and Dayton Post had it.\nHe told The Bugle so.',
    [
      ['Toledo Gazette', 'gazette-of-ohio'],
      ['Dayton Post', 'dayton-post'],
      ['The Bugle', 'bugle or ohio-bugle'],
    ],
  ],
])('a short name that is the whole name of another: %s', (_, text, expected) => {
  expect(linkText(text, CAST)).toEqual(expected);
});

it.each<LinkCase>([
  [
    'stand for it',
    'Dayton Weekly Press had it.\nThen the Weekly Press fell silent.',
    [
      ['Dayton Weekly Press', 'dayton-weekly'],
      ['Weekly Press', 'dayton-weekly'],
    ],
  ],
  ['alone', 'He told the Weekly Press so.', [['Weekly Press', 'weekly']]],
])('the last words of a title that the page names: %s', (_, text, expected) => {
  const cast = [
    aMember('dayton-weekly', 'outlet', ['Dayton Weekly Press'], { country: 'US' }),
    aMember('weekly', 'outlet', [['Weekly Press', 'full', 'context']], { country: 'US' }),
  ];
  expect(linkText(text, cast)).toEqual(expected);
});

it('asks no small papers where one of that name is known beyond its country', () => {
  const aSmall = (id: string) =>
    aMember(id, 'outlet', [['The Argosy', 'full', 'context']], { country: 'US', tier: 3 });
  const cast = [
    ...CAST,
    aMember('argosy', 'outlet', [['The Argosy', 'full', 'context']], { country: 'GB' }),
    ...['argosy-of-ohio', 'argosy-of-iowa'].map(aSmall),
  ];
  expect(linkText('Toledo Gazette had it.\nHe told The Argosy so.', cast)).toEqual([
    ['Toledo Gazette', 'gazette-of-ohio'],
    ['The Argosy', 'argosy'],
  ]);
});

it('lets two papers of a country of which few are held vouch for a third', () => {
  const indian = (id: string, name: string) => aMember(id, 'outlet', [name], { country: 'IN' });
  const cast = [
    indian('gazette', 'Morning Gazette'),
    indian('herald', 'Evening Herald'),
    aMember('lantern', 'outlet', [['Lantern', 'short', 'context']], { country: 'IN' }),
  ];
  const text = 'The Morning Gazette and the Evening Herald lead on it. Lantern says no.';
  expect(linkText(text, cast).map(([, id]) => id)).toEqual(['gazette', 'herald', 'lantern']);
});

it('takes no word for a paper far from those that a long text names', () => {
  const text = `${THREE}${'\n.'.repeat(20)}\nThe Sentinel sits on a bear. Lantern calls it a day.`;
  expect(linkText(text, CAST)).toEqual(FOUND);
});
