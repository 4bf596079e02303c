import type { Candidate, NameMeaning } from '../model/mention';
import { isShoutedText } from '../text/headlines';

const JOINED = /\S[\s・･=＝-]+\S/u;

/**
 * True for a name that several people may bear as it stands: a surname, or a person's name of one
 * part. What stands beside it can make it somebody else's.
 */
export function isBareName({ kind, aliasKind, form }: NameMeaning): boolean {
  if (kind !== 'person') return false;
  if (aliasKind === 'surname' || aliasKind === 'given') return true;
  return !isKanji(form) && !JOINED.test(form) && !isWrittenTogether(aliasKind, form);
}

/** True for a name that introduces its entity: from then on the page may use a shorter one. */
export function isIntroduction(meaning: NameMeaning): boolean {
  const { kind, aliasKind, form } = meaning;
  if (aliasKind === 'surname' || aliasKind === 'initials' || aliasKind === 'given') return false;
  if (kind === 'person') {
    const isWhole = isKanji(form) || JOINED.test(form) || isWrittenTogether(aliasKind, form);
    return aliasKind !== 'short' && isWhole;
  }
  return isDefaultName(meaning);
}

/** True for a name that means its entity wherever it stands; of a shared form one at most does. */
export function isDefaultName({ needs }: NameMeaning): boolean {
  return needs === 'nothing' || needs === 'case';
}

/** A surname that asks for a sign besides itself. */
export function isDoubtfulSurname(meaning: NameMeaning): boolean {
  return isBareName(meaning) && meaning.aliasKind !== 'given' && !isDefaultName(meaning);
}

const KANJI = /^[\p{Script=Han}々ヶ]+$/u;

/** True for a form written in kanji alone. */
export function isKanji(form: string): boolean {
  return KANJI.test(form);
}

const ONE_KANJI = /^\p{Script=Han}$/u;

/** True for a form of one kanji, which is a word before it is a name. */
export function isOneKanji(form: string): boolean {
  return ONE_KANJI.test(form);
}

const LATIN = /^[\p{Script=Latin}\p{N}\p{P}\p{Zs}]+$/u;

/** True for a form in Latin letters. */
export function isLatin(form: string): boolean {
  return LATIN.test(form);
}

const KATAKANA = /^[\p{Script=Katakana}ー・＝=]+$/u;

/** True for a form in katakana. */
export function isKatakana(form: string): boolean {
  return KATAKANA.test(form);
}

/**
 * True when a name of one word is written with other letters than its record has: Store and Störe
 * for Støre, Liberation for Libération, ボックス for ヴォックス. It is then as likely another word;
 * surnames in katakana are not, whose spellings vary.
 */
export function isRespelled(surface: string, { kind, form }: NameMeaning): boolean {
  if (JOINED.test(form)) return false;
  const isOneSpelling = isLatin(form) || (kind !== 'person' && isKatakana(form));
  return isOneSpelling && surface !== form && lettersOf(surface) !== lettersOf(form);
}

const lettersOf = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

// Al-Masry al-Youm: the Arabic article is written small or with a capital.
const ARABIC_ARTICLE = /^(?:al|an|ar|as|ash|at|az|el)-\p{Lu}/u;

/** Greenwich time for Greenwich Time: a later word of the name is written as a common word. */
export function hasLostCapital(surface: string, form: string): boolean {
  const words = surface.split(/\s+/u);
  return form
    .split(/\s+/u)
    .some((word, at) => at > 0 && /^\p{Lu}/u.test(word) && isSmallWord(words[at] ?? ''));
}

const isSmallWord = (word: string): boolean => /^\p{Ll}/u.test(word) && !ARABIC_ARTICLE.test(word);

/** JohnSawers: a whole name as hashtags write it. */
function isWrittenTogether(kind: NameMeaning['aliasKind'], form: string): boolean {
  return kind === 'derived' && /\p{Ll}\p{Lu}/u.test(form);
}

/** The last word of a person's full name in Latin letters; null for a name of one word. */
export function surnameIn(fullName = ''): string | null {
  const words = fullName.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '').split(' ');
  return words.length < 2 ? null : (words.at(-1) ?? null);
}

// Shorter words in capitals are initials of something: MAY, RICE.
const SHOUTED_MIN_LENGTH = 5;

/** BERNANKE in a headline: a name in capitals whose record has small letters. */
export function isShouted(surface: string, form: string): boolean {
  return (
    surface.length >= SHOUTED_MIN_LENGTH &&
    surface === surface.toUpperCase() &&
    surface !== form &&
    isLatin(form) &&
    form.toUpperCase() === surface &&
    /^\p{Lu}\p{Ll}+$/u.test(form)
  );
}

// SUN, POST and FOX, of which the page says in full whom it means.
const SHOUTED_TITLE_MIN_LENGTH = 3;

/** FOX in a sentence: the short name of an outlet in capitals, which asks for a sign in any letters. */
export function isShoutedTitle(
  { before, surface, after }: Candidate,
  { kind, needs, form, aliasKind }: NameMeaning,
): boolean {
  return (
    kind === 'outlet' &&
    needs === 'context' &&
    aliasKind === 'short' &&
    surface.length >= SHOUTED_TITLE_MIN_LENGTH &&
    form.toUpperCase() === surface &&
    /^\p{Lu}\p{Ll}+$/u.test(form) &&
    !isShoutedText(before + after)
  );
}

const JOINED_WORDS =
  /[\p{Script=Han}\p{Script=Hiragana}][\s・･·•-]+[\p{Script=Han}\p{Script=Hiragana}]/u;
const JOINED_BY_DOT =
  /[\p{Script=Han}\p{Script=Hiragana}][・･·•]+[\p{Script=Han}\p{Script=Hiragana}]/u;

/**
 * True for 産経新聞・社 in 産経新聞・社説: kanji on both sides of a mark that the name does not have.
 * Only the parts of people's names may be set apart, and by a blank: 小泉 進次郎.
 */
export function isOverJoint(surface: string, { kind, form }: NameMeaning): boolean {
  const pattern = kind === 'person' ? JOINED_BY_DOT : JOINED_WORDS;
  return pattern.test(surface) && !pattern.test(form);
}

const ARTICLE_BEFORE = /(?<!\p{L})[Tt]he\s+$/u;

/** True where the text before a name ends in the article: the Post, The Post. */
export function endsInArticle(before: string): boolean {
  return ARTICLE_BEFORE.test(before);
}
