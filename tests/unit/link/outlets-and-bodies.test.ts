import { expect, it } from 'vitest';
import { aMember, linkText, type LinkCase } from '../../support/linking';

const CAST = [
  aMember('time', 'outlet', [['Time', 'full', 'context']]),
  aMember('asahi', 'outlet', [['Asahi', 'short', 'context']], { country: 'JP' }),
  aMember('ap', 'outlet', [['AP', 'initials', 'context']]),
  aMember('mainichi-shimbun', 'outlet', ['毎日新聞', ['毎日', 'short', 'context']]),
  aMember('yomiuri-shimbun', 'outlet', ['読売新聞', ['読売', 'short', 'context']]),
  aMember('washington-post', 'outlet', [
    'The Washington Post',
    ['Washington Post', 'full', 'case'],
    'ワシントン・ポスト',
  ]),
  aMember('us-republican-party', 'organisation', [['共和党', 'full', 'context']], {
    country: 'US',
  }),
  aMember('the-hindu', 'outlet', [['The Hindu', 'full', 'context']], { tier: 2 }),
  aMember('wall-street-journal', 'outlet', [
    'The Wall Street Journal',
    ['Journal', 'derived', 'context'],
  ]),
  aMember('donald-trump', 'person', ['トランプ'], { country: 'US' }),
  aMember('joe-biden', 'person', ['バイデン'], { country: 'US' }),
  aMember('kyodo', 'outlet', ['共同通信', '共同通信社']),
  aMember(
    'post',
    'outlet',
    [
      ['Post', 'full', 'context'],
      ['ポスト', 'full', 'context'],
    ],
    { tier: 3 },
  ),
  aMember('abc-news-us', 'outlet', [['ABC', 'initials', 'context']], { country: 'US' }),
  aMember('abc-australia', 'outlet', [['ABC', 'initials', 'context']], { country: 'AU' }),
  aMember('cfr', 'organisation', [
    '外交問題評議会',
    ['Council on Foreign Relations', 'full', 'case'],
    ['CFR', 'initials', 'context'],
  ]),
  aMember('us-state-department', 'organisation', [['国務省', 'full', 'context']], {
    country: 'US',
  }),
  aMember('japan-mofa', 'organisation', [['外務省', 'short', 'context']], { country: 'JP' }),
  aMember('islamic-state', 'organisation', [['ISIS', 'initials', 'context']]),
  aMember('us-congress', 'organisation', [['Congress', 'full', 'context']], { country: 'US' }),
  aMember('cia', 'organisation', [['CIA', 'initials', 'case']]),
  aMember('william-burns', 'person', [['William Burns', 'full', 'context']]),
  aMember('naruhito', 'person', [['天皇陛下', 'full', 'context']]),
];

