import { expect, it } from 'vitest';
import { aMember, linkText, type LinkCase } from '../../support/linking';

const CAST = [
  aMember('ann-mead', 'person', ['Ann Mead', ['Mead', 'surname', 'case']]),
  aMember('may-holt', 'person', ['Vera May', ['May', 'surname', 'case']]),
  aMember('the-lantern', 'outlet', ['The Lantern']),
  aMember('quay-scientist', 'outlet', ['Quay Scientist']),
  aMember('quay', 'outlet', [['Quay', 'full', 'context']]),
  aMember('tqb', 'outlet', [['TQB', 'initials', 'case']]),
  aMember('quay-house', 'organisation', ['Quay House']),
  aMember('minato-tv', 'outlet', ['港テレビ']),
  aMember('minato-hoso', 'outlet', ['港放送']),
  aMember('quay-hall', 'organisation', ['港会議所', 'クエーハウス']),
  aMember('xqo', 'organisation', [['XQO', 'initials', 'case']]),
  aMember('the-advocator', 'outlet', ['The Advocator']),
];

const LANTERN = [['The Lantern', 'the-lantern']] as const;
const XQO = [['XQO', 'xqo']] as const;
const TQB = [['TQB', 'tqb']] as const;

it.each<LinkCase>([
  ['an inn', 'The Lantern Arms is a pub.', []],
  ['a race', 'The Lantern Half Marathon starts at nine.', []],
  ['a zone', 'TQB Zone restaurants have closed.', []],
  ['a shop of a body', 'Quay House Black Market closed its store.', []],
  ['a town of a body', 'Quay House, Tennessee, has a new mayor.', []],
  ['a body in a state', 'the Quay House, Tennessee officials said', [['Quay House', 'quay-house']]],
  [
    'a politician of a state behind him',
    'He is ahead of Mead, Ohio Governor Rolf Ebner and others.',
    [['Mead', 'ann-mead']],
  ],
  [
    'a senator in small letters',
    'He is ahead of Mead, Texas senator Rolf Ebner and others.',
    [['Mead', 'ann-mead']],
  ],
  ['an outlet before one of a state', 'the news of TQB, Texas Tribune and others', TQB],
  ['a prize of a body', 'the Quay House Prize', [['Quay House', 'quay-house']]],
  ['a lamp', 'The Lantern lamp in the corner', []],
  ['records in a sentence', 'TQB Records signed the singer.', []],
  ['what an outlet does', 'TQB reported that The Lantern closed.', [...TQB, ...LANTERN]],
  ['sons', 'Mead & Sons have mended roofs.', []],
  ['a cat', 'A cat named Mead was found.', []],
  ['a street named after her', 'the street named after Ann Mead', [['Ann Mead', 'ann-mead']]],
  [
    'a team that calls her so',
    'His legal team called Ann Mead a liar.',
    [['Ann Mead', 'ann-mead']],
  ],
  ['a team', 'We are a team called Mead.', []],
  ['a firm that calls it so', 'Apple called Ann Mead a liar.', [['Ann Mead', 'ann-mead']]],
  ['an animal behind the name', 'Mead the parrot says three words.', []],
  ['a yacht', 'The yacht TQB won the regatta.', []],
  ['a yacht that was filmed', 'The election over, the yacht TQB filmed sank.', TQB],
  ['a song', 'The song “The Lantern” was a hit.', []],
  ['what a name is the name of', 'TQB is the name of our team.', []],
  ['a village', 'The village of Mead has a pub.', []],
  ['goods', 'The Mead vacuum cleaner is on sale.', []],
  ['a team of a town', 'Mead United won 2-1.', []],
  ['a phenomenon', 'by a Mead phenomenon', []],
  ['a month', 'May was the wettest month.', []],
  ['a vacancy', 'Quay Scientist position open in our lab.', []],
  [
    'who wants something',
    'The Advocator wanted to publish what ministers said.',
    [['The Advocator', 'the-advocator']],
  ],
  ['somebody of something', 'The Lantern of the gate asks three riddles.', []],
  ['a setting', 'Set TQB to 3 volts.', []],
  ['what it stands for', 'TQB stands for tiny quick bolts.', []],
  ['a buffer', 'Wash the cells in TQB buffer twice.', []],
  ['what is washed', 'Wash the cells in TQB for five minutes.', []],
  ['a pipette', 'Add TQB to each well with a pipette.', []],
  ['a buffer zone', 'the XQO buffer zone', XQO],
  ['antibodies', 'The XQO said antibody tests come after the incubation period.', XQO],
  ['centrifuges', 'The TQB reports that centrifuges were installed.', TQB],
  ['a code', 'TQB:524:Nepalese rupee', []],
  ['a bus stop, ja', '港テレビ前のバス停で', []],
  ['a street, ja', '港放送通りに市長が来た', []],
  ['a scholarship, ja', '港テレビ奨学金の授与式', []],
  ['on the air, ja', '港放送される体操を', []],
  ['a station, ja', '港会議所前駅を', []],
  ['a tavern, ja', '居酒屋「港テレビ」で', []],
  ['what is called so, ja', 'クエーハウスという喫茶店で', []],
  ['the outlet, ja', '港テレビの記者が', [['港テレビ', 'minato-tv']]],
  ['the body, ja', '港会議所で会見した', [['港会議所', 'quay-hall']]],
])('%s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});
