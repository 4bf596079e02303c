import { yearOf } from '../lib/iso-date';
import type { Candidate, NameMeaning } from '../model/mention';
import { isCommonInAnyScript } from '../text/common-surnames';
import { countryWordIn } from '../text/country-words';
import { isGivenName } from '../text/given-names';
import { isNoGivenName } from '../text/sentence-words';
import { isSurnameWord } from '../text/surname-words';
import {
  endsInArticle,
  isBareName,
  isDefaultName,
  isDoubtfulSurname,
  isKanji,
  isLatin,
  isRespelled,
} from './name-shape';
import { officesIn } from '../text/offices';
import { AGENCY } from './outlets/credit-signs';
import { isLeadersOffice } from './people/offices-of-state';
import { isMiddleOfSentence } from './outlets/outlet-names';
import { isFirstOfFew, isTellingKatakana } from './people/telling-surnames';
import { isTermIn } from './page-dates';
import { COMPANY_REACH, isNamedNear, type Decided, type PageKnowledge } from './page-knowledge';
import type { Rule } from './reading';
import { textAround } from './text-around';
import { NAME_GOES_ON } from './name-edges';

// Who else a page names tells in which world a name that stands alone is meant.

// He, Li, Le are words, or too many people's.
const SURNAME_MIN_LENGTH = 4;

/** A surname that means nothing else and stands there as somebody's name. */
function isTellingSurname({ surface }: Candidate, meaning: NameMeaning): boolean {
  return (
    isDoubtfulSurname(meaning) &&
    isLatin(surface) &&
    surface.length >= SURNAME_MIN_LENGTH &&
    !isNoGivenName(surface) &&
    !isGivenName(surface) &&
    !isSurnameWord(surface)
  );
}

/** Ailes, on a page about Fox News: a body that the person's roles name stands on the page. */
export const tieOnPage: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'person' || meaning.tier > 1) return null;
  const isFullName = meaning.needs === 'context' && !isBareName(meaning);
  if (!isFullName && !isTellingSurname(place, meaning)) return null;
  const tie = meaning.ties?.map((id) => page.named.get(id)).find((one) => one !== undefined);
  if (tie === undefined || !isMeantAsPerson(place, meaning)) return null;
  return { rule: 'tie-on-page', surface: tie.place.surface };
};

