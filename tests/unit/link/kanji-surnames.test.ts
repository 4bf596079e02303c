import { expect, it } from 'vitest';
import { partialDate } from '../../../src/lib/iso-date';
import { entityId } from '../../../src/model/entity';
import type { OfficeTerm } from '../../../src/model/link-traits';
import { aMember, aNamesake, linkText, type Linked } from '../../support/linking';

// Surnames of politicians of Japan that stand alone or with 氏, and the bodies of their heads.

const aTerm = (office: OfficeTerm['office'], from: string, to: string | null): OfficeTerm => ({
  office,
  from: partialDate(from),
  to: to === null ? null : partialDate(to),
});
const aPolitician = (id: string, full: string, surname: string, terms: readonly OfficeTerm[]) =>
  aNamesake(id, full, surname, { country: 'JP', terms });

const CAST = [
  aPolitician('ozawa', '小沢一郎', '小沢', [
    aTerm('legislator', '1969', null),
    aTerm('chair', '2006', '2009'),
  ]),
  aPolitician('ozawa-of-environment', '小沢鋭仁', '小沢', [aTerm('minister', '2009', '2010')]),
  aPolitician('haraguchi', '原口一博', '原口', [aTerm('minister', '2009', '2010')]),
  aPolitician('maehara', '前原誠司', '前原', [aTerm('minister', '2009', '2011')]),
  aPolitician('machimura', '町村信孝', '町村', [aTerm('minister', '2000', '2008')]),
  aNamesake('hatogai', '鳩貝太郎', '鳩貝', {
    ...{ country: 'JP', tier: 2 },
    terms: [aTerm('minister', '2009', '2011')],
  }),
  aPolitician('okada', '岡田克也', '岡田', [aTerm('legislator', '1990', null)]),
  aPolitician('suzuki-haruo', '鈴木春夫', '鈴木', [aTerm('legislator', '1990', null)]),
  aPolitician('suzuki-akio', '鈴木秋男', '鈴木', [aTerm('legislator', '1990', null)]),
  aPolitician('li-keqiang', '李克強', '李', [aTerm('prime-minister', '2013', '2023')]),
  aPolitician('li-qiang', '李強', '李', [aTerm('prime-minister', '2023', null)]),
  aNamesake('hyodo', ['兵頭慎治', 'full', 'nothing'], '兵頭', { tier: 3, country: 'JP' }),
  aMember('olympics', 'organisation', ['国際オリンピック委員会', ['IOC', 'initials', 'context']]),
  aNamesake('bach', 'トーマス・バッハ', 'バッハ', {
    country: 'DE',
    offices: ['chair'],
    ties: [entityId('olympics')],
  }),
  aMember(
    'dpj',
    'organisation',
    [
      ['民主党', 'full', 'context'],
      ['民主', 'short', 'context'],
    ],
    {
      country: 'JP',
    },
  ),
  aMember('ldp', 'organisation', ['自民党', ['自民', 'short', 'context']], { country: 'JP' }),
  aMember('un', 'organisation', ['国連']),
  aMember('bank', 'organisation', ['日本銀行', ['日銀', 'short', 'context']], { country: 'JP' }),
  aNamesake('kuroda', '黒田東彦', '黒田', {
    ...{ country: 'JP', offices: ['chair'] },
    ties: [entityId('bank')],
  }),
  aMember('kantei', 'organisation', ['首相官邸'], { country: 'JP' }),
];

