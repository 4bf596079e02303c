import { OUTLET_NOUNS } from '../../text/outlet-nouns';
import type { Candidate } from '../../model/mention';
import { isInHeadline } from '../../text/headlines';
import { isLatin } from '../name-shape';
import { AGENCY } from './credit-signs';
import type { Rule } from '../reading';
import { TITLE_GOES_ON } from '../name-edges';

// How outlets are cited in English without a word that says what they are: credits, bylines,
// accounts, and pieces of theirs.

// One word may be any word: Time, Nature.
const ONE_WORD = /^\p{Lu}\p{Ll}+$/u;

// (AP/Markus Schreiber)
const CREDIT_OPEN = /[(（\[]\s*(?:(?:[Ss]ource|[Pp]hoto|[Ii]mage|[Cc]redit)s?:\s*)?$/u;
const PHOTOGRAPHER_AFTER =
  /^\s?\/\s?\p{Lu}[\p{L}.’'-]*(?:\s+\p{Lu}[\p{L}.’'-]*){1,3}(?:,\s*[Ff]ile)?\s*[)）\]]/u;
// A line that is all credit: By AP, By AP and Reuters staff
const BYLINE_BEFORE = /^[\s\uFFFC]*(?:By|by|BY|Via|via):?\s+$/u;
const BYLINE_AFTER = /^(?:\s*$|\s*\||\s+(?:and|with|staff|via)(?!\p{L}))/u;
// | AP Images, (AFP Archive): what agencies hand on, as a credit.
const PICTURES_BEFORE = /(?:^|[|/(（\[:：])\s*$/u;
const PICTURES_AFTER =
  /^\s+(?:Images?|Pictures?|Video|Archives?|Pool|[Ff]ile(?:\s+[Pp]hotos?)?)\s*(?:$|[)）\]/|,;])/u;
// — The Hill (@thehill)
const ACCOUNT_AFTER = /^\s*\(@\w{2,30}\)/u;
// A headline and where it stands: … – The Verge
const SOURCE_BEFORE = /\S\s(?:[-–—|])\s$/u;
// Copyright © 2022 Raw Story
const OWNER_BEFORE =
  /(?:©\uFE0F?|[(（]c[)）]|(?<!\p{L})Copyright)[\s:]*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)\d\d)?,?\s+)?(?:by\s+)?(?:[Tt]he\s+)?$/iu;
