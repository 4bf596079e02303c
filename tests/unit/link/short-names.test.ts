import { expect, it } from 'vitest';
import { aMember, aNamesake, linkText, type LinkCase } from '../../support/linking';

const CAST = [
  aMember('richard-haass', 'person', [
    'Richard Haass',
    'リチャード・ハース',
    ['Haass', 'surname', 'full-name-or-role'],
    ['ハース', 'surname', 'full-name-or-role'],
  ]),
  aMember('sergey-lavrov', 'person', [
    'Sergey Lavrov',
    ['Lavrov', 'surname', 'case'],
    ['ラブロフ', 'surname', 'nothing'],
  ]),
  aNamesake('yukihiro-hasegawa', '長谷川幸洋', '長谷川'),
  aNamesake('gaku-hasegawa', '長谷川岳', '長谷川'),
  aNamesake('yukio-hatoyama', '鳩山由紀夫', '鳩山'),
  aNamesake('kunio-hatoyama', '鳩山邦夫', '鳩山'),
  aMember('nbc-news', 'outlet', ['NBC News', 'NBCニュース', ['NBC', 'initials', 'context']]),
  aMember('tamika-chad', 'person', [
    'Tamika Chad',
    'タミカ・チャド',
    ['Chad', 'surname', 'full-name-and-role'],
    ['チャド', 'surname', 'full-name-and-role'],
  ]),
  aNamesake('taro-okamoto', '岡本太郎', '岡本', { tier: 2, offices: ['legislator'] }),
  aMember('theresa-may', 'person', ['Theresa May', ['May', 'surname', 'full-name-or-role']]),
  aMember('jonas-gahr-store', 'person', ['Jonas Gahr Støre', ['Støre', 'surname', 'case']]),
  aMember('time', 'outlet', ['Time magazine', ['Time', 'full', 'context']]),
  aMember(
    'abe-quarry',
    'person',
    [
      ['Quarry', 'surname', 'full-name-or-role'],
      ['クォーリー', 'surname', 'full-name-or-role'],
    ],
    { offices: ['president'] },
  ),
  aNamesake('eva-quarry', 'Eva Quarry', 'Quarry'),
  aNamesake('ana-rossi', 'Ana Rossi', 'Rossi', { tier: 3 }),
  aMember(
    'manmohan-singh',
    'person',
    ['Manmohan Singh', ['Singh', 'surname', 'full-name-and-role']],
    { terms: [{ office: 'prime-minister', from: null, to: null }] },
  ),
  aMember('peter-pace', 'person', ['Peter Pace', ['Pace', 'surname', 'full-name-and-role']]),
];

