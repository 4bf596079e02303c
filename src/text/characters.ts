import {
  baseOfAccented,
  commonKind,
  isCommonKanji,
  isHiragana,
  isKatakana,
} from './common-characters';

// What a character counts as when names are compared, and what it is written as in a folded name.
// Everything here looks at one character; what depends on neighbours is in fold-name.ts.

/** Letter or digit of a script that has word boundaries, such as Latin and Cyrillic; also `_`. */
export const WORD = 1;
/** Katakana and the long mark ー; a name in katakana fills a whole run of them. */
export const KATAKANA = 2;
/** Kanji and hiragana; a name may begin and end anywhere among them. */
export const HAN = 4;
/** White space, hyphens and middle dots: what joins the words and parts of a name. */
export const JOINER = 8;
/** Soft hyphens, zero-width characters, combining and voicing marks: not part of a folded name. */
export const DROPPED = 16;

const APOSTROPHES = "'’‘‛ʼʻ`´′＇";
const QUOTES = '"“”„‟″＂';
const HYPHENS = '-‐‑‒–—―−－﹣';
const MIDDLE_DOTS = '・･·•‧∙=＝゠';
// Marks that turn か into が and は into ぱ: combining, spacing and half-width.
const VOICED_MARKS = '\u3099\u309b\uff9e';
const SEMI_VOICED_MARKS = '\u309a\u309c\uff9f';

// Older and newer form of a kanji, as both stand in names; folded to the newer one.
const KANJI_VARIANTS =
  '澤沢 廣広 濱浜 濵浜 髙高 﨑崎 嵜崎 𠮷吉 齊斉 齋斎 邊辺 邉辺 惠恵 榮栄 龍竜 國国 會会 學学 櫻桜 瀧滝 眞真 關関 藏蔵 豐豊 德徳 黑黒 ' +
  '淺浅 萬万 與与 佛仏 來来 兒児 寶宝 圓円 應応 縣県 條条 讀読 賣売 經経 產産 濟済 鐵鉄 寫写 顯顕 彌弥 莊荘 壽寿 禮礼 祿禄 ' +
  '靜静 淸清 晉晋 增増 巖巌 瑤瑶 緖緒 舊旧 薰薫 螢蛍 觀観 遙遥 鄕郷 鹽塩 麥麦 齡齢 驛駅 團団 圖図 將将 峯峰 嶽岳';
const VARIANTS: ReadonlyMap<string, string> = new Map(
  KANJI_VARIANTS.split(' ').map((pair) => {
    const [from = '', to = ''] = pair;
    return [from, to] as const;
  }),
);

// Latin letters that Unicode does not decompose.
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ẞ: 'SS',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ð: 'd',
  Ð: 'D',
  þ: 'th',
  Þ: 'Th',
  ħ: 'h',
  Ħ: 'H',
  ı: 'i',
};

const SPACE_UNIT = 0x20;
const HYPHEN_UNIT = 0x2d;
const UNDERSCORE_UNIT = 0x5f;
const MIDDLE_DOT_UNIT = 0x30fb;
const MARK = /\p{M}/u;
const FORMAT = /\p{Cf}/u;
const MARKS = /\p{M}+/gu;
const SPACE = /\s/u;
const SYMBOL = /[\p{No}\p{So}\p{Sk}]/u;
const DECOMPOSED_SCRIPT = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;
const LETTER_OR_DIGIT = /[\p{L}\p{Nd}\p{Nl}_]/u;
const CAPITAL_OR_DIGIT = /[\p{Lu}\p{Lt}\p{Nd}]/u;
const KANA_OR_KANJI = /[\p{Script=Han}\p{Script=Hiragana}〆]/u;

/** True for a mark that belongs to the character before it: no name ends between the two. */
export function isMark(point: string): boolean {
  return voicingOf(point) !== '' || MARK.test(point);
}

/** The combining form of a mark that voices kana (`゙` or `゚`); empty for any other character. */
export function voicingOf(point: string): string {
  if (VOICED_MARKS.includes(point)) return '\u3099';
  return SEMI_VOICED_MARKS.includes(point) ? '\u309a' : '';
}

/** The kana with its voicing mark as one character; null when there is no such kana. */
export function voiceKana(kana: string, voicing: string): string | null {
  const voiced = (kana + voicing).normalize('NFC');
  return voiced.length === 1 ? voiced : null;
}

/** True for an apostrophe in any form, as in D’Incà and Lavrov's. */
export function isApostrophe(point: string): boolean {
  return point !== '' && APOSTROPHES.includes(point);
}

/** True for a capital letter or a digit: what a mention in Latin or Cyrillic begins with. */
export function isCapitalOrDigit(point: string): boolean {
  const kind = commonKind(point.charCodeAt(0));
  return kind === 'rare' ? CAPITAL_OR_DIGIT.test(point) : kind === 'capital' || kind === 'digit';
}

