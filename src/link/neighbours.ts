import type { Candidate } from '../model/mention';
import { honorificBefore } from '../text/honorifics';
import { hasFurtherPart, isPartOfOtherName, partAfter, partBefore } from '../text/name-parts';
import { isNoGivenName } from '../text/sentence-words';
import { isBareName, isKanji, isKatakana, isLatin } from './name-shape';
import type { PageKnowledge } from './page-knowledge';
import type { Rule } from './reading';
import type { Sign } from './sign';
import { roleAfter } from './roles';
import { capitalWordBeside, strangerBeside } from './strangers';
import { classWordAfter } from './outlet-words';

// Rules about what touches a name: another part of a name, a given name, more kanji.

/** デミ・ムーア, ハース・アボカド; ドナルド・トランプ・ジュニア is not his father. */
export const partOfOtherName: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'person') return null;
  const { before, after, surface } = place;
  if (!isBareName(meaning)) {
    return hasFurtherPart(after)
      ? { rule: 'part-of-other-name', surface: surface + firstWord(after) }
      : null;
  }
  const isSurname = (part: string): boolean => isKnownBeside(place, part, page);
  if (/^[\s・･]?(?:ジュニア|シニア)|^,?\s?(?:Jr|Sr)(?![\p{L}\p{N}])/u.test(after)) {
    return { rule: 'part-of-other-name', surface: surface + firstWord(after) };
  }
  if (isLatin(surface)) return hyphenated(place, page);
  if (!isKatakana(surface) || !isPartOfOtherName(place, isSurname)) return null;
  const [left, right] = [partBefore(before) ?? '', partAfter(after) ?? ''];
  return { rule: 'part-of-other-name', surface: [left, surface, right].filter(Boolean).join('・') };
};

const HYPHEN_AFTER = /^[-‐‑](\p{Lu}\p{Ll}+)/u;
const HYPHEN_BEFORE = /(?<!\p{L})(?!(?:Anti|Pro|Non|Post|Pre|Ex|Mid|Never)-)\p{Lu}\p{Ll}+[-‐‑]$/u;

/** Burnham-Snyder is not Burnham; a Trump-Putin summit is both. */
function hyphenated(
  { block, start, end, before, after, surface }: Candidate,
  page: PageKnowledge,
): Sign | null {
  const left = page.endingAt(block, start - 1) === null ? HYPHEN_BEFORE.exec(before) : null;
  const right = page.startingAt(block, end + 1) === null ? HYPHEN_AFTER.exec(after) : null;
  if (left === null && right === null) return null;
  const whole = (left?.[0] ?? '') + surface + (right?.[0] ?? '');
  return { rule: 'part-of-other-name', surface: whole };
}

/** トランプ・プーチン会談: the part beside is the decided name of somebody else. */
function isKnownBeside(place: Candidate, part: string, page: PageKnowledge): boolean {
  // One joining character lies between the two.
  const before = page.endingAt(place.block, place.start - 1);
  const after = page.startingAt(place.block, place.end + 1);
  return [before, after].some((beside) => beside?.place.surface === part);
}

const firstWord = (text: string): string => /^[\s,・･]*[\p{L}\p{N}ー]*/u.exec(text)?.[0] ?? '';

/** Jeff Carter is not Jimmy Carter: an unknown word with a capital right before a Latin surname. */
export const otherGivenName: Rule = ({ place, meaning }, page) => {
  if (!isBareName(meaning) || !isLatin(meaning.form)) return null;
  const word = strangerBeside(place, page);
  return word === null ? null : { rule: 'other-given-name', surface: `${word} ${place.surface}` };
};

const KANJI_BEFORE = /\p{Script=Han}$/u;
const KANJI_AFTER = /^[\p{Script=Han}々]/u;
// Hiragana that no particle begins with: 石破りの is 石 and 破り.
const INFLECTION_AFTER = /^[りるれきくけみむめびぶべぎぐげ]/u;
// What may touch a surname in kanji besides roles: 自民党麻生氏, 菅・小沢会談, 麻生自民党総裁.
const AFFILIATION_BEFORE = /[党省庁国院県府都市区米英仏独露中韓台日元前現新故両派]$/u;

/** 谷川 in 大谷川, 松 in 松葉: kanji on either side make another word of it. */
export const insideWord: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'person' || !isBareName(meaning) || !isKanji(place.surface)) return null;
  const { before, after, surface } = place;
  const isJoined = KANJI_AFTER.test(after) && roleAfter(place) === null;
  if (isJoined || INFLECTION_AFTER.test(after)) {
    return { rule: 'inside-word', surface: surface + after.slice(0, 1) };
  }
  const isApart =
    !KANJI_BEFORE.test(before) ||
    AFFILIATION_BEFORE.test(before) ||
    honorificBefore(before) !== null;
  return isApart ? null : { rule: 'inside-word', surface: before.slice(-1) + surface };
};

const CAPITAL_AFTER = /^\s+(\p{Lu}[\p{L}’'-]+)/u;

/** Grant Shapps, Graham Norton: a surname of several people may be somebody's given name. */
export const givenNameOfOther: Rule = ({ place, meaning }, page) => {
  if (!isBareName(meaning) || !isLatin(meaning.form)) return null;
  if (meaning.needs === 'nothing' || meaning.needs === 'case') return null;
  const next = CAPITAL_AFTER.exec(place.after);
  if (next?.[1] === undefined || isNoGivenName(next[1])) return null;
  const at = place.end + next[0].length - next[1].length;
  if (page.startingAt(place.block, at) !== null) return null;
  return { rule: 'part-of-other-name', surface: place.surface + next[0] };
};

/** Salvation Army, New York Fed, Sun Valley: a short name of a body inside a longer name. */
export const bodyOfOtherName: Rule = ({ place, meaning }, page) => {
  if (meaning.kind === 'person' || meaning.needs !== 'context') return null;
  if (!isLatin(meaning.form) || /\s/u.test(meaning.form)) return null;
  const left = capitalWordBeside(place, page);
  if (left !== null) return { rule: 'part-of-other-name', surface: `${left} ${place.surface}` };
  const next = meaning.aliasKind === 'initials' ? null : CAPITAL_AFTER.exec(place.after);
  if (next?.[1] === undefined || isNoGivenName(next[1]) || classWordAfter(place) !== null)
    return null;
  return { rule: 'part-of-other-name', surface: place.surface + next[0] };
};
