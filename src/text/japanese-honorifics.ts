import type { Honorific } from './honorific';
import {
  JAPANESE_ROLE_PREFIXES,
  JAPANESE_ROLES,
  JAPANESE_TITLES,
  JAPANESE_WEAK_WORDS,
} from './honorific-words';

const longestFirst = (list: readonly string[]): readonly string[] =>
  [...new Set(list)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
const oneOf = (list: readonly string[]): string => `(?:${longestFirst(list).join('|')})`;

// 幹事長代行, 国対委員長代理: who stands in for an office.
const DEPUTY = '(?:代[行理])?';
const STRONG = oneOf([...JAPANESE_ROLES, ...JAPANESE_TITLES]) + DEPUTY;
const ROLE = oneOf(JAPANESE_ROLES) + DEPUTY;
const WEAK = oneOf(JAPANESE_WEAK_WORDS);
const PREFIXES = `(?:${JAPANESE_ROLE_PREFIXES.join('|')}){0,3}`;

// A gap, an age or a former post in brackets may stand between: ハース（71）氏.
const GAP = String.raw`[\s・]?(?:[(（][^()（）]{1,20}[)）])?`;
// Name of an organisation between name and role: ルビオ米国務長官, バーンズCIA長官.
const ORGANISATION = String.raw`[\p{Script=Han}ヶA-Za-zＡ-Ｚａ-ｚ0-9０-９]{1,14}?`;

const DIRECT = new RegExp(`^${GAP}(${PREFIXES}${STRONG})`, 'u');
const BY_ORGANISATION = new RegExp(
  String.raw`^${GAP}(${ORGANISATION}${ROLE})(?!(?!兼)[\p{Script=Han}A-Za-z0-9])`,
  'u',
);
// 福島消費者・少子化担当相: a minister of several things.
const BY_PORTFOLIOS = new RegExp(
  String.raw`^((?:[前元])?[\p{Script=Han}]{2,8}(?:・[\p{Script=Han}]{2,8}){1,3}?(?:担当|特命担当)?(?:相|大臣))(?![\p{Script=Han}A-Za-z0-9])`,
  'u',
);
// ジョンソン前ロンドン市長: behind such a word no part of a name follows.
const BY_PLACE = new RegExp(
  String.raw`^${GAP}((?:[前元現新故]|次期)[\p{Script=Katakana}ー]{2,12}[\p{Script=Han}]{0,6}?${ROLE})(?![\p{Script=Han}A-Za-z0-9])`,
  'u',
);
// ハース、カプチャン両氏 · ブリンケン、オースティン両長官 · ハース、カプチャン、グラハムの各氏
const PAIR = new RegExp(
  String.raw`^[\s]?(?:[、，・と][\p{Script=Katakana}\p{Script=Han}ー＝=・]{1,16}){1,4}(の?(?:両|各|[2-9２-９二三四五六])(?:氏|者|首脳|${ROLE}))`,
  'u',
);
const WEAK_DIRECT = new RegExp(`^${GAP}(${PREFIXES}${WEAK})`, 'u');
// 米国務長官のルビオ氏 · 大統領プーチン · 元国防次官補のメアリー・ベス・ロング
const LEADING = new RegExp(
  String.raw`([\p{Script=Han}ヶA-Za-zＡ-Ｚａ-ｚ]{0,14}${ROLE})(?:[の・\s]|である|だった)?$`,
  'u',
);
// A bracket that repeats the role: ルビオ氏（米国務長官）, ルビオ（米国務長官）
const BRACKETED = new RegExp(String.raw`^\s?[(（]([^()（）]{0,14}${ROLE})[)）、，・=＝]`, 'u');

/** The Japanese honorific that follows a name; null when there is none. */
export function japaneseHonorificAfter(after: string): Honorific | null {
  for (const pattern of [DIRECT, BY_ORGANISATION, BY_PORTFOLIOS, BY_PLACE, PAIR, BRACKETED]) {
    const found = pattern.exec(after);
    if (found?.[1] !== undefined) {
      return { words: found[1], reach: found[0].length, isWeak: false };
    }
  }
  const weak = WEAK_DIRECT.exec(after);
  if (weak?.[1] === undefined) return null;
  return { words: weak[1], reach: weak[0].length, isWeak: true };
}

/** The Japanese role that leads to a name; null when there is none. */
export function japaneseHonorificBefore(before: string): Honorific | null {
  const found = LEADING.exec(before);
  if (found?.[1] === undefined) return null;
  return { words: found[1], reach: found[0].length, isWeak: false };
}

const AT_END = new RegExp(`${PREFIXES}${STRONG}`, 'uy');

/** True when a strong honorific stands at a place of the text, with no gap before it. */
export function directHonorificAfter(text: string, at: number): boolean {
  AT_END.lastIndex = at;
  return AT_END.test(text);
}
