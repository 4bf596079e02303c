import { expect, it } from 'vitest';
import { aMember, aNamesake, linkText, type LinkCase } from '../../support/linking';

// Pages that are not the news: manuals, lists of books, notices of copyright, collections of sayings.

const CAST = [
  aMember('naomi-holt', 'person', ['Naomi Holt', ['Holt', 'surname', 'case']]),
  aMember('jan-vance', 'person', ['J. D. Vance', ['Vance', 'surname', 'case']]),
  aMember('ann-graham', 'person', ['Ann Graham', ['Graham', 'surname', 'case']]),
  aMember('scott-mead', 'person', ['Scott Mead'], { tier: 3 }),
  aMember('ho-lifeng', 'person', ['Ho Lifeng', ['Ho', 'surname', 'full-name-or-role']]),
  aNamesake('lou-quill', 'Lou Quill', 'Quill'),
  aMember('abc', 'outlet', ['ABC News', ['ABC', 'initials', 'context']], { country: 'US' }),
  aMember('pts', 'outlet', ['Public TV', ['PTS', 'initials', 'context']], { country: 'TW' }),
  aMember('agency', 'outlet', ['Agency Press', ['AP', 'initials', 'context']], { country: 'US' }),
  aMember('index', 'outlet', ['Index.hu', ['インデックス', 'transliteration', 'context']]),
  aMember('reply', 'outlet', [['Response', 'full', 'context']], { tier: 2 }),
  aMember('york-press', 'outlet', ['York Press'], { tier: 2 }),
  aMember('sport-daily', 'outlet', [
    ['as.com', 'full', 'nothing'],
    ['Gazeta.ru', 'full', 'nothing'],
  ]),
  aMember('un', 'organisation', ['United Nations', ['U.N.', 'initials', 'nothing']]),
];

it.each<LinkCase>([
  ['a list of books', 'Holt, William, No Home, London, 2001.', []],
  ['… with an initial', 'Holt, William B., Mutual Aid', []],
  ['… with an initial first', 'Holt, L. Randall. Money', []],
  ['… by the bearer', 'Holt, Naomi, No Home, London, 2001.', [['Holt', 'naomi-holt']]],
  [
    'somebody beside others',
    'Holt, Vance and others',
    [
      ['Holt', 'naomi-holt'],
      ['Vance', 'jan-vance'],
    ],
  ],
  ['initials that are not hers', 'as Y.E. Holt showed', []],
  ['… of one letter, in a list', 'by J. Bier & S. Holt, 1989', []],
  ['his initials', 'then J.D. Vance spoke', [['J.D. Vance', 'jan-vance']]],
  ['a first name', 'said Graham Bourjaily in a novel', []],
  ['a verb behind a surname', 'then Graham spoke', [['Graham', 'ann-graham']]],
  ['an initial before a whole name', 'a novel by F. Scott Mead', []],
  ['a first name before a whole name', 'said Peter Scott Mead', []],
  ['a title before a whole name', 'said Senator Scott Mead', [['Scott Mead', 'scott-mead']]],
  ['a notice of copyright', 'Copyright (C) 2004, 2005 by Naomi Holt.', []],
  ['an address', 'Naomi Holt <holt at example.org>', []],
  ['an address of a longer name', '2003 Holt Medini <holt@example.org>', []],
  ['who wrote a change', 'limit the split (Naomi Holt) [#2288]', []],
  ['a law that is said of itself', 'Holt’s Law: things go on.', []],
  ['a rule of several words', "Holt's Golden Rule of Libraries", []],
  ['a law of hers', 'under Holt’s laws', [['Holt', 'naomi-holt']]],
  ['a magazine', 'an article in Dr. Quill Magazine', []],
  ['a sentence that ends in a title', 'They met a reverend. Ho answered.', []],
  ['a title cut short', 'They met Gov. Ho today.', [['Ho', 'ho-lifeng']]],
  ['letters of other initials', 'at S.U.N.Y. and from U.N.C.L.E.', []],
  ['initials that end a sentence', 'They left the U.N. Nobody came.', [['U.N.', 'un']]],
  ['what is no host', 'domains such as .com or .org', []],
  ['a press of a university', 'the State University of York Press', []],
  ['one thing or the other', 'Custom Request/Response Filtering', []],
  ['a choice of three', 'To Curve/Response/Contour.', []],
  ['who took the picture', 'The mill. Ann Lee/Response', [['Response', 'reply']]],
  ['signs of one thing', '(typically PC/SP/ABC) are kept', []],
  [
    'two agencies',
    'Photo: AP/ABC',
    [
      ['AP', 'agency'],
      ['ABC', 'abc'],
    ],
  ],
  ['an owner that is called more', 'Copyright: 2010-2012 ABC-RK', []],
  ['a button in brackets', '[ インデックス ]', []],
  ['a foreign word in brackets', '索引 (インデックス) を作る', []],
  ['a foreign word of a thing', 'そのインデックスに対して操作を行う', []],
  ['… that reports', 'インデックスによると', [['インデックス', 'index']]],
  ['initials that abbreviate a noun', 'パッケージ追跡システム (PTS) は便利です。', []],
  ['… of a unit', '待ち時間 (1/10 秒単位) (PTS)。', []],
  ['initials in quotation marks', '言語「ABC」の開発に参加した', []],
  ['a credit', '米軍が撤退した（ABC）', [['ABC', 'abc']]],
])('%s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});
