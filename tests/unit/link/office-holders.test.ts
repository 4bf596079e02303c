import { expect, it } from 'vitest';
import { partialDate } from '../../../src/lib/iso-date';
import { entityId } from '../../../src/model/entity';
import type { OfficeTerm } from '../../../src/model/link-traits';
import { aMember, aNamesake, linkText, type Linked } from '../../support/linking';

// Who held an office on the day of the page, by surname.

const aTerm = (office: OfficeTerm['office'], from: string, to: string | null): OfficeTerm => ({
  office,
  from: partialDate(from),
  to: to === null ? null : partialDate(to),
});

const OLD = { tier: 3 } as const;
const CAST = [
  aNamesake('varnaski', 'Ole Varnaski', 'Varnaski', {
    ...OLD,
    terms: [aTerm('foreign-minister', '2015-02', '2018-11')],
  }),
  aNamesake('sesslau', 'マルク・ゼスラウ', 'ゼスラウ', {
    ...OLD,
    terms: [aTerm('minister', '2017-02', '2018-11')],
  }),
  aNamesake('dranov', 'イド・ドラノフ', 'ドラノフ', {
    ...OLD,
    country: 'IL',
    terms: [aTerm('ambassador', '2015', '2020')],
  }),
  aNamesake('spetzer', 'ショーン・スペッツァー', 'スペッツァー', {
    ...OLD,
    terms: [aTerm('spokesperson', '2017-01', '2017-07')],
  }),
  aNamesake('orsek', 'アン・オルセク', 'オルセク', {
    terms: [aTerm('foreign-minister', '2023-01-10', '2025-07-20')],
  }),
  aNamesake('orsek-since', 'イダ・オルセク', 'オルセク', {
    terms: [aTerm('foreign-minister', '2025-07-21', null)],
  }),
  aNamesake('kreuder', 'コリン・クロイダー', 'クロイダー', {
    terms: [aTerm('foreign-minister', '2001', '2005')],
  }),
  aNamesake('kreuder-of-bank', 'ジャン・クロイダー', 'クロイダー', {
    terms: [aTerm('chair', '2018', '2026')],
  }),
  aNamesake('wickler', 'ロジャー・ヴィクラー', 'ヴィクラー', {
    tier: 2,
    terms: [aTerm('legislator', '2007', null)],
  }),
  aNamesake('olbrecht', 'Ida Olbrecht', 'Olbrecht', {
    ...OLD,
    terms: [aTerm('foreign-minister', '2009-05', null)],
  }),
  aNamesake('smith', 'Stephen Smith', 'Smith', {
    ...OLD,
    terms: [aTerm('foreign-minister', '2007', '2010')],
  }),
  aNamesake('moon', '文在寅', '文', { country: 'KR', terms: [aTerm('president', '2017', '2022')] }),
  aNamesake('wen', '文明徳', '文', { country: 'CN', terms: [aTerm('president', '2017', '2022')] }),
  aNamesake('satoko', '岸本聡子', '岸本', { country: 'JP', terms: [aTerm('mayor', '2022', null)] }),
  aNamesake('kaieda', '海江田万里', '海江田', {
    country: 'JP',
    terms: [aTerm('minister', '2010', '2011')],
  }),
  aNamesake('watanabe', '渡辺恒雄', '渡辺', { terms: [aTerm('journalist', '1991', null)] }),
  aNamesake('kitamura', '北村誠吾', '北村', { terms: [aTerm('governor', '1991', null)] }),
  aMember('howard', 'person', ['ジョン・ホワード', ['ホワード', 'surname', 'full-name-and-role']], {
    terms: [aTerm('prime-minister', '1996', '2007'), aTerm('chair', '1995', '2007')],
  }),
  aMember('howerd', 'person', ['John Howerd', ['Howerd', 'surname', 'full-name-and-role']], {
    terms: [aTerm('prime-minister', '1996', '2007')],
  }),
  aNamesake('pribus', 'Ray Pribus', 'Pribus', { terms: [aTerm('officer', '2017', '2017')] }),
  aNamesake('kitasato', '北里文子', '北里', {
    country: 'JP',
    terms: [aTerm('mayor', '2009', '2021')],
  }),
  aNamesake('ido', '井戸敏三', '井戸', {
    country: 'JP',
    terms: [aTerm('governor', '2001', '2021')],
  }),
  aNamesake('moriyama', '森山裕', '森山', {
    country: 'JP',
    terms: [aTerm('chair', '2020', null)],
  }),
  aNamesake('gentile', 'パオロ・ジェンティレ', 'ジェンティレ', {
    ...OLD,
    country: 'IT',
    terms: [aTerm('foreign-minister', '2014', '2016')],
  }),
  aNamesake('marcello', 'ベン・マルチェロ', 'マルチェロ', {
    country: 'PH',
    terms: [aTerm('president', '2022-06', null)],
  }),
  aNamesake('il', '金一成', '金', { country: 'KP', terms: [aTerm('president', '1972', '1994')] }),
  aNamesake('un', '金三恩', '金', {
    country: 'KP',
    terms: [aTerm('president', '2011', null), aTerm('chair', '2016', '2021')],
  }),
  aNamesake('kelly-chief', ['ジョン・ケーリ', 'full', 'context'], 'ケーリ', {
    terms: [aTerm('officer', '2017', '2019')],
  }),
  aNamesake('kelly-minister', 'ジョン・ケーリ', 'ケーリ', {
    terms: [aTerm('foreign-minister', '2013', '2017')],
  }),
  aNamesake('tei', '鄭麗文', '鄭', { country: 'TW' }),
  aMember('foreign-office', 'organisation', [['Foreign Office', 'full', 'context']]),
  aNamesake('karla-brunn', 'Karla Brunn', 'Brunn', { ties: [entityId('foreign-office')] }),
  aNamesake('otto-brunn', 'Otto Brunn', 'Brunn'),
];

