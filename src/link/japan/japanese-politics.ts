import { yearOf } from '../../lib/iso-date';
import type { Candidate, NameMeaning } from '../../model/mention';
import { honorificAfter } from '../../text/honorifics';
import {
  isPartyHeadByName,
  isPartyOffice,
  partyHeadAfter,
  speaksOfParty,
  speaksOfJapanesePolitics,
} from '../../text/political-words';
import { isCommonInJapanese } from '../../text/japanese-surnames';
import {
  isInPolitics,
  isJapanesePolitician,
  isPolitician,
  POLITICAL,
  TERM_YEARS,
  YEARS_AFTER,
  YEARS_BEFORE,
} from './diet-members';
import { isBareName, isKanji } from '../name-shape';
import { hasBegun, isTermIn, isTermOn, yearsOf, type PageTime } from '../page-dates';
import type { Reading, Rule } from '../reading';
import { textAround } from '../text-around';

// Texts on Japanese politics name its people by surname and office, often without any full name.

/** True where a party's office that the roles of nobody list in full stands beside a politician. */
export function isUnlistedOffice(title: string, meaning: NameMeaning): boolean {
  return isPartyOffice(title) && isJapanesePolitician(meaning);
}

/** 玉木代表, 小沢元代表: who led a party then; a surname that many bear only beside a party. */
export const partyHead: Rule = ({ place, meaning }, page) => {
  if (meaning.tier > 2 || !isBareName(meaning) || !isKanji(place.surface)) return null;
  const title = partyHeadAfter(place.after);
  if (title === null) return null;
  // 公明党の山口代表: the party of which somebody's roles tell.
  const party = page.nameEndingAt(place.block, place.start - 1);
  const isBehind = /[の・･]$/u.test(place.before) && party !== null && isTiedTo(meaning, party);
  // 玉木国民民主党代表, 枝野前立憲民主党代表: the party between the name and the office.
  const next = [0, 1].map((gap) => page.nameStartingAt(place.block, place.end + gap));
  const isBefore =
    isPartyHeadByName(place.after) && next.some((body) => body !== null && isTiedTo(meaning, body));
  const isOfParty = isBehind || isBefore;
  if (isOfParty) return { rule: 'office-fits', surface: title };
  if (!isPolitician(meaning)) return null;
  if (isCommonInJapanese(place.surface) && !speaksOfParty(textAround(place))) return null;
  const years = yearsOf(place, page.time);
  const heads = meaning.terms?.filter(({ office }) => office === 'chair') ?? [];
  const isHead = heads.some((term) =>
    years.some((year) => (/^[前元]/u.test(title) ? hasBegun(term, year) : isTermIn(term, year))),
  );
  return isHead ? { rule: 'office-fits', surface: title } : null;
};

/**
 * 小野寺政調会長: an office of a party beside a surname that few bear. It is theirs who is in politics in
 * that year, if nobody else of that surname is.
 */
export const partyOffice: Rule = ({ place, meaning }, page) => {
  if (!isBareName(meaning) || !isKanji(place.surface) || isCommonInJapanese(place.surface)) {
    return null;
  }
  const title = honorificAfter(place.after)?.words ?? '';
  if (!isPartyOffice(title)) return null;
  const years = yearsOf(place, page.time);
  const others = place.meanings.filter(({ id }) => id !== meaning.id);
  const mayBe = (one: NameMeaning, yearsBefore: number): boolean =>
    isJapanesePolitician(one) && years.some((year) => isInPolitics(one, year, yearsBefore));
  const isOnly = !others.some((one) => mayBe(one, YEARS_BEFORE));
  return isOnly && mayBe(meaning, TERM_YEARS) ? { rule: 'office-fits', surface: title } : null;
};

/**
 * True for 野田さん on a page of 2005, where a namesake sits in the Diet as well and no office of this one
 * had begun; for 古賀氏 many years after the last one, where no politics are spoken of.
 */
