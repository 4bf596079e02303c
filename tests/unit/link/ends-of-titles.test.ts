import { expect, it } from 'vitest';
import { linkMentions } from '../../../src/link/link-mentions';
import { entityId } from '../../../src/model/entity';
import { aMember, candidatesOf, linkText, type LinkCase } from '../../support/linking';

// The last word of a title that a page has named stands for the whole of it.

const CAST = [
  // In the index an end is a name of one outlet, whichever it is.
  aMember('brighton', 'outlet', ['Brighton Argus', ['Argus', 'derived', 'context']], {
    country: 'GB',
    tier: 3,
  }),
  aMember('cape', 'outlet', ['Cape Argus'], { country: 'ZA', tier: 3 }),
  aMember('sunday', 'outlet', ['Sunday Argus'], { country: 'ZA', tier: 3 }),
  aMember('clarion', 'outlet', ['Korea Times'], { country: 'KR', tier: 3 }),
  aMember('times', 'outlet', [['The Times', 'full', 'context']], { country: 'GB', tier: 1 }),
  aMember('mail', 'outlet', ['Northern Mail'], { country: 'GB', tier: 3 }),
  aMember('globe', 'outlet', ['The Globe and Courant', ['Courant', 'derived', 'context']], {
    country: 'CA',
    tier: 3,
  }),
  aMember('city', 'outlet', ['City Globe', ['Globe', 'derived', 'context']], { country: 'US' }),
  aMember('north', 'outlet', ['Northern Times'], { country: 'GB', tier: 3 }),
  aMember(
    'bee',
    'outlet',
    [
      ['Some Bee', 'full', 'case'],
      ['Bee', 'derived', 'context'],
    ],
    {
      country: 'US',
      tier: 3,
    },
  ),
  aMember(
    'desert',
    'outlet',
    [
      ['Desert Republic', 'full', 'case'],
      ['Republic', 'derived', 'context'],
      ['The Republic', 'short', 'context'],
    ],
    { country: 'US', tier: 1 },
  ),
  aMember('evening', 'outlet', ['Harbour Evening News'], { country: 'GB', tier: 3 }),
  aMember('town', 'outlet', [['The Evening News', 'full', 'context']], { country: 'US', tier: 3 }),
  aMember('star', 'outlet', [['The Star', 'full', 'context']], { country: 'GB', tier: 1 }),
];
const CAPE = ['Cape Argus', 'cape'] as const;

it.each<LinkCase>([
  ['after the title', 'The Cape Argus said no. He told the Argus why.', [CAPE, ['Argus', 'cape']]],
  [
    'at the head of a sentence',
    'The Cape Argus said no. The Argus quoted him.',
    [CAPE, ['Argus', 'cape']],
  ],
  ['with its staff', 'The Cape Argus said no. Argus reporters asked.', [CAPE, ['Argus', 'cape']]],
  [
    'not after its sister',
    'The Sunday Argus said no. He told the Argus why.',
    [['Sunday Argus', 'sunday']],
  ],
  ['not before the title', 'He told the Argus why. The Cape Argus said no.', [CAPE]],
  ['not without the title', 'He told the Argus why.', []],
  ['not without an article', 'The Cape Argus said no. Argus was tired.', [CAPE]],
  ['not where a longer name begins', 'The Cape Argus said no. The Argus Group was sold.', [CAPE]],
  ['before a day', 'The Cape Argus said no. He told the Argus Monday.', [CAPE, ['Argus', 'cape']]],
  [
    'either of two that stand before',
    'The Cape Argus and the Brighton Argus said no. The Argus quoted him.',
    [CAPE, ['Brighton Argus', 'brighton'], ['Argus', 'brighton or cape']],
  ],
  [
    'over one that is called so in full',
    'The Korea Times said no. The Times quoted him.',
    [
      ['Korea Times', 'clarion'],
      ['The Times', 'clarion'],
    ],
  ],
  [
    'not over one of the same country',
    'The Northern Times said no. The Times quoted him.',
    [
      ['Northern Times', 'north'],
      ['The Times', 'times'],
    ],
  ],
  [
    'not over one that the page has named before',
    'The Times newspaper said yes. The Korea Times said no. The Times quoted him.',
    [
      ['The Times', 'times'],
      ['Korea Times', 'clarion'],
      ['The Times', 'times'],
    ],
  ],
  [
    'not over one at home on the page',
    'The Brighton Argus said no, and the Northern Mail. The Korea Times said no. The Times quoted him.',
    [
      ['Brighton Argus', 'brighton'],
      ['Northern Mail', 'mail'],
      ['Korea Times', 'clarion'],
      ['The Times', 'times'],
    ],
  ],
  [
    'not over one of which the page names more papers',
    'The Brighton Argus, the Northern Mail, the City Globe, the Some Bee and the Desert Republic said no. The Korea Times said no. The Times quoted him.',
    [
      ['Brighton Argus', 'brighton'],
      ['Northern Mail', 'mail'],
      ['City Globe', 'city'],
      ['Some Bee', 'bee'],
      ['Desert Republic', 'desert'],
      ['Korea Times', 'clarion'],
      ['The Times', 'times'],
    ],
  ],
  [
    'the first of two nouns',
    'The Globe and Courant said no. The Courant quoted him, and the Globe asked.',
    [
      ['The Globe and Courant', 'globe'],
      ['Courant', 'globe'],
      ['Globe', 'globe'],
    ],
  ],
  [
    'not in a headline',
    'The Cape Argus said no.\nMinister Left Office Early, Says The Argus',
    [CAPE],
  ],
  [
    'two words of a longer title',
    'The Harbour Evening News said no. The Evening News quoted him.',
    [
      ['Harbour Evening News', 'evening'],
      ['The Evening News', 'evening'],
    ],
  ],
  [
    'a word for other things, where it speaks',
    'The Some Bee said no. The Bee quoted him. He kept the Bee as a pet.',
    [
      ['Some Bee', 'bee'],
      ['Bee', 'bee'],
    ],
  ],
  [
    'no republic of somewhere',
    'The Desert Republic said no. The Republic of Turkey did not.',
    [['Desert Republic', 'desert']],
  ],
  ['not one of another country', 'Kenya’s The Star newspaper said no.', []],
])('the end of a title: %s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});

it('is lent by eight titles of a long list', () => {
  const towns = Array.from('ABCDEFGHIJ', (letter) => `${letter}ville`);
  const cast = [
    ...CAST,
    ...towns.map((town) => aMember(town.toLowerCase(), 'outlet', [`${town} Argus`], { tier: 3 })),
  ];
  const text = `${towns.map((town) => `The ${town} Argus said no.`).join('\n')}\nHe told the Argus why.`;
  expect(linkText(text, cast).at(-1)).toEqual([
    'Argus',
    towns.slice(-8).join(' or ').toLowerCase(),
  ]);
});

it.each([
  ['the outlet that the page is served from', 'The Times quoted him.', 'times'],
  ['one that the name is linked to', '[The Times](thetimes.co.uk) quoted him.', null],
])('is not lent over %s', (_, words, outlet) => {
  const text = `The Korea Times said no. ${words}`;
  const hosts = new Map([['thetimes.co.uk', entityId('times')]]);
  const mentions = linkMentions(candidatesOf(text, CAST, hosts), {
    outlet: outlet === null ? null : entityId(outlet),
  });
  expect(mentions.at(-1)?.link).toEqual({ kind: 'linked', id: entityId('times') });
});
