import { expect, it } from 'vitest';
import { partialDate } from '../../../src/lib/iso-date';
import { entityId } from '../../../src/model/entity';
import type { Office } from '../../../src/model/office';
import { aMember, aNamesake, linkText, type LinkCase } from '../../support/linking';

const term = (office: Office, from: string, to: string | null) => ({
  office,
  from: partialDate(from),
  to: to === null ? null : partialDate(to),
});

const CAST = [
  aMember('channel-nine', 'outlet', ['Channel Nine'], { country: 'US' }),
  aNamesake('owen-tarrow', 'Owen Tarrow', 'Tarrow', {
    country: 'US',
    ties: [entityId('channel-nine')],
  }),
  aNamesake('greta-price', 'Greta Price', 'Price', {
    country: 'US',
    ties: [entityId('channel-nine')],
  }),
  aMember('the-ledger', 'outlet', [['Ledger Today', 'full', 'context']]),
  aMember('lena-brandt', 'person', ['Lena Brandt'], {
    country: 'US',
    ties: [entityId('the-ledger')],
  }),
  aMember('max-holm', 'person', ['Max Holm'], { country: 'US' }),
  aMember('the-weekly', 'outlet', [['Weekly Bell', 'full', 'context']], { tier: 2 }),
  aMember('two-letters', 'outlet', [['QB', 'initials', 'context']], { country: 'US' }),
  aNamesake('olaf-brinning', 'Olaf Brinning', 'Brinning', {
    ...{ country: 'US', tier: 2 },
    ties: [entityId('channel-nine'), entityId('the-weekly')],
  }),
  ...([1, 2, 2] as const).map((tier, at) =>
    aNamesake(`ostrand-${String(at)}`, `${['Abe', 'Eva', 'Gus'][at] ?? ''} Ostrand`, 'Ostrand', {
      ...{ country: 'US', tier },
    }),
  ),
  ...(['adam-hart', 'adam-hart-of-dunn'] as const).map((id) =>
    aMember(id, 'person', [['Adam Hart', 'full', 'context']], { country: 'US' }),
  ),
  aMember('ana-lund', 'person', ['Ana Lund', ['Ana', 'given', 'context']], { country: 'US' }),
  aMember('aoi-senda', 'person', ['Aoi Senda'], { country: 'JP' }),
  aMember('rin-tobe', 'person', ['Rin Tobe'], { country: 'JP' }),
  aNamesake('ken-imamura', 'Ken Imamura', 'Imamura', { country: 'JP' }),
  aMember('emperor', 'person', [['天皇陛下', 'full', 'context']], { country: 'JP' }),
  aNamesake('hal-johnson', 'Hal Johnson', 'Johnson', {
    country: 'GB',
    terms: [term('prime-minister', '2010-01', '2014-06')],
  }),
  aNamesake('ida-krantz', 'Ida Krantz', 'Krantz', { country: 'US' }),
  aMember('krantz-wire', 'outlet', [['Tolland', 'full', 'context']]),
  aNamesake('joan-tolland', 'Joan Tolland', 'Tolland', { country: 'US' }),
  aMember('nba-times', 'outlet', [['NWT', 'initials', 'context']], { country: 'US' }),
  aNamesake('simon-harris', 'Simon Harris', 'Harris', {
    country: 'IE',
    terms: [term('prime-minister', '2010-01', '2014-06')],
  }),
  aNamesake('karl-volkmer', 'Karl Volkmer', 'Volkmer', {
    country: 'DE',
    terms: [term('prime-minister', '2010-01', '2014-06')],
  }),
  aMember(
    'bell-us',
    'outlet',
    [
      ['BBN', 'initials', 'context'],
      ['BBN News', 'full', 'context'],
    ],
    {
      country: 'US',
    },
  ),
  aMember(
    'bell-au',
    'outlet',
    [
      ['BBN', 'initials', 'context'],
      ['BBN News', 'full', 'context'],
    ],
    {
      country: 'AU',
    },
  ),
  aMember('courier-gb', 'outlet', [['The Courier', 'full', 'context']], { country: 'GB' }),
  aMember('courier-ng', 'outlet', [['The Courier', 'full', 'context']], { country: 'NG', tier: 3 }),
  aMember('elder', 'person', ['George Aston', ['Aston', 'surname', 'full-name-or-role']], {
    terms: [term('president', '1989', '1993')],
  }),
  aMember('younger', 'person', ['John Aston', ['Aston', 'surname', 'full-name-or-role']], {
    terms: [term('president', '2001', '2009')],
  }),
  aMember('brother', 'person', ['Ned Aston', ['Aston', 'surname', 'full-name-or-role']], {
    terms: [term('governor', '1999', '2007')],
  }),
  aMember('owner', 'person', ['Max Orland', ['Orland', 'surname', 'full-name-or-role']], {
    terms: [term('executive', '2013', null)],
    ties: [entityId('channel-nine')],
  }),
  aMember('heir', 'person', ['Ned Orland', ['Orland', 'surname', 'full-name-or-role']], {
    terms: [term('executive', '2011', null)],
  }),
  aNamesake('old-berg', 'ヨハン・ベルク', 'ベルク', { terms: [term('president', '1989', '1993')] }),
  aNamesake('young-berg', 'カール・ベルク', 'ベルク', {
    terms: [term('president', '2001', '2009')],
  }),
  aNamesake('bollman', 'ジョン・ボルマン', 'ボルマン', {
    country: 'US',
    terms: [term('mayor', '2001', '2009')],
  }),
  aNamesake('tornberg', 'イダ・トルンベルグ', 'トルンベルグ', { country: 'US' }),
  aNamesake('cheyno', 'ディック・チェイノー', 'チェイノー', {
    country: 'US',
    tier: 2,
    terms: [term('vice-president', '2001', '2009')],
  }),
  aNamesake('drenus', 'ポール・ドレーヌス', 'ドレーヌス', {
    ...{ country: 'US', tier: 3 },
    terms: [term('vice-president', '2001', '2009')],
  }),
  ...(['old-grafman', 'young-grafman'] as const).map((id) =>
    aMember(id, 'person', [['グラーフマン', 'surname', 'full-name-or-role']], {
      ...{ country: 'US', tier: 2 },
      terms: [term('vice-president', '2001', '2009')],
    }),
  ),
  aNamesake('bernheim', 'イダ・ベルンハイム', 'ベルンハイム', {
    ...{ country: 'US', tier: 2 },
    terms: [term('mayor', '2001', '2009')],
  }),
  ...(['ana-bollman', 'eva-bollman'] as const).map((id) =>
    aMember(id, 'person', [['ボルマン', 'surname', 'full-name-or-role']], {
      country: 'US',
      tier: 3,
    }),
  ),
  aNamesake('vice', 'カマラ・ハリス', 'ハリス', {
    country: 'US',
    terms: [term('vice-president', '2009', '2013')],
  }),
  aNamesake('harris-of-cork', 'サイモン・ハリス', 'ハリス', {
    country: 'IE',
    terms: [term('prime-minister', '2009', '2013')],
  }),
  aMember('kan', 'person', ['大沢直人', ['大沢', 'surname', 'full-name-or-role']], {
    terms: [term('prime-minister', '2010-06', '2011-09')],
  }),
  aMember('suga', 'person', ['大沢義偉', ['大沢', 'surname', 'full-name-or-role']], {
    terms: [term('prime-minister', '2020-09', '2021-10')],
  }),
];

