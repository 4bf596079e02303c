import type { Profile } from '../model/profile';

// How names of people are built, by country and script.

/** A profile of a person. */
export type Person = Extract<Profile, { kind: 'person' }>;

/** Countries where the family name stands first. */
export const FAMILY_NAME_FIRST = new Set(['CN', 'TW', 'HK', 'KR', 'KP', 'SG']);
/** Where news calls people by any part of their name: Najib, Zahid. */
export const BY_ANY_PART = new Set(['MY', 'ID', 'MM', 'TH', 'LK', 'BT', 'IS', 'ET', 'MN', 'AF']);
/** Of these, where the last part is one of the family as well: Rajapaksa, Ghani. */
export const BY_LAST_PART = new Set(['LK', 'AF']);
/** Where one is called by the last of one's own names, whatever the family: Phuc of Nguyen Xuan Phuc. */
export const BY_LAST_NAME = new Set(['VN']);
/** Where a name has no family name by which its bearer is called. */
export const NO_FAMILY_NAME = new Set(['KH', ...BY_LAST_NAME, ...BY_ANY_PART]);
/** Where it goes on with the first name as well: Imran. */
export const BY_FIRST_PART = new Set(['IN', 'PK', 'BD', 'NP']);
/** Names that say who somebody is to others, with a part of the name. */
export const NOT_A_NAME = /^(?:King|Queen|Pope|Emperor|Empress|Prince|Princess|Sheikh|Dalai)\s/;
/** Salman of Saudi Arabia, Harald V: where somebody reigns or comes from, and a number. */
export const DYNASTIC = / of (?:the )?\p{Lu}| [IVX]+$/u;
/** What follows a surname and is none. */
export const GENERATION = /,? (?:Jr|Sr|II|III|IV)\.?$/;
/** A part of a name in Latin letters. */
export const NAME_WORD = /^\p{Lu}[\p{L}'’-]{2,}$/u;
/** A whole name in katakana. */
export const KATAKANA_NAME = /^[\p{Script=Katakana}ー]+(?:・[\p{Script=Katakana}ー]+)+$/u;
/** A part of a name in katakana that stands alone has so many letters: リー and ナム are much else. */
export const KATAKANA_ALONE_MIN = 3;
/** A whole name in kanji. */
export const KANJI_NAME = /^[\p{Script=Han}々ヶ]{2,6}$/u;

/** The name in Japanese that the record shows, else the first in katakana that it gives. */
export function japaneseNameOf({ display, aliases }: Pick<Person, 'display' | 'aliases'>): string {
  return display.ja ?? aliases.find(({ form }) => KATAKANA_NAME.test(form))?.form ?? '';
}
