import type { Candidate, NameMeaning } from '../../model/mention';
import { COUNTRY_PREFIXES } from '../../text/country-prefixes';
import { countryAtEnd, countryWordIn, type CountryWord } from '../../text/country-words';
import { capitalWordBefore } from '../../text/name-parts';
import { isNoGivenName } from '../../text/sentence-words';
import { isKanji } from '../name-shape';
import { isParty } from './parties';
import type { Reading, Rule } from '../reading';
import { textAround } from '../text-around';
import { KANJI_BEFORE } from '../name-edges';

// Many countries have a 国務省, an Army, a Supreme Court: which one is meant, the country tells.

/** True where Japan has a body of that name as well: 外務省 alone is then no other country's. */
const isJapansToo = ({ place, meaning }: Reading): boolean =>
  meaning.country !== 'JP' &&
  place.meanings.some(({ kind, country }) => kind === 'organisation' && country === 'JP');

/** True for 共産党 in a text that speaks of China: Japan is spoken of in any. */
const isPartyOfRival = ({ place, meaning }: Reading, text: string): boolean =>
  place.surface.endsWith('党') &&
  place.meanings.some(
    ({ id, country }) =>
      id !== meaning.id && country !== undefined && countryWordIn(text, country) !== null,
  );

/** 国務省 near 米国, Republican Party near Washington. */
export const countryNear: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'organisation' || meaning.country === undefined) return null;
  // In English the country stands right before such a name or nowhere near: every state has a
  // Supreme Court, and American is said of much else.
  const text = isKanji(place.surface) ? textAround(place) : '';
  const word = isPartyOfRival({ place, meaning }, text)
    ? null
    : countryWordIn(text, meaning.country);
  if (word !== null && !isJapansToo({ place, meaning })) {
    return { rule: 'country-near', surface: word };
  }
  const adjacent = countryAtEnd(place.before);
  return adjacent?.country === meaning.country
    ? { rule: 'country-near', surface: adjacent.word }
    : null;
};

/** 中国の外務省 is not Japan's. */
export const otherCountry: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'organisation' || meaning.country === undefined) return null;
  const adjacent = countryRightBefore(place);
  if (adjacent === null || adjacent.country === meaning.country) return null;
  return { rule: 'other-country', surface: adjacent.word + place.surface };
};

/** 首相官邸, on a page that speaks of the 英首相官邸 alone. */
export const foreignBody: Rule = ({ place, meaning }, page) => {
  const { surface } = place;
  if (!isBodyOfState(meaning) || !page.strangers.has(surface) || !isKanji(surface)) return null;
  const isItsOwn = countryRightBefore(place)?.country === meaning.country;
  return isItsOwn ? null : { rule: 'other-country', surface };
};

/** False for 国連, which no country has: ニューヨークの国連本部, 米国連大使. */
const isBodyOfState = ({ kind, country }: NameMeaning): boolean =>
  kind === 'organisation' && country !== undefined;

// Pro-Iranian Hezbollah: whose side a body is on is not where it belongs.
const SIDE_BEFORE = /(?<!\p{L})(?:pro|anti)[-‐‑]\p{Lu}[\p{L}.]*(?:[ -]backed)?\s+$/iu;

const countryRightBefore = (place: Candidate): CountryWord | null =>
  SIDE_BEFORE.test(place.before) ? null : (countryAtEnd(place.before) ?? prefixBefore(place));

/** Names of bodies that a page gives to countries whose body of that name we do not hold, and to no other. */
export function foreignBodiesOn(places: readonly Candidate[]): ReadonlySet<string> {
  const foreign = new Set<string>();
  const own = new Set<string>();
  for (const place of places) {
    if (!isKanji(place.surface) || !place.meanings.some(isBodyOfState)) continue;
    const adjacent = countryRightBefore(place);
    if (adjacent === null) continue;
    const isHeld = place.meanings.some(({ country }) => country === adjacent.country);
    (isHeld ? own : foreign).add(place.surface);
  }
  return new Set([...foreign].filter((name) => !own.has(name)));
}

/** 英首相官邸: the country as one kanji right before a name in kanji. */
function prefixBefore({ before, surface }: Candidate): CountryWord | null {
  const word = before.slice(-1);
  const country = COUNTRY_PREFIXES[word];
  return country === undefined || !isKanji(surface) ? null : { country, word };
}

const GROUP_AFTER =
  /^\s+(?:militants?|fighters?|terrorists?|insurgents?|rebels?|mercenar(?:y|ies)|forces|troops|lawmakers|senators|voters|officials?|spokes(?:man|woman|person)|[Cc]hair(?:man|woman|men)?|[Vv]ice [Cc]hair(?:man|woman)?|[Gg]overnors?|chief|policymakers?|researchers?|analysts?|scholars?)(?![\p{L}\p{N}])|^(?:の)?(?:戦闘員|傭兵|部隊|議員|党首|研究員|報道官|幹部|メンバー)/u;
