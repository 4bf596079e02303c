import { expect, it } from 'vitest';
import { aMember, linkText, type LinkCase } from '../../support/linking';

// Names that others bear too, with nothing but themselves to go by: alone, near words of public life, and near others.

const CAST = [
  aMember('paul-martin', 'person', ['Paul Martin'], {
    tier: 2,
    country: 'CA',
    offices: ['prime-minister'],
  }),
  aMember('tom-cotton', 'person', ['Tom Cotton'], { country: 'US' }),
  aMember('theresa-may', 'person', ['Theresa May'], { country: 'GB', offices: ['prime-minister'] }),
  aMember('jack-straw', 'person', ['Jack Straw'], { country: 'GB' }),
  aMember('steve-jobs', 'person', ['Steve Jobs'], { country: 'US' }),
  aMember('karzai', 'person', ['Hamid Karzai'], { country: 'AF' }),
  aMember('afp', 'outlet', ['Agence France-Presse', ['AFP', 'initials', 'case']], {
    country: 'FR',
  }),
  aMember('cnn', 'outlet', [['CNN', 'initials', 'case']], { country: 'US' }),
  aMember('nhk', 'outlet', [['NHK', 'initials', 'case']], { country: 'JP' }),
  aMember('nikkei', 'outlet', [['The Nikkei', 'full', 'case']], { country: 'JP' }),
  aMember('tagesspiegel', 'outlet', ['Tagesspiegel'], { country: 'DE' }),
  aMember('eu', 'organisation', ['European Union', ['EU', 'initials', 'case']]),
  aMember('variety', 'outlet', ['Variety', ['バラエティ', 'transliteration', 'context']], {
    country: 'US',
  }),
];
const PAUL = ['Paul Martin', 'paul-martin'] as const;
const TOM = ['Tom Cotton', 'tom-cotton'] as const;
const AFP = ['AFP', 'afp'] as const;

it.each<LinkCase>([
  ['a defenceman', 'Paul Martin, the defenceman, blocked three shots.', []],
  ['a prime minister', 'Paul Martin called an election and lost it.', [PAUL]],
  [
    'a politician in another block',
    'Paul Martin was there.\nHe met Hamid Karzai.',
    [PAUL, ['Hamid Karzai', 'karzai']],
  ],
  ['a player', 'two tries from Tom Cotton and one from his cousin', []],
  ['two of one sort', 'Tom Cotton and Paul Martin came.', [TOM, PAUL]],
  [
    'words of public life elsewhere on the page',
    'Tom Cotton came.\nTom Cotton left the Senate.',
    [TOM, TOM],
  ],
  ['an aunt', 'My aunt, Theresa May Hollis, kept the shop.', []],
  ['who is known by her office', 'Theresa May left.', [['Theresa May', 'theresa-may']]],
  ['a song', 'They closed with “Jack Straw”, as ever.', []],
  ['whom all know by a rare name', 'Steve Jobs liked it.', [['Steve Jobs', 'steve-jobs']]],
  ['an unusual name', 'Hamid Karzai flew home.', [['Hamid Karzai', 'karzai']]],
  ['a protein', 'A raised AFP level in the blood.', []],
  ['a protein, ja', 'AFPの値が高い。', []],
  ['an agency by what it does', 'Nobody was hurt, AFP said.', [AFP]],
  ['an agency as a source', 'According to AFP, nobody was hurt.', [AFP]],
  ['an agency before its news', 'AFP: Storm kills two.', [AFP]],
  ['an agency as the owner of a picture', 'Photo: AFP', [AFP]],
  ['a label and nothing else', 'AFP', [AFP]],
  ['initials that are nothing else', 'I saw it on CNN.', [['CNN', 'cnn']]],
  ['a broadcaster of Japan, ja', 'NHKの朝ドラが好きだ。', [['NHK', 'nhk']]],
  ['the same letters elsewhere', 'NHK buffer', []],
  ['an agency by its subject, ja', 'AFPの記者が見た。', [AFP]],
  ['an index', 'The Nikkei closed higher.', []],
  ['an unusual title', 'Tagesspiegel closed.', [['Tagesspiegel', 'tagesspiegel']]],
  ['initials of no country', 'EU rules', [['EU', 'eu']]],
  ['a kind of programme', 'バラエティ番組の収録が長引いた。', []],
])('%s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});

it('reaches some paragraphs, not a whole list', () => {
  const lines = (count: number): string =>
    ['Paul Martin came.', ...Array.from({ length: count }, () => 'Rain.'), 'Hamid Karzai.'].join(
      '\n',
    );
  expect(linkText(lines(20), CAST)).toHaveLength(2);
  expect(linkText(lines(80), CAST)).toHaveLength(1);
});
