import { expect, it } from 'vitest';
import { aMember, linkText, type LinkCase } from '../../support/linking';

// Japanese papers by their short names, and the everyday words that some of them are.

const aPaper = (id: string, full: string, short: string) =>
  aMember(id, 'outlet', [full, [short, 'short', 'context']], { country: 'JP' });

const CAST = [
  aPaper('mainichi', '毎日新聞', '毎日'),
  aPaper('asahi', '朝日新聞', '朝日'),
  aPaper('yomiuri', '読売新聞', '読売'),
  aPaper('sankei', '産経新聞', '産経'),
  aPaper('kyodo', '共同通信', '共同'),
  aPaper('jiji', '時事通信', '時事'),
  aPaper('gendai', '週刊現代', '現代'),
  aPaper('weekly-post', '週刊ポスト', 'ポスト'),
  aPaper('okinawa-times', '沖縄タイムス', 'タイムス'),
  aMember('afp', 'outlet', ['AFP'], { country: 'FR' }),
  aMember('fnn', 'outlet', ['FNN'], { country: 'JP' }),
  aMember('kobe', 'outlet', ['神戸新聞', '神戸新聞社'], { country: 'JP' }),
  aMember('tokyo', 'outlet', ['東京新聞'], { country: 'JP' }),
  aMember('hokkaido', 'outlet', ['北海道新聞'], { country: 'JP' }),
  aMember('kahoku', 'outlet', ['河北新報'], { country: 'JP' }),
  aMember('ryukyu', 'outlet', ['琉球新報'], { country: 'JP' }),
  aMember('chugoku', 'outlet', [['中国新聞', 'full', 'context']], { country: 'JP' }),
  aMember('variety', 'outlet', ['バラエティ誌', ['ヴァラエティ', 'full', 'nothing']]),
];

