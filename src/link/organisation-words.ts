import type { Candidate } from '../model/mention';
import { COUNTRY_PREFIXES } from '../text/country-prefixes';
import { countryAtEnd, countryWordIn, type CountryWord } from '../text/country-words';
import { isKanji } from './name-shape';
import type { Rule } from './reading';

// Many countries have a 国務省, an Army, a Supreme Court: which one is meant, the country tells.

/** 国務省 near 米国, Republican Party near Washington. */
export const countryNear: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'organisation' || meaning.country === undefined) return null;
  // In English the country stands right before such a name or nowhere near: every state has a
  // Supreme Court, and American is said of much else.
  const text = isKanji(place.surface) ? `${place.before}\n${place.after}` : '';
  const word = countryWordIn(text, meaning.country);
  if (word !== null) return { rule: 'country-near', surface: word };
  const adjacent = countryAtEnd(place.before);
  return adjacent?.country === meaning.country
    ? { rule: 'country-near', surface: adjacent.word }
    : null;
};

/** 中国の外務省 is not Japan's. */
export const otherCountry: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'organisation' || meaning.country === undefined) return null;
  const adjacent = countryAtEnd(place.before) ?? prefixBefore(place);
  if (adjacent === null || adjacent.country === meaning.country) return null;
  return { rule: 'other-country', surface: adjacent.word + place.surface };
};

/** 英首相官邸: the country as one kanji right before a name in kanji. */
function prefixBefore({ before, surface }: Candidate): CountryWord | null {
  const word = before.slice(-1);
  const country = COUNTRY_PREFIXES[word];
  return country === undefined || !isKanji(surface) ? null : { country, word };
}

const GROUP_AFTER =
  /^\s+(?:militants?|fighters?|terrorists?|insurgents?|rebels?|mercenar(?:y|ies)|forces|troops|lawmakers|senators|voters|officials?|policymakers|spokes(?:man|woman|person)|chair(?:man|woman|men)?|vice chair|chief|policymakers?|researchers?|analysts?|scholars?)(?![\p{L}\p{N}])|^(?:の)?(?:戦闘員|傭兵|部隊|議員|党首|研究員|報道官|幹部|メンバー)/u;
const GROUP_BEFORE =
  /(?:think tank|militant group|terror(?:ist)? group|mercenary group|fighting|against|シンクタンク|過激派|過激派組織|民兵組織|傭兵組織|政党|与党|野党)(?:の|である|、|,)?[「『（(\s]*$/u;

/** ISIS militants, シンクタンク「…」: the words that go with bodies. */
export const groupWordNear: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'organisation') return null;
  const found = GROUP_AFTER.exec(place.after) ?? GROUP_BEFORE.exec(place.before);
  return found === null ? null : { rule: 'class-word-near', surface: found[0].trim() };
};

// Congress chief Rahul Gandhi: parties have leaders and members, the parliaments of that name have not.
const PARTY_AFTER =
  /^\s+(?:party|chief|president|vice[- ]president|spokes(?:man|woman|person)|MPs?|MLAs?|workers?|general secretary|high command)(?!\p{L})/iu;

/** Congress chief Rahul Gandhi is of a party, not of the parliament. */
export const partyOfName: Rule = ({ place, meaning }) =>
  meaning.kind === 'organisation' && place.surface === 'Congress' && PARTY_AFTER.test(place.after)
    ? { rule: 'other-meaning', surface: place.surface + (PARTY_AFTER.exec(place.after)?.[0] ?? '') }
    : null;

const KANJI_BEFORE = /\p{Script=Han}$/u;
const APART_BEFORE =
  /[米英独仏露伊韓中朝台豪印加日旧現各両同元新国側]$|[与野]党$|第[一二三1-3１-３]党$|会派$|[左右]派$|保守$/u;

/** 国民民主党 is not 民主党: kanji before the short name of a body make another body of it. */
export const partOfOtherBody: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'organisation' || meaning.needs !== 'context') return null;
  if (!isKanji(place.surface) || !KANJI_BEFORE.test(place.before)) return null;
  if (APART_BEFORE.test(place.before) || countryAtEnd(place.before) !== null) return null;
  return { rule: 'inside-word', surface: place.before.slice(-2) + place.surface };
};