// © 2012 RT-RK: the owner is called more than that.
const OWNER_GOES_ON = /^[-‐‑]\p{L}/u;
// “It is vague,” says the Times
const QUOTED_BEFORE = /(?:[”"’']|,)\s+(?:says|reports|writes|asks)\s+the\s+$/u;
// A Vogue essay, the Times article
const PIECE_AFTER =
  /^(?:[’']s)?\s+(?:(?:cover|lead|feature)\s+)?(?:essay|article|story|piece|column|profile|investigation|exclusive|scoop|expos[eé]|review|analysis|podcast|op-ed|obituary|editorial)(?!\p{L})/u;
const ARTICLE_BEFORE =
  /(?<!\p{L})(?:an?|the|this|that|such|another|new|latest|recent|earlier|previous|\d{4})\s+$/iu;

/** (AP/Markus Schreiber), By AP, The Hill (@thehill), a Vogue essay: credits and pieces. */
export const creditedTo: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'outlet' || !isLatin(place.surface)) return null;
  const { before, surface, after } = place;
  const found =
    creditBeside(place.surface, before, after) ??
    QUOTED_BEFORE.exec(before)?.[0] ??
    pieceAfter(place, meaning.tier);
  return found === null ? null : { rule: 'class-word-near', surface: found.trim() || surface };
};

/** By: PTI | Delhi: the agency and no party of those initials. */
export const agencyCredited: Rule = ({ place: { surface, before, after }, meaning }) => {
  if (meaning.kind !== 'organisation' || !AGENCY.test(surface)) return null;
  const credit = creditBeside(surface, before, after);
  return credit === null ? null : { rule: 'other-meaning', surface: credit.trim() };
};

function creditBeside(surface: string, before: string, after: string): string | null {
  const account = ACCOUNT_AFTER.exec(after);
  if (account !== null) return account[0];
  if (ONE_WORD.test(surface)) return null;
  const photographer = CREDIT_OPEN.test(before) ? PHOTOGRAPHER_AFTER.exec(after) : null;
  if (photographer !== null) return photographer[0];
  if (AGENCY.test(surface) && BYLINE_BEFORE.test(before) && BYLINE_AFTER.test(after)) {
    return before;
  }
  const pictures =
    AGENCY.test(surface) && PICTURES_BEFORE.test(before) ? PICTURES_AFTER.exec(after) : null;
  if (pictures !== null) return pictures[0];
  const isSource = after.trim() === '' && SOURCE_BEFORE.test(before);
  if (isSource) return before.slice(-2);
  return OWNER_GOES_ON.test(after) ? null : (OWNER_BEFORE.exec(before)?.[0] ?? null);
}

function pieceAfter(place: Candidate, tier: number): string | null {
  const piece = PIECE_AFTER.exec(place.after)?.[0];
  if (piece === undefined) return null;
  if (!ONE_WORD.test(place.surface)) return piece;
  return tier <= 2 && ARTICLE_BEFORE.test(place.before) ? piece : null;
}

// What others give as well, of an outlet that the page names elsewhere: the Dawn report.
const REPORT_AFTER = /^\s+(?:reports?|poll|survey|interview)(?!\p{L})/u;

/** The Dawn report, on a page that names Dawn. */
export const reportOfNamed: Rule = ({ place: { before, surface, after }, meaning }, page) => {
  if (meaning.kind !== 'outlet' || !page.named.has(meaning.id) || !isLatin(surface)) return null;
  const report = ARTICLE_BEFORE.test(before) ? REPORT_AFTER.exec(after) : null;
  return report === null ? null : { rule: 'class-word-near', surface: report[0].trim() };
};

// No headline, no call to Join The Conversation; in quotation marks it may be any title.
const SMALL_WORD_BEFORE = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}’'-]*[,;]?\s+$/u;
const COMPANY_MIN = 2;

/** The Hill, in the middle of a sentence: the capital of its article makes it a title, beside others of the news. */
export const articleWithCapital: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'outlet' || meaning.tier > 1 || meaning.aliasKind !== 'full') return null;
  if (meaning.needs !== 'context' || !TITLE_WITH_ARTICLE.test(place.surface)) return null;
  if (!SMALL_WORD_BEFORE.test(place.before) || TITLE_GOES_ON.test(place.after)) return null;
  const others = [...page.named.keys()].filter((id) => id !== meaning.id);
  return isInHeadline(place) || others.length < COMPANY_MIN
    ? null
    : { rule: 'class-word-near', surface: 'The' };
};

// Minister for Foreign Affairs, High Representative of the Union for Foreign Affairs: what an office or a body is about.
const OFFICE_BEFORE =
  /(?<!\p{L})(?:Ministers?|Ministry|Representative|Secretar(?:y|ies)|Department|Committee|Council|Commission(?:er)?|Director(?:ate)?|Bureau|Office|School|Institute|Center|Centre|Board)\s+(?:of the \p{L}+\s+)?(?:of|for|on)\s+(?:the\s+)?$/iu;
const BODY_AFTER =
  /^\s+(?:Committee|Subcommittee|Select|Ministry|Minister|Department|Council|Secretary|Policy)(?!\p{L})/iu;

/** Minister for Foreign Affairs, The Guardian Council: no outlet of that name. */
export const officeAbout: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'outlet' || meaning.aliasKind === 'initials') return null;
  const isWord = meaning.needs === 'context' || TITLE_WITH_ARTICLE.test(place.surface);
  if (!isWord || !isLatin(place.surface)) return null;
  const words = OFFICE_BEFORE.exec(place.before)?.[0] ?? BODY_AFTER.exec(place.after)?.[0];
  return words === undefined ? null : { rule: 'other-meaning', surface: words.trim() };
};