it.each<LinkCase>([
  [
    'three on one page',
    '入試なら朝日。\n求人なら読売。\n産経は論外。',
    [
      ['朝日', 'asahi'],
      ['読売', 'yomiuri'],
      ['産経', 'sankei'],
    ],
  ],
  ['one beside another, in a text of the press', '社説は朝日。\n産経は論外。', [['朝日', 'asahi']]],
  ['one beside another, of something else', '朝日の別荘。\n産経は論外。', []],
  [
    'the issue of a day',
    '読売5月3日付朝刊。\n産経は27日付の社説で。',
    [
      ['読売', 'yomiuri'],
      ['産経', 'sankei'],
    ],
  ],
  ['what is of a firm on a day', '産経は1日付で社長を替えた。', []],
  ['its pages', '毎日の紙面とは違う。', [['毎日', 'mainichi']]],
  [
    'one that carried a piece',
    '読売が一問一答を再現するという記事を続けて出す。',
    [['読売', 'yomiuri']],
  ],
  [
    'a poll with a broadcaster, written together',
    '産経FNN世論調査で下がった。\n毎日FNN世論調査では上がった。',
    [
      ['産経', 'sankei'],
      ['FNN', 'fnn'],
      ['毎日', 'mainichi'],
      ['FNN', 'fnn'],
    ],
  ],
  ['one before a broadcaster and no poll', '選挙の年、産経FNN設備工業が建てた。', [['FNN', 'fnn']]],
  [
    'a credit of two',
    '(外務省提供・時事=共同通信)',
    [
      ['時事', 'jiji'],
      ['共同通信', 'kyodo'],
    ],
  ],
  [
    'criticism of one',
    '朝日新聞を読む。首相は朝日批判を展開した。',
    [
      ['朝日新聞', 'asahi'],
      ['朝日', 'asahi'],
    ],
  ],
  [
    'magazines by words of every day',
    '「週刊現代」と「週刊ポスト」を読む。現代とポストの特集。現代の日本で閣僚ポストを争う。',
    [
      ['週刊現代', 'gendai'],
      ['週刊ポスト', 'weekly-post'],
      ['現代', 'gendai'],
      ['ポスト', 'weekly-post'],
    ],
  ],
  [
    'the end of the title of another',
    '沖縄タイムスと桐生タイムスの報道',
    [['沖縄タイムス', 'okinawa-times']],
  ],
  [
    'a company and its head',
    '神戸新聞社は、神戸新聞社長の談話を載せた。',
    [
      ['神戸新聞社', 'kobe'],
      ['神戸新聞', 'kobe'],
    ],
  ],
  [
    'two agencies as one credit',
    '【AFP=時事】首相は述べた。(AFP時事)\n写真：AFP時事',
    [
      ['AFP', 'afp'],
      ['時事', 'jiji'],
      ['AFP', 'afp'],
      ['時事', 'jiji'],
      ['AFP', 'afp'],
      ['時事', 'jiji'],
    ],
  ],
  ['an agency before the topics of the day', '選挙の年、AFP時事英語の教材', [['AFP', 'afp']]],
  ['an agency behind its place', '会談した。(ワシントン 共同)', [['共同', 'kyodo']]],
  [
    'places in a list of papers and what each says',
    '読売「改憲を」、東京「憲法を守れ」、産経「急げ」、神戸「待て」。',
    [
      ['読売', 'yomiuri'],
      ['東京', 'tokyo'],
      ['産経', 'sankei'],
      ['神戸', 'kobe'],
    ],
  ],
  [
    'places alone, where editorials are spoken of',
    '社説は北海道「対話を」、河北「検証を」、琉球「民意を」、神戸「備えを」。',
    [
      ['北海道', 'hokkaido'],
      ['河北', 'kahoku'],
      ['琉球', 'ryukyu'],
      ['神戸', 'kobe'],
    ],
  ],
  [
    'a place beside a paper, where others are named',
    '読売と産経は賛成し、朝日と東京は反対した。',
    [
      ['読売', 'yomiuri'],
      ['産経', 'sankei'],
      ['朝日', 'asahi'],
      ['東京', 'tokyo'],
    ],
  ],
  [
    'a place that speaks, behind two papers',
    '本紙と産経、読売は評価し、東京は「独断だ」と批判する。',
    [
      ['産経', 'sankei'],
      ['読売', 'yomiuri'],
      ['東京', 'tokyo'],
    ],
  ],
  [
    'a town behind what papers have',
    '社説は読売「一」、産経「二」。筆者が神戸「瓢亭」に集う。',
    [
      ['読売', 'yomiuri'],
      ['産経', 'sankei'],
    ],
  ],
  [
    'three in a row',
    '読売・産経・東京の三紙が反対した。',
    [
      ['読売', 'yomiuri'],
      ['産経', 'sankei'],
      ['東京', 'tokyo'],
    ],
  ],
  ['places of restaurants', '社説を読んで東京「鮨」、京都「瓢亭」へ。', []],
  [
    'a town behind papers',
    '読売と産経の記者が、銀座の東京「鮨」で会う。',
    [
      ['読売', 'yomiuri'],
      ['産経', 'sankei'],
    ],
  ],
  [
    'towns in which a paper is made',
    '社説は読売。産経、東京、大阪から集まった。',
    [
      ['読売', 'yomiuri'],
      ['産経', 'sankei'],
    ],
  ],
  [
    'two rivals',
    '読売VS朝日の三十年。\n朝日&毎日に切れた。',
    [
      ['読売', 'yomiuri'],
      ['朝日', 'asahi'],
      ['朝日', 'asahi'],
      ['毎日', 'mainichi'],
    ],
  ],
  ['no rival', '毎日＆週末の献立。', []],
  [
    'a title that is a country besides, among other papers',
    '中国新聞は慎重、神戸新聞と琉球新報は反対だ。',
    [
      ['中国新聞', 'chugoku'],
      ['神戸新聞', 'kobe'],
      ['琉球新報', 'ryukyu'],
    ],
  ],
  [
    'newspapers of a country',
    '中国新聞各社が、神戸新聞と琉球新報。',
    [
      ['神戸新聞', 'kobe'],
      ['琉球新報', 'ryukyu'],
    ],
  ],
  ['a programme, where a magazine is called so', 'バラエティ番組に出た。', []],
  ['words alone vouch for nobody', '毎日は忙しかった。\n朝日はまだ。\n社説を読む。', []],
  ['a paper in a longer word vouches for nobody', '読売理工学院と産経学園。\n朝日は遠い。', []],
  [
    'behind another and before more than',
    '産経以上に朝日が、その他読売が',
    [
      ['産経', 'sankei'],
      ['朝日', 'asahi'],
      ['読売', 'yomiuri'],
    ],
  ],
  [
    'what stands above is from there',
    '産経の社説。\n読売の記事。\n(以上毎日より)',
    [
      ['産経', 'sankei'],
      ['読売', 'yomiuri'],
      ['毎日', 'mainichi'],
    ],
  ],
  [
    'what comes from one',
    '産経の社説。\n読売の記事。\n朝日発の話',
    [
      ['産経', 'sankei'],
      ['読売', 'yomiuri'],
      ['朝日', 'asahi'],
    ],
  ],
  [
    'an agency beside two papers',
    '支持率は朝日が40%、読売が45%、産経が50%。\n共同が41%、時事は39%',
    [
      ['朝日', 'asahi'],
      ['読売', 'yomiuri'],
      ['産経', 'sankei'],
      ['共同', 'kyodo'],
      ['時事', 'jiji'],
    ],
  ],
  [
    'not the word of that name',
    '入試なら朝日。\n求人なら読売。\n産経は論外。\n共同の責任だ。',
    [
      ['朝日', 'asahi'],
      ['読売', 'yomiuri'],
      ['産経', 'sankei'],
    ],
  ],
  ['one alone', '産経は論外。社説も。', []],
])('papers vouch for each other: %s', (_, text, expected) => {
  expect(linkText(text, CAST)).toEqual(expected);
});

