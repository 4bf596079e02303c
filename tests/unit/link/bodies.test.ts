import { expect, it } from 'vitest';
import { entityId } from '../../../src/model/entity';
import { aMember, linkText, type LinkCase } from '../../support/linking';

// Bodies whose names are parts of other names, or that several countries have.

const aBody = (id: string, names: Parameters<typeof aMember>[2], country?: string) =>
  aMember(id, 'organisation', names, country === undefined ? {} : { country });

const CAST = [
  aBody('league', ['River League', ['国連', 'full', 'nothing']]),
  aBody('league-council', [
    'River League Water Council',
    ['Water Council', 'short', 'context'],
    '国連水理事会',
    ['水理事会', 'short', 'context'],
  ]),
  aBody('reserve', ['Federal Reserve', ['Fed', 'short', 'context']], 'US'),
  aMember('ida-voss', 'person', ['Ida Voss'], { ties: [entityId('reserve')] }),
  aBody('pollster', [['Brine', 'short', 'context']], 'US'),
  aBody('college', ['Quill University'], 'US'),
  aBody('senate', ['米上院', ['上院', 'full', 'context']], 'US'),
  aBody('us-party', ['米民主党', ['民主党', 'full', 'context']], 'US'),
  aBody('us-republicans', [['共和党', 'full', 'context']], 'US'),
  aBody('rivers', [['Rivers Department', 'full', 'context']], 'US'),
  aBody('mofa', [['外務省', 'short', 'context']], 'JP'),
  aBody('chinese-mfa', ['中国外務省', ['外務省', 'short', 'context']], 'CN'),
  aBody('premiers-office', ['首相官邸'], 'JP'),
  aBody(
    'workers',
    ['Toilers Party', ['Toil', 'short', 'context'], ['Toilers', 'short', 'context']],
    'GB',
  ),
  aBody('army', ['Kenya Army', ['Army', 'short', 'context']], 'KE'),
  aBody('rok-mofa', ['韓国外交部'], 'KR'),
  aBody('bundestag', ['独議会'], 'DE'),
  aBody('rikken', ['立憲民主党', ['立憲', 'short', 'context']], 'JP'),
  aBody('jcp', ['日本共産党', ['共産党', 'short', 'context']], 'JP'),
  aBody('ccp', ['中国共産党', ['共産党', 'short', 'context']], 'CN'),
  ...(['Ada Quill', 'Ben Rusk', 'Cy Lorne'] as const).map((name) =>
    aMember(name.replace(' ', '-').toLowerCase(), 'person', [name], { country: 'GB' }),
  ),
  ...(['Abe Dorn', 'Bea Falk', 'Cal Grum'] as const).map((name) =>
    aMember(name.replace(' ', '-').toLowerCase(), 'person', [name], { country: 'US' }),
  ),
  aMember('tsubakiyama', 'person', ['椿山文子'], { country: 'JP', offices: ['legislator'] }),
  aMember('osawa', 'person', ['大沢直人'], { country: 'JP' }),
  aMember('matsuzaka', 'person', ['松坂一郎'], { country: 'JP' }),
  aMember('yanagida', 'person', ['柳田健二'], { country: 'JP' }),
];
const THREE = '大沢直人、松坂一郎、柳田健二。';
const FOUND = [
  ['大沢直人', 'osawa'],
  ['松坂一郎', 'matsuzaka'],
  ['柳田健二', 'yanagida'],
] as const;

const BRITISH = 'Ada Quill, Ben Rusk and Cy Lorne';
const BRITISH_FOUND = [
  ['Ada Quill', 'ada-quill'],
  ['Ben Rusk', 'ben-rusk'],
  ['Cy Lorne', 'cy-lorne'],
] as const;

