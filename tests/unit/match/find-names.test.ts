import { describe, expect, it } from 'vitest';
import { anAlias, findNamesFast } from '../../support/name-builders';
import { findNamesSimply } from '../../support/simple-matcher';

/** What is shown to fail: the text, the names, and the surfaces found, in order. */
type Case = readonly [
  behaviour: string,
  names: readonly string[],
  text: string,
  surfaces: readonly string[],
];

const WIDTH_AND_MARKS: readonly Case[] = [
  ['full-width letters', ['NBC'], 'ＮＢＣは', ['ＮＢＣ']],
  ['full-width digits', ['BBC2'], 'ＢＢＣ２で', ['ＢＢＣ２']],
  ['mathematical letters', ['NBC'], '𝐍𝐁𝐂 said', ['𝐍𝐁𝐂']],
  ['half-width katakana', ['ガス'], 'ｶﾞｽ', ['ｶﾞｽ']],
  ['kana with a combining voicing mark', ['ガス'], 'カ\u3099ス', ['カ\u3099ス']],
  ['hiragana with a combining voicing mark', ['がん通信'], 'か\u3099ん通信', ['か\u3099ん通信']],
  ['a square of four kanji', ['株式会社産経'], '㍿産経', ['㍿産経']],
  ['a missing accent', ['Erdoğan'], 'Erdogan', ['Erdogan']],
  ['an accent that the name does not have', ['Erdogan'], 'Erdoğan', ['Erdoğan']],
  ['a combining accent', ['José'], 'Jose\u0301 said', ['Jose\u0301']],
  ['letters that Unicode does not decompose', ['Søren Łódź'], 'Soren Lodz', ['Soren Lodz']],
  ['an older kanji', ['赤沢亮正'], '赤澤亮正は', ['赤澤亮正']],
  ['a kanji outside the first plane', ['吉野'], '𠮷野氏', ['𠮷野']],
  ['a soft hyphen inside', ['Vladimir'], 'Vladi\u00admir', ['Vladi\u00admir']],
  ['a zero-width space inside', ['プーチン'], 'プー\u200bチン', ['プー\u200bチン']],
  ['a typographic apostrophe', ["O'Neill"], 'O’Neill', ['O’Neill']],
  ['another dash', ['ABS-CBN'], 'ABS‑CBN', ['ABS‑CBN']],
  [
    'other quotation marks',
    ['Earl "Buddy" Carter'],
    'Earl “Buddy” Carter',
    ['Earl “Buddy” Carter'],
  ],
  ['other case', ['Bellingcat'], 'BELLINGCAT', ['BELLINGCAT']],
  ['a line break and spaces', ['Moscow Times'], 'Moscow\n    Times', ['Moscow\n    Times']],
  ['a no-break space', ['Moscow Times'], 'Moscow\u00a0Times', ['Moscow\u00a0Times']],
  ['initials without spaces', ['A. K. Antony'], 'A.K. Antony', ['A.K. Antony']],
  ['Cyrillic', ['Алексей Навальный'], 'Алексей Навальный', ['Алексей Навальный']],
];

const WORDS: readonly Case[] = [
  ['a possessive', ['Haass'], "Haass's view", ['Haass']],
  ['a typographic possessive', ['Lavrov'], 'Lavrov’s', ['Lavrov']],
  ['a name that has one itself', ['Barron’s', 'Barron'], "Barron's", ["Barron's", 'Barron']],
  ['parts of a compound', ['Trump', 'Putin'], 'Trump-Putin talks', ['Trump', 'Putin']],
  ['brackets', ['CNN'], '(CNN)President', ['CNN']],
  ['a word after an apostrophe', ['Neill'], 'O’Neill', []],
  ['a longer word', ['Haas'], 'Haass', []],
  ['the end of a word', ['Land'], 'Portland', []],
  ['a digit behind', ['BBC'], 'BBC2', []],
  ['an accent behind', ['Peru'], 'Perú\u0301n', []],
  ['a soft hyphen and more of the word', ['Mark'], 'Mark\u00aded', []],
  ['a small first letter', ['Time', 'Mirror'], 'time and mirror', []],
  [
    'a small letter of an alias, a capital on the page',
    ['bellingcat'],
    'Bellingcat',
    ['Bellingcat'],
  ],
  ['a digit first', ['24.kg'], 'by 24.kg', ['24.kg']],
  ['a plus sign first', ['+972'], 'by +972 Magazine', ['+972']],
  ['a plus sign inside a number', ['+972'], '1+972', []],
  ['particles', ['von der Leyen'], 'Ursula von der Leyen', ['von der Leyen']],
  ['an Arabic article', ['al-Assad'], 'Bashar al-Assad', ['al-Assad']],
  ['a particle without a capital', ['de la'], 'de la carte', []],
  ['a particle that is a name itself', ['Le Do'], 'said le do Petilla', ['le do']],
  ['a capital particle behind another', ['de la Torre'], 'Juan de La Torre', ['de La Torre']],
  [
    'a capital inside the first word',
    ['iStories', 'elDiario.es'],
    'iStories, elDiario.es',
    ['iStories', 'elDiario.es'],
  ],
  [
    'names inside names',
    ['The Moscow Times', 'Moscow Times', 'Moscow'],
    'The Moscow Times',
    ['The Moscow Times', 'Moscow Times', 'Moscow'],
  ],
  ['a mark at the end', ['Yahoo!'], 'Yahoo! said', ['Yahoo!']],
  ['an emoji beside', ['NBC'], '😀NBC😀', ['NBC']],
];

