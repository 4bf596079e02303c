import { isCommonInAnyScript } from '../../text/common-surnames';
import { countryAtEnd, countryWordIn } from '../../text/country-words';
import { isCommonInJapanese } from '../../text/japanese-surnames';
import { officesIn } from '../../text/offices';
import type { NameMeaning } from '../../model/mention';
import type { OfficeTerm } from '../../model/link-traits';
import type { Office } from '../../model/office';
import { isOutOfTime, isUnlistedOffice } from '../japan/japanese-politics';
import { isBareName, isDefaultName, isKanji, isLatin, isOneKanji } from '../name-shape';
import { isEndedTitle, isHolderOfState, isOfNamesake, isToCome } from './offices-of-state';
import { hasBegun, isTermIn, isTermOn, yearsOf } from '../page-dates';
import { seatNear } from '../places';
import type { PageKnowledge } from '../page-knowledge';
import type { Reading, Rule } from '../reading';
import { FORMER, roleAfter, titlesBeside, TO_COME, type Title } from './titles-beside';
import { textAround } from '../text-around';
import { KANJI_BEFORE } from '../name-edges';

// 韓中日首脳: one kanji of a country before those of others.
const COUNTRIES_IN_ROW = /^韓[日米中朝英仏独露台]/u;

/**
 * Mr. Lavrov, ハース氏: a title that anybody may have. It opens the surname of the people we know
 * best, not those of a whole parliament; a weak word (派, 会談) decides nothing.
 */
export const roleAttached: Rule = (reading, page) => {
  const { place, meaning } = reading;
  if (meaning.kind !== 'person' || meaning.aliasKind === 'given') return null;
  if (meaning.tier > 1 && !page.introductions.has(meaning.id)) return null;
  const [title] = titlesBeside(place);
  if (title === undefined) return null;
  // Mr. Brown, スミス氏: a surname that very many bear, with a title that anybody has, is theirs only
  // on a page that names them in full or beside the seat of their office.
  const isAnybodys =
    isBareName(meaning) &&
    isCommonInAnyScript(place.surface) &&
    !mayHoldOfficeBeside(reading, page);
  const isTheirs = page.introductions.has(meaning.id) || seatNear(reading, page) !== null;
  if (isAnybodys && !isTheirs) return null;
  const isPlain = title.offices.length === 0 && !page.introductions.has(meaning.id);
  if (isPlain && isOutOfTime(reading, page.time)) return null;
  return isNamesake(title, reading) ? null : { rule: 'role-attached', surface: title.words };
};

/** Dr. Jack Smith: a full name that many bear, with a title that tells of no office. */
const isNamesake = ({ offices }: Title, { place, meaning }: Reading): boolean =>
  offices.length === 0 && isLatin(place.surface) && !isBareName(meaning) && !isDefaultName(meaning);

/** Offices that thousands hold at a time: with a surname that very many bear they are nobody's. */
const EVERYDAY: ReadonlySet<Office> = new Set<Office>([
  ...(['journalist', 'scholar', 'lawyer', 'executive'] as const),
]);

/** Offices that many of one surname hold: with a surname that the page gives to a stranger they are the stranger's. */
const OF_MANY: ReadonlySet<Office> = new Set<Office>([
  ...EVERYDAY,
  ...(['mayor', 'legislator', 'chair', 'officer', 'judge', 'cleric'] as const),
]);

// PTAの森山会長: who chairs what is no business of a state is somebody of the place.
const LOCAL_BODY_BEFORE =
  /(?:PTA|ＰＴＡ|協会|組合|クラブ|自治会|町内会|商工会|商店街|保存会|連合会|振興会|同窓会|婦人会|実行委員会)の?$/u;
const CHAIR_AFTER = /^(?:前|元|副)?(?:会長|理事長|委員長|代表|事務局長)/u;

// 金会長 heads a firm or a society; the chairman of a ruling party is called 委員長 or 主席.
const CHAIR_OF_SOCIETY = /^(?:[前元]|名誉)*(?:会長|理事長)/u;
const RULERS: ReadonlySet<Office> = new Set<Office>([
  ...(['president', 'prime-minister', 'secretary-general'] as const),
]);

/** True for 金会長, read as somebody who leads another state. */
function isChairOfSociety({ words }: Title, { country, terms = [] }: NameMeaning): boolean {
  return (
    country !== 'JP' &&
    CHAIR_OF_SOCIETY.test(words) &&
    terms.some(({ office }) => RULERS.has(office))
  );
}