const MAINICHI = ['毎日新聞', 'mainichi'] as const;
const ASAHI = ['朝日新聞', 'asahi'] as const;

it.each<LinkCase>([
  ['every day, as an adverb', '毎日新聞\n毎日、歩く。毎日こつこつ働く。', [MAINICHI]],
  ['days of some sort', '毎日新聞\n忙しい毎日が続き、充実した毎日です', [MAINICHI]],
  ['daily life', '毎日新聞\n毎日の暮らし。毎日を過ごす。毎日が日曜日だ', [MAINICHI]],
  ['daily television', '毎日新聞\n毎日テレビを見て、毎日ニュースを読む', [MAINICHI]],
  ['the paper as a subject', '毎日新聞\n毎日は伝えなかった', [MAINICHI, ['毎日', 'mainichi']]],
  ['the paper of a day', '毎日新聞\n昨日の毎日も含めて', [MAINICHI, ['毎日', 'mainichi']]],
  ['its leader', '毎日新聞\n毎日の社説', [MAINICHI, ['毎日', 'mainichi']]],
  ['in a row', '毎日新聞\n毎日、読売が', [MAINICHI, ['毎日', 'mainichi'], ['読売', 'yomiuri']]],
  ['the morning sun', '朝日新聞\n朝日が昇る。朝日を浴びる。美しい朝日', [ASAHI]],
  ['the paper', '朝日新聞\n朝日が批判した', [ASAHI, ['朝日', 'asahi']]],
  ['a joint press pool', '共同通信\n平壌(共同取材団)の共同編集で', [['共同通信', 'kyodo']]],
  ['jointly', '共同通信\n両社が共同で開発し、共同して売る', [['共同通信', 'kyodo']]],
  [
    'the agency',
    '共同通信\n共同の記者',
    [
      ['共同通信', 'kyodo'],
      ['共同', 'kyodo'],
    ],
  ],
  [
    'its people',
    '産経新聞\n産経社会部の記者、産経OB、産経論説委員長、産経のA記者',
    [['産経新聞', 'sankei'], ...Array.from({ length: 4 }, () => ['産経', 'sankei'] as const)],
  ],
  ['an orchestra, a hall and a cup', '産経新聞交響楽団、産経新聞ホール、産経新聞杯', []],
  ['prizes', '産経新聞文学賞と産経新聞賞', []],
  ['a paper with a prize', '産経新聞が受賞', [['産経新聞', 'sankei']]],
  ['newsprint', '産経新聞紙で包む', []],
  ['the pages of a paper', '産経新聞紙上で', [['産経新聞', 'sankei']]],
  ['a stop of a bus', '産経新聞前駅', []],
  ['a publisher, a party and a holding', '産経新聞出版、産経新聞党、産経新聞ホールディングス', []],
  ['what a paper prints', '産経新聞出版物', [['産経新聞', 'sankei']]],
  ['topics of the day', '時事通信\n時事の話題', [['時事通信', 'jiji']]],
])('the paper or the word: %s', (_, text, expected) => {
  expect(linkText(text, CAST)).toEqual(expected);
});
