import { countryAtEnd } from '../../text/country-words';
import { isGivenName } from '../../text/given-names';
import { isInHeadline } from '../../text/headlines';
import { capitalWordBefore } from '../../text/name-parts';
import { isNoGivenName } from '../../text/sentence-words';
import { ISSUE_BEFORE } from '../outlets/issue-words';
import { isLatin } from '../name-shape';
import { groupWordAfter } from './organisation-words';
import { classWordAfter } from '../outlets/outlet-words';
import type { Rule } from '../reading';
import { capitalWordBeside } from '../people/strangers';
import { CAPITAL_AFTER } from '../name-edges';

// Rules about what touches the name of an outlet or a body: a person's first name, a company, a longer name.

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

// フジ・メディア・ホールディングス, 産経新聞出版, NHK交響楽団, 日経ホール, NHKから国民を守る党: others that bear the name.
const OTHER_OF_NAME_AFTER =
  /^(?:新社|杯|(?:\p{Script=Han}{0,8}(?<![受授入同両])賞(?![金品与味罰]))|(?:\p{Script=Han}{0,2}交響)?楽団|合唱団|巨人軍|[\p{Script=Han}]{0,4}事業団|ホール(?![\p{Script=Katakana}ー])|(?:本社)?ビル(?![\p{Script=Katakana}ー])|会館|学園|学院|カルチャー|文化センター|(?:本社)?前(?:駅|交差点|広場|公園|停留所)|駅(?!伝)|通り(?![、。に])|(?:グループ|[・･]?メディア)?[・･]?ホールディングス|[・･]メディア|(?:HD|ＨＤ)(?![A-Za-z])|出版(?!物)|党(?!首)|から国民を守る党)/u;

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

// 愛媛新聞紙で包む, 長野 + 放送大学, 札幌 + テレビ塔, 東洋 + 経済史: the last word of a title begins another.
const WORD_OF_END: readonly (readonly [RegExp, RegExp])[] = [
  [/新聞$/u, /^(?:紙(?![上面のがはもに、。])|配達|少年|受け)/u],
  [
    /放送$/u,
    /^(?:大学|法|作家|事故|禁止|衛星|室|部(?![長門])|さ[れせ]|し(?:て|た|ます|ない)|する|時間|時刻|予定)/u,
  ],
  [/テレビ$/u, /^(?:塔|台|ゲーム|電話|画面|受像機|番組欄)/u],
  [/経済$/u, /^(?:史|学|圏|成長|政策|大国|人(?![ら]))/u],
  [/(?:日報|時報|新報)$/u, /^(?:告|道)/u],
];

/** 愛媛新聞紙で包む is the paper that things are wrapped in. */
export const titleAsWords: Rule = ({ place: { surface, after }, meaning }) => {
  if (meaning.kind !== 'outlet') return null;
  const words = WORD_OF_END.find(([end]) => end.test(surface))?.[1].exec(after);
  return words === undefined || words === null
    ? null
    : { rule: 'inside-word', surface: surface + words[0] };
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