// 山本委員長, 武部書記: every town, school and club has them.
const OF_ANY_BODY =
  /^(?:[前元新副]|担当|特別|常任|小)*(?:委員長|議長|書記|議員|部長|局長|次長|課長|事務局長)$/u;

// 鈴木町長, 渡辺議員: a surname that very many bear, and a town in every valley.
const OF_ANY_TOWN = /^[前元新副]?[市区町村]長$/u;

/** True where the page names nobody else of Japan and no body that the person belongs to. */
const isAwayFromPolitics = ({ meaning }: Reading, page: PageKnowledge): boolean =>
  meaning.country === 'JP' &&
  ![...page.named.values()].some(
    ({ meaning: other }) =>
      other.id !== meaning.id &&
      ((other.kind === 'person' && other.country === 'JP') ||
        meaning.ties?.includes(other.id) === true),
  );

/** The offices of a title that tell whose the name is; 渡辺記者 may be any 渡辺 who writes. */
function tellingTerms(
  title: Title,
  { place, meaning }: Reading,
  page: PageKnowledge,
): readonly OfficeTerm[] {
  const isOfAnyBody =
    isBareName(meaning) &&
    isKanji(place.surface) &&
    (OF_ANY_BODY.test(title.words) ||
      (OF_ANY_TOWN.test(title.words) && isCommonInAnyScript(place.surface)));
  if (isOfAnyBody && isAwayFromPolitics({ place, meaning }, page)) return [];
  if (LOCAL_BODY_BEFORE.test(place.before) && CHAIR_AFTER.test(title.words)) return [];
  if (isKanji(place.surface) && isChairOfSociety(title, meaning)) return [];
  const held = termsThatFit(title, meaning.terms ?? []);
  return isBareName(meaning) && isCommonInAnyScript(place.surface)
    ? held.filter(({ office }) => !EVERYDAY.has(office))
    : held;
}

/** False for 鈴木農相, where no 鈴木 that we hold was it; offices of parties nobody's roles list in full. */
function mayHoldOfficeBeside({ place, meaning }: Reading, page: PageKnowledge): boolean {
  const named = titlesBeside(place).filter(({ offices }) => offices.length > 0);
  if (named.length === 0 || !isKanji(place.surface)) return named.length > 0;
  return named.some(
    (title) =>
      tellingTerms(title, { place, meaning }, page).length > 0 ||
      isUnlistedOffice(title.words, meaning),
  );
}

const LISTED_BY_NAME: ReadonlySet<Office> = new Set<Office>([
  ...(['prime-minister', 'foreign-minister', 'defence-minister', 'finance-minister'] as const),
  'cabinet-secretary',
]);
// キャメロン党首: who heads a government leads a party.
const PARTY_HEAD = /党首$/u;
const PORTFOLIO = /\p{Script=Han}(?:相|大臣)$/u;

/** The terms of an office that a title tells of; 農相 is none of those whose own name is known. */
function termsThatFit(
  { words, offices }: Title,
  terms: readonly OfficeTerm[],
): readonly OfficeTerm[] {
  const held = terms.filter(
    ({ office }) =>
      offices.includes(office) || (office === 'prime-minister' && PARTY_HEAD.test(words)),
  );
  if (offices.join(' ') !== 'minister' || !PORTFOLIO.test(words)) return held;
  const named = terms.filter(({ office }) => LISTED_BY_NAME.has(office));
  return held.filter(({ from, to }) => !named.some((one) => one.from === from && one.to === to));
}

/**
 * President Trump, クリントン国務長官: an office beside the name, and whether it was theirs. For
 * office holders of old snapshots it decides nothing: too many people share their surnames.
 */