it.each<LinkCase>([
  ['a surname alone', 'Tarrow left.', []],
  [
    'a surname on a page about a body of his roles',
    'Tarrow left. It was Channel Nine that knew.',
    [
      ['Tarrow', 'owen-tarrow'],
      ['Channel Nine', 'channel-nine'],
    ],
  ],
  [
    'a surname that is a word',
    'Price rises, says Channel Nine',
    [['Channel Nine', 'channel-nine']],
  ],
  [
    'a body on a page with somebody of it',
    'Lena Brandt, who runs Ledger Today',
    [
      ['Lena Brandt', 'lena-brandt'],
      ['Ledger Today', 'the-ledger'],
    ],
  ],
  [
    'a rare surname among compatriots',
    'Max Holm on Channel Nine\nKrantz: no hope',
    [
      ['Max Holm', 'max-holm'],
      ['Channel Nine', 'channel-nine'],
      ['Krantz', 'ida-krantz'],
    ],
  ],
  [
    'a rare surname in katakana beside a compatriot',
    'Max Holmとボルマンは。',
    [
      ['Max Holm', 'max-holm'],
      ['ボルマン', 'bollman'],
    ],
  ],
  ['… and not one sentence on', 'Max Holmは。ボルマンは', [['Max Holm', 'max-holm']]],
  [
    'the rare surname of a lesser known leader among three',
    'Max Holm, Lena Brandt on Channel Nine。\nチェイノーの暴走',
    [
      ['Max Holm', 'max-holm'],
      ['Lena Brandt', 'lena-brandt'],
      ['Channel Nine', 'channel-nine'],
      ['チェイノー', 'cheyno'],
    ],
  ],
  [
    'no surname of one whom few know, of two leaders, of a mayor',
    'Max Holm, Lena Brandt on Channel Nine。\nドレーヌスは、グラーフマンは、ベルンハイムは',
    [
      ['Max Holm', 'max-holm'],
      ['Lena Brandt', 'lena-brandt'],
      ['Channel Nine', 'channel-nine'],
    ],
  ],
  [
    'two rare surnames in katakana of one country, in politics',
    '大統領選挙はボルマンが勝った。\nトルンベルグは候補だった。',
    [
      ['ボルマン', 'bollman'],
      ['トルンベルグ', 'tornberg'],
    ],
  ],
  ['… and of something else', 'ボルマンが歌い、\nトルンベルグが弾いた。', []],
  ['a former office in a town', 'ボルマン前ロンドン市長は', [['ボルマン', 'bollman']]],
  [
    'a professor joined to a place',
    'ジョン・ボルマン氏。\nボルマン・シカゴ大教授は',
    [
      ['ジョン・ボルマン', 'bollman'],
      ['ボルマン', 'bollman'],
    ],
  ],
  [
    'another of that name who is a professor',
    'ジョン・ボルマン氏。\nボルマン・ベル教授は',
    [['ジョン・ボルマン', 'bollman']],
  ],
  ['a rare surname with no company', 'Krantz: no hope', []],
  [
    'the rare surname of somebody less known',
    'Max Holm on Channel Nine\nBrinning left.',
    [
      ['Max Holm', 'max-holm'],
      ['Channel Nine', 'channel-nine'],
    ],
  ],
  [
    'a body of somebody less known',
    'Brinning’s Channel Nine left.',
    [['Channel Nine', 'channel-nine']],
  ],
  [
    'a less known body of somebody',
    'Olaf Brinning, who runs Weekly Bell',
    [['Olaf Brinning', 'olaf-brinning']],
  ],
  [
    'a rare surname that three bear',
    'Max Holm on Channel Nine\nOstrand: no hope',
    [
      ['Max Holm', 'max-holm'],
      ['Channel Nine', 'channel-nine'],
    ],
  ],
  [
    'a surname of Japan in Latin letters',
    'Aoi Senda met Rin Tobe.\nImamura (2011) says so.',
    [
      ['Aoi Senda', 'aoi-senda'],
      ['Rin Tobe', 'rin-tobe'],
    ],
  ],
  [
    'a full name that two bear',
    'Max Holm met Lena Brandt and Adam Hart.',
    [
      ['Max Holm', 'max-holm'],
      ['Lena Brandt', 'lena-brandt'],
    ],
  ],
  [
    'an office that is a whole name',
    'Aoi SendaとRin Tobe。天皇陛下は',
    [
      ['Aoi Senda', 'aoi-senda'],
      ['Rin Tobe', 'rin-tobe'],
    ],
  ],
  ['a first name beside a body', 'Ana of Channel Nine', [['Channel Nine', 'channel-nine']]],
  [
    'of two of a surname the one of whose body the title tells',
    'Then Channel Nine founder Orland left.',
    [
      ['Channel Nine', 'channel-nine'],
      ['Orland', 'owner'],
    ],
  ],
  [
    'a surname that is an outlet as well',
    'Max Holm on Channel Nine\nTolland data show growth.\nTolland said she would run.',
    [
      ['Max Holm', 'max-holm'],
      ['Channel Nine', 'channel-nine'],
      ['Tolland', 'joan-tolland'],
      ['Tolland', 'joan-tolland'],
    ],
  ],
  [
    'initials among others of the news',
    'Max Holm on Channel Nine\nSource: NWT',
    [
      ['Max Holm', 'max-holm'],
      ['Channel Nine', 'channel-nine'],
      ['NWT', 'nba-times'],
    ],
  ],
  ['initials alone', 'Source: NWT', []],
  [
    'two letters of an outlet',
    'Max Holm on Channel Nine\nThe QB left.',
    [
      ['Max Holm', 'max-holm'],
      ['Channel Nine', 'channel-nine'],
    ],
  ],
  [
    'a surname that is an outlet as well, of no person',
    'Max Holm on Channel Nine\nTolland data show growth.',
    [
      ['Max Holm', 'max-holm'],
      ['Channel Nine', 'channel-nine'],
    ],
  ],
  [
    'the one of the page’s country',
    'Max Holm on Channel Nine\nHe told BBN News so',
    [
      ['Max Holm', 'max-holm'],
      ['Channel Nine', 'channel-nine'],
      ['BBN News', 'bell-us'],
    ],
  ],
  ['outlets of one name', 'a video by BBN News', [['BBN News', 'bell-au or bell-us']]],
  ['the place of an outlet, en', 'The Courier of Lagos reported', [['The Courier', 'courier-ng']]],
  [
    'the elder of three, two of whom are brothers, en',
    'John Aston spoke; the elder Aston had not.',
    [
      ['John Aston', 'younger'],
      ['Aston', 'elder'],
    ],
  ],
  ['the elder of one', 'The elder Volkmer left.', []],
  [
    'the elder and the younger, ja',
    '父ベルク政権と息子ベルク政権',
    [
      ['ベルク', 'old-berg'],
      ['ベルク', 'young-berg'],
    ],
  ],
  [
    'a rare surname in katakana among compatriots',
    'Max Holm、Channel Nine。\nボルマンの回顧録',
    [
      ['Max Holm', 'max-holm'],
      ['Channel Nine', 'channel-nine'],
      ['ボルマン', 'bollman'],
    ],
  ],
  ['a rare surname in katakana alone', 'ボルマンの回顧録', []],
  [
    'the elder of two whose offices began together',
    'Max Orland spoke; the elder Orland had not.\nMr. Orland.',
    [
      ['Max Orland', 'owner'],
      ['Orland', 'owner'],
      ['Orland', 'owner'],
    ],
  ],
  [
    'the office at the year beside it',
    '2011年3月、大沢首相は視察した。\n2021年、大沢首相は述べた。',
    [
      ['大沢', 'kan'],
      ['大沢', 'suga'],
    ],
  ],
  ['an office at two times', '大沢首相は述べた。', [['大沢', 'kan or suga']]],
])('%s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});

it.each([
  [
    '2012-09-12',
    [
      ['ハリス', 'vice'],
      ['ボルマン', 'bollman'],
    ],
  ],
  ['2020-09-12', []],
])('who holds a high office by a common surname, beside a rare one, %s', (date, linked) => {
  const text = '討論会はハリス有利で、ボルマンは失った。';
  expect(linkText(text, CAST, partialDate(date))).toEqual(linked);
});

it('takes nobody for who holds a high office where no politics are spoken of', () => {
  const text = '舞台ではハリスが歌い、ボルマンが弾いた。';
  expect(linkText(text, CAST, partialDate('2012-09-12'))).toEqual([]);
});

it.each([
  ['2011-04-02', 'kan'],
  ['2021', 'suga'],
])('the office on the day of the page, %s', (date, id) => {
  expect(linkText('大沢首相は述べた。', CAST, partialDate(date))).toEqual([['大沢', id]]);
});

it.each([
  ['2012-05-01', [['Volkmer', 'karl-volkmer']]],
  ['2019-05-01', []],
])('a leader on the day of the page, %s', (date, linked) => {
  expect(linkText('Volkmer Sets Record For Most Pardons', CAST, partialDate(date))).toEqual(linked);
});

it.each([
  ['within a sentence', 'Then Stark left.', true],
  ['at its head', 'Stark left.', false],
])('a leader of the day by a surname that is a word, beside two, %s', (_, text, isFound) => {
  const cast = [
    aNamesake('stark', 'Otto Stark', 'Stark', {
      country: 'CA',
      terms: [term('prime-minister', '2006', '2015')],
    }),
    aMember('gil-orme', 'person', ['Gil Orme'], { country: 'CA' }),
    aMember('pia-roy', 'person', ['Pia Roy'], { country: 'CA' }),
  ];
  const linked = linkText(`Gil Orme met Pia Roy.\n${text}`, cast, partialDate('2010-05-01'));
  expect(linked.slice(2)).toEqual(isFound ? [['Stark', 'stark']] : []);
});

it.each([
  ['a surname that very many people bear', 'Johnson Sets Record'],
  ['another word that begins alike', 'Völkmer Sets Record'],
])('takes nobody for the leader of the day by %s', (_, text) => {
  expect(linkText(text, CAST, partialDate('2012-05-01'))).toEqual([]);
});

it.each([
  [60, [['Krantz', 'ida-krantz']]],
  [61, []],
])('a rare surname %i paragraphs from its company', (paragraphs, linked) => {
  const text = `Max Holm on Channel Nine${'\n'.repeat(paragraphs)}Krantz: no hope`;
  expect(linkText(text, CAST).slice(2)).toEqual(linked);
});