it.each<LinkCase>([
  [
    'a dot between the name and the next word',
    '読売新聞・社説は',
    [['読売新聞', 'yomiuri-shimbun']],
  ],
  ['a blank there', '共同通信 社会部', [['共同通信', 'kyodo']]],
  ['a common word alone, en', 'Time flies.', []],
  ['a common word alone, ja', '毎日歩く。', []],
  ['a class word behind, en', 'Time magazine said', [['Time', 'time']]],
  ['who works there', 'a Time contributor', [['Time', 'time']]],
  [
    'a poll of a paper of Japan',
    'In an Asahi poll and an Asahi survey',
    [
      ['Asahi', 'asahi'],
      ['Asahi', 'asahi'],
    ],
  ],
  ['what papers do with a story', 'The AP also carried the story.', [['AP', 'ap']]],
  ['what a paper writes of a war', 'all of the AP’s Russia-Ukraine coverage', [['AP', 'ap']]],
  ['no lead of a word', 'Time leads on to old age; Time splashes.', []],
  ['no poll of a word', 'A Time survey is long.', []],
  ['an agency in brackets of Japan', '雪が降った。〔AP〕', [['AP', 'ap']]],
  ['a class word before, en', 'He told Time that', [['Time', 'time']]],
  ['a class word in an apposition', 'Time, the American weekly, said', [['Time', 'time']]],
  ['a credit in brackets', 'TOKYO (Time) — Snow', [['Time', 'time']]],
  ['a class word behind, ja', '毎日紙によると', [['毎日', 'mainichi-shimbun']]],
  ['a report, ja', '毎日は29日、値上げを報じた', [['毎日', 'mainichi-shimbun']]],
  [
    'a row of outlets, ja',
    '読売新聞、毎日の順',
    [
      ['読売新聞', 'yomiuri-shimbun'],
      ['毎日', 'mainichi-shimbun'],
    ],
  ],
  [
    'a row with an article',
    '読売新聞\nHe reads AP. 読売新聞 and the AP',
    [
      ['読売新聞', 'yomiuri-shimbun'],
      ['読売新聞', 'yomiuri-shimbun'],
      ['AP', 'ap'],
    ],
  ],
  [
    'a row with what one is to the other',
    'The Washington Post and its smaller competitor Time said so.',
    [
      ['The Washington Post', 'washington-post'],
      ['Time', 'time'],
    ],
  ],
  [
    'no row with what one owns',
    'The Washington Post and its owner Time said so.',
    [['The Washington Post', 'washington-post']],
  ],
  [
    'no row with a word and its article',
    'The Washington Post and the Time machine',
    [['The Washington Post', 'washington-post']],
  ],
  ['a short name that goes on', '読売新聞社\n読売理工学院', [['読売新聞', 'yomiuri-shimbun']]],
  [
    'the longest name guards its parts, en',
    'the Washington Post newspaper',
    [['Washington Post', 'washington-post']],
  ],
  [
    'the longest name guards its parts, ja',
    'ワシントン・ポスト紙',
    [['ワシントン・ポスト', 'washington-post']],
  ],
  ['a name in another case', 'TIME magazine said', []],
  ['two outlets of one name', 'The network ABC said', [['ABC', 'abc-australia or abc-news-us']]],
  ['… and a country near', 'In Canberra the network ABC said', [['ABC', 'abc-australia']]],
  ['… and a country as one kanji', '米ABCは、', [['ABC', 'abc-news-us']]],
  [
    'a second form in brackets, ja first',
    '外交問題評議会(CFR)の',
    [
      ['外交問題評議会', 'cfr'],
      ['CFR', 'cfr'],
    ],
  ],
  [
    'a second form in brackets, en first',
    'CFR（外交問題評議会）の',
    [
      ['CFR', 'cfr'],
      ['外交問題評議会', 'cfr'],
    ],
  ],
  ['another body in brackets', '外交問題評議会(ABC)の', [['外交問題評議会', 'cfr']]],
  ['a body with its country near, ja', '米国では国務省が', [['国務省', 'us-state-department']]],
  ['a body without a country', '国務省が', []],
  ['a body of another country', '日本の対応に、中国の外務省は', []],
  ['a country in one kanji', '日本の対応に、英外務省は', []],
  ['a class word for a group', 'ISIS militants fled', [['ISIS', 'islamic-state']]],
  ['a parliament', 'Congress lawmakers voted', [['Congress', 'us-congress']]],
  ['a party of that name', 'accused Congress chief Raghu Ganesh, Congress spokesman', []],
  ['a common full name alone', 'William Burns sells cars.', []],
  [
    'a common full name beside a body',
    'William Burns at the CIA said',
    [
      ['William Burns', 'william-burns'],
      ['CIA', 'cia'],
    ],
  ],
  [
    'a common full name with a role',
    'CIA director William Burns',
    [
      ['CIA', 'cia'],
      ['William Burns', 'william-burns'],
    ],
  ],
  ['an office beside a body is nobody', '天皇陛下は外交問題評議会で', [['外交問題評議会', 'cfr']]],
])('%s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});
