import type { NameMeaning } from '../model/mention';

const JOINED = /\S[\s・･=＝-]+\S/u;

/**
 * True for a name that several people may bear as it stands: a surname, or a person's name of one
 * part. What stands beside it can make it somebody else's.
 */
export function isBareName({ kind, aliasKind, form }: NameMeaning): boolean {
  if (kind !== 'person') return false;
  return aliasKind === 'surname' || (!isKanji(form) && !JOINED.test(form));
}

/** True for a name that introduces its entity: from then on the page may use a shorter one. */
export function isIntroduction(meaning: NameMeaning): boolean {
  const { kind, aliasKind, form } = meaning;
  if (aliasKind === 'surname' || aliasKind === 'initials') return false;
  if (kind === 'person') return aliasKind !== 'short' && (isKanji(form) || JOINED.test(form));
  return isDefaultName(meaning);
}

/** True for a name that means its entity wherever it stands; of a shared form one at most does. */
export function isDefaultName({ needs }: NameMeaning): boolean {
  return needs === 'nothing' || needs === 'case';
}

const KANJI = /^[\p{Script=Han}々ヶ]+$/u;

/** True for a form written in kanji alone. */
export function isKanji(form: string): boolean {
  return KANJI.test(form);
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
 * True when a name is written with other letters than its record has: Store for Støre. A name of
 * one word is then as likely another word.
 */
export function isRespelled(surface: string, { form }: NameMeaning): boolean {
  const isPlain = /^[\p{ASCII}]+$/u.test(surface);
  return isPlain && !JOINED.test(form) && /[^\p{ASCII}]/u.test(form) && isLatin(form);
}
