import { expect, it } from 'vitest';
import { partialDate } from '../../../src/lib/iso-date';
import { entityId } from '../../../src/model/entity';
import { aMember, aNamesake, linkText, type LinkCase } from '../../support/linking';

// Surnames that ask for more than the full name, where what stands around them can be said of nobody else.

const CAST = [
  aMember('peter-pace', 'person', ['Peter Pace', ['Pace', 'surname', 'full-name-and-role']]),
  aMember('jeff-sessions', 'person', [
    'Jeff Sessions',
    ['Sessions', 'surname', 'full-name-and-role'],
  ]),
  aMember('ed-balls', 'person', ['Ed Balls', ['Balls', 'surname', 'full-name-and-role']], {
    tier: 3,
  }),
  aMember('marine-le-pen', 'person', ['Marine Le Pen', ['Le Pen', 'surname', 'case']]),
  aMember(
    'jean-marie-le-pen',
    'person',
    ['Jean-Marie Le Pen', ['Le Pen', 'surname', 'full-name-and-role']],
    { tier: 2 },
  ),
  aNamesake('john-mccain', 'John McCain', 'McCain', { tier: 1 }),
  aMember('mike-wallace', 'person', ['Mike Wallace', ['Wallace', 'surname', 'full-name-or-role']], {
    country: 'US',
    ties: [entityId('qbs')],
  }),
  aMember('qbs', 'outlet', ['QBS News']),
  aNamesake('nicolle-wallace', 'Nicolle Wallace', 'Wallace', { tier: 1 }),
  aMember('benjamin-netanyahu', 'person', ['Benjamin Netanyahu', ['Netanyahu', 'surname', 'case']]),
  aMember('mahmoud-abbas', 'person', ['Mahmoud Abbas', ['Abbas', 'surname', 'case']]),
  aNamesake('jean-marc-ayrault', 'Jean-Marc Ayrault', 'Ayrault', { tier: 1 }),
  aNamesake('gordon-brown', 'Gordon Brown', 'Brown', {
    country: 'GB',
    terms: [{ office: 'finance-minister', from: partialDate('1997'), to: partialDate('2007') }],
  }),
];
const SESSIONS = ['Sessions', 'jeff-sessions'] as const;

it.each<LinkCase>([
  ['a plural with a verb in the singular', 'Sessions was asked.', [SESSIONS]],
  ['a plural within a sentence', 'They spoke of the Sessions meeting.', [SESSIONS]],
  ['an age', 'Sessions, 70, was asked.', [SESSIONS]],
  ['who did it', 'Sessions, who left, was asked.', [SESSIONS]],
  ['not a plural with a verb in the plural', 'Sessions were long.', []],
  ['not in a headline', 'More Sessions Planned After The Meeting', []],
])('%s', (_, text, linked) => {
  const whole = linkText(`Jeff Sessions came.\n${text}`, CAST);
  expect(whole).toEqual([['Jeff Sessions', 'jeff-sessions'], ...linked]);
});

it.each<LinkCase>([
  [
    'whoever few know, by such a verb',
    'Balls is silent\nEd Balls came.',
    [
      ['Balls', 'ed-balls'],
      ['Ed Balls', 'ed-balls'],
    ],
  ],
  [
    'a word that opens a sentence right after the full name',
    'The troops left. Peter Pace came.\nPace was tired.',
    [
      ['Peter Pace', 'peter-pace'],
      ['Pace', 'peter-pace'],
    ],
  ],
  [
    'not before it',
    'Pace was slow.\nThe troops left. Peter Pace came.',
    [['Peter Pace', 'peter-pace']],
  ],
  [
    'who was just named, not who bears the name by default',
    'Jean-Marie Le Pen came.\nThen Le Pen left.',
    [
      ['Jean-Marie Le Pen', 'jean-marie-le-pen'],
      ['Le Pen', 'jean-marie-le-pen'],
    ],
  ],
  ['a name by default', 'Then Le Pen left.', [['Le Pen', 'marine-le-pen']]],
  [
    'a word that goes with a follower',
    'John McCain came.\nBored McCain aides left.',
    [
      ['John McCain', 'john-mccain'],
      ['McCain', 'john-mccain'],
    ],
  ],
  ['a given name', 'John McCain came.\nMeghan McCain left.', [['John McCain', 'john-mccain']]],
  [
    'nobody else of a surname whose full name is open',
    'QBS News met Nicole Wallace.\nThen Wallace left.',
    [['QBS News', 'qbs']],
  ],
  [
    'who else is tied to what the page names',
    'QBS News came.\nThen Wallace left.',
    [
      ['QBS News', 'qbs'],
      ['Wallace', 'mike-wallace'],
    ],
  ],
  [
    'two surnames of a headline',
    'Talks With Netanyahu, Abbas',
    [
      ['Netanyahu', 'benjamin-netanyahu'],
      ['Abbas', 'mahmoud-abbas'],
    ],
  ],
  [
    'a joined given name that stands apart',
    'Jean Marc Ayrault came.',
    [['Jean Marc Ayrault', 'jean-marc-ayrault']],
  ],
])('%s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});