export const officeBeside: Rule = (reading, page) => {
  const { place, meaning } = reading;
  const { kind, tier, terms = [], aliasKind } = meaning;
  if (kind !== 'person' || terms.length === 0 || aliasKind === 'given') return null;
  const named = titlesBeside(place).filter(({ offices }) => offices.length > 0);
  const [first] = named;
  if (first === undefined) return null;
  const years = yearsOf(place, page.time);
  if (isEndedTitle(first, meaning) || isOfNamesake(first, reading, years)) {
    return { rule: 'title-unfit', surface: first.words };
  }
  // 小谷教授, after 小谷哲男教授; 岸本町長, after 岸本英雄町長: the one of that surname whom the page names in full.
  const isStrangers =
    isBareName(meaning) &&
    page.strangers.has(place.surface.toLowerCase()) &&
    !page.introductions.has(meaning.id);
  const holds = (title: Title): readonly OfficeTerm[] =>
    tellingTerms(title, { place, meaning }, page).filter(
      ({ office }) => !isStrangers || !OF_MANY.has(office),
    );
  const fitting = named.find((title) => holds(title).length > 0);
  if (fitting === undefined) {
    // Many a nominee never held the office.
    return isUnlistedOffice(first.words, meaning) || TO_COME.test(first.words)
      ? null
      : { rule: 'office-unfit', surface: first.words };
  }
  // Of the officials of old snapshots we hold too many for their surnames alone.
  if (
    tier > 2 &&
    isBareName(meaning) &&
    !isHolderOfState(reading, fitting, holds(fitting), years)
  ) {
    return null;
  }
  const isThen = years.some((year) => holds(fitting).some((term) => fitsYear(term, year, fitting)));
  // 鈴木財務相 of another year is another 鈴木.
  if (!isThen && years.length > 0 && isBareName(meaning) && isCommonInJapanese(place.surface)) {
    return { rule: 'office-unfit', surface: fitting.words };
  }
  if (!isThen && isToCome(fitting, holds(fitting), years)) {
    return { rule: 'office-unfit', surface: fitting.words };
  }
  const rule = years.length === 0 || isThen ? 'office-fits' : 'office-of-old';
  return { rule, surface: fitting.words };
};

const IS_DAY = /^\d{4}-\d\d-\d\d$/;

/** 趙外相 in the year of a change: of two who held the office, the one who held it that very day. */
export const heldThatDay: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'person' || meaning.aliasKind === 'given' || page.time === null) return null;
  const { date, isGuess } = page.time;
  if (isGuess || !IS_DAY.test(date) || yearsOf(place, null).length > 0) return null;
  for (const title of titlesBeside(place)) {
    if (title.offices.length === 0 || FORMER.test(title.words)) continue;
    const isHeld = tellingTerms(title, { place, meaning }, page).some((term) =>
      isTermOn(term, date),
    );
    if (isHeld) return { rule: 'held-that-day', surface: title.words };
  }
  return null;
};

/**
 * 天皇陛下: an office is the whole name, and who held it only the page's own date tells. In the year
 * of a change, it is the day that counts.
 */
export const officeIsName: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'person' || meaning.needs !== 'context' || page.time === null) return null;
  const offices = meaning.aliasKind === 'full' ? officesIn(meaning.form) : [];
  if (offices.length === 0 || page.time.isGuess) return null;
  const { date } = page.time;
  const isHeld = meaning.terms?.some(
    (term) => offices.includes(term.office) && isTermOn(term, date),
  );
  return isHeld === true ? { rule: 'office-fits', surface: place.surface } : null;
};

/**
 * サウジのムハンマド皇太子: an office within the name, with the country beside it or on a page of it. Others
 * bear that name and hold such an office elsewhere.
 */
export const officeWithinName: Rule = ({ place, meaning }, page) => {
  const { kind, aliasKind, form, country, terms = [] } = meaning;
  if (kind !== 'person' || aliasKind !== 'surname' || country === undefined) return null;
  const offices = officesIn(form);
  const word = countryWordIn(textAround(place), country);
  if (offices.length === 0 || (word === null && page.country !== country)) return null;
  const years = yearsOf(place, page.time);
  const isHeld = terms.some(
    (term) =>
      offices.includes(term.office) &&
      (years.length === 0 || years.some((year) => isTermIn(term, year))),
  );
  return isHeld ? { rule: 'office-fits', surface: form } : null;
};

/** 元首相 is whoever was it before that year, 次期首相 who becomes it in the next. */
function fitsYear(term: OfficeTerm, year: string, { words }: Title): boolean {
  if (FORMER.test(words)) return hasBegun(term, year);
  return isTermIn(term, year) || (TO_COME.test(words) && isTermIn(term, String(Number(year) + 1)));
}

/** One kanji is a surname only with an honorific directly behind it; 韓国文大統領 is of that country. */
export const loneKanji: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'person' || !isOneKanji(place.surface)) return null;
  const after = roleAfter(place);
  const isDirect = after !== null && !after.isWeak && after.reach === after.words.length;
  if (COUNTRIES_IN_ROW.test(place.surface + place.after)) {
    return { rule: 'inside-word', surface: place.surface + place.after.slice(0, 1) };
  }
  const land = KANJI_BEFORE.test(place.before) ? countryAtEnd(place.before) : null;
  return isDirect && (land === null || land.country === meaning.country)
    ? null
    : { rule: 'inside-word', surface: place.surface + place.after.slice(0, 1) };
};
