import { expect, it } from 'vitest';
import { aMember, aNamesake, linkText, type LinkCase } from '../../support/linking';

// Outlets that a text cites by one small word or a bracket, and what only looks like it.

const aBritish = (id: string, name: string) =>
  aMember(id, 'outlet', [[name, 'full', 'context']], { country: 'GB' });

const CAST = [
  aBritish('mirror', 'Daily Mirror'),
  aBritish('sun', 'The Sun'),
  aMember('mirror-of-ceylon', 'outlet', [['Daily Mirror', 'full', 'context']], { country: 'LK' }),
  aBritish('times', 'The Times'),
  aMember('agency', 'outlet', [['Hartwell', 'full', 'context']], { country: 'US' }),
  aNamesake('hartwell', 'Ann Hartwell', 'Hartwell', { country: 'US' }),
  aMember('people', 'outlet', [['The People', 'full', 'context']], { country: 'GB' }),
  aMember('herald', 'outlet', [['The Herald', 'full', 'context']], { country: 'GB' }),
  aMember('herald-sun', 'outlet', ['Herald Sun'], { country: 'AU' }),
  aMember(
    'world-news',
    'outlet',
    [
      ['News of the World', 'full', 'context'],
      ['NotW', 'initials', 'context'],
    ],
    { country: 'GB' },
  ),
];

it.each<LinkCase>([
  [
    'per the agency, on a page that names somebody of that name in full',
    'Markets fell, per Hartwell: all of them.\nAnn Hartwell said so.',
    [
      ['Hartwell', 'agency'],
      ['Ann Hartwell', 'hartwell'],
    ],
  ],
  [
    'a paper that a day is named of',
    'The poll, to be published on Thursday in Hartwell, was first revealed by Hartwell.',
    [
      ['Hartwell', 'agency'],
      ['Hartwell', 'agency'],
    ],
  ],
  ['a paper that was first', 'It was Hartwell that first reported it.', [['Hartwell', 'agency']]],
  ['a longer name', 'It was published on Thursday in Hartwell Park, and seen in Hartwell.', []],
  ['per a measure', 'They paid five dollars per Hartwell share.', []],
  [
    'a title alone in a bracket beside other papers',
    'He will move. (The Sun)\nShe will stay. (The Times)\nIt was in the Daily Mirror newspaper.',
    [
      ['The Sun', 'sun'],
      ['The Times', 'times'],
      ['Daily Mirror', 'mirror'],
    ],
  ],
  ['a title alone in a bracket, beside none', 'The card of the day. (The Sun)', []],
  [
    'the possessive of a word',
    'It told The People and the Daily Mirror newspaper of The People’s Forum, said The Sun newspaper.',
    [
      ['The People', 'people'],
      ['Daily Mirror', 'mirror'],
      ['The Sun', 'sun'],
    ],
  ],
  [
    'an article before a longer title',
    'He wrote for The Herald Sun.',
    [['Herald Sun', 'herald-sun']],
  ],
  [
    'initials of a title that the text decides',
    'She was the editor of the News of the World (NotW).\nNotW journalists knew.',
    [
      ['News of the World', 'world-news'],
      ['NotW', 'world-news'],
      ['NotW', 'world-news'],
    ],
  ],
])('%s', (_, text, expected) => {
  expect(linkText(text, CAST)).toEqual(expected);
});

const AMERICANS = [
  aMember('post', 'outlet', ['Dayton Post', ['Post', 'derived', 'context']], { country: 'US' }),
  aMember('agency', 'organisation', [['EPX', 'initials', 'context']], { country: 'US' }),
  aMember('institute', 'organisation', [['Harding', 'short', 'context']], { country: 'US' }),
  aMember('raleigh', 'person', ['Nick Raleigh', ['Raleigh', 'surname', 'full-name-and-role']], {
    country: 'US',
  }),
];

it.each<LinkCase>([
  [
    'the last word of a title behind what describes it',
    'Dayton Post is at stake.\nIt was in the printed Post and the next Post Office.\nThe Post Company gained.',
    [
      ['Dayton Post', 'post'],
      ['Post', 'post'],
    ],
  ],
  ['who leads a body of initials', 'The EPX Administrator left.', [['EPX', 'agency']]],
  ['who works for a body', 'She is a fellow at Harding.', [['Harding', 'institute']]],
  [
    'a surname that is a word and speaks, on a page that names its bearer',
    'Nick Raleigh came.\nRaleigh said no.\nIn Raleigh it rained.',
    [
      ['Nick Raleigh', 'raleigh'],
      ['Raleigh', 'raleigh'],
    ],
  ],
])('%s', (_, text, expected) => {
  expect(linkText(text, AMERICANS)).toEqual(expected);
});

const NAMESAKES = [
  aMember('dayton', 'outlet', ['Dayton Post', ['Post', 'derived', 'context']], { country: 'US' }),
  aMember('toledo', 'outlet', ['Toledo Post', ['Post', 'derived', 'context']], { country: 'US' }),
  aMember('press', 'outlet', [['Press', 'full', 'context']], { country: 'RS' }),
  aMember('network', 'outlet', [['QBS', 'initials', 'case']], { country: 'US' }),
  aNamesake('hartwell', 'Ann Hartwell', 'Hartwell', { country: 'US' }),
];

it.each<LinkCase>([
  [
    'the title before, not the one to come',
    'Dayton Post had it.\nHe told the Post.\nLater the Toledo Post denied it.',
    [
      ['Dayton Post', 'dayton'],
      ['Post', 'dayton'],
      ['Toledo Post', 'toledo'],
    ],
  ],
  [
    'a programme, not the paper in its name',
    'QBS aired it.\nIt was on Meet the Press, QBS’s Sunday show.',
    [
      ['QBS', 'network'],
      ['QBS', 'network'],
    ],
  ],
  ['a channel of its own', 'She works for QBS Sports.', []],
  [
    'initials that end a sentence before a surname',
    'Ann Hartwell tells QBS. Hartwell is glad.',
    [
      ['Ann Hartwell', 'hartwell'],
      ['QBS', 'network'],
      ['Hartwell', 'hartwell'],
    ],
  ],
])('%s', (_, text, expected) => {
  expect(linkText(text, NAMESAKES)).toEqual(expected);
});