it.each<readonly [string, string, string | null, readonly Linked[]]>([
  [
    'three of politics vouch for each other; of two of a surname, who led a party',
    '自民党内では小沢、原口、前原は',
    '2011-06-03',
    [
      ['自民党', 'ldp'],
      ['小沢', 'ozawa'],
      ['原口', 'haraguchi'],
      ['前原', 'maehara'],
    ],
  ],
  [
    'a word, a surname of many and somebody less known',
    '党内では町村、岡田、鳩貝は',
    '2011-06-03',
    [],
  ],
  ['no name that goes on', '党内では小沢ダム、原口っ子、前原は', '2011-06-03', []],
  ['one alone is anybody', '党内では前原は', '2011-06-03', []],
  ['nobody before their time', '党内では原口、前原は、小沢が', '1985-06-03', []],
  ['not without politics', '町内会では小沢、原口、前原は', '2011-06-03', []],
  ['not in longer words', '党内では小沢池、原口駅、前原町は', '2011-06-03', []],
  [
    'a common surname, beside two others of the Diet',
    '前原誠司と原口一博。党内では岡田氏も',
    '2011-06-03',
    [
      ['前原誠司', 'maehara'],
      ['原口一博', 'haraguchi'],
      ['岡田', 'okada'],
    ],
  ],
  ...(
    [
      ['without a title that people have', '党内では岡田執行部も', '2011-06-03'],
      ['without politics', '岡田氏も歌った', '2011-06-03'],
      ['before their time', '党内では岡田氏も', '1985-06-03'],
      ['that two of the Diet bear', '党内では鈴木氏も', '2011-06-03'],
    ] as const
  ).map(([behaviour, words, date]) => {
    const company = [
      ['前原誠司', 'maehara'],
      ['原口一博', 'haraguchi'],
    ] as const;
    return [
      `a common surname ${behaviour}`,
      `前原誠司と原口一博。${words}`,
      date,
      company,
    ] as const;
  }),
  ['a common surname, beside nobody', '党内では岡田氏も', '2011-06-03', []],
  [
    'one of two who held the office, named in full with it below',
    '李首相と会談\n李克強首相は',
    null,
    [
      ['李', 'li-keqiang'],
      ['李克強', 'li-keqiang'],
    ],
  ],
  [
    'a little known scholar, after the full name',
    '兵頭慎治氏に聞く。兵頭氏は',
    null,
    [
      ['兵頭慎治', 'hyodo'],
      ['兵頭', 'hyodo'],
    ],
  ],
  ['without the full name', '兵頭氏は', null, []],
  [
    'the body of its head',
    'トーマス・バッハ氏。IOCのバッハ会長は',
    null,
    [
      ['トーマス・バッハ', 'bach'],
      ['IOC', 'olympics'],
      ['バッハ', 'bach'],
    ],
  ],
  [
    'the body of its head by a short name',
    '黒田東彦氏。日銀の黒田総裁は',
    null,
    [
      ['黒田東彦', 'kuroda'],
      ['日銀', 'bank'],
      ['黒田', 'kuroda'],
    ],
  ],
  [
    '… and not two words in a row',
    '黒田東彦氏。日銀、黒田総裁は',
    null,
    [
      ['黒田東彦', 'kuroda'],
      ['黒田', 'kuroda'],
    ],
  ],
  ['the body beside nobody', 'IOCの会長は', null, []],
  [
    'a party of before 2017 in a row',
    '自民、民主両党は',
    '2012-06-03',
    [
      ['自民', 'ldp'],
      ['民主', 'dpj'],
    ],
  ],
  ['a word', '自民党の日本の民主主義と日本の民主は', '2012-06-03', [['自民党', 'ldp']]],
  ['what states stand for', '自由、民主、人権を', '2012-06-03', []],
  [
    'a party behind the surname of its man',
    '小沢一郎。小沢民主党幹事長は民主党の',
    '2010-06-03',
    [
      ['小沢一郎', 'ozawa'],
      ['小沢', 'ozawa'],
    ],
  ],
  ['a federation', 'アラブ首長国連邦と米国連邦議会', null, []],
  ['people of a body', '国連邦人職員は', null, [['国連', 'un']]],
  ['a building', '首相官邸で会談した。', null, []],
  ['an office', '首相官邸が調整した。', null, [['首相官邸', 'kantei']]],
])('%s', (_, text, date, linked) => {
  expect(linkText(text, CAST, date === null ? null : partialDate(date))).toEqual(linked);
});