it.each<readonly [string, string, string | null, readonly Linked[]]>([
  ['an office of state', 'Foreign Minister Varnaski met', '2017', [['Varnaski', 'varnaski']]],
  ['the one of that very day', 'オルセク外相が', '2025-11-02', [['オルセク', 'orsek-since']]],
  ['the one of the day before', 'オルセク外相が', '2025-02-02', [['オルセク', 'orsek']]],
  [
    'one of before beside the country',
    'イタリアのジェンティレ外相',
    '2018',
    [['ジェンティレ', 'gentile']],
  ],
  ['… and not without it', 'ジェンティレ外相', '2018', []],
  ['… nor long after', 'イタリアのジェンティレ外相', '2024', []],
  ['nobody by an office years before', 'マルチェロ独裁政権を', '2016', []],
  ['who was elected to it', 'マルチェロ政権は', '2021', [['マルチェロ', 'marcello']]],
  ['the chair of a society', '金会長一行は', '2017', []],
  [
    'the mayor of a town',
    '海江田万里氏は岸本区長と',
    null,
    [
      ['海江田万里', 'kaieda'],
      ['岸本', 'satoko'],
    ],
  ],
  [
    'not one whom the page names in full',
    '海江田万里氏は岸本英雄町長と会った。\n岸本町長はすでに',
    null,
    [['海江田万里', 'kaieda']],
  ],
  ['the chair of a party', '金委員長は', '2017', [['金', 'un']]],
  [
    'a title that ended with another',
    '金三恩氏の祖父の金主席は',
    '2020',
    [
      ['金三恩', 'un'],
      ['金', 'il'],
    ],
  ],
  [
    'a full name that two bear, by an office',
    'ジョン・ケーリ首席補佐官は\nジョン・ケーリの後任、ケーリは',
    '2018',
    [
      ['ジョン・ケーリ', 'kelly-chief'],
      ['ジョン・ケーリ', 'kelly-chief'],
      ['ケーリ', 'kelly-chief'],
    ],
  ],
  ['長官 alone, for a department', 'クロイダー長官が', '2003', [['クロイダー', 'kreuder']]],
  [
    'who chairs a committee',
    '上院軍事委員会のヴィクラー委員長は',
    '2025',
    [['ヴィクラー', 'wickler']],
  ],
  ['the same before the title', 'ヴィクラー軍事委員長は', '2025', [['ヴィクラー', 'wickler']]],
  ['not the chair of another body', '実行委員会のヴィクラー委員長は', '2025', []],
  ['one by its own name, ja', 'ゼスラウ司法長官が', '2017', [['ゼスラウ', 'sesslau']]],
  [
    'one who speaks for a president',
    'スペッツァー大統領報道官',
    '2017',
    [['スペッツァー', 'spetzer']],
  ],
  ['not who spoke for one before', 'スペッツァー大統領報道官', '2019', []],
  ['not who speaks for anybody', 'スペッツァー報道官', '2017', []],
  [
    'a former one beside the country',
    'イスラエルのドラノフ前国連大使',
    '2023',
    [['ドラノフ', 'dranov']],
  ],
  ['not a former one without it', 'ドラノフ前国連大使', '2023', []],
  ['not an envoy to another country', 'ドラノフ駐日大使', '2017', []],
  [
    'the surname alone on that page',
    'Foreign Minister Varnaski met\nThen Varnaski left.',
    '2017',
    [
      ['Varnaski', 'varnaski'],
      ['Varnaski', 'varnaski'],
    ],
  ],
  [
    'who is to hold it',
    'Foreign Minister-designate Varnaski met',
    '2015',
    [['Varnaski', 'varnaski']],
  ],
  ['who never held it', 'General nominee Ole Varnaski met', '2017', [['Ole Varnaski', 'varnaski']]],
  ['not in another year', 'Foreign Minister Varnaski met', '2020', []],
  ['nor in a year before', 'Foreign Minister Varnaski met', '2010', []],
  [
    'some years after an office whose end is not known',
    'Foreign Minister Olbrecht',
    '2012',
    [['Olbrecht', 'olbrecht']],
  ],
  [
    'who holds it that day is no former one',
    'オルセク前外相が',
    '2025-11-02',
    [['オルセク', 'orsek or orsek-since']],
  ],
  ['not on a day that is not known', 'Foreign Minister Varnaski met', null, []],
  ['not of a former one', 'former Foreign Minister Varnaski met', '2017', []],
  ['not by an office of many', 'ゼスラウ大臣が', '2017', []],
  ['not long after an office whose end is not known', 'Foreign Minister Olbrecht', '2017', []],
  ['not by a surname of very many', 'Foreign Minister Smith met', '2009', []],
  ['a surname of one kanji behind its country', '韓国文大統領の会見', '2021', [['文', 'moon']]],
  ['the other of that surname', '中国文主席の会見', '2021', [['文', 'wen']]],
  ['neither behind another country', '台湾文総統の会見', '2021', []],
  ['no word of other kanji', '韓国文化大臣と作文大統領賞', '2021', []],
  ['a reporter of a very common surname', '【某局 渡辺記者】会談は', '2012', []],
  ['another office with a very common surname', '北村知事は', '2012', [['北村', 'kitamura']]],
  ['a word by an office of state', 'ホワード首相は', '2003', [['ホワード', 'howard']]],
  ['the same in English', 'Prime Minister Howerd met', '2003', [['Howerd', 'howerd']]],
  ['no word by an office of many', 'ホワード会長は', '2003', []],
  ['no word by an office of another time', 'ホワード首相は', '2015', []],
  ['a chief of staff', 'White House chief of staff Pribus met', '2017', [['Pribus', 'pribus']]],
  ['a governor by his prefecture', '井戸兵庫県知事は', '2015', [['井戸', 'ido']]],
  ['a mayor by his city', '北里横浜市長は', '2015', [['北里', 'kitasato']]],
  ['no governor of another name', '井戸竹春兵庫県知事は', '2015', []],
  ['who chairs a body of the place', 'PTAの森山会長は', '2024', []],
  ['who chairs what is not told', '森山会長は', '2024', [['森山', 'moriyama']]],
  ['one kanji of a stranger with an honorific', '鄭義溶氏は来た。鄭氏は', '2018', []],
  ['one kanji of a stranger', '鄭義溶(チョン・ウィヨン)室長と鄭氏は', '2018', []],
  [
    'one kanji of somebody held',
    '鄭麗文(チョン・リーウン)氏は\n鄭氏は',
    '2025',
    [
      ['鄭麗文', 'tei'],
      ['鄭', 'tei'],
    ],
  ],
  [
    'a body that one of a surname led',
    'Brunn’s Foreign Office',
    null,
    [
      ['Brunn', 'karla-brunn'],
      ['Foreign Office', 'foreign-office'],
    ],
  ],
  ['a body that nobody of a surname led', 'Varnaski’s Foreign Office', null, []],
  ['a body behind another word', 'Brunn’s old Foreign Office', null, []],
])('%s', (_, text, date, expected) => {
  expect(linkText(text, CAST, date === null ? null : partialDate(date))).toEqual(expected);
});

it.each<readonly [string, string, readonly Linked[]]>([
  ['with his office', 'Spokesman Ole Pint Jr. agreed.', [['Ole Pint', 'pint']]],
  ['with none', 'Ole Pint Jr. agreed.', []],
  ['with another', 'Senator Ole Pint Jr. agreed.', []],
  ['of an elder', 'Spokesman Ole Pint Sr. agreed.', []],
])('a Jr that the record does not have: %s', (_, text, expected) => {
  const cast = [
    aNamesake('pint', 'Ole Pint', 'Pint', { terms: [aTerm('spokesperson', '2017-01', '2019-07')] }),
  ];
  expect(linkText(text, cast)).toEqual(expected);
});
