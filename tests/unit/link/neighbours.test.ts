import { expect, it } from 'vitest';
import { aMember, aNamesake, linkText, type LinkCase } from '../../support/linking';

const CAST = [
  aMember('donald-trump', 'person', [
    'Donald Trump',
    'ドナルド・トランプ',
    ['Trump', 'surname', 'case'],
    ['トランプ', 'surname', 'nothing'],
  ]),
  aMember('vladimir-putin', 'person', [
    'Vladimir Putin',
    ['Putin', 'surname', 'case'],
    ['プーチン', 'surname', 'nothing'],
  ]),
  aMember('angela-merkel', 'person', [
    'Angela Merkel',
    ['Merkel', 'surname', 'case'],
    ['メルケル', 'surname', 'nothing'],
  ]),
  aMember('shigeru-ishiba', 'person', ['石破茂', ['石破', 'surname', 'nothing']]),
  aNamesake('thomas-graham', 'Thomas Graham', 'Graham'),
  aNamesake('andy-burnham', 'Andy Burnham', 'Burnham'),
  aNamesake('kiyoshi-tanigawa', '谷川清', '谷川'),
  aNamesake('naoto-kan', '菅直人', '菅'),
  aMember('wang-yi', 'person', ['Wang Yi', ['Wang', 'surname', 'full-name-or-role']]),
  aMember('pope', 'person', ['Pope Francis', ['Francis', 'surname', 'full-name-or-role']]),
  aMember('cnn', 'outlet', ['CNN']),
  aMember('qbs', 'outlet', ['QBS News', ['QBS', 'initials', 'case']]),
  aMember('us-army', 'organisation', [['Army', 'short', 'context']], { country: 'US' }),
];

const TRUMP = 'donald-trump';