const GROUP_BEFORE =
  /(?:think tank|militant group|terror(?:ist)? group|mercenary group|fighting|against|シンクタンク|中央組織|支持母体|過激派|過激派組織|民兵組織|傭兵組織|政党|与党|野党)(?:の|である|、|,)?[「『（(\s]*$/u;

/** The words for its people that follow a body, as in ISIS militants; null when there are none. */
export function groupWordAfter(after: string): string | null {
  return GROUP_AFTER.exec(after)?.[0] ?? null;
}

// EPA Administrator, NSF staff: what initials of a body have; others are as often a thing.
const STAFF_AFTER =
  /^(?:[’']s)?\s+(?:(?:acting|deputy|former|senior|regional)\s+)?(?:[Aa]dministrators?|[Cc]ommissioners?|[Dd]irectors?(?:[ -][Gg]eneral)?|agents|officers|regulators|inspectors|investigators|employees|staff(?:ers)?|scientists|fellows?|economists?|strategists?|advis[eo]rs?|lawyers|prosecutors|grants?|headquarters)(?![\p{L}\p{N}])/u;
const INITIALS = /^[A-Z][A-Za-z]*[A-Z]$/;
// A fellow at Brookings, economists at the IMF.
const STAFF_BEFORE =
  /(?<!\p{L})(?:fellows?|scholars?|analysts?|economists?|researchers?|strategists?)\s+(?:at|with)\s+(?:the\s+)?$/iu;

// A Gallup poll found; what a party does before polls is its campaign.
const POLL_AFTER =
  /^\s+(?:(?:tracking|exit|opinion|national)\s+)?(?:polls?|surveys?)\s+(?:found|finds|shows?|showed|shown|released|conducted|published|has|had|puts|of|on|in|last|this|that|says|suggests?|suggested)(?!\p{L})/u;

// Parties of Japan have been called so, too: its members are not those of another country.
const PARTY_OF_JAPAN_TOO = /^(?:民主|自由|社会|進歩|共産)党$/u;

const staffBeside = ({ before, surface, after }: Candidate): string | null =>
  STAFF_BEFORE.exec(before)?.[0] ??
  (INITIALS.test(surface) ? (STAFF_AFTER.exec(after)?.[0] ?? null) : null);

/** ISIS militants, シンクタンク「…」: the words that go with bodies; not which country's 民主党 it is. */
export const groupWordNear: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'organisation' || PARTY_OF_JAPAN_TOO.test(place.surface)) return null;
  const found =
    groupWordAfter(place.after) ??
    GROUP_BEFORE.exec(place.before)?.[0] ??
    staffBeside(place) ??
    (isParty(meaning) ? null : POLL_AFTER.exec(place.after)?.[0]);
  return found === undefined || found === null
    ? null
    : { rule: 'class-word-near', surface: found.trim() };
};

/** Security Council, on a page that names the United Nations: the rest of its name is a body of its own. */
export const bodyWithin: Rule = ({ place: { surface }, meaning }, page) => {
  if (meaning.kind !== 'organisation' || meaning.needs !== 'context') return null;
  const { en = '', ja = '' } = meaning.display;
  for (const { meaning: whole, place } of page.named.values()) {
    if (whole.kind !== 'organisation') continue;
    const isPart =
      en === `${whole.display.en ?? ''} ${surface}` || ja === `${whole.display.ja ?? ''}${surface}`;
    if (isPart) return { rule: 'tie-on-page', surface: place.surface };
  }
  return null;
};

// The Texas Energy Department is another.
const isOfAnother = (place: Candidate): boolean => {
  const word = capitalWordBefore(place.before);
  return word !== null && !isNoGivenName(word);
};

/** The Energy Department, that the page elsewhere gives to its country: the same by the same words. */
export const bodyByName: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'organisation' || meaning.needs !== 'context') return null;
  if (meaning.aliasKind !== 'full' || !/^\p{Lu}\S*\s/u.test(place.surface)) return null;
  const other = page.named.get(meaning.id);
  const isSame = other?.place.surface === place.surface && other.place !== place;
  return isSame && other.isFirstHand && !isOfAnother(place)
    ? { rule: 'outlet-elsewhere', surface: place.surface }
    : null;
};

// The twelve banks of the Federal Reserve are bodies of their own.
const RESERVE_BANK_BEFORE =
  /(?:New York|Cleveland|Chicago|St\.? Louis|Dallas|Atlanta|Boston|Philadelphia|Richmond|Minneapolis|Kansas City|San Francisco)\s+$/u;

