import { yearOf } from '../../lib/iso-date';
import type { NameMeaning } from '../../model/mention';
import { countryWordIn } from '../../text/country-words';
import { compatriotsOf } from '../company';
import { isKanji } from '../name-shape';
import { isPolitician } from '../japan/diet-members';
import { isMiddleOfSentence } from '../outlets/outlet-names';
import type { Decided } from '../page-knowledge';
import type { Rule } from '../reading';
import type { Sign } from '../sign';
import { textAround } from '../text-around';

// Parties and ministries are called by names that many countries have: the company tells whose.

// Two people make a page of a country's politics.
const PEOPLE_MIN = 2;
// More is asked where the name says less: every country has a 外務省, and labour is a word.
const COMPANY_MIN = 3;
// In Japanese 財務省 and 共産党 are Japan's before they are another country's.
const HOME_MIN = 2;

const toldBy = (company: readonly Decided[], least: number): Sign | null => {
  const [first] = company;
  return first === undefined || company.length < least
    ? null
    : { rule: 'party-in-company', surface: first.place.surface };
};

const OF_STATE = /^(?:\p{Script=Han}+省|[上下]院|官邸)$/u;
const OF_ANOTHER_BEFORE = /(?:同国?|現地|両国|各国|相手国)の?$/u;

/** 外務省, 上院, on a page that names three others of its country and of no country more. */
export const ministryInCompany: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'organisation' || meaning.needs !== 'context' || meaning.tier > 1) {
    return null;
  }
  if (!OF_STATE.test(place.surface)) return null;
  if (page.country !== meaning.country || OF_ANOTHER_BEFORE.test(place.before)) return null;
  const isAtHome = meaning.country === 'JP' && isKanji(place.surface);
  return toldBy(compatriotsOf(meaning, page), isAtHome ? HOME_MIN : COMPANY_MIN);
};

/** 共和党 on a page that names two people of American politics. */
export const partyInCompany: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'organisation' || meaning.needs !== 'context' || meaning.tier > 1) {
    return null;
  }
  if (!PARTY.test(place.surface)) return null;
  const people = compatriotsOf(meaning, page).filter((one) => one.meaning.kind === 'person');
  const isAtHome = meaning.country === 'JP' && page.country === 'JP' && isKanji(place.surface);
  return isAtHome ? toldBy(compatriotsOf(meaning, page), HOME_MIN) : toldBy(people, PEOPLE_MIN);
};

const PARTY = /党$|\bParty$/u;

