import { expect, it } from 'vitest';
import { aMember, aNamesake, linkText, type LinkCase } from '../../support/linking';

const CAST = [
  aNamesake('john-quarry', 'John Quarry', 'Quarry'),
  aNamesake('mary-quarry', 'Mary Quarry', 'Quarry', { tier: 2 }),
  aNamesake('laura-quarry', 'Laura Quarry', 'Quarry', { tier: 2 }),
  aMember('donald-trump', 'person', ['Donald Trump', ['Trump', 'surname', 'case']], {
    offices: ['president'],
  }),
  aNamesake('ivanka-trump', 'Ivanka Trump', 'Trump', { tier: 3, offices: ['adviser'] }),
  aMember(
    'bill-clinton',
    'person',
    [
      'Bill Clinton',
      ['クリントン', 'surname', 'full-name-or-role'],
      ['Clinton', 'surname', 'full-name-or-role'],
    ],
    { offices: ['president', 'governor'] },
  ),
  aMember(
    'hillary-clinton',
    'person',
    [
      'Hillary Clinton',
      'ヒラリー・クリントン',
      ['クリントン', 'surname', 'full-name-or-role'],
      ['Clinton', 'surname', 'full-name-or-role'],
    ],
    { offices: ['foreign-minister', 'minister', 'legislator'] },
  ),
  aMember(
    'kim-jong-un',
    'person',
    [
      'Kim Jong-un',
      'キム・ジョンウン',
      ['Kim', 'surname', 'full-name-or-role'],
      ['キム', 'surname', 'full-name-or-role'],
    ],
    { country: 'KP', offices: ['secretary-general', 'president'] },
  ),
  aNamesake('crown-prince', 'ムハンマド・ビン・サルマン', 'ムハンマド皇太子', {
    country: 'SA',
    offices: ['royal'],
  }),
  aNamesake('takashi-kawamura', '河村たかし', '河村', {
    tier: 2,
    offices: ['mayor', 'legislator'],
  }),
  aMember(
    'michelle-obama',
    'person',
    ['Michelle Obama', ['Obama', 'surname', 'full-name-or-role']],
    { tier: 3 },
  ),
  aMember('barack-obama', 'person', ['Barack Obama', ['Obama', 'surname', 'full-name-or-role']], {
    offices: ['president'],
  }),
  aMember('bloomberg', 'outlet', ['ブルームバーグ'], { country: 'US' }),
  aNamesake('michael-bloomberg', 'マイケル・ブルームバーグ', 'ブルームバーグ', {
    country: 'US',
    offices: ['mayor'],
  }),
  aNamesake('jimmy-carter', 'Jimmy Carter', 'Carter', { offices: ['president'] }),
];

const [TRUMP, IVANKA, BILL, HILLARY] = [
  'donald-trump',
  'ivanka-trump',
  'bill-clinton',
  'hillary-clinton',
] as const;

