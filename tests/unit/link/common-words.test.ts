import { expect, it } from 'vitest';
import { aMember, linkText, type LinkCase } from '../../support/linking';

// Names that are words besides, spelled as the words are or standing where words stand.

const CAST = [
  aMember('current', 'outlet', [['Current', 'full', 'context']]),
  aMember('the-world', 'outlet', [['The World', 'full', 'context']]),
  aMember('the-journal', 'outlet', [['The Journal', 'full', 'context']]),
  aMember('liberation', 'outlet', ['Libération']),
  aMember('greenwich-time', 'outlet', ['Greenwich Time']),
  aMember('world-health', 'organisation', [['WHO', 'initials', 'case']]),
  aMember('jonas-stoere', 'person', ['Jonas Støre', ['Støre', 'surname', 'case']]),
  aMember('forbes', 'outlet', ['Forbes']),
  aMember('times-of-israel', 'outlet', ['The Times of Israel']),
  aMember('times-of-india', 'outlet', ['The Times of India', ['TOI', 'initials', 'context']]),
  aMember('press-of-ulm', 'outlet', [['PRU', 'initials', 'case']]),
  aMember('rhb', 'outlet', ['Radio Hill', ['RHB', 'initials', 'context']]),
  aMember('jing-junhai', 'person', ['Jing Junhai', ['Jing', 'surname', 'full-name-or-role']]),
  aMember('mike-johnson', 'person', ['Mike Johnson', ['Johnson', 'surname', 'full-name-or-role']]),
  aMember('vox', 'outlet', ['ヴォックス']),
  aMember('qab', 'outlet', [['QAB', 'initials', 'case']]),
  aMember('kyodo', 'outlet', ['共同通信', ['共同', 'short', 'context']]),
  aMember('elon-musk', 'person', ['イーロン・マスク', ['マスク', 'surname', 'full-name-or-role']]),
  aMember('us-democrats', 'organisation', [['民主党', 'short', 'context']], { country: 'US' }),
  aMember('abe', 'person', ['安倍晋三', ['安倍', 'surname', 'nothing']]),
  aMember('ida-rosegg', 'person', ['Ida Rosegg', ['Rosegg', 'surname', 'full-name-or-role']]),
];

it.each<LinkCase>([
  ['a word in brackets', 'Version 6.1 (Current), released', []],
  ['a dateline in brackets', 'ULM (Current) — Snow', [['Current', 'current']]],
  ['a part of a path', 'see cpan/Current/docs', []],
  ['a credit behind a name', 'Ann Mead/Current', [['Current', 'current']]],
  ['a noun that outlets share with much else', 'Current site plans', []],
  ['a class word of outlets alone', 'Current magazine said', [['Current', 'current']]],
  ['top thinkers are no reporters', 'The World’s Top Thinkers', []],
  ['a reporter by name', 'The World’s Martin Egger', [['The World', 'the-world']]],
  ['the title of a programme', 'The Journal Editorial Report airs', []],
  ['an article with a capital in a title', 'on Face The World magazine', []],
  ['other accents, with no sign', 'Liberation came in 1945.', []],
  ['other accents, with a sign', 'the daily Liberation said', [['Liberation', 'liberation']]],
  ['its own accents', 'in Libération', [['Libération', 'liberation']]],
  ['another letter for an accented one', 'Schutz der Störe', []],
  ['a later word in small letters', 'by Greenwich time', []],
  ['the name in capitals', 'GREENWICH TIME said', [['GREENWICH TIME', 'greenwich-time']]],
  ['a word of a text in capitals', 'NO HOLDER, OR ANY OTHER PARTY WHO MAY MODIFY', []],
  ['initials in a sentence', 'the WHO said', [['WHO', 'world-health']]],
  ['a magazine as a surname', 'Steve Forbes said', []],
  ['a magazine as a street', '5000 Forbes Avenue', []],
  ['a magazine', 'According to Forbes, he', [['Forbes', 'forbes']]],
  [
    'initials of another whom the page names',
    'The Times of Israel\nBy TOI staff reporters',
    [['The Times of Israel', 'times-of-israel']],
  ],
  [
    'initials of another in a row of outlets',
    'The Times of Israel\nBy QAB and TOI staff',
    [
      ['The Times of Israel', 'times-of-israel'],
      ['QAB', 'qab'],
    ],
  ],
  [
    'initials of somebody whom the page names',
    'The Times of India\nBy TOI staff',
    [
      ['The Times of India', 'times-of-india'],
      ['TOI', 'times-of-india'],
    ],
  ],
  ['initials of a name we do not know', 'the Party of Rural Union (PRU) won.\nThe PRU grew.', []],
  ['initials that nothing explains', 'The PRU said', [['PRU', 'press-of-ulm']]],
  ['a family name twice', 'Gui Jing Jing sang', []],
  [
    'a given name in front of the family name',
    'Junhai Jing said',
    [['Junhai Jing', 'jing-junhai']],
  ],
  ['a common surname with another initial', '1998 Michael K. Johnson <mj@example.org>', []],
  ['a rare surname with an initial', 'Ida K. Rosegg said', [['Ida K. Rosegg', 'ida-rosegg']]],
  ['katakana that sound alike', 'ボックスの開始', []],
  ['katakana of the outlet', 'ヴォックスの開始', [['ヴォックス', 'vox']]],
  ['initials that a bracket spells out', 'QAB (Quiet Area Block) works. QAB is set.', []],
  ['an error in square brackets', 'The ministry has stdout [QAB] text', [['QAB', 'qab']]],
  ['a press conference together', '共同通信は、共同記者会見を', [['共同通信', 'kyodo']]],
  [
    'a dateline with the agency, ja',
    '共同通信の【ワシントン＝共同】米国で\n（ソウル共同）',
    [
      ['共同通信', 'kyodo'],
      ['共同', 'kyodo'],
      ['共同', 'kyodo'],
    ],
  ],
  ['a mask', 'マスクを着用したイーロン・マスク氏', [['イーロン・マスク', 'elon-musk']]],
  [
    'the man after his full name',
    'イーロン・マスク氏が。マスクは去った。',
    [
      ['イーロン・マスク', 'elon-musk'],
      ['マスク', 'elon-musk'],
    ],
  ],
  ['a party of a longer name', '米国を訪れた国民民主党の', []],
  ['a party of the country', '米国では民主党の', [['民主党', 'us-democrats']]],
  ['the country touches the party', '米民主党の', [['民主党', 'us-democrats']]],
  ['a given name in hiragana', '安倍なつみさんが出演', []],
  ['a particle behind the surname', '安倍にさんざん', [['安倍', 'abe']]],
  ['a name in Latin letters within kana', '筆者のJuan Jing氏が', []],
])('%s', (_, text, linked) => {
  expect(linkText(text, CAST)).toEqual(linked);
});
