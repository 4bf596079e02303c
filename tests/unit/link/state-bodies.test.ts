import { expect, it } from 'vitest';
import { aMember, linkText, type LinkCase } from '../../support/linking';

// Bodies of a state, and the party of India that is called as a parliament is.

const CAST = [
  aMember('us-congress', 'organisation', ['U.S. Congress', ['Congress', 'short', 'context']], {
    country: 'US',
  }),
  aMember('us-senate', 'organisation', ['U.S. Senate', ['Senate', 'short', 'context']], {
    country: 'US',
  }),
  aMember('us-rivers', 'organisation', [['Rivers Department', 'full', 'context']], {
    country: 'US',
  }),
  aMember('home-office', 'organisation', [['Home Office', 'full', 'context']], { country: 'IN' }),
  aMember('inc', 'organisation', ['Indian National Congress', ['Congress', 'short', 'context']], {
    country: 'IN',
  }),
  aMember('league', 'organisation', ['River League', ['RL', 'initials', 'context']]),
  aMember('levees', 'organisation', ['Levee Front'], { country: 'LB' }),
  ...(['Ada Quill', 'Ben Rusk', 'Cy Lorne'] as const).map((name) =>
    aMember(name.replace(' ', '-').toLowerCase(), 'person', [name], { country: 'US' }),
  ),
  ...(['Ila Varma', 'Uma Seth', 'Jai Nath'] as const).map((name) =>
    aMember(name.replace(' ', '-').toLowerCase(), 'person', [name], { country: 'IN' }),
  ),
];
const AMERICANS = 'Ada Quill, Ben Rusk and Cy Lorne met.\n';
const AMERICANS_FOUND = [
  ['Ada Quill', 'ada-quill'],
  ['Ben Rusk', 'ben-rusk'],
  ['Cy Lorne', 'cy-lorne'],
] as const;
const INDIANS = 'Ila Varma, Uma Seth and Jai Nath met.\n';
const INDIANS_FOUND = [
  ['Ila Varma', 'ila-varma'],
  ['Uma Seth', 'uma-seth'],
  ['Jai Nath', 'jai-nath'],
] as const;

it.each<LinkCase>([
  [
    'a parliament',
    `${AMERICANS}It was passed by Congress and sent on.`,
    [...AMERICANS_FOUND, ['Congress', 'us-congress']],
  ],
  [
    'a chamber, at the head of a sentence',
    `${AMERICANS}The Senate voted.`,
    [...AMERICANS_FOUND, ['Senate', 'us-senate']],
  ],
  [
    'a department',
    `${AMERICANS}He left the Rivers Department.`,
    [...AMERICANS_FOUND, ['Rivers Department', 'us-rivers']],
  ],
  [
    'an office that is a ministry',
    `${INDIANS}He wrote to the Home Office.`,
    [...INDIANS_FOUND, ['Home Office', 'home-office']],
  ],
  ['not on a page of another country', `${AMERICANS}He has a Home Office.`, AMERICANS_FOUND],
  ['members of one are people', `${AMERICANS}Four members of Congress left.`, AMERICANS_FOUND],
  ['nor is a seat the chamber', `${AMERICANS}He won a Senate seat.`, AMERICANS_FOUND],
  ['another body', `${AMERICANS}He asked the Senate Water Committee.`, AMERICANS_FOUND],
  ['that of a part', `${AMERICANS}He sits in the Texas Senate.`, AMERICANS_FOUND],
  ['… without its name', `${AMERICANS}He sits in the state Senate.`, AMERICANS_FOUND],
  [
    'beside two',
    'Ada Quill and Ben Rusk met.\nIt was passed by Congress.',
    AMERICANS_FOUND.slice(0, 2),
  ],
  [
    'a party of that name',
    `${INDIANS}Voters left the Congress, said Congress leader Ila Varma.`,
    [...INDIANS_FOUND, ['Congress', 'inc'], ['Congress', 'inc'], ['Ila Varma', 'ila-varma']],
  ],
  [
    'what only a party has',
    'The Congress party lost in India, Ila Varma said.',
    [
      ['Congress', 'inc'],
      ['Ila Varma', 'ila-varma'],
    ],
  ],
  ['no party where nothing tells of its country', 'The Congress party was dull.', []],
  [
    'two letters with an article',
    `${AMERICANS}A report that the RL liked.`,
    [...AMERICANS_FOUND, ['RL', 'league']],
  ],
  [
    'two letters with what bodies of nations have',
    `${AMERICANS}An RL investigation began.`,
    [...AMERICANS_FOUND, ['RL', 'league']],
  ],
  ['two letters alone', `${AMERICANS}Turn to RL for more.`, AMERICANS_FOUND],
  ['whose side a body is on', 'The pro-Iranian Levee Front met.', [['Levee Front', 'levees']]],
  ['where another body is from', 'The Iranian Levee Front met.', []],
])('%s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});
