import { honorificAfter, honorificBefore } from '../text/honorifics';
import { isKanji } from './name-shape';
import type { Rule } from './reading';

const ONE_KANJI = /^\p{Script=Han}$/u;

/**
 * Foreign Minister Lavrov, ハース元会長. A weak word (派, 会談) does not decide, and for office
 * holders of old snapshots no role does: too many people share their surnames.
 */
export const roleAttached: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'person' || meaning.tier > 2) return null;
  const after = honorificAfter(place.after);
  if (after !== null && !after.isWeak) return { rule: 'role-attached', surface: after.words };
  if (ONE_KANJI.test(place.surface)) return null;
  const before = honorificBefore(place.before);
  return before === null || before.isWeak ? null : { rule: 'role-attached', surface: before.words };
};

/** One kanji is a surname only with an honorific directly behind it. */
export const loneKanji: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'person' || !ONE_KANJI.test(place.surface)) return null;
  const after = honorificAfter(place.after);
  const isDirect = after !== null && !after.isWeak && after.reach === after.words.length;
  return isDirect && isKanji(place.surface)
    ? null
    : { rule: 'inside-word', surface: place.surface + place.after.slice(0, 1) };
};