it.each<LinkCase>([
  ['a bank of its own', 'the New York Federal Reserve', []],
  [
    'a body for short, beside who runs it',
    'Ida Voss spoke. She left the Fed last year, and the Fed Cup.',
    [
      ['Ida Voss', 'ida-voss'],
      ['Fed', 'reserve'],
    ],
  ],
  ['whose poll it is', 'A Brine poll found that', [['Brine', 'pollster']]],
  ['no poll of a party', `${BRITISH} heard that a Toilers poll found little.`, BRITISH_FOUND],
  [
    'a council by the rest of its name, en',
    'The River League met. Water Council rules',
    [
      ['River League', 'league'],
      ['Water Council', 'league-council'],
    ],
  ],
  [
    'a council by the rest of its name, ja',
    '国連の調査。\n水理事会に出された。',
    [
      ['国連', 'league'],
      ['水理事会', 'league-council'],
    ],
  ],
  ['no council where the whole is not named', 'Water Council rules', []],
  ['another body with that name in it', '国連総会で', []],
  ['what a body wrote', '国連報告書は', [['国連', 'league']]],
  [
    'a regional bank',
    'Federal Reserve. The Cleveland Fed and the New York Fed said',
    [['Federal Reserve', 'reserve']],
  ],
  ['a parliament by the kanji of its country', '昨年独議会は', [['独議会', 'bundestag']]],
  ['no parliament where that kanji ends a word', '単独議会は', []],
  ['a body, with what its people are called', 'Then Army officials left.', [['Army', 'army']]],
  ['no body in a longer name', 'Then Salvation Army officials left.', []],
  ['a body behind its country', 'The Kenyan Army officials left.', [['Army', 'army']]],
  ['a university', 'Lee is a Quill University professor', [['Quill University', 'college']]],
  ['its press', 'It came out at Quill University Press in May', []],
  ['the vice chair of the bank', 'In the U.S., Fed Vice Chair Kohn', [['Fed', 'reserve']]],
  ['a member of a chamber', '米国の上院議員は', []],
  ['a committee of a chamber', '米国の上院軍事委員会は', []],
  ['the chamber', '米国の上院は', [['上院', 'senate']]],
  ['members of a party of no country that is told', '民主党議員の造反', []],
  ['members of a party that Japan never had', '共和党議員の造反', [['共和党', 'us-republicans']]],
  ['members of a party of a country', '米国では民主党議員の造反', [['民主党', 'us-party']]],
  ['a ministry of the country before it', '中国の外務省は', [['外務省', 'chinese-mfa']]],
  ['… and not of a country near', '中国を訪れた。外務省は', []],
  ['a ministry on a page about Japan', `${THREE}外務省は`, [...FOUND, ['外務省', 'mofa']]],
  ['… and not the same country’s as another', `${THREE}同国外務省は`, FOUND],
  [
    'a party by its short name, in a sentence and with its people',
    `${BRITISH} said that Toil won.\nToil ministers met. Toil pays off.`,
    [...BRITISH_FOUND, ['Toil', 'workers'], ['Toil', 'workers']],
  ],
  ['no party in its people', `${BRITISH} said that Toilers won.`, BRITISH_FOUND],
  ['no party in a ministry', `${BRITISH} led the Ministry of Toil.`, BRITISH_FOUND],
  ['no party where nobody of its country is', 'He said that Toil won.', []],
  ['a party by its short name, ja', `${THREE}立憲が148。`, [...FOUND, ['立憲', 'rikken']]],
  ['no party in a word, ja', `${THREE}立憲主義を、立憲的に。`, FOUND],
  ['a seat that the page gives to another country', '英首相官邸は。\n首相官邸によると', []],
  ['a body of no country, in a town of one', 'ニューヨークの国連本部で', [['国連', 'league']]],
  ['a body of no country beside the envoy of one', '米国連大使は。\n国連は', [['国連', 'league']]],
  [
    'no body in an envoy’s title, nor in that of a department’s head',
    '元国連大使と韓国外交部長官',
    [],
  ],
  ['a party that recommends somebody', '無所属=自民、立憲推薦=で', [['立憲', 'rikken']]],
  ['a party in a row of parties', '自民、立憲、公明の各党', [['立憲', 'rikken']]],
  ['a party at the head of a row', '立憲・国民両党は', [['立憲', 'rikken']]],
  ['no party beside a word that begins alike', '立憲、民主主義の国', []],
  ['no party in a longer word in a row', '非立憲、自民', []],
  [
    'a party that two countries have, in a row of one',
    '立憲、共産党が',
    [
      ['立憲', 'rikken'],
      ['共産党', 'jcp'],
    ],
  ],
  ['… beside its country', '中国の共産党は', [['共産党', 'ccp']]],
  ['… where both countries are spoken of', '中国と日本。共産党は', []],
  ['… before what either has', '共産党幹部は', []],
  ['… on a page about one', `${THREE}共産党は`, [...FOUND, ['共産党', 'jcp']]],
  [
    '… beside one and a body of Japan',
    '大沢直人と首相官邸。共産党は',
    [
      ['大沢直人', 'osawa'],
      ['首相官邸', 'premiers-office'],
      ['共産党', 'jcp'],
    ],
  ],
  ['… not beside one alone', '大沢直人。共産党は', [['大沢直人', 'osawa']]],
  [
    'a ministry beside two of Japan',
    '大沢直人、松坂一郎。外務省は',
    [...FOUND.slice(0, 2), ['外務省', 'mofa']],
  ],
  [
    'no ministry beside two of another country',
    'Abe Dorn and Bea Falk met.\nThe Rivers Department left.',
    [
      ['Abe Dorn', 'abe-dorn'],
      ['Bea Falk', 'bea-falk'],
    ],
  ],
  ['a party before its people', '立憲幹部が', [['立憲', 'rikken']]],
  [
    'a party before one of its members',
    '立憲・椿山文子議員',
    [
      ['立憲', 'rikken'],
      ['椿山文子', 'tsubakiyama'],
    ],
  ],
  ['no party before somebody else', '立憲の大沢直人は', [['大沢直人', 'osawa']]],
  [
    'a chamber on a page about its country',
    'Abe Dorn, Bea Falk, Cal Grum。\n上院は承認した',
    [
      ['Abe Dorn', 'abe-dorn'],
      ['Bea Falk', 'bea-falk'],
      ['Cal Grum', 'cal-grum'],
      ['上院', 'senate'],
    ],
  ],
  [
    'a seat of both countries',
    '英首相官邸は。\n日本の首相官邸によると',
    [['首相官邸', 'premiers-office']],
  ],
])('%s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});
