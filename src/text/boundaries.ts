import {
  classOfUnit,
  foldPoint,
  HAN,
  isApostrophe,
  isCapitalOrDigit,
  isMark,
  JOINER,
  KATAKANA,
  WORD,
} from './characters';
import { commonKind, isCommonKanji, isHiragana } from './common-characters';
import { isLongMarkDash } from './long-mark';

// Where a name may begin and end in a text. The rules stand here once, in plain words and slowly;
// match/ follows them on tables, and tests hold the two together.

/** Words in lower case that a name may begin with when a capital follows: de la Torre, al-Assad. */
export const NAME_PARTICLES: readonly string[] =
  'al el bin ibn ben abu de del della di da do dos das du la le van von der den ter ten zu'.split(
    ' ',
  );

const PARTICLES = new RegExp(
  String.raw`(?:(?:${NAME_PARTICLES.join('|')})[ \u00a0-])+(?=[A-ZÀ-ÖØ-Þ])`,
  'y',
);
// iStories, eNCA, teleSUR, elDiario.es: the first capital stands inside the first word.
const CAMEL_CASE = /[a-z][a-z0-9]{0,7}[A-Z]/y;

const isSurrogate = (code: number, first: number): boolean => code >= first && code < first + 0x400;

/** The code point that begins at `at`; empty at the end of the text. */
function pointAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** The code point that ends at `end`; empty at the start of the text. */
function pointBefore(text: string, end: number): string {
  const isPair =
    isSurrogate(text.charCodeAt(end - 1), 0xdc00) && isSurrogate(text.charCodeAt(end - 2), 0xd800);
  return text.slice(Math.max(0, end - (isPair ? 2 : 1)), end);
}

/** Dropped characters stand in a text without being part of its words; see `foldPoint`. */
const isDropped = (point: string): boolean => point !== '' && foldPoint(point) === '';

/** Class of the character that begins at `at`, dropped ones passed over. */
function classAfter(text: string, at: number): number {
  let point = pointAt(text, at);
  while (isDropped(point)) {
    at += point.length;
    point = pointAt(text, at);
  }
  if (isLongMarkDash(text, at)) return KATAKANA;
  return point === '' ? 0 : classOfUnit(foldPoint(point).charCodeAt(0));
}

/** Place after the last character before `end` that is not dropped; 0 when there is none. */
function endOfLetterBefore(text: string, end: number): number {
  let point = pointBefore(text, end);
  while (isDropped(point)) {
    end -= point.length;
    point = pointBefore(text, end);
  }
  return end;
}

/** Class of the last character before `end`, dropped ones passed over. */
function classBefore(text: string, end: number): number {
  const at = endOfLetterBefore(text, end);
  if (isLongMarkDash(text, at - 1)) return KATAKANA;
  const folded = at === 0 ? '' : foldPoint(pointBefore(text, at));
  return folded === '' ? 0 : classOfUnit(folded.charCodeAt(folded.length - 1));
}

function isWordStart(text: string, at: number): boolean {
  if (classBefore(text, at) === WORD) return false;
  // The s of Lavrov's and the Neill of O'Neill are not words of their own.
  const letterEnd = endOfLetterBefore(text, at);
  if (isApostrophe(pointBefore(text, letterEnd)) && classBefore(text, letterEnd - 1) === WORD) {
    return false;
  }
  if (isCapitalOrDigit(pointAt(text, at))) return true;
  return [PARTICLES, CAMEL_CASE].some((pattern) => {
    pattern.lastIndex = at;
    return pattern.test(text);
  });
}

/**
 * True when a name may begin at `at`: a whole katakana run, any kanji or hiragana, a Latin word
 * with a capital or digit (or a listed particle before one), `+` before a digit.
 */