const JAPANESE: readonly Case[] = [
  ['a name before an honorific', ['ラブロフ'], 'ラブロフ外相は', ['ラブロフ']],
  ['part of a longer katakana word', ['ハース'], 'ハーストは', []],
  ['the end of a longer katakana word', ['バンス'], 'アドバンス社長', []],
  ['a long mark behind', ['クレバ'], 'クレバーな', []],
  ['kanji without any boundary', ['共同通信'], '東京の共同通信社が', ['共同通信']],
  ['a Latin word before kana', ['NBC'], 'NBCは', ['NBC']],
  ['part of a Latin word before kana', ['NBC'], 'NBCXは', []],
  ['mixed script as a whole', ['NBCニュース', 'NBC'], 'NBCニュースは', ['NBCニュース', 'NBC']],
  ['mixed script with a space', ['NBCニュース'], 'NBC ニュースは', ['NBC ニュース']],
  ['a Latin word behind kanji', ['NHK'], '番組NHKは', ['NHK']],
  ['a middle dot or none', ['ワシントン・ポスト'], 'ワシントンポストと', ['ワシントンポスト']],
  [
    'a middle dot where the name has none',
    ['ニューヨークタイムズ'],
    'ニューヨーク・タイムズ',
    ['ニューヨーク・タイムズ'],
  ],
  ['a space in a kanji name', ['山田太郎'], '山田　太郎', ['山田　太郎']],
  ['a dash for a long mark', ['プーチン'], 'プ―チン', ['プ―チン']],
  [
    'dashes between names',
    ['トランプ', 'プーチン'],
    'トランプ――プーチン',
    ['トランプ', 'プーチン'],
  ],
  ['initials', ['J・D・バンス'], 'Ｊ・Ｄ・バンス氏', ['Ｊ・Ｄ・バンス']],
  [
    'three parts, two written together',
    ['メアリー・ベス・ロング'],
    'メアリーベス・ロング',
    ['メアリーベス・ロング'],
  ],
  [
    'an s in the middle when parts are written together',
    ['ジェームズ・ボンド'],
    'ジェームズボンド',
    ['ジェームズボンド'],
  ],
  ['a short name of two parts', ['アン・リー'], 'アン・リーは', ['アン・リー']],
  ['a word that a short name would fold to', ['アン・リー'], 'アンリは', []],
  [
    'an office behind a long surname',
    ['ゼレンスキー大統領府'],
    'ゼレンスキー大統領府は',
    ['ゼレンスキー大統領府'],
  ],
  ['behind an apostrophe and a variation selector', ['Neill'], 'O’\u{e0100}Neill', []],
  ['one kanji with an honorific', ['習'], '習氏は', ['習']],
  ['one kanji without', ['習', '今'], '習った。今は', []],
  ['one kanji behind another', ['習'], '練習氏', []],
  ['one kanji and its role', ['文'], '文大統領', ['文']],
  ['one kanji in another form, without an honorific', ['潮'], '\u{2f90f}の', []],
];

describe.each([
  ['fast', findNamesFast],
  ['simple', findNamesSimply],
])('%s matcher', (_, find) => {
  const surfacesOf = (text: string, names: readonly string[]): readonly string[] =>
    find(
      text,
      names.map((name) => anAlias(name)),
    ).map(({ start, end }) => text.slice(start, end));

  it.each(WIDTH_AND_MARKS)('%s', (_behaviour, names, text, surfaces) => {
    expect(surfacesOf(text, names)).toEqual(surfaces);
  });

  it.each(WORDS)('%s', (_behaviour, names, text, surfaces) => {
    expect(surfacesOf(text, names)).toEqual(surfaces);
  });

  it.each(JAPANESE)('%s', (_behaviour, names, text, surfaces) => {
    expect(surfacesOf(text, names)).toEqual(surfaces);
  });

  it('tells offsets in the original text, whatever changed its length before', () => {
    const text = '㍿ｶﾞ😀 \u00adﬁ 𝐀 Vladi\u00admir’s';
    const [hit] = find(text, [anAlias('Vladimir')]);
    expect(hit).toEqual({ start: text.indexOf('V'), end: text.indexOf('’'), key: 'vladimir' });
  });

  it('orders hits by start, longer ones first', () => {
    const hits = find(
      'The Moscow Times in Moscow',
      ['Moscow', 'Moscow Times', 'The Moscow Times'].map((name) => anAlias(name)),
    );
    expect(hits.map(({ start, end }) => [start, end])).toEqual([
      [0, 16],
      [4, 16],
      [4, 10],
      [20, 26],
    ]);
  });
});