const PARTY_NAME = /(?:党|会議派|維新の会)$|(?:Party|National Congress)$/u;
// What a party does and has, said of nothing else of that name: Labour MPs, 立憲の代表.
const PARTY_AFTER =
  /^[’']s\s|^\s+(?:MPs?|ministers?|leader(?:ship)?|government|frontbench(?:er)?s?|backbench(?:er)?s?|peers?|members?|candidates?|voters?|councillors?|conference|manifesto|chief|president|party|says?|said|has|had|is|was|will|would|wants|won|lost|must)(?!\p{L})/u;
// Democrats, Tories: people of a party, most of whom have no say in it; Congress is one.
const MEMBERS = /[^s]s$/u;
// The Ministry of Labour is no party.
const MINISTRY_BEFORE =
  /(?:Ministry|Department|Minister|Secretary|Organi[sz]ation|Bureau) (?:of|for)\s+$/u;
// A row of parties has no end that a list of ours would know: 国民 and 希望 are words besides.
const IN_ROWS =
  '自由民主|自民|立憲民主|立憲|立民|国民民主|国民|公明|維新|共産|社民|民主|民進|希望|参政|れいわ|自由|日本保守|保守';
const ROW_BEFORE = new RegExp(`(?<!\\p{Script=Han})(?:${IN_ROWS})党?[、，,・･/／と→]$`, 'u');
const ROW_AFTER = new RegExp(
  `^[、，,・･/／と→](?:${IN_ROWS})(?:(?![\\p{Script=Han}\\p{Script=Katakana}])|(?=党|両|各|など|推薦|公認|支持|連立|系|[2-9２-９二三四五六七]))`,
  'u',
);
// 自民総裁選, 維新幹部: what parties have, said of nothing else of that name.
const OFFICE_AFTER =
  /^の?(?:総裁|幹事長|政調会長|総務会長|国対|党首|執行部|幹部|長老|重鎮|ベテラン|若手|[都道府県]連|系(?:の|会派|無所属|議員|候補)|現職|新人|公認|推薦|支持(?:層|者|率)|両党|各党)/u;

/** True for a party, by its name. */
export const isParty = ({ display: { en = '', ja = '' } }: NameMeaning): boolean =>
  PARTY_NAME.test(en) || PARTY_NAME.test(ja);

const isShortParty = (meaning: NameMeaning): boolean =>
  meaning.kind === 'organisation' &&
  meaning.aliasKind === 'short' &&
  meaning.needs === 'context' &&
  isParty(meaning);

// 自由、民主、法の支配: what states stand for.
const VALUE_BEFORE = /自由[、，,・･と／/]$/u;
const VALUE_AFTER = /^[、，,・･と／/](?:人権|法の|平和|自由(?!党)|自立|平等|繁栄|市場)/u;
// The party of that name ended in 2016; pages of the year after still speak of it.
const LAST_YEAR = '2017';

/** 民主主義, 日本の民主: the word, but where parties stand beside it in its time. */
export const partyAsWord: Rule = ({ place: { surface, before, after } }, page) => {
  if (surface !== '民主') return null;
  const isInRow = ROW_BEFORE.test(before) || ROW_AFTER.test(after) || OFFICE_AFTER.test(after);
  const isValue = VALUE_BEFORE.test(before) || VALUE_AFTER.test(after);
  const isLate = page.time !== null && !page.time.isGuess && yearOf(page.time.date) > LAST_YEAR;
  return isInRow && !isValue && !isLate
    ? null
    : { rule: 'other-meaning', surface: surface + after.slice(0, 1) };
};

/** 自民、公明、維新 · 自民総裁選: a party of Japan for short in a row of them, or before what parties have. */
export const partyInRow: Rule = ({ place, meaning }) => {
  if (meaning.country !== 'JP' || !isKanji(place.surface) || !isShortParty(meaning)) return null;
  // 共産党幹部: of China's party or of Japan's.
  const isShared = place.meanings.some(({ id }) => id !== meaning.id);
  const words =
    ROW_BEFORE.exec(place.before) ??
    ROW_AFTER.exec(place.after) ??
    (isShared ? null : OFFICE_AFTER.exec(place.after));
  return words === null ? null : { rule: 'class-word-near', surface: words[0] };
};

const OF_MEMBER = /^[のー・･]$/u;

/** 立憲・奥野総一郎議員, 維新の馬場氏: the party of a politician whose name follows. */
export const partyOfMember: Rule = ({ place, meaning }, page) => {
  if (meaning.country !== 'JP' || !isKanji(place.surface) || !isShortParty(meaning)) return null;
  if (!OF_MEMBER.test(place.after.slice(0, 1))) return null;
  const member = page.startingAt(place.block, place.end + 1);
  return member !== null && isPolitician(member.meaning)
    ? { rule: 'party-in-company', surface: member.place.surface }
    : null;
};

const IN_BRACKETS_BEFORE =
  /(?:氏|さん|君|(?:[衆参]院)?議員|[前元]?首相|[前元]?\p{Script=Han}{1,3}相|党首|幹事長)?[(（]$/u;
const IN_BRACKETS_AFTER = /^[)）、，・=＝]/u;

/** 舛添要一氏(自民): the party of a politician in brackets behind the name. */
export const partyInBrackets: Rule = ({ place, meaning }, page) => {
  const { block, start, surface, before, after } = place;
  if (meaning.country !== 'JP' || !isKanji(surface) || !isShortParty(meaning)) return null;
  const bracket = IN_BRACKETS_BEFORE.exec(before)?.[0];
  if (bracket === undefined || !IN_BRACKETS_AFTER.test(after)) return null;
  const member = page.endingAt(block, start - bracket.length) ?? page.endingAt(block, start - 1);
  return member !== null && isPolitician(member.meaning)
    ? { rule: 'party-in-company', surface: member.place.surface }
    : null;
};

const SHORT_IN_KANJI_AFTER =
  /^(?:[のがはもとやを、，,・]|から|に(?!基)|代表|幹事長|会派|議員|党首|執行部|内|側)/u;

/** Labour, 立憲: the short name of a party, on a page mostly of its country that names three of it. */
export const partyForShort: Rule = ({ place, meaning }, page) => {
  if (!isShortParty(meaning) || page.country !== meaning.country) return null;
  if (MEMBERS.test(place.surface) || MINISTRY_BEFORE.test(place.before)) return null;
  const isNamedSo = isKanji(place.surface)
    ? SHORT_IN_KANJI_AFTER.test(place.after)
    : isMiddleOfSentence(place) || PARTY_AFTER.test(place.after);
  return isNamedSo ? toldBy(compatriotsOf(meaning, page), COMPANY_MIN) : null;
};

// Congress chief Rahul Gandhi: parties have leaders and members, the parliaments of that name have not.
const OF_PARTY_AFTER =
  /^\s+(?:party|chief|president|vice[- ]president|spokes(?:man|woman|person)|MPs?|MLAs?|workers?|general secretary|high command)(?!\p{L})/iu;
const OF_PARTY_AT_HOME = /^\s+(?:leaders?|veterans?|candidates?|government|ministers?)(?!\p{L})/u;

/** Congress chief Rahul Gandhi is of a party, not of the parliament of that name. */
export const partyOfName: Rule = ({ place, meaning }, page) => {
  const { surface, after } = place;
  if (meaning.kind !== 'organisation' || surface !== 'Congress') return null;
  const words = OF_PARTY_AFTER.exec(after)?.[0];
  if (!isParty(meaning)) {
    return words === undefined ? null : { rule: 'other-meaning', surface: surface + words };
  }
  const isAtHome = page.country === meaning.country;
  const atHome = isAtHome ? (words ?? OF_PARTY_AT_HOME.exec(after)?.[0]) : words;
  const { country = '' } = meaning;
  const isTold = isAtHome || countryWordIn(textAround(place), country) !== null;
  return atHome === undefined || !isTold
    ? null
    : { rule: 'class-word-near', surface: atHome.trim() };
};