const POSSESSIVE_AFTER = /^[’']s\s+/u;

/** Clinton's State Department: a body that one of that surname has led. */
export const bodyPossessed: Rule = ({ place, meaning }, page) => {
  const { block, end, after } = place;
  const gap = POSSESSIVE_AFTER.exec(after)?.[0].length;
  if (gap === undefined || meaning.tier > 1 || !isBareName(meaning)) return null;
  const body = page.nameStartingAt(block, end + gap);
  return body?.meanings.some(({ id }) => meaning.ties?.includes(id)) === true
    ? { rule: 'tie-on-page', surface: body.surface }
    : null;
};

/**
 * Fox within a sentence, the Fed with its article, whose chair speaks for it while the Fed Cup is another thing;
 * what a party is called for short, its own rules tell.
 */
const isShortForBody = (place: Candidate, { kind, display }: NameMeaning): boolean =>
  kind === 'outlet'
    ? isMiddleOfSentence(place)
    : /^\p{Lu}\p{Ll}+$/u.test(place.surface) &&
      display.en?.includes(place.surface) === true &&
      endsInArticle(place.before) &&
      !NAME_GOES_ON.test(place.after);

/** Re: Russia, on a page that names who runs it: the same seen from the body. */
export const bearerOnPage: Rule = ({ place, meaning }, page) => {
  if (meaning.kind === 'person' || meaning.needs !== 'context' || meaning.tier > 1) return null;
  // Fox on a page about Ailes, where it can be no word and nobody's surname.
  const isPerson = place.meanings.some(({ id, kind }) => kind === 'person' && page.named.has(id));
  if (meaning.aliasKind === 'short' && (isPerson || !isShortForBody(place, meaning))) return null;
  for (const { meaning: other, place } of page.named.values()) {
    if (other.ties?.includes(meaning.id)) return { rule: 'tie-on-page', surface: place.surface };
  }
  return null;
};

/** Who and what else of that country the page names; platforms are named everywhere. */
export function compatriotsOf(
  { id, country }: NameMeaning,
  page: PageKnowledge,
): readonly Decided[] {
  return [...page.named.values()].filter(
    ({ meaning }) =>
      meaning.id !== id &&
      meaning.kind !== 'platform' &&
      meaning.country !== undefined &&
      meaning.country === country,
  );
}

/** Two compatriots who are named near a place; fewer where there are none. */
function compatriotsNear(
  place: Candidate,
  meaning: NameMeaning,
  page: PageKnowledge,
): readonly Decided[] {
  const near: Decided[] = [];
  for (const one of compatriotsOf(meaning, page)) {
    if (!isNamedNear(place, one.meaning.id, { page, reach: COMPANY_REACH })) continue;
    near.push(one);
    if (near.length === 2) break;
  }
  return near;
}

/** Krauthammer: a rare surname of somebody well known, beside others from his country. */
export const rareSurname: Rule = ({ place, meaning }, page) => {
  if (meaning.tier > 1) return null;
  if (!isTellingSurname(place, meaning) && !isTellingKatakana(place, meaning)) return null;
  // Imamura (2011): in Latin letters too many of Japan's surnames are one.
  if (meaning.country === 'JP' && isLatin(place.surface)) return null;
  if (!isFirstOfFew(place, meaning) || !isMeantAsPerson(place, meaning)) return null;
  const [first, second] = compatriotsNear(place, meaning, page);
  return first === undefined || second === undefined
    ? null
    : { rule: 'rare-surname', surface: first.place.surface };
};

const MONTHS = /^(?:March|April|May|June|August)$/;

/** Bush in 2006: a word with a capital within a sentence, on a page that names two others of his country. */
const isWordInCompany = (place: Candidate, meaning: NameMeaning, page: PageKnowledge): boolean =>
  isSurnameWord(place.surface) &&
  !MONTHS.test(place.surface) &&
  isMiddleOfSentence(place) &&
  compatriotsOf(meaning, page).filter((one) => one.meaning.kind === 'person').length >= 2;

// Shorter surnames in katakana are words, or too many people's: リー.
const KATAKANA_MIN_LENGTH = 3;

/** Obama in 2016: the surname alone of who leads a state on the day of the page. */
export const leaderThen: Rule = ({ place, meaning }, page) => {
  if (page.time === null || meaning.tier > 1 || !isDoubtfulSurname(meaning)) return null;
  if (isRespelled(place.surface, meaning)) return null;
  // Harris, Brown: whoever leads some state then is not meant by a name that very many bear.
  if (isKanji(place.surface) || isCommonInAnyScript(place.surface)) return null;
  if (
    isLatin(place.surface)
      ? !isTellingSurname(place, meaning) && !isWordInCompany(place, meaning, page)
      : place.surface.length < KATAKANA_MIN_LENGTH
  ) {
    return null;
  }
  const year = yearOf(page.time.date);
  const leads = meaning.terms?.some((term) => isLeadersOffice(term.office) && isTermIn(term, year));
  return leads === true && isMeantAsPerson(place, meaning)
    ? { rule: 'leader-then', surface: year }
    : null;
};

const PERSON_BEFORE =
  /(?<!\p{L})(?:he|she|him|candidate|mayor|billionaire|tycoon)(?!\p{L})[^.!?]*$/iu;
const PERSON_AFTER =
  /^(?:[’']s)?[^.!?“”]{0,60}(?<!\p{L})(?:he|she|him|herself|himself|his|her)(?!\p{L})|^\s+(?:ran|running|campaigned|debated|married|resigned|tweeted)(?!\p{L})/u;

/** Bloomberg the man, not the agency: asked only where a body bears the name as well. */
function isMeantAsPerson(place: Candidate, meaning: NameMeaning): boolean {
  if (place.meanings.every(({ kind }) => kind === meaning.kind)) return true;
  return PERSON_BEFORE.test(place.before) || PERSON_AFTER.test(place.after);
}

/** The same surname was decided for him elsewhere on the page. */
export const surnameElsewhere: Rule = ({ place, meaning }, page) => {
  if (!isDoubtfulSurname(meaning)) return null;
  const other = page.bareNames.get(meaning.id);
  return other === undefined || other === place
    ? null
    : { rule: 'surname-elsewhere', surface: other.surface };
};

/** Simon Hart, on a page that names two others of his country's politics: a name that many bear. */
export const fullNameInCompany: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'person' || meaning.aliasKind !== 'full') return null;
  if (meaning.needs !== 'context' || isBareName(meaning) || place.meanings.length > 1) return null;
  if (officesIn(meaning.form).length > 0) return null;
  const [first, second] = compatriotsOf(meaning, page).filter(
    (one) => one.meaning.kind === 'person' && isDefaultName(one.meaning),
  );
  return first === undefined || second === undefined
    ? null
    : { rule: 'full-name-in-company', surface: first.place.surface };
};

// Two other names make a page of the news.
const COMPANY_MIN = 2;
const INITIALS = /^(?:[A-Z]{3,}|[A-Z][a-z]{3,}|[A-Z]o[A-Z])$/;
// The UN, with its article or what bodies of nations have; two letters alone are as often something else.
const TWO_LETTERS = /^[A-Z]{2}$/;
const OF_NATIONS_AFTER =
  /^\s+(?:chief|envoys?|officials?|agenc(?:y|ies)|resolutions?|reports?|inquiry|investigation|panel|tribunal|court|vote|observers?|monitors?|headquarters|summit|staff|workers?|convoys?|watchdog|body|peacekeepers?|peacekeeping|experts?|inspectors?|investigators?|ambassador|secretary|sanctions|mission|charter|human rights|nuclear|aid|refugee|spokes(?:man|woman|person))(?!\p{L})/iu;

function areTellingInitials({ surface, before, after }: Candidate, meaning: NameMeaning): boolean {
  if (INITIALS.test(surface)) return true;
  if (meaning.kind === 'outlet' && AGENCY.test(surface)) {
    return endsInArticle(before) && !NAME_GOES_ON.test(after);
  }
  if (meaning.kind !== 'organisation' || meaning.country !== undefined) return false;
  return TWO_LETTERS.test(surface) && (endsInArticle(before) || OF_NATIONS_AFTER.test(after));
}

/** ISIS, NYT, the UN, The AP: initials among other names of the news. */
export const initialsInCompany: Rule = ({ place, meaning }, page) => {
  if (meaning.aliasKind !== 'initials' || meaning.tier > 1) return null;
  if (!areTellingInitials(place, meaning)) return null;
  const others = compatriotsOf(meaning, page);
  const people = [...page.named.values()].filter((one) => one.meaning.kind === 'person');
  // What belongs to no country stands beside anybody.
  const company = meaning.country === undefined ? people : others;
  const [first] = company;
  return first === undefined || people.length + others.length < COMPANY_MIN
    ? null
    : { rule: 'initials-in-company', surface: first.place.surface };
};

/** ABC on a page about America: of several of one name, the one of the page's country. */
export const countryOfPage: Rule = ({ place, meaning }, page: PageKnowledge) => {
  if (meaning.kind === 'person' || page.country === null) return null;
  if (meaning.country !== page.country) return null;
  const rivals = place.meanings.filter(({ id }) => id !== meaning.id);
  // The Sun, the London tabloid, on a page about America.
  const text = textAround(place);
  const isOther = rivals.some(
    ({ country }) =>
      country !== undefined && country !== meaning.country && countryWordIn(text, country) !== null,
  );
  return rivals.length > 0 && !isOther ? { rule: 'country-of-page', surface: page.country } : null;
};

// How far before a name the body stands that its bearer's title names, in UTF-16 code units.
const TITLE_REACH = 24;

/** Fed chair Powell: a body of the person's roles within the title. */
export const tieNear: Rule = ({ place, meaning }, page) => {
  if (!isBareName(meaning) || meaning.ties === undefined) return null;
  for (let gap = 0; gap <= TITLE_REACH; gap++) {
    const body = page.endingAt(place.block, place.start - gap);
    if (body !== null && meaning.ties.includes(body.meaning.id)) {
      return { rule: 'tie-near', surface: body.place.surface };
    }
  }
  return null;
};

/** Carlson’s suit, after "Carlson filed her suit": the page means one of that surname. */
export const oneOfSurname: Rule = ({ place, meaning }, page) => {
  const other = page.bareNames.get(meaning.id);
  if (other === undefined || other === place || !isDoubtfulSurname(meaning)) return null;
  const isOnly = place.meanings.every(({ id }) => id === meaning.id || !page.named.has(id));
  return isOnly ? { rule: 'one-of-surname', surface: other.surface } : null;
};

// Metro (UK): a record's way to tell outlets of one name apart.
const BRACKET_AT_END = / ?[(（][^)）]*[)）]$/u;

/** Pravda, of which one bears that name and another is called so for short. */
export const wholeName: Rule = ({ place, meaning }) => {
  if (meaning.kind === 'person' || meaning.aliasKind !== 'full') return null;
  const isWholeOf = ({ display }: NameMeaning): boolean =>
    [display.en, display.ja].some((name) => name?.replace(BRACKET_AT_END, '') === place.surface);
  const isShortOfOther = place.meanings.some(
    (other) => other.id !== meaning.id && other.aliasKind === 'short' && !isWholeOf(other),
  );
  const isWhole = [meaning.display.en, meaning.display.ja].includes(place.surface);
  return isWhole && isShortOfOther ? { rule: 'whole-name', surface: place.surface } : null;
};
