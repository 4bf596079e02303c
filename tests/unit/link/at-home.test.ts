import { expect, it } from 'vitest';
import { aMember, linkText, type LinkCase } from '../../support/linking';

// Outlets that are words or initials, in texts about their own country.

const CAST = [
  aMember('lantern', 'outlet', [['Lantern', 'full', 'context']], { country: 'DE' }),
  aMember('mill', 'outlet', [['Mill', 'full', 'context']], { country: 'US' }),
  aMember('channel', 'outlet', [['Channel 90', 'short', 'context']], { country: 'IL', tier: 3 }),
  aMember('far', 'outlet', [['Fair City', 'full', 'context']], { country: 'KE', tier: 4 }),
];
const LANTERN = ['Lantern', 'lantern'] as const;
const CHANNEL = ['Channel 90', 'channel'] as const;

it.each<LinkCase>([
  ['its nationality and what it is', 'German tabloid Lantern has pictures.', [LANTERN]],
  ['what Americans are', 'The American magazine Mill agreed.', [['Mill', 'mill']]],
  ['words in between', 'Germany’s biggest mass-market daily, the Lantern, agreed.', [LANTERN]],
  ['a site', 'The German news site Lantern took it down.', [LANTERN]],
  ['on a day', 'German tabloid Lantern Sunday had pictures.', [LANTERN]],
  ['whose it is', 'Israel’s Channel 90 said no.', [CHANNEL]],
  ['nothing that a country has', 'Germany’s Lantern said no.', []],
  ['who owns it', 'Berlin agreed; state-run Lantern put it first.', [LANTERN]],
  ['nothing of a longer name', 'German weekly Lantern Money has pictures.', []],
  ['nothing of another country', 'French channel Lantern has pictures.', []],
  [
    'a conversation',
    'In an exclusive conversation with Lantern, the German minister denied it.',
    [LANTERN],
  ],
  ['a source', 'Berlin knew, they said, citing Lantern.', [LANTERN]],
  ['nothing of two names', 'Berlin knew, they said, citing Lantern and Mead.', []],
  ['nothing of the sentence before', 'A German friend came. The weekly Lantern Fair opens.', []],
  ['nothing elsewhere', 'Paris knew, they said, citing Lantern.', []],
  ['nothing in most texts', 'America knew, they said, citing Mill.', []],
  ['what it said on a day', 'Israel agreed, Channel 90 said on Thursday night.', [CHANNEL]],
  ['what it said in a report', 'Berlin agreed, Lantern said in a report on it.', [LANTERN]],
  ['nothing that somebody says', 'Berlin agreed, Lantern said on Thursday.', []],
  ['nothing known to few', 'Nairobi agreed, Fair City said on Thursday.', []],
])('at home: %s', (_, text, expected) => {
  expect(linkText(text, CAST)).toEqual(expected);
});

it.each<LinkCase>([
  ['a newsletter', 'Sign up for Lantern’s free newsletter.', [LANTERN]],
  ['a tabloid', 'He told the tabloid Lantern so.', [LANTERN]],
  ['an interview given to it', 'She gave an interview to Lantern.', [LANTERN]],
  ['news that it broke', 'Lantern broke the news.', [LANTERN]],
  ['no light that broke', 'Lantern broke over the town.', []],
  ['no reports of something', 'Lantern reports of last year were lost.', []],
])('anywhere: %s', (_, text, expected) => {
  expect(linkText(text, CAST)).toEqual(expected);
});
