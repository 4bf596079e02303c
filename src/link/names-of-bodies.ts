import { countryAtEnd } from '../text/country-words';
import { isGivenName } from '../text/given-names';
import { isInHeadline } from '../text/headlines';
import { capitalWordBefore } from '../text/name-parts';
import { isNoGivenName } from '../text/sentence-words';
import { ISSUE_BEFORE } from './issue-words';
import { isLatin } from './name-shape';
import { groupWordAfter } from './organisation-words';
import { classWordAfter } from './outlet-words';
import type { Rule } from './reading';
import { capitalWordBeside } from './strangers';

// Rules about what touches the name of an outlet or a body: a person's first name, a company, a longer name.

const CAPITAL_AFTER = /^\s+(?:\p{Lu}\.\s*)*(\p{Lu}[\p{L}’'-]+)/u;

const BRAND = /^\p{Lu}\p{Ll}+$/u;

/** Steve Forbes, Forbes Lindesay: an outlet of one word may be a surname or a first name. */
export const brandAsSurname: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'outlet' || !BRAND.test(meaning.form)) return null;
  const given = capitalWordBefore(place.before);
  if (given !== null && isGivenName(given) && capitalWordBeside(place, page) !== null) {
    return { rule: 'part-of-other-name', surface: `${given} ${place.surface}` };
  }
  return null;
};

// CBS Interactive, NBC Universal, CBS Sports: a company or a channel beside the outlet.
const COMPANY_AFTER =
  /^\s+(?:Interactive|Corporation|Corp|Studios?|Universal|Holdings|Sports(?!\s+(?:Writer|Editor|Columnist|Reporter|Correspondent)))(?![\p{L}\p{N}])/u;

// The Hindu Group, The Washington Post Company: who owns a paper bears its name.
const GROUP_AFTER =
  /^\s+(?:(?:Media\s+)?Group|Company|Co\.|Foundation|Institute|Philanthropies)(?![\p{L}\p{N}])/u;

// フジ・メディア・ホールディングス, 産経新聞出版, NHKから国民を守る党: others that bear the name.
const OTHER_OF_NAME_AFTER =
  /^(?:(?:グループ|[・･]?メディア)?[・･]?ホールディングス|[・･]メディア|(?:HD|ＨＤ)(?![A-Za-z])|出版(?!物)|党(?!首)|から国民を守る党)/u;

/**
 * CBS Interactive is no newsroom, whatever else the page says of CBS; nor is The Hindu Group or
 * フジ・メディア・ホールディングス.
 */
export const companyOfName: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'outlet') return null;
  const other = OTHER_OF_NAME_AFTER.exec(place.after);
  if (other !== null) return { rule: 'part-of-other-name', surface: place.surface + other[0] };
  if (!isLatin(place.surface)) return null;
  const company =
    (meaning.aliasKind === 'initials' ? COMPANY_AFTER.exec(place.after) : null) ??
    GROUP_AFTER.exec(place.after);
  return company === null
    ? null
    : { rule: 'part-of-other-name', surface: place.surface + company[0] };
};

const POSSESSIVE_BEFORE = /\p{Lu}[\p{L}]*[’']s\s+$/u;

// Fox & Friends, Sun & Sea.
const AND_COMPANY = /^\s*&\s*\p{Lu}/u;
// Fox Business is not Fox News, even in a headline.
const BRANCH_AFTER =
  /^\s+(?:Business|Sports?|Nation|Weather|Kids|Entertainment|Corporation|Corp|Network|Studios?|Broadcasting|Television|Cable|Searchlight|Group|Inc|Interactive|Universal|UNIVERSAL)(?!\p{L})/u;

/** Salvation Army, People's Congress, Sun Valley: a short name of a body inside a longer name. */
export const bodyOfOtherName: Rule = ({ place, meaning }, page) => {
  if (meaning.kind === 'person' || meaning.needs !== 'context') return null;
  if (!isLatin(meaning.form)) return null;
  if (/\s/u.test(meaning.form)) {
    // Face The Nation: a capital on the article is that of a longer title.
    const first = /^The \S+$/.test(meaning.form) ? capitalWordBeside(place, page) : null;
    return first === null
      ? null
      : { rule: 'part-of-other-name', surface: `${first} ${place.surface}` };
  }
  // Friday’s Observer is the Observer.
  // Lien’s KMT: a possessive is no part of initials.
  const isWhole = ISSUE_BEFORE.test(place.before) || meaning.aliasKind === 'initials';
  const owner = isWhole ? null : POSSESSIVE_BEFORE.exec(place.before);
  const left = owner?.[0].trim() ?? capitalWordBeside(place, page);
  if (countryAtEnd(place.before) !== null) return null;
  if (left !== null) return { rule: 'part-of-other-name', surface: `${left} ${place.surface}` };
  if (AND_COMPANY.test(place.after)) {
    return { rule: 'part-of-other-name', surface: `${place.surface} &` };
  }
  const branch = BRANCH_AFTER.exec(place.after);
  if (branch !== null) {
    return { rule: 'part-of-other-name', surface: place.surface + branch[0] };
  }
  if (isInHeadline(place)) return null;
  const next = meaning.aliasKind === 'initials' ? null : CAPITAL_AFTER.exec(place.after);
  if (
    next?.[1] === undefined ||
    isNoGivenName(next[1]) ||
    classWordAfter(place.after, meaning) !== null ||
    (meaning.kind === 'organisation' && groupWordAfter(place.after) !== null)
  )
    return null;
  return { rule: 'part-of-other-name', surface: place.surface + next[0] };
};