it.each<LinkCase>([
  [
    'of two women of a surname the one whom the page names',
    'John Quarry met Mary Quarry. Later Mrs. Quarry left.',
    [
      ['John Quarry', 'john-quarry'],
      ['Mary Quarry', 'mary-quarry'],
      ['Quarry', 'mary-quarry'],
    ],
  ],
  [
    'a participle at the start of a sentence is no first name',
    'Jimmy Carter won. Addressing Carter’s rivals, he smiled. Apparently Carter knew.',
    [
      ['Jimmy Carter', 'jimmy-carter'],
      ['Carter', 'jimmy-carter'],
      ['Carter', 'jimmy-carter'],
    ],
  ],
  [
    'a first name that ends like an adverb is one',
    'Jimmy Carter won. Kimberly Carter lost.',
    [['Jimmy Carter', 'jimmy-carter']],
  ],
  [
    'the one who held the office, en',
    'President Clinton and Secretary of State Clinton',
    [
      ['Clinton', BILL],
      ['Clinton', HILLARY],
    ],
  ],
  [
    'the one who held the office, ja',
    'クリントン大統領とクリントン国務長官は',
    [
      ['クリントン', BILL],
      ['クリントン', HILLARY],
    ],
  ],
  ['a government, which only one of them led', 'クリントン政権は', [['クリントン', BILL]]],
  ['a title that fits both', 'Dr. Clinton left.', [['Clinton', `${BILL} or ${HILLARY}`]]],
  ['a title that fits one', 'Mr. Clinton left.', [['Clinton', BILL]]],
  [
    'a man, not the outlet of his name',
    'ブルームバーグ氏は',
    [['ブルームバーグ', 'michael-bloomberg']],
  ],
  [
    'the same, by the office of a place',
    'ブルームバーグ・ニューヨーク市長は言う。\nブルームバーグ氏は',
    [
      ['ブルームバーグ', 'michael-bloomberg'],
      ['ブルームバーグ', 'michael-bloomberg'],
    ],
  ],
  [
    'the outlet of it, also where the man is named',
    'ブルームバーグ市長は、ブルームバーグによると',
    [
      ['ブルームバーグ', 'michael-bloomberg'],
      ['ブルームバーグ', 'bloomberg'],
    ],
  ],
  ['an office that none of them held', '河村官房長官は', []],
  ['an office that one held', '河村市長は', [['河村', 'takashi-kawamura']]],
  ['a namesake with another given name, ja', '河村建夫官房長官は述べた。\n河村氏は', []],
  ['a namesake with another given name, en', 'Jeff Carter spoke.\nMr. Carter left.', []],
  ['a surname that very many bear, with a title that anybody has', 'Sgt. Carter died.', []],
  [
    'the same on a page that names him in full',
    'Jimmy Carter spoke.\nMr. Carter left.',
    [
      ['Jimmy Carter', 'jimmy-carter'],
      ['Carter', 'jimmy-carter'],
    ],
  ],
  [
    'the same beside an office that he held',
    'President Carter left.',
    [['Carter', 'jimmy-carter']],
  ],
  [
    'a surname that stands first, with another given name behind it, en',
    'Kim Yung-ho spoke.\nKim was quoted. Leader Kim Jong-un smiled.\nHis sister saw Kim.',
    [
      ['Kim Jong-un', 'kim-jong-un'],
      ['Kim', 'kim-jong-un'],
    ],
  ],
  [
    'a label before a headline is no given name',
    'Jimmy Carter spoke.\nPolitics Carter would sell.\nThe target is on Carter tonight.',
    [
      ['Jimmy Carter', 'jimmy-carter'],
      ['Carter', 'jimmy-carter'],
    ],
  ],
  [
    'the last word of the sentence before is no given name',
    'Jimmy Carter spoke.\nShe compares him to Kermit. Carter stayed.\nThe target is on Carter tonight.',
    [
      ['Jimmy Carter', 'jimmy-carter'],
      ['Carter', 'jimmy-carter'],
      ['Carter', 'jimmy-carter'],
    ],
  ],
  [
    'the full name outweighs a namesake on the page',
    'Jeff Carter met Jimmy Carter.\nMr. Carter left.',
    [
      ['Jimmy Carter', 'jimmy-carter'],
      ['Carter', 'jimmy-carter'],
    ],
  ],
  ['one who bears the surname by default', 'Why Trump won', [['Trump', TRUMP]]],
  [
    'another one named in full first',
    'Ivanka Trump spoke.\nTrump left.',
    [
      ['Ivanka Trump', IVANKA],
      ['Trump', IVANKA],
    ],
  ],
  [
    'both named in full: the default bearer',
    'Donald Trump and Ivanka Trump.\nTrump left.',
    [
      ['Donald Trump', TRUMP],
      ['Ivanka Trump', IVANKA],
      ['Trump', TRUMP],
    ],
  ],
  [
    'another one named in full later',
    'Trump left.\nIvanka Trump spoke.',
    [
      ['Trump', TRUMP],
      ['Ivanka Trump', IVANKA],
    ],
  ],
  [
    'the page says who holds the office',
    'President Trump spoke.\nIvanka Trump listened.\nTrump left.',
    [
      ['Trump', TRUMP],
      ['Ivanka Trump', IVANKA],
      ['Trump', TRUMP],
    ],
  ],
  [
    'a less known one named in full later',
    'Why Obama won\nMichelle Obama spoke.',
    [['Michelle Obama', 'michelle-obama']],
  ],
  [
    'a surname before the only one of two who is named in full',
    'クリントン氏は敗れた。\nヒラリー・クリントン氏は',
    [
      ['クリントン', 'hillary-clinton'],
      ['ヒラリー・クリントン', 'hillary-clinton'],
    ],
  ],
  [
    '… and not where an office tells of the other',
    'クリントン氏は大統領だった。クリントン大統領。\nヒラリー・クリントン氏は',
    [
      ['クリントン', 'bill-clinton'],
      ['クリントン', 'bill-clinton'],
      ['ヒラリー・クリントン', 'hillary-clinton'],
    ],
  ],
  [
    'a stranger of that surname in katakana, family name first',
    'キム・ヨンチョル氏。キム副部長は。\nキム・ジョンウン総書記',
    [['キム・ジョンウン', 'kim-jong-un']],
  ],
  [
    '… and the one whose office it is',
    'キム・ヨンチョル氏。キム総書記は。\nキム・ジョンウン総書記',
    [
      ['キム', 'kim-jong-un'],
      ['キム・ジョンウン', 'kim-jong-un'],
    ],
  ],
  [
    'a crown prince whose country is told',
    'サウジのムハンマド皇太子は',
    [['ムハンマド皇太子', 'crown-prince']],
  ],
  ['a crown prince of no country', 'ムハンマド皇太子は', []],
])('%s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});
