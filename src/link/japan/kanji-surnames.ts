import { yearOf } from '../../lib/iso-date';
import type { NameMeaning } from '../../model/mention';
import { isCommonInJapanese } from '../../text/japanese-surnames';
import { speaksOfJapanesePolitics } from '../../text/political-words';
import { isInPolitics, isPolitician } from './diet-members';
import { isTellingKanji, STANDS_APART_BEFORE } from './diet-surnames';
import { isBareName, isKanji } from '../name-shape';
import type { Decided, PageKnowledge } from '../page-knowledge';
import type { Rule } from '../reading';
import { textAround } from '../text-around';

// Surnames of politicians of Japan that stand alone or with 氏: who else is named tells whose they are.

/** Politicians of Japan whom a page names, but for one. */
function politiciansBeside({ id }: NameMeaning, page: PageKnowledge): readonly Decided[] {
  return [...page.named.values()].filter(
    ({ meaning }) => meaning.id !== id && isPolitician(meaning),
  );
}

const COMPANY_MIN = 2;

/** 小沢、原口グループ: rare surnames of two politicians besides vouch for each other, and those whom the page names. */
export const surnameInDiet: Rule = ({ place, meaning }, page) => {
  if (!page.dietSurnames.has(meaning.id) || !isTellingKanji(place, meaning, page.time)) return null;
  if (page.strangers.has(place.surface) || !speaksOfJapanesePolitics(textAround(place)))
    return null;
  const others = new Map(
    politiciansBeside(meaning, page).map((one) => [one.meaning.id, one.place.surface]),
  );
  for (const [id, surface] of page.dietSurnames) {
    if (id !== meaning.id && !others.has(id)) others.set(id, surface);
  }
  const [other] = others.values();
  return other === undefined || others.size < COMPANY_MIN
    ? null
    : { rule: 'rare-surname', surface: other };
};

const HONORIFIC_AFTER = /^(?:氏|さん)(?!族)/u;

/**
 * 岡田氏 on a page of 2010 on the Diet that names two others of its people: a surname that very many bear is that
 * of the only one so well known who is in politics then.
 */
export const memberOfDiet: Rule = ({ place, meaning }, page) => {
  const { surface, before, after, meanings } = place;
  if (meaning.tier > 1 || !isBareName(meaning) || page.time === null || page.time.isGuess)
    return null;
  if (!isKanji(surface) || surface.length < 2 || !isCommonInJapanese(surface)) return null;
  if (!HONORIFIC_AFTER.test(after) || !STANDS_APART_BEFORE.test(before)) return null;
  if (page.strangers.has(surface) || !speaksOfJapanesePolitics(textAround(place))) return null;
  const year = yearOf(page.time.date);
  const isRival = (one: NameMeaning): boolean =>
    one.id !== meaning.id && one.tier <= 2 && isPolitician(one) && isInPolitics(one, year, 0);
  if (!isPolitician(meaning) || !isInPolitics(meaning, year, 0) || meanings.some(isRival)) {
    return null;
  }
  const [first, ...others] = politiciansBeside(meaning, page);
  return first === undefined || others.length + 1 < COMPANY_MIN
    ? null
    : { rule: 'role-attached', surface: after.startsWith('氏') ? '氏' : 'さん' };
};