/**
 * Class of a character that stands in a folded name, by its UTF-16 code unit;
 * 0 for punctuation, symbols and surrogates.
 */
export function classOfUnit(code: number): number {
  if (isCommonKanji(code) || isHiragana(code)) return HAN;
  if (isKatakana(code)) return KATAKANA;
  switch (commonKind(code)) {
    case 'capital':
    case 'small':
    case 'digit':
      return WORD;
    case 'letter':
      return HAN;
    case 'other':
      if (code === SPACE_UNIT || code === HYPHEN_UNIT || code === MIDDLE_DOT_UNIT) return JOINER;
      return code === UNDERSCORE_UNIT ? WORD : 0;
    case 'rare':
      return classOfRare(String.fromCharCode(code));
  }
}

function classOfRare(unit: string): number {
  if (KANA_OR_KANJI.test(unit)) return HAN;
  return LETTER_OR_DIGIT.test(unit) ? WORD : 0;
}

/**
 * One character as it is written in a folded name, its case kept: half width, without accents, one
 * kind of quote, dash and space, newer kanji. Empty for a character that folding drops;
 * longer than one for ligatures and squares (ﬁ, ㍿). The argument is one code point.
 */
export function foldPoint(point: string): string {
  return foldCommonPoint(point) ?? foldAnyPoint(point);
}

// ！ to ～ are ! to ~, but for ＾ and ｀, which are symbols.
const isFullWidth = (code: number): boolean =>
  code >= 0xff01 && code <= 0xff5e && code !== 0xff3e && code !== 0xff40;
const TO_HALF_WIDTH = 0xfee0;

/** What `foldPoint` does with common characters, without Unicode's tables; null for all others. */
function foldCommonPoint(point: string): string | null {
  const code = point.charCodeAt(0);
  if (isCommonKanji(code)) return VARIANTS.get(point) ?? point;
  if (isFullWidth(code)) return foldCommonPoint(String.fromCharCode(code - TO_HALF_WIDTH));
  const kind = commonKind(code);
  if (kind === 'rare') return isPictograph(point) ? point : baseOfAccented(code);
  return kind === 'other' ? foldCommonMark(point) : point;
}

function isPictograph(point: string): boolean {
  const code = point.codePointAt(0) ?? 0;
  return code >= 0x1f000 && code <= 0x1faff;
}

const COMMON_SPACES = ' \t\n\v\f\r\u00a0\u3000';
const ONE_DOT_LEADER = '\u2024';
const SOFT_HYPHEN = '\u00ad';

function foldCommonMark(point: string): string | null {
  if (APOSTROPHES.includes(point)) return "'";
  if (QUOTES.includes(point)) return '"';
  if (HYPHENS.includes(point)) return '-';
  if (MIDDLE_DOTS.includes(point)) return '・';
  if (COMMON_SPACES.includes(point)) return ' ';
  if (point === SOFT_HYPHEN) return '';
  return point === ONE_DOT_LEADER ? null : point;
}

/** The rules of `foldPoint` in full, for any character. */
export function foldAnyPoint(point: string): string {
  const code = point.charCodeAt(0);
  if (isHiragana(code) || isKatakana(code)) return point;
  if (APOSTROPHES.includes(point)) return "'";
  if (QUOTES.includes(point)) return '"';
  if (HYPHENS.includes(point)) return '-';
  if (MIDDLE_DOTS.includes(point)) return '・';
  if (voicingOf(point) !== '' || MARK.test(point) || FORMAT.test(point)) return '';
  if (SPACE.test(point)) return ' ';
  // ㍿ and the eras are words; ™, ², ① and the squares of units stay what they are.
  const isWordSquare = code >= 0x337b && code <= 0x337f;
  if (SYMBOL.test(point) && !isWordSquare) return point;
  const composed = point.normalize('NFKC');
  if (composed !== point) return foldComposed(composed) ?? point;
  if (KANA_OR_KANJI.test(point)) return VARIANTS.get(point) ?? point;
  if (!DECOMPOSED_SCRIPT.test(point)) return point;
  return Array.from(point.normalize('NFD').replace(MARKS, ''))
    .map((letter) => LETTERS[letter] ?? letter)
    .join('');
}

/** What a compatibility character stands for; null for several characters that are not all letters. */
function foldComposed(composed: string): string | null {
  const folded = Array.from(composed, foldPoint).join('');
  const isWhole =
    Array.from(composed).length === 1 ||
    (folded !== '' && Array.from(folded).every((unit) => isLetter(unit.charCodeAt(0))));
  return isWhole ? folded : null;
}

const isLetter = (code: number): boolean => (classOfUnit(code) & (WORD | HAN)) !== 0;