it.each<LinkCase>([
  ['a surname that needs nothing', 'ラブロフは笑った。', [['ラブロフ', 'sergey-lavrov']]],
  ['a surname in exact case', 'Later Lavrov left.', [['Lavrov', 'sergey-lavrov']]],
  [
    'a surname in exact case that is no first name, before another capital',
    'Later Lavrov Day came.',
    [['Lavrov', 'sergey-lavrov']],
  ],
  ['a surname in another case', 'LAVROV left.', []],
  [
    'a surname before its full name, en',
    'Haass left.\nRichard Haass agreed.',
    [
      ['Haass', 'richard-haass'],
      ['Richard Haass', 'richard-haass'],
    ],
  ],
  [
    'a surname after its full name, ja',
    'リチャード・ハース氏。\nハースは',
    [
      ['リチャード・ハース', 'richard-haass'],
      ['ハース', 'richard-haass'],
    ],
  ],
  [
    'a full name in the other script',
    'Richard Haass\nハースは',
    [
      ['Richard Haass', 'richard-haass'],
      ['ハース', 'richard-haass'],
    ],
  ],
  ['a surname alone, en', 'Haass left.', []],
  ['a surname alone, ja', 'ハースは去った。', []],
  [
    'a surname with a title elsewhere, en',
    'Mr. Haass came.\nHaass left.',
    [
      ['Haass', 'richard-haass'],
      ['Haass', 'richard-haass'],
    ],
  ],
  [
    'a surname with a title elsewhere, ja',
    'ハース元会長は\nハースは',
    [
      ['ハース', 'richard-haass'],
      ['ハース', 'richard-haass'],
    ],
  ],
  [
    'two of one surname, one named in full',
    '長谷川幸洋氏は\n長谷川氏は',
    [
      ['長谷川幸洋', 'yukihiro-hasegawa'],
      ['長谷川', 'yukihiro-hasegawa'],
    ],
  ],
  [
    'two of one surname, none named in full',
    '鳩山氏は',
    [['鳩山', 'kunio-hatoyama or yukio-hatoyama']],
  ],
  [
    'a word in kanji behind one of two surnames',
    '鳩山由紀夫氏。\n鳩山以外の候補',
    [
      ['鳩山由紀夫', 'yukio-hatoyama'],
      ['鳩山', 'yukio-hatoyama'],
    ],
  ],
  ['a surname that very many bear, none named in full', '長谷川氏は', []],
  [
    'two of one surname, both named in full',
    '長谷川幸洋氏と長谷川岳氏。\n長谷川氏は',
    [
      ['長谷川幸洋', 'yukihiro-hasegawa'],
      ['長谷川岳', 'gaku-hasegawa'],
      ['長谷川', 'gaku-hasegawa or yukihiro-hasegawa'],
    ],
  ],
  [
    'initials after the outlet in full, en',
    'NBC News said so.\nThen NBC was silent.',
    [
      ['NBC News', 'nbc-news'],
      ['NBC', 'nbc-news'],
    ],
  ],
  [
    'initials after the outlet in full, ja',
    'NBCニュースだ。\nNBCを見た。',
    [
      ['NBCニュース', 'nbc-news'],
      ['NBC', 'nbc-news'],
    ],
  ],
  ['initials alone', 'NBC was silent.', []],
  [
    'a surname that is a country, full name only',
    'Tamika Chad spoke.\nChad is hot.',
    [['Tamika Chad', 'tamika-chad']],
  ],
  [
    'a surname that very many bear, near the full name',
    'Manmohan Singh came.\nSingh’s words were hard. Critics of Singh left. In Singh it rained.',
    [
      ['Manmohan Singh', 'manmohan-singh'],
      ['Singh', 'manmohan-singh'],
      ['Singh', 'manmohan-singh'],
    ],
  ],
  [
    'one that is a word besides',
    'The troops left. Peter Pace came.\nPace is all. They heard from Pace, and Pace’s wife. The Pace grew. A Pace Maker came.',
    [
      ['Peter Pace', 'peter-pace'],
      ['Pace', 'peter-pace'],
      ['Pace', 'peter-pace'],
    ],
  ],
  ['one without the full name', 'Critics of Singh left.', []],
  ['a surname that is a country, role only', 'President Chad spoke.', []],
  [
    'a surname that is a country, both',
    'タミカ・チャド氏。\nチャド大統領は',
    [
      ['タミカ・チャド', 'tamika-chad'],
      ['チャド', 'tamika-chad'],
    ],
  ],
  ['an office holder of old with a title only', 'Minister Rossi spoke.', []],
  [
    'an office holder of old after the full name',
    'Ana Rossi met Lavrov.\nRossi left.',
    [
      ['Ana Rossi', 'ana-rossi'],
      ['Lavrov', 'sergey-lavrov'],
      ['Rossi', 'ana-rossi'],
    ],
  ],
  ['a member of parliament with a title that anybody has', '岡本氏は', []],
  ['a member of parliament with the office', '岡本議員は', [['岡本', 'taro-okamoto']]],
  [
    'a month that is a surname',
    'Theresa May left.\nIn May 2022 it rained.',
    [['Theresa May', 'theresa-may']],
  ],
  [
    'a surname that is a month',
    'Theresa May left.\nThen May said no.',
    [
      ['Theresa May', 'theresa-may'],
      ['May', 'theresa-may'],
    ],
  ],
  ['a surname without its accents', 'Store is open.', []],
  [
    'a surname without its accents after the full name',
    'Jonas Gahr Store won.\nStore left.',
    [
      ['Jonas Gahr Store', 'jonas-gahr-store'],
      ['Store', 'jonas-gahr-store'],
    ],
  ],
  [
    'a common word after the outlet in full',
    'Time magazine said so.\nTime flies; it told Time so.',
    [
      ['Time magazine', 'time'],
      ['Time', 'time'],
    ],
  ],
])('%s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});

it.each([
  ['the holder of an office', 59, 'abe-quarry'],
  ['the one named in full, where that office stands far away', 61, 'eva-quarry'],
])('a surname is that of %s', (_, paragraphs, id) => {
  const text = `クォーリー大統領は${'\n'.repeat(paragraphs)}Eva Quarry spoke. Then Quarry left.`;
  expect(linkText(text, CAST).at(-1)).toEqual(['Quarry', id]);
});