export function canStartName(text: string, at: number): boolean {
  const point = pointAt(text, at);
  if (point === '' || isDropped(point)) return false;
  if (isSurrogate(text.charCodeAt(at), 0xdc00) && isSurrogate(text.charCodeAt(at - 1), 0xd800)) {
    return false;
  }
  if (isLongMarkDash(text, at)) return false;
  switch (classOfUnit(foldPoint(point).charCodeAt(0))) {
    case HAN:
      return true;
    case KATAKANA:
      return classBefore(text, at) !== KATAKANA;
    case WORD:
      return isWordStart(text, at);
    default:
      return point === '+' && /\d/.test(text.charAt(at + 1)) && classBefore(text, at) !== WORD;
  }
}

/**
 * True when a name may end at `end`: after a whole word or katakana run, with the combining marks
 * of its last character, without soft hyphens and the like that follow.
 */
export function canEndName(text: string, end: number): boolean {
  const letterEnd = endOfLetterBefore(text, end);
  if (letterEnd === 0) return false;
  if (isSurrogate(text.charCodeAt(end), 0xdc00) && isSurrogate(text.charCodeAt(end - 1), 0xd800)) {
    return false;
  }
  if (end !== endWithMarks(text, letterEnd)) return false;
  const last = classBefore(text, end);
  if (last === JOINER) return false;
  return (last !== WORD && last !== KATAKANA) || classAfter(text, end) !== last;
}

/** Where a character that ends at `end` ends with its combining marks. */
export function endWithMarks(text: string, end: number): number {
  let markEnd = end;
  for (let at = end, point = pointAt(text, at); isDropped(point); point = pointAt(text, at)) {
    at += point.length;
    if (isMark(point)) markEnd = at;
  }
  return markEnd;
}

// First letters of the words that directHonorificAfter knows; a test holds the two together. The
// words themselves would be parsed in every tab.
const HONORIFIC_FIRSTS =
  'Cさアエオキコシスデフロ一万上下両中主事五仏代伊会保候元兄党公共内准判前副創加助労区博印厚参取受台司各名商国地報外大天夫女姉委学官客容対専将少局州市常' +
  '幕幹広府弁復所担指改政故教文新日暫書最朝村枢検次欧死殿氏沖法消特独王現理環町皇県知研社科移第筆米経統総編英蔵衆行被裁補西親規記課論講議豪財貿農通運部都金長閣防陛院陣露韓領頭首駐高';

const HONORIFIC_CODES: ReadonlySet<number> = new Set(
  Array.from(HONORIFIC_FIRSTS, (letter) => letter.charCodeAt(0)),
);

/** True for a UTF-16 code unit with which an honorific may begin. */
export const mayBeginHonorific = (code: number): boolean => HONORIFIC_CODES.has(code);

// Headlines set the country right before a surname: 韓国文大統領, 中国習主席.
const LANDS: readonly string[] = ['韓国', '中国', '台湾', '北朝鮮'];

const LAND_ENDS: ReadonlySet<number> = new Set(
  LANDS.map((land) => land.charCodeAt(land.length - 1)),
);

/**
 * True when one kanji may be a name where it stands: no kanji before it but those of a country, and
 * what can begin an honorific right behind. Linking reads the whole honorific. Without this rule 今,
 * 東 and 何 would be surnames on every line.
 */
export function mayBeOneKanjiName(text: string, start: number, end: number): boolean {
  if (end >= text.length || !mayBeginHonorific(text.charCodeAt(end))) return false;
  const before = text.charCodeAt(start - 1);
  if (isCommonKanji(before))
    return LAND_ENDS.has(before) && LANDS.some((land) => text.endsWith(land, start));
  if (isHiragana(before)) return true;
  return !isKanji(pointBefore(text, endOfLetterBefore(text, start)));
}

function isKanji(point: string): boolean {
  const code = point.charCodeAt(0);
  if (commonKind(code) !== 'rare') return isCommonKanji(code) || point === '々';
  return /\p{Script=Han}/u.test(point);
}
