// The characters that nearly all text is made of, told by their code alone. The rules in full, in
// characters.ts, ask Unicode's own tables through regular expressions: to compile one of those costs
// a page as much time as to read all of its text. A test holds the two together, unit by unit.

/** What a common character is. */
export type CommonKind =
  /** Its code says nothing here: ask the rules in full. */
  | 'rare'
  | 'capital'
  | 'small'
  | 'digit'
  /** A letter without case: kana, kanji, ー and 々. */
  | 'letter'
  /** Punctuation, white space, a symbol. */
  | 'other';

/** Kind of a UTF-16 code unit as it stands in a text. */
export function commonKind(code: number): CommonKind {
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return 'small';
    if (code >= 0x41 && code <= 0x5a) return 'capital';
    return code >= 0x30 && code <= 0x39 ? 'digit' : 'other';
  }
  if (isCommonKanji(code) || isHiragana(code) || isKatakana(code)) return 'letter';
  if (code >= 0x2190 && code <= 0x27bf) return isSymbol(code) ? 'other' : 'rare';
  if (code >= 0x2010 && code <= 0x2027) return 'other';
  if (code >= 0x3008 && code <= 0x3020) return 'other';
  if (code >= 0xff01 && code <= 0xff0f) return 'other'; // ！ to ／
  if (code === 0x3005) return 'letter'; // 々
  return OTHERS.includes(String.fromCharCode(code)) ? 'other' : 'rare';
}

/** Arrows, lines, boxes, stars; not the letters and digits in circles. */
const isSymbol = (code: number): boolean =>
  code <= 0x21ff || (code >= 0x2500 && code <= 0x2775) || code >= 0x2794;

const OTHERS = '\u00a0¡¢£¤¥¦§©«¬\u00ad®°±¶·»¿‹›※€™\u3000、。・';

/** True for a katakana of full width and for the long mark ー. */
export const isKatakana = (code: number): boolean =>
  (code >= 0x30a1 && code <= 0x30ff && code !== 0x30fb) || (code >= 0x31f0 && code <= 0x31ff);

/** True for a kanji of the block that Japanese is written with. */
export const isCommonKanji = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** True for a hiragana. */
export const isHiragana = (code: number): boolean => code >= 0x3041 && code <= 0x3096;

// Latin letters from À to ſ that are more than a base letter with an accent, or × and ÷.
const ODD_LATIN = '×÷ÆÐØÞßæðøþĐđĦħıĲĳĸĿŀŁłŉŊŋŒœŦŧſ';

/** The base letter of a common accented one, its case kept; null for any other code unit. */
export function baseOfAccented(code: number): string | null {
  if (code < 0xc0 || code > 0x17f) return null;
  const letter = String.fromCharCode(code);
  return ODD_LATIN.includes(letter) ? null : letter.normalize('NFD').charAt(0);
}
