import { expect, it } from 'vitest';
import { partialDate } from '../../../src/lib/iso-date';
import { entityId } from '../../../src/model/entity';
import type { OfficeTerm } from '../../../src/model/link-traits';
import { aMember, aNamesake, linkText, type Linked } from '../../support/linking';

// Japanese politicians by surname and office, on pages that give no full name.

const aTerm = (office: OfficeTerm['office'], from: string, to: string | null): OfficeTerm => ({
  office,
  from: partialDate(from),
  to: to === null ? null : partialDate(to),
});
const aPolitician = (id: string, full: string, surname: string, terms: readonly OfficeTerm[]) =>
  aNamesake(id, full, surname, { country: 'JP', terms });

const CAST = [
  aPolitician('tamaki', '玉木雄一郎', '玉木', [
    aTerm('legislator', '2024-10', null),
    aTerm('chair', '2020-09', null),
  ]),
  aPolitician('takahashi', '高橋春夫', '高橋', [
    aTerm('legislator', '2010', null),
    aTerm('chair', '2012', '2014'),
  ]),
  aPolitician('ozawa', '小沢一郎', '小沢', [
    aTerm('legislator', '2024-10', null),
    aTerm('chair', '2006', '2009'),
  ]),
  aPolitician('koizumi-father', '小泉純一郎', '小泉', [
    aTerm('prime-minister', '2001', '2006'),
    aTerm('minister', '2001', '2006'),
  ]),
  aPolitician('koizumi-son', '小泉進次郎', '小泉', [aTerm('minister', '2019', null)]),
  aPolitician('kashiwa-naoto', '柏直人', '柏', [
    aTerm('prime-minister', '2010-06-08', '2011-09-02'),
    aTerm('legislator', '1980', null),
  ]),
  aPolitician('kashiwa-yoshihide', '柏義偉', '柏', [
    aTerm('prime-minister', '2020-09-16', '2021-10-04'),
    aTerm('legislator', '1996', null),
  ]),
  aNamesake('koizumi-scholar', '小泉悠', '小泉', { country: 'JP', offices: ['scholar'] }),
  aNamesake('onuki', '大貫春子', '大貫', {
    country: 'JP',
    tier: 2,
    terms: [aTerm('legislator', '2024-10', '2026-01')],
  }),
  aNamesake('onuki-of-old', '大貫秋男', '大貫', {
    country: 'JP',
    tier: 3,
    terms: [aTerm('legislator', '1996', '2003')],
  }),
  aPolitician('kikuchi', '菊池春夫', '菊池', [
    aTerm('finance-minister', '2021', '2024'),
    aTerm('minister', '2021', '2024'),
  ]),
  aPolitician('oba-father', '大庭春夫', '大庭', [aTerm('minister', '1992', '1996')]),
  aPolitician('oba-son', '大庭夏男', '大庭', [aTerm('minister', '2017', '2021')]),
  aNamesake('kuse-scholar', '久世賢', '久世', {
    country: 'JP',
    offices: ['scholar'],
    terms: [aTerm('scholar', '2016', null)],
  }),
  aPolitician('kishimoto', '岸本夏子', '岸本', [aTerm('minister', '2011', '2012')]),
  aNamesake('kishimoto-of-diet', '岸本秋男', '岸本', {
    country: 'JP',
    tier: 2,
    terms: [aTerm('legislator', '2021', null)],
  }),
  aMember('star-party', 'organisation', ['星光党'], { country: 'JP' }),
  aNamesake('kuramochi', '倉持夏子', '倉持', {
    country: 'JP',
    terms: [aTerm('legislator', '2010', null)],
    ties: [entityId('star-party')],
  }),
  aMember('toyohara', 'person', ['豊原夏子', ['豊原', 'surname', 'full-name-and-role']], {
    country: 'JP',
    terms: [aTerm('secretary-general', '2010', null), aTerm('mayor', '2010', null)],
  }),
  aPolitician('oyabu', '大藪春夫', '大藪', [aTerm('secretary-general', '2000-12', '2001-04')]),
  aNamesake('fujita', '藤田冬子', '藤田', {
    country: 'JP',
    terms: [aTerm('governor', '2019', null), aTerm('chair', '2024', null)],
  }),
  aNamesake('inoue', '井上春夫', '井上', {
    ...{ country: 'JP', tier: 2 },
    terms: [aTerm('legislator', '2010', null)],
  }),
  aNamesake('hirakata', '平方春夫', '平方', {
    ...{ country: 'JP', tier: 3 },
    terms: [aTerm('legislator', '2010', null), aTerm('chair', '2020', null)],
  }),
  aNamesake('torii-of-firm', '鳥居夏子', '鳥居', {
    country: 'JP',
    terms: [aTerm('chair', '2020', null)],
  }),
  aMember('emperor', 'person', [['天皇陛下', 'full', 'context']], {
    country: 'JP',
    terms: [aTerm('royal', '2019-05-01', null)],
  }),
];

