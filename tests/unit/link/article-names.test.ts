import { expect, it } from 'vitest';
import { aMember, linkText, type LinkCase } from '../../support/linking';

// “the Lantern” for The Lantern: the article in small letters is no part of the name.

const anOutlet = (id: string, word: string, country: string, traits = {}) =>
  aMember(
    id,
    'outlet',
    [
      [`The ${word}`, 'full', 'context'],
      [word, 'short', 'context'],
    ],
    { country, ...traits },
  );

const CAST = [
  anOutlet('lantern', 'Lantern', 'US'),
  anOutlet('summit', 'Summit', 'US'),
  anOutlet('beacon-of-london', 'Beacon', 'GB'),
  anOutlet('beacon-of-kiev', 'Beacon', 'UA'),
  aMember('metro', 'outlet', [['Metro', 'full', 'context']], { country: 'GB' }),
  aMember('pilot', 'outlet', [['Pilot', 'full', 'context']], { country: 'GB', tier: 3 }),
  aMember('courier', 'outlet', ['Morning Courier'], { country: 'GB' }),
  aMember('keeper', 'outlet', [['The Keeper', 'full', 'case']], { country: 'GB' }),
];
const LANTERN = ['Lantern', 'lantern'] as const;

it.each<LinkCase>([
  ['who was told', 'She told the Lantern that it was over.', [LANTERN]],
  ['who writes for it', 'He writes for the Lantern and others.', [LANTERN]],
  ['what it did', 'As the Lantern reported, the dam held.', [LANTERN]],
  ['who says so at the end', '“The dam holds,” reports the Lantern.', [LANTERN]],
  ['no title that few know', '“The dam holds,” said the Pilot.', []],
  ['of another sort of title', '“The dam holds,” says the Metro.', [['Metro', 'metro']]],
  ['an issue', 'In yesterday’s Lantern he was wrong.', [LANTERN]],
  ['a morning’s issue', 'In this morning’s Lantern he was wrong.', [LANTERN]],
  ['an issue of a day', 'In Friday’s Lantern he was wrong.', [LANTERN]],
  ['an issue at the head of a sentence', 'Yesterday’s Lantern was wrong.', [LANTERN]],
  ['nothing of an owner', 'In Friday Jones’s Lantern he was wrong.', []],
  ['a piece', 'A Lantern essay says so.', [LANTERN]],
  ['a blog of its', 'There was much of it in the Lantern blog.', [LANTERN]],
  [
    'one that the page names with its article',
    'The Lantern reported it.\nThen the Lantern fell silent.',
    [['The Lantern', 'lantern'], LANTERN],
  ],
  ['no word', 'They climbed the Summit and lit the Lantern.', []],
  ['no word of a place', 'Reporting from the Summit, he froze.', []],
  ['nothing without its article', 'He told Summit people so.', []],
  ['nothing in a headline', 'Mayor Told the Lantern That Snow Will Fall', []],
  ['nothing where the title goes on', 'She told the Lantern Society so.', []],
  ['nothing in capitals', 'SHE TOLD THE LANTERN', []],
  ['no title that another is called as well', 'She told the Beacon so.', []],
  [
    'the title of the page’s country',
    'Morning Courier leads on it.\nShe told the Beacon so.',
    [
      ['Morning Courier', 'courier'],
      ['Beacon', 'beacon-of-london'],
    ],
  ],
  ['no body of that name', 'The Keeper Council rejected him.', []],
])('%s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});