export function isOutOfTime({ place, meaning }: Reading, time: PageTime | null): boolean {
  if (time === null || time.isGuess || meaning.country !== 'JP' || !isBareName(meaning)) {
    return false;
  }
  const known = meaning.terms?.filter(({ office, from }) => POLITICAL.has(office) && from !== null);
  if (known === undefined || known.length === 0 || !isKanji(place.surface)) return false;
  const year = yearOf(time.date);
  if (known.every((term) => !hasBegun(term, year))) {
    return place.meanings.some((other) => other.id !== meaning.id && isJapanesePolitician(other));
  }
  const isOver = known.every(
    ({ to }) => to !== null && Number(yearOf(to)) + YEARS_AFTER < Number(year),
  );
  const isBestKnown = place.meanings.every(({ id, tier }) => id === meaning.id || tier > 1);
  return isOver && isBestKnown && !speaksOfJapanesePolitics(textAround(place));
}

/** 小泉氏 on a page of 2025 on the Diet: the one of that surname who is in politics then. */
export const servesThen: Rule = ({ place, meaning }, page) => {
  if (page.time === null || !isBareName(meaning) || !isKanji(place.surface)) return null;
  if (!isJapanesePolitician(meaning) || !speaksOfJapanesePolitics(textAround(place))) return null;
  const year = yearOf(page.time.date);
  return isInPolitics(meaning, year, YEARS_BEFORE) ? { rule: 'serves-then', surface: year } : null;
};

/** 菅氏 on a page of 2010 on the Diet: of several of that surname, the one who heads the government that day. */
export const leadsThen: Rule = ({ place, meaning }, page) => {
  if (page.time === null || page.time.isGuess || !isBareName(meaning)) return null;
  if (!isKanji(place.surface) || meaning.country !== 'JP') return null;
  if (!speaksOfJapanesePolitics(textAround(place))) return null;
  const { date } = page.time;
  const leads = meaning.terms?.some(
    (term) => term.office === 'prime-minister' && isTermOn(term, date),
  );
  return leads === true ? { rule: 'leads-then', surface: date } : null;
};

// Texts of the web on earlier times name their year; one that names none speaks of people since.
const OUR_TIME = '2000';

/** 鳩山首相, 梶山氏 on a page without any date: of several of that surname, who was in office in our time. */
export const ofOurTime: Rule = ({ place, meaning }, page) => {
  if (!isBareName(meaning) || !isKanji(place.surface) || !isJapanesePolitician(meaning))
    return null;
  if (yearsOf(place, page.time).length > 0) return null;
  const isOfLate = ({ terms = [] }: NameMeaning): boolean =>
    terms.some(({ office, to }) => POLITICAL.has(office) && (to === null || to >= OUR_TIME));
  const isRivalOfOld = place.meanings.some(
    (one) => one.id !== meaning.id && isJapanesePolitician(one) && !isOfLate(one),
  );
  return isRivalOfOld && isOfLate(meaning) ? { rule: 'of-our-time', surface: place.surface } : null;
};

const isTiedTo = ({ ties = [] }: NameMeaning, { meanings }: Candidate): boolean =>
  meanings.some(({ id }) => ties.includes(id));

const FACTION_AFTER = /^(?:派(?![遣生閥])|グループ(?![\p{Script=Katakana}ー]))/u;

/** 町村派, 小沢グループ: a faction by its head, of the best known of a surname that few bear, where politics are spoken of. */
export const headOfFaction: Rule = ({ place, meaning }) => {
  if (meaning.tier > 1 || meaning.aliasKind !== 'surname' || !isKanji(place.surface)) return null;
  if (!FACTION_AFTER.test(place.after) || isCommonInJapanese(place.surface)) return null;
  if (!isPolitician(meaning) || !speaksOfJapanesePolitics(textAround(place))) return null;
  const isOnly = place.meanings.every(({ id, tier }) => id === meaning.id || tier > 1);
  return isOnly
    ? { rule: 'role-attached', surface: place.after.startsWith('派') ? '派' : 'グループ' }
    : null;
};