// The People’s Party, the Nation’s Bank: the possessive of a word begins the name of a body.
const BODY_OF_WORD_AFTER =
  /^[’']s\s+(?:Forum|Party|Republic|Army|Congress|Bank|Court|Choice|House|Front|Movement|Power|Union|Daily|Alliance|Assembly|Council|Liberation|Association)(?!\p{L})/u;
const TITLE_OF_WORD = /^(?:The )?\p{Lu}\p{Ll}+$/u;

/** The People’s Forum is no pages of People. */
export const bodyOfWord: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'outlet' || meaning.needs !== 'context') return null;
  const body = TITLE_OF_WORD.test(place.surface) ? BODY_OF_WORD_AFTER.exec(place.after) : null;
  return body === null ? null : { rule: 'part-of-other-name', surface: place.surface + body[0] };
};

// Meet the Press, Face the Nation: programmes.
const PROGRAMME = /(?<!\p{L})(?:Meet [Tt]he Press|Face [Tt]he Nation)$/u;

const UNIVERSITY_BEFORE = /(?<!\p{L})(?:University|College)\s+of\s+$/u;

/** New York Press in State University of New York Press, Meet the Press: the title begins before. */
export const titleBeginsBefore: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'outlet') return null;
  const whole = place.before + place.surface;
  const programme = meaning.needs === 'context' ? PROGRAMME.exec(whole)?.[0] : undefined;
  const university = UNIVERSITY_BEFORE.exec(place.before)?.[0];
  const title = programme ?? (university === undefined ? null : university + place.surface);
  return title === null ? null : { rule: 'part-of-other-name', surface: title };
};

const MORE_NOUNS = /^(?:News|Review|Press|Record|Dispatch|Examiner|Bulletin|Register|Enterprise)$/;
const NEXT_WORD = /^\s+(\p{Lu}\p{Ll}+)(?![\p{L}’'])/u;
const TITLE_WITH_ARTICLE = /^The \p{Lu}\p{L}+$/u;
// From this tier on outlets are known to few beyond their town.
const LITTLE_KNOWN_FROM = 3;

/** Los Angeles Daily in Los Angeles Daily News: the title goes on. */
export const titleGoesOn: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'outlet' || meaning.tier < LITTLE_KNOWN_FROM) return null;
  const next = NEXT_WORD.exec(place.after)?.[1];
  return next !== undefined && (OUTLET_NOUNS.has(next) || MORE_NOUNS.test(next))
    ? { rule: 'part-of-other-name', surface: `${place.surface} ${next}` }
    : null;
};

const INITIAL = /^\p{Lu}\.?$/u;
const TWO_INITIALS = /^\p{Lu}\.\s?\p{Lu}\.$/u;
const SURNAME_AFTER =
  /^\s+(?!(?:Writers?|Correspondents?|Photo(?:graphers?)?|Staff|News|Bureau|Reporters?|Editors?|Poll)(?!\p{L}))\p{Lu}\p{Ll}{2,}/u;

/** J. Scott Applewhite, A.P. Herbert: letters are somebody's initials, also where an outlet is called so. */
export const initialOfName: Rule = ({ place: { surface, after, link }, meaning }) => {
  if (meaning.kind !== 'outlet' || link?.outlet === meaning.id) return null;
  const isInitial =
    INITIAL.test(surface) || (TWO_INITIALS.test(surface) && SURNAME_AFTER.test(after));
  return isInitial ? { rule: 'part-of-other-name', surface } : null;
};

const DESK_AFTER = /^\s+(?:editors?|desk|section|staff)(?!\p{L})/u;

/** The Metro editor of an American paper: a desk, where no paper of that name is of the page's country. */
export const deskNamed: Rule = ({ place: { surface, after }, meaning }, page) => {
  if (meaning.kind !== 'outlet' || surface !== 'Metro' || page.country === null) return null;
  return DESK_AFTER.test(after) && page.country !== meaning.country
    ? { rule: 'other-meaning', surface }
    : null;
};
