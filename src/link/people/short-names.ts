import type { Candidate, NameMeaning } from '../../model/mention';
import { isCommonInJapanese } from '../../text/japanese-surnames';
import { compatriotsOf } from '../company';
import { isBareName, isDefaultName, isIntroduction, isKanji, isKatakana } from '../name-shape';
import { isCommonWord, isMiddleOfSentence } from '../outlets/outlet-names';
import { seatNear } from '../places';
import { COMPANY_REACH, compareStarts, isNamedNear, type PageKnowledge } from '../page-knowledge';
import type { Rule } from '../reading';
import { FORMER, hasOfficeBeside, titlesBeside } from './titles-beside';

/**
 * Haass after Richard Haass, NBC after NBC News: the page says in full who is meant. A surname that
 * stood on the page before its full name may be somebody else's who bears it too.
 */
export const fullNameOnPage: Rule = ({ meaning, place }, page) => {
  if (meaning.aliasKind === 'given') return null;
  const introduction = page.introductions.get(meaning.id);
  if (introduction === undefined || introduction.surface === place.surface) return null;
  const { surface } = introduction;
  if (isCommonWord(meaning) && !isMiddleOfSentence(place)) return null;
  const rivals = place.meanings.filter(({ id, tier }) => id !== meaning.id && tier <= 2);
  const isDoubtful =
    isBareName(meaning) && rivals.length > 0 && page.isNamedBefore(place, introduction);
  // キム副部長, on a page that names another Kim whom we do not hold: either may be meant. So it is with a
  // Carter before Jimmy Carter is named, on one about Jeff Carter.
  const isStrangersToo =
    page.strangers.has(place.surface.toLowerCase()) &&
    (isCommonInJapanese(place.surface) || compareStarts(place, introduction) < 0);
  if (isBareName(meaning) && isStrangersToo) return { rule: 'full-name-later', surface };
  if (!isDoubtful) return { rule: 'full-name-on-page', surface };
  // Sessions in a headline: the attorney general whom the page names, not a member of Congress.
  const isLesser = rivals.some(
    (rival) =>
      rival.tier < meaning.tier &&
      !isDefaultName(rival) &&
      (rival.tier === 1 || page.named.has(rival.id)),
  );
  return isLesser ? null : { rule: 'full-name-later', surface };
};

/**
 * Jeremy Hunt in a headline over Culture Secretary Jeremy Hunt: a full name that many bear, decided elsewhere
 * on the page by what stands beside it.
 */
export const fullNameElsewhere: Rule = ({ meaning, place }, page) => {
  // Stephen King, after Rep. Steve King: a spelling that no record has may be another man.
  if (meaning.kind !== 'person' || meaning.needs !== 'context') return null;
  const other = page.named.get(meaning.id);
  if (other?.isFirstHand !== true || other.place === place || !isIntroduction(meaning)) return null;
  return isIntroduction(other.meaning) && other.place.surface === place.surface
    ? { rule: 'surname-elsewhere', surface: other.place.surface }
    : null;
};

/** 菅首相 in a headline over 菅義偉首相: the full name stands with an office that was theirs. */
function isSameOffice(meaning: NameMeaning, place: Candidate, page: PageKnowledge): boolean {
  const titles = page.named.get(meaning.id)?.titles ?? [];
  const beside = titlesBeside(place);
  // 李首相 and 李克強前首相: one may have followed the other.
  const isHolder = titles.some(
    ({ rule, surface = '' }) =>
      rule === 'office-fits' &&
      !FORMER.test(surface) &&
      beside.some(({ words }) => surface.endsWith(words) || words.endsWith(surface)),
  );
  return isHolder && isKanji(place.surface) && !/^[前元故]/u.test(place.after);
}

const mayHold = ({ terms = [] }: NameMeaning, place: Candidate): boolean =>
  titlesBeside(place).some(({ offices }) => terms.some(({ office }) => offices.includes(office)));

/**
 * クリントン氏 before ヒラリー・クリントン氏: where the surname alone may be another's, hers, if no other of
 * that surname is named in full, with an office or beside its seat, nor meant by it wherever it stands.
 */
export const oneInFull: Rule = ({ meaning, place }, page) => {
  if (fullNameOnPage({ meaning, place }, page)?.rule !== 'full-name-later') return null;
  if (page.strangers.has(place.surface.toLowerCase())) return null;
  if (hasOfficeBeside(place) && !isSameOffice(meaning, place, page)) return null;
  // 文大統領 over 文在寅大統領: 文正仁, named in full besides, held no such office.
  const isOffice = hasOfficeBeside(place);
  const isOpen = place.meanings.every(
    (one) =>
      one.id === meaning.id ||
      (!isDefaultName(one) &&
        (!page.introductions.has(one.id) || (isOffice && !mayHold(one, place))) &&
        !page.offices.has(one.id) &&
        seatNear({ place, meaning: one }, page) === null),
  );
  return isOpen ? { rule: 'one-in-full', surface: place.surface } : null;
};