/** The Cleveland Fed is not the Fed. */
export const reserveBank: Rule = ({ place: { before, surface }, meaning }) => {
  if (meaning.kind !== 'organisation' || !/^(?:Fed|Federal Reserve)$/.test(surface)) return null;
  const bank = RESERVE_BANK_BEFORE.exec(before);
  return bank === null ? null : { rule: 'part-of-other-name', surface: bank[0] + surface };
};

// 国連総会 is another body than 国連, and a 上院議員 is a person.
const MEMBER_AFTER = /^(?:議[員長席]|[補予]?選|\p{Script=Han}{1,8}委員)/u;
const OTHER_BODY_AFTER =
  /^(?:総会|大学|児童基金|開発計画|環境計画|人権理事会|人権委員会|平和維持活動)/u;
// アラブ首長国連邦, 米国連邦準備制度: a federation; 国連邦人職員 are of the United Nations.
const FEDERATION_AFTER = /^邦(?![人訳])/u;

// 国連大使, 北朝鮮国連代表部: the envoy of a country, whose title is one word.
const ENVOY_AFTER = /^大使/u;
const ENVOY_OF_COUNTRY_AFTER = /^代表部?/u;
// 韓国外交部長官: who heads a department.
const HEAD_OF_DEPARTMENT_AFTER = /^長(?!期)/u;

function envoyOf(place: Candidate): RegExpExecArray | null {
  const isOfCountry = countryRightBefore(place) !== null && !place.before.endsWith('の');
  return (
    ENVOY_AFTER.exec(place.after) ?? (isOfCountry ? ENVOY_OF_COUNTRY_AFTER.exec(place.after) : null)
  );
}

const BRANCH_AFTER =
  /^\s+(?:Asset Management|Pictures|Studios?|Correspondents|Corps of Engineers)(?!\p{L})/u;
const BRANCH_OF_UNIVERSITY_AFTER = /^\s+(?:Press|Medical Center|Hospital)(?!\p{L})/u;

/** Harvard University Press, Goldman Sachs Asset Management: bodies of their own. */
export const branchOfBody: Rule = ({ place: { surface, after }, meaning }) => {
  if (meaning.kind !== 'organisation') return null;
  const branch =
    BRANCH_AFTER.exec(after) ??
    (surface.endsWith('University') ? BRANCH_OF_UNIVERSITY_AFTER.exec(after) : null);
  return branch === null ? null : { rule: 'part-of-other-name', surface: surface + branch[0] };
};

/** 国連総会: what follows makes another body of it. */
export const bodyGoesOn: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'organisation' || !isKanji(place.surface)) return null;
  const words =
    envoyOf(place) ??
    OTHER_BODY_AFTER.exec(place.after) ??
    (place.surface.endsWith('国連') ? FEDERATION_AFTER.exec(place.after) : null) ??
    (place.surface.endsWith('院') ? MEMBER_AFTER.exec(place.after) : null) ??
    (place.surface.endsWith('部') ? HEAD_OF_DEPARTMENT_AFTER.exec(place.after) : null);
  return words === null ? null : { rule: 'inside-word', surface: place.surface + words[0] };
};

const APART_BEFORE =
  /[米英独仏露伊韓中朝台豪印加日旧現各両同元新国側]$|選挙?$|[与野]党$|第[一二三1-3１-３]党$|会派$|[左右]派$|保守$/u;

/** 国民民主党 is not 民主党: kanji before the short name of a body make another body of it. */
export const partOfOtherBody: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'organisation' || meaning.needs !== 'context') return null;
  if (!isKanji(place.surface) || !KANJI_BEFORE.test(place.before)) return null;
  if (APART_BEFORE.test(place.before) || countryAtEnd(place.before) !== null) return null;
  // 小沢民主党幹事長: the party of whose name stands before it.
  if (page.endingAt(place.block, place.start)?.meaning.kind === 'person') return null;
  return { rule: 'inside-word', surface: place.before.slice(-2) + place.surface };
};

// 単独, 孤独, 欧米, 北米, 石英: words that end in a kanji which stands for a country before the name of a body.
const WORD_ENDS_IN_COUNTRY = /(?:[単孤]独|[欧北南]米|[富文]豪|[育石]英|神仏|[暴吐]露)$/u;

/** 独議会 in 単独議会, 米議会 in 欧米議会: the kanji of the country is the end of another word. */
export const countryInWord: Rule = ({ place: { before, surface }, meaning }) => {
  if (meaning.kind !== 'organisation' || !isKanji(surface)) return null;
  const word = WORD_ENDS_IN_COUNTRY.exec(before + surface.charAt(0))?.[0];
  return word === undefined ? null : { rule: 'inside-word', surface: word };
};
