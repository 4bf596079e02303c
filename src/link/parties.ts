import { compatriotsOf } from './company';
import { isKanji } from './name-shape';
import { isMiddleOfSentence } from './outlet-names';
import type { Decided } from './page-knowledge';
import type { Rule } from './reading';
import type { Sign } from './sign';

// Parties and ministries are called by names that many countries have: the company tells whose.

// Two people make a page of a country's politics.
const PEOPLE_MIN = 2;
// More is asked where the name says less: every country has a 外務省, and labour is a word.
const COMPANY_MIN = 3;

const toldBy = (company: readonly Decided[], least: number): Sign | null => {
  const [first] = company;
  return first === undefined || company.length < least
    ? null
    : { rule: 'party-in-company', surface: first.place.surface };
};

const MINISTRY = /^\p{Script=Han}+省$/u;
const OF_ANOTHER_BEFORE = /(?:同国?|現地|両国|各国|相手国)の?$/u;

/** 外務省, on a page that names three others of Japan and of no country more. */
export const ministryInCompany: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'organisation' || meaning.needs !== 'context' || meaning.tier > 1) {
    return null;
  }
  if (!MINISTRY.test(place.surface)) return null;
  if (page.country !== meaning.country || OF_ANOTHER_BEFORE.test(place.before)) return null;
  return toldBy(compatriotsOf(meaning, page), COMPANY_MIN);
};

/** 共和党 on a page that names two people of American politics. */
export const partyInCompany: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'organisation' || meaning.needs !== 'context' || meaning.tier > 1) {
    return null;
  }
  if (!PARTY.test(place.surface)) return null;
  const people = compatriotsOf(meaning, page).filter((one) => one.meaning.kind === 'person');
  return toldBy(people, PEOPLE_MIN);
};

const PARTY = /党$|\bParty$/u;

const PARTY_NAME = /(?:党|会議派|維新の会)$|(?:Party|National Congress)$/u;
// What a party does and has, said of nothing else of that name: Labour MPs, 立憲の代表.
const PARTY_AFTER =
  /^[’']s\s|^\s+(?:MPs?|ministers?|leader(?:ship)?|government|frontbench(?:er)?s?|backbench(?:er)?s?|peers?|members?|candidates?|voters?|councillors?|conference|manifesto|chief|president|party|says?|said|has|had|is|was|will|would|wants|won|lost|must)(?!\p{L})/u;
// Democrats, Tories: people of a party, most of whom have no say in it.
const MEMBERS = /s$/u;
// The Ministry of Labour is no party.
const MINISTRY_BEFORE =
  /(?:Ministry|Department|Minister|Secretary|Organi[sz]ation|Bureau) (?:of|for)\s+$/u;
const SHORT_IN_KANJI_AFTER =
  /^(?:[のがはもとやを、，,・]|に(?!基)|代表|幹事長|会派|議員|党首|執行部|内|側)/u;

/** Labour, 立憲: the short name of a party, on a page mostly of its country that names three of it. */
export const partyForShort: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'organisation' || meaning.aliasKind !== 'short') return null;
  if (meaning.needs !== 'context' || page.country !== meaning.country) return null;
  const { en = '', ja = '' } = meaning.display;
  if (!PARTY_NAME.test(en) && !PARTY_NAME.test(ja)) return null;
  if (MEMBERS.test(place.surface) || MINISTRY_BEFORE.test(place.before)) return null;
  const isParty = isKanji(place.surface)
    ? SHORT_IN_KANJI_AFTER.test(place.after)
    : isMiddleOfSentence(place) || PARTY_AFTER.test(place.after);
  return isParty ? toldBy(compatriotsOf(meaning, page), COMPANY_MIN) : null;
};