/** The Post on washingtonpost.com, 朝日 on asahi.com: the outlet that the page is served from. */
export const outletOfPage: Rule = ({ meaning, place }, page) => {
  if (page.outlet !== meaning.id || isDefaultName(meaning)) return null;
  return isCommonWord(meaning) && !isMiddleOfSentence(place)
    ? null
    : { rule: 'outlet-of-page', surface: place.surface };
};

/** ハース after ハース元会長: the surname stands elsewhere with a role. */
export const roleElsewhere: Rule = ({ meaning }, page) => {
  if (meaning.aliasKind === 'given') return null;
  const surface = page.roles.get(meaning.id);
  return surface === undefined ? null : { rule: 'role-elsewhere', surface };
};

const WOMANS_TITLE = /(?:Mrs|Ms|Miss|Madam|Lady)\.?\s+$/u;

/** Trump after President Trump: the page gives the name to the holder of an office. */
export const officeElsewhere: Rule = ({ place, meaning }, page) => {
  const surface = page.offices.get(meaning.id);
  if (surface === undefined || meaning.aliasKind === 'given' || hasOfficeBeside(place)) return null;
  // In a long collection President Clinton tells nothing of a Clinton hundreds of paragraphs away.
  if (!isNamedNear(place, meaning.id, { page, reach: COMPANY_REACH })) return null;
  // Ms. Trump on a page that names Ivanka Trump in full.
  const isOfRelative =
    WOMANS_TITLE.test(place.before) &&
    place.meanings.some(({ id }) => id !== meaning.id && page.introductions.has(id));
  return isOfRelative ? null : { rule: 'office-elsewhere', surface };
};

/** Both Trumps are named in full: the surname alone is the one's who bears it by default. */
export const defaultBearer: Rule = ({ place, meaning }, page) => {
  return isDefaultName(meaning) && isBareName(meaning) && page.introductions.has(meaning.id)
    ? { rule: 'default-bearer', surface: place.surface }
    : null;
};

const isAtHome = (meaning: NameMeaning, page: PageKnowledge): boolean =>
  page.introductions.has(meaning.id) ||
  page.offices.has(meaning.id) ||
  compatriotsOf(meaning, page).length > 0;

/** The surname belongs to somebody else on this page. */
export const strangerOnPage: Rule = ({ meaning, place }, page) => {
  if (meaning.aliasKind !== 'surname' || isDefaultName(meaning)) return null;
  return page.strangers.has(place.surface.toLowerCase())
    ? { rule: 'stranger-on-page', surface: place.surface }
    : null;
};

/**
 * Maduro, after Miguel Maduro: who bears a surname by default keeps it where the page names him in
 * full or anybody of his country (Trump, in a book by Mary Trump), and nowhere else.
 */
export const strangerAbroad: Rule = ({ meaning, place }, page) => {
  if (meaning.aliasKind !== 'surname' || !isDefaultName(meaning)) return null;
  if (!page.strangers.has(place.surface.toLowerCase()) || isAtHome(meaning, page)) return null;
  return { rule: 'other-given-name', surface: place.surface };
};

// What only people are called, and what an office is joined to: 氏, 市長, ・ニューヨーク市長.
const PERSON_AFTER =
  /^(?:氏|さん|夫妻|夫人|(?:・[\p{Script=Katakana}ー]{2,})?[前元]?(?:市長|州?知事|大統領|首相|長官|[上下]院議員|議員))/u;

/** ブルームバーグ米NY市長: an office beside the name that a bearer held. */
const officeOfBearer = (place: Candidate): string | undefined =>
  titlesBeside(place).find(({ offices }) =>
    place.meanings.some(({ terms }) => terms?.some(({ office }) => offices.includes(office))),
  )?.words;

/** ブルームバーグ氏: of a name that somebody bears as well, his and not the outlet's. */
export const personTitled: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'outlet') return null;
  const isSurname = place.meanings.some((one) => one.kind === 'person' && isBareName(one));
  const words = isSurname
    ? (PERSON_AFTER.exec(place.after)?.[0] ?? officeOfBearer(place))
    : undefined;
  return words === undefined ? null : { rule: 'title-unfit', surface: words };
};

/** ブルームバーグ, of both: bare it is the outlet's, unless the page has the man's full name. */
export const outletUntitled: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'person' || !isBareName(meaning) || !isKatakana(place.surface)) return null;
  const isOutlets = place.meanings.some((one) => one.kind === 'outlet' && isDefaultName(one));
  const isHis = PERSON_AFTER.test(place.after) || titlesBeside(place).length > 0;
  return !isOutlets || isHis || page.introductions.has(meaning.id)
    ? null
    : { rule: 'other-meaning', surface: place.surface };
};