it.each<LinkCase>([
  ['a given name in katakana', '石破茂首相と石破マサカズさんが', [['石破茂', 'shigeru-ishiba']]],
  [
    'an unknown given name in a short sentence',
    'Salih Merkel, a baker in Cologne, met Vladimir Putin.',
    [['Vladimir Putin', 'vladimir-putin']],
  ],
  ['a further part behind a full name', 'ドナルド・トランプ・ジュニア氏は', []],
  ['Jr. behind a full name', 'Donald Trump Jr. spoke.', []],
  ['a numeral behind a full name', 'Donald Trump III spoke.', []],
  ['a number behind a full name, ja', 'ドナルド・トランプ2世は', []],
  ['an unknown part before, ja', 'フレッド・トランプ氏は', []],
  ['an unknown part behind, ja', 'トランプ・オーガニゼーションは', []],
  [
    'two known surnames joined, ja',
    'トランプ・プーチン会談',
    [
      ['トランプ', TRUMP],
      ['プーチン', 'vladimir-putin'],
    ],
  ],
  [
    'two known surnames joined, en',
    'a Trump-Putin summit',
    [
      ['Trump', TRUMP],
      ['Putin', 'vladimir-putin'],
    ],
  ],
  ['a title joined behind, ja', 'トランプ・シニアフェロー', [['トランプ', TRUMP]]],
  [
    'a country joined behind, ja',
    'ドナルド・トランプ・アメリカ大統領',
    [['ドナルド・トランプ', TRUMP]],
  ],
  ['half of a double name', 'Mr. Burnham-Snyder spoke.', []],
  ['half of a double first name', 'Jean-Thomas Graham, Karl-Angela Merkel spoke.', []],
  [
    'a full name joined to a surname',
    'The Trump-Angela Merkel talks',
    [['Angela Merkel', 'angela-merkel']],
  ],
  ['a prefix with a hyphen', 'Anti-Trump voters', [['Trump', TRUMP]]],
  [
    'two surnames of which one was told by the page',
    'Mr. Burnham met Angela Merkel.\nA Burnham-Merkel bill',
    [
      ['Burnham', 'andy-burnham'],
      ['Angela Merkel', 'angela-merkel'],
      ['Burnham', 'andy-burnham'],
      ['Merkel', 'angela-merkel'],
    ],
  ],
  ['a stranger of a surname, abroad', 'Fred Trump built houses.\nThen Trump sold them.', []],
  [
    'a stranger and who bears it by default',
    'Fred Trump built houses.\nDonald Trump sold them.\nThen Trump left.',
    [
      ['Donald Trump', TRUMP],
      ['Trump', TRUMP],
    ],
  ],
  ['an unknown given name, en', 'Fred Trump built houses.', []],
  ['an initial and an unknown given name', 'Fred C. Trump built houses.', []],
  ['the first word of a sentence', 'Why Trump won', [['Trump', TRUMP]]],
  ['a day before the name', 'On Monday Trump won', [['Trump', TRUMP]]],
  ['a title before the name', 'President-elect Trump won', [['Trump', TRUMP]]],
  ['a possessive before the name', 'America’s Trump', [['Trump', TRUMP]]],
  [
    'an outlet before the name',
    'CNN Trump special',
    [
      ['CNN', 'cnn'],
      ['Trump', TRUMP],
    ],
  ],
  [
    'a surname as a given name',
    'Thomas Graham met Merkel.\nGraham Norton laughed.',
    [
      ['Thomas Graham', 'thomas-graham'],
      ['Merkel', 'angela-merkel'],
    ],
  ],
  [
    'a surname before a verb',
    'Thomas Graham met Merkel.\nGraham says no.',
    [
      ['Thomas Graham', 'thomas-graham'],
      ['Merkel', 'angela-merkel'],
      ['Graham', 'thomas-graham'],
    ],
  ],
  ['a building, en', 'at Trump Tower', []],
  ['science, en', 'Merkel cells respond to touch.', []],
  ['science, ja', 'メルケル細胞の講義', []],
  ['a group for somebody, ja', 'トランプを愛する会が', []],
  ['a meeting for somebody, ja', 'トランプを支える会見', [['トランプ', TRUMP]]],
  ['a family, en', 'The Trump family left.', []],
  ['a spouse, ja', 'トランプ夫人は', []],
  ['a government, ja', 'トランプ政権は', [['トランプ', TRUMP]]],
  ['an inflected verb, ja', '石破りの名人', []],
  ['a particle behind, ja', '石破は黙った', [['石破', 'shigeru-ishiba']]],
  ['kanji before a surname', '谷川清氏。\n大谷川氏', [['谷川清', 'kiyoshi-tanigawa']]],
  ['kanji behind a surname', '谷川清氏。\n谷川岳に登る', [['谷川清', 'kiyoshi-tanigawa']]],
  [
    'a party before a surname',
    '谷川清氏。\n自民党谷川氏',
    [
      ['谷川清', 'kiyoshi-tanigawa'],
      ['谷川', 'kiyoshi-tanigawa'],
    ],
  ],
  ['one kanji with an honorific', '菅首相は', [['菅', 'naoto-kan']]],
  ['one kanji without one', '菅直人氏。\n菅は', [['菅直人', 'naoto-kan']]],
  ['a third syllable behind a Chinese name', 'Wang Yi Long sang', []],
  ['a third syllable before a Chinese name', 'Da Wang Yi sang', []],
  ['a word before a Chinese name', 'So Wang Yi said', [['Wang Yi', 'wang-yi']]],
  ['a verb in capitals behind a Chinese name', 'Wang Yi Meets Press', [['Wang Yi', 'wang-yi']]],
  [
    'a stranger in Latin letters, ja',
    '機能のNever-Slow Modeの説明をDinsan Francis氏は見つけた',
    [],
  ],
  ['a company of that name', 'from QBS Interactive, Inc.', []],
  ['a group that owns an outlet', 'owned by QBS News Group and QBS Media Group', []],
  ['a group of reporters', 'a QBS News group', [['QBS News', 'qbs']]],
  ['a branch of the outlet', 'The election is on QBS Sunday', [['QBS', 'qbs']]],
  ['a foundry of that name, ja', 'トランプ鋳造所の活字', []],
  ['a body in the name of another one', 'the Salvation Army of U.S. cities', []],
])('%s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});
