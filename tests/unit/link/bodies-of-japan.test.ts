import { expect, it } from 'vitest';
import { aMember, linkText, type LinkCase } from '../../support/linking';

// Names of Japanese bodies in longer words, and bodies that Korea calls by the same name.

const aBody = (id: string, names: Parameters<typeof aMember>[2], country = 'JP') =>
  aMember(id, 'organisation', names, { country });

const CAST = [
  aBody('power', ['東西電力', '東電']),
  aBody('steel', [
    ['東西製鉄', 'full', 'context'],
    ['東鉄', 'short', 'context'],
  ]),
  aBody('tokyo', ['東京大学']),
  aBody('kyoto', ['京都大学']),
  aBody('executives', ['経済同友会']),
  aBody('cars', ['カワゴエ自動車']),
  aBody('railway', ['JR東海']),
  aBody('ministry', ['厚生労働省', ['財務省', 'short', 'context']]),
  aBody('secretariat', ['内閣官房']),
  aBody('unions', ['全国労組総会', ['連合', 'short', 'context']]),
  aBody('court', [['最高裁', 'short', 'context']]),
  aBody('police', ['警察庁']),
  aBody('ministry-of-korea', [['財務省', 'short', 'context']], 'KR'),
  aBody('spring', ['新風の党']),
  aBody('bell', ['ベル大学'], 'US'),
  aBody('forces', ['イスラエル軍'], 'IL'),
  aMember('paek', 'person', ['白承佑'], { country: 'KR' }),
  aMember('hwang', 'person', ['黄宗賢'], { country: 'KR' }),
  aMember('ahn', 'person', ['安道均'], { country: 'KR' }),
];
const KOREANS = '白承佑、黄宗賢、安道均。';
const KOREANS_FOUND = [
  ['白承佑', 'paek'],
  ['黄宗賢', 'hwang'],
  ['安道均', 'ahn'],
] as const;

it.each<LinkCase>([
  ['armed forces of a country', 'イスラエル軍は発表した。', [['イスラエル軍', 'forces']]],
  ['a spokesman of theirs', 'イスラエル軍報道官の話。', [['イスラエル軍', 'forces']]],
  ['a military operation', 'イスラエル軍事作戦が続く。', []],
  ['what makes arms', 'イスラエル軍需産業の株価。', []],
  ['a head of a party', '新風の党首会談', []],
  ['a party', '新風の党は', [['新風の党', 'spring']]],
  ['a short name alone', '東電は13日に発表した。', [['東電', 'power']]],
  [
    'a short name after the longer one',
    'シンクタンクの東西製鉄は。\n東鉄に常駐した。',
    [
      ['東西製鉄', 'steel'],
      ['東鉄', 'steel'],
    ],
  ],
  ['a short name of a former body', '旧東電の社員。', [['東電', 'power']]],
  ['a short name within a word', '関東電化の株価。', []],
  ['a university', '東京大学名誉教授の話。', [['東京大学', 'tokyo']]],
  ['the press of a university', '東京大学出版会の本。', []],
  ['… of another country', 'ベル大学出版局の本。', []],
  ['such a university', 'ベル大学の本。', [['ベル大学', 'bell']]],
  ['the hospital of a university', '京都大学医学部附属病院に入院した。', []],
  ['two words that make a university', '東京都大学連盟の試合。', []],
  ['an association of a place', '関西経済同友会の代表幹事。', []],
  ['the association itself', '経済同友会の代表幹事。', [['経済同友会', 'executives']]],
  ['a company', 'カワゴエ自動車が減産する。', [['カワゴエ自動車', 'cars']]],
  ['a subsidiary of a company', 'カワゴエ自動車九州が減産する。', []],
  ['the union of a company', 'カワゴエ自動車労組が要求した。', []],
  ['a railway', 'JR東海は運休した。', [['JR東海', 'railway']]],
  ['a line', 'JR東海道線は運休した。', []],
  ['an ordinance', '厚生労働省令で定める。', []],
  ['a ministry before the name of an era', '厚生労働省令和6年版白書', [['厚生労働省', 'ministry']]],
  ['a secretary', '内閣官房長官が述べた。', []],
  ['the office of the secretary', '内閣官房が公表した。', [['内閣官房', 'secretariat']]],
  [
    'another word that begins so',
    '全国労組総会は要求した。連合国が占領した。',
    [['全国労組総会', 'unions']],
  ],
  [
    'the short name on a page with the long one',
    '全国労組総会は要求した。連合は賃上げを求める。',
    [
      ['全国労組総会', 'unions'],
      ['連合', 'unions'],
    ],
  ],
  ['a bench that only Japan has', '最高裁第一小法廷は棄却した。', [['最高裁', 'court']]],
  ['a court without a country', '最高裁は棄却した。', []],
  ['a bureau that only Japan has', '財務省主計局の査定。', [['財務省', 'ministry']]],
  ['an agency', '警察庁は13日に発表した。', [['警察庁', 'police']]],
  ['an agency on a page of Korea', `${KOREANS}警察庁は発表した。`, KOREANS_FOUND],
  [
    'the agency of Japan on a page of Korea',
    `${KOREANS}日本の警察庁は発表した。`,
    [...KOREANS_FOUND, ['警察庁', 'police']],
  ],
])('%s', (_, text, found) => {
  expect(linkText(text, CAST)).toEqual(found);
});