const ONUKI_TWICE = [
  ['大貫', 'onuki'],
  ['大貫', 'onuki'],
] as const;
const KIKUCHI_THRICE = [
  ['菊池', 'kikuchi'],
  ['菊池', 'kikuchi'],
  ['菊池', 'kikuchi'],
] as const;

it.each<readonly [string, string, string | null, readonly Linked[]]>([
  ['father or son, without a date', '後任の大庭氏は首相に', null, [['大庭', 'oba-son']]],
  [
    'father or son, in a year beside the name',
    '1995年、大庭経産相は',
    null,
    [['大庭', 'oba-father']],
  ],
  ['father or son, in a year of his', '大庭経産相は首相に', '1995', [['大庭', 'oba-father']]],
  ['a scholar by surname', '久世教授は', null, [['久世', 'kuse-scholar']]],
  ['not after another of that surname', '久世哲男教授は続けた。久世教授は', null, []],
  ['an office that names its task', '岸本経済再生担当大臣は', '2012', [['岸本', 'kishimoto']]],
  ['a ministry by its short name', '岸本経産大臣らが', '2012', [['岸本', 'kishimoto']]],
  ['a leader of that day', '国民民主・玉木代表がこれから', '2024-10-30', [['玉木', 'tamaki']]],
  ['not before', '玉木代表がこれから', '2015-10-30', []],
  ['not without a date', '玉木代表がこれから', null, []],
  ['a former leader', '小沢元代表の処分', '2011-02-14', [['小沢', 'ozawa']]],
  ['a leader behind a party', '玉木国民民主党代表がこれから', '2024-10-30', [['玉木', 'tamaki']]],
  ['a former leader behind a party', '小沢前民主党代表は', '2011', [['小沢', 'ozawa']]],
  ['a common surname before a party', '高橋維新の会代表は', '2013', [['高橋', 'takahashi']]],
  ['a leader of no party', '玉木商店街代表がこれから', '2024-10-30', []],
  ['a label before an office', '速報菊池財務相が辞任', '2022', [['菊池', 'kikuchi']]],
  [
    'a label before a leader behind a party',
    '速報玉木国民民主党代表が',
    '2024',
    [['玉木', 'tamaki']],
  ],
  ['a longer surname', '大菊池財務相が辞任', '2022', []],
  ['a label before no office of theirs', '速報菊池会長が辞任', '2022', []],
  ['the head of a firm', '玉木代表取締役が', '2024-10-30', []],
  ['the head of a body that is no party', '会の鳥居代表は', '2024', []],
  ['a leader whom few know', '会の平方代表は', '2024', []],
  ['a common surname beside a party', '維新の高橋代表は', '2013', [['高橋', 'takahashi']]],
  ['a common surname beside none', '会の高橋代表は', '2013', []],
  ['an office of a party that no list has', '小沢幹事長は', '2010', [['小沢', 'ozawa']]],
  ['an office of a party, who sits then', '大貫政務調査会長は', '2025', [['大貫', 'onuki']]],
  ['a common surname with such an office', '井上国対委員長は', '2025', []],
  ['not when nobody sat who is held', '大貫政調会長は', '2015', []],
  ['the same, years before the term that is held', '大貫国対委員長は', '2019', [['大貫', 'onuki']]],
  [
    'an office of a party, stood in for',
    '大貫筆頭副幹事長と大貫参院幹事長代行は',
    '2025',
    ONUKI_TWICE,
  ],
  ['an office with its party', '大貫立民幹事長と大貫選対委員長は', '2025', ONUKI_TWICE],
  ['what is against somebody', '菊池財務相は、親菊池派と反菊池連合', '2023', KIKUCHI_THRICE],
  ['a ministry that was theirs', '菊池財務相は', '2023', [['菊池', 'kikuchi']]],
  ['not another ministry', '菊池農相は', '2023', []],
  ['not that of another year', '菊池財務相は', '2025', []],
  ['a governor who leads a party', '維新の藤田代表(県知事)は', '2025', [['藤田', 'fujita']]],
  ['an office of another sort', '小沢大使は', '2010', []],
  ['who is in politics then', '総裁選で小泉氏が', '2025-09-22', [['小泉', 'koizumi-son']]],
  ['who was in politics then', '自民党の小泉氏が', '2005-09-22', [['小泉', 'koizumi-father']]],
  [
    'years before the first office that is known, of both',
    '選挙区の小泉氏が',
    '2006',
    [['小泉', 'koizumi-father']],
  ],
  [
    'nothing where no politics are spoken of',
    '軍事に詳しい小泉氏が',
    '2025-09-22',
    [['小泉', 'koizumi-father or koizumi-scholar or koizumi-son']],
  ],
  [
    'the only one who led a government, years later',
    '小泉政権下の合意',
    '2024',
    [['小泉', 'koizumi-father']],
  ],
  [
    'a government of that name years before the second',
    '柏内閣は',
    '2014',
    [['柏', 'kashiwa-naoto']],
  ],
  ['who came to office years later, where a namesake sat', '岸本さんのところに', '2005', []],
  ['… by then', '岸本さんのところに', '2012', [['岸本', 'kishimoto']]],
  ['who left long ago, where no politics are spoken of', '司会の大藪氏が', '2020', []],
  ['… and where they are', '自民党の大藪氏が', '2020', [['大藪', 'oyabu']]],
  ['two ministries of one minister', '菊池財務相兼沖縄担当相は', '2023', [['菊池', 'kikuchi']]],
  [
    'behind a word for time, once named',
    '菊池春夫財務相。この時菊池は',
    '2023',
    [
      ['菊池春夫', 'kikuchi'],
      ['菊池', 'kikuchi'],
    ],
  ],
  [
    'a leader behind the party that the roles name',
    '星光党の倉持代表は',
    '2012',
    [
      ['星光党', 'star-party'],
      ['倉持', 'kuramochi'],
    ],
  ],
  ['… and behind none', '会の倉持代表は', '2012', []],
  [
    'a surname that is a town, with an office of none',
    '豊原幹事長は',
    '2012',
    [['豊原', 'toyohara']],
  ],
  ['… with one that towns have', '豊原市長は', '2012', []],
  ['a faction by its head', '自民党の小沢派は', null, [['小沢', 'ozawa']]],
  ['… and not of whoever bears a common name', '自民党の高橋派は', null, []],
  ['… nor where no politics are spoken of', '小沢派は流行した', null, []],
  ['… nor of somebody whom few know', '自民党の平方派は', null, []],
  ['who leads a government leads a party', '柏党首は', '2010-09-01', [['柏', 'kashiwa-naoto']]],
  [
    'words that stand behind a name in kanji',
    '菊池財務相の会見。『菊池政治』と、対菊池の構え',
    '2023',
    [
      ['菊池', 'kikuchi'],
      ['菊池', 'kikuchi'],
      ['菊池', 'kikuchi'],
    ],
  ],
  ['who heads the government that day', '総裁の柏氏が', '2010-09-01', [['柏', 'kashiwa-naoto']]],
  [
    'who headed it before is one of several',
    '総裁の柏氏が',
    '2012-12-01',
    [['柏', 'kashiwa-naoto or kashiwa-yoshihide']],
  ],
  ['an office that somebody is to come to', '菊池次期財務相', '2020', [['菊池', 'kikuchi']]],
  ['… not years before', '菊池次期財務相', '2018', []],
  ['the emperor of the day', '天皇陛下は皇居で', '2021-01-01', [['天皇陛下', 'emperor']]],
  ['the emperor before', '天皇陛下は皇居で', '2016-08-08', []],
  ['the emperor in the year of the change', '天皇陛下は皇居で', '2019', []],
  ['the emperor of a day that only the text gives', '2021年1月1日、天皇陛下は', null, []],
])('%s', (_, text, date, expected) => {
  expect(linkText(text, CAST, date === null ? null : partialDate(date))).toEqual(expected);
});
