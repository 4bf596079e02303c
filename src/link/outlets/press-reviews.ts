import type { Candidate, NameMeaning } from '../../model/mention';
import { isTitleNoun, OUTLET_NOUNS } from '../../text/outlet-nouns';
import { isInHeadline } from '../../text/headlines';
import { isLinkedName } from './linked-names';
import { endsInArticle, isLatin } from '../name-shape';
import { isNamedNear, type Decided, type PageKnowledge } from '../page-knowledge';
import { placeAttached } from '../places';
import type { Reading, Rule } from '../reading';
import { isTitle } from './review-titles';
import { TITLE_GOES_ON } from '../name-edges';

// Reviews of a country's papers: their short names stand with an article and no word for outlets.

const PRESS =
  /front[ -]pages?|on the front of|headlines?|splash|tabloid|broadsheet|the papers?(?!\p{L})|editorial/iu;
// The Sun uses the theme of …: what reviews say of papers, next to no word of the press.
const REVIEW_AFTER =
  /^,?\s+(?:(?:also|meanwhile|however|which|for its part),?\s+){0,2}(?:saying|calling|reporting|claiming|leading|warning|describing|gives|puts|adds|believes|thinks|predicts|prints|backs|accuses|speaks|pictures|says|reports|leads|claims|carries|declares|describes|devotes|dedicates|uses|focuses|features|runs|splashes|warns|continues|begins|opens|highlights|writes|notes|cites|offers|follows|picks up|turns|tells|shows|hails|suggests|speculates|concludes|quotes|reveals|asks|calls|argues|looks ahead)(?!\p{L})/u;
// And this from the Mirror: what is quoted stands below.
const SHOWN_BEFORE = /(?<!\p{L})(?:this|that|one|another|more)\s+(?:from|in)\s+the\s+$/iu;
const SHOWN_AFTER = /^\s*[:(]/u;
// “Tears of the crown”, says Metro.
const SAID_BEFORE = /(?<!\p{L})(?:says|reports|writes|asks|adds|notes|declares|according to)\s+$/u;
const SENTENCE_ENDS = /^(?:[.;:!?”"’)]|,(?!\s+(?:and|or)\s)|\s*$)/u;
const VOUCHERS_MIN = 3;
// Of other countries fewer papers are held, and their names are seldom words of the page.
const VOUCHERS_ABROAD = 2;
const MANY_HELD: ReadonlySet<string> = new Set(['GB', 'US']);
// The Daily Telegraph is a title wherever it stands.
const LONG_TITLE = /^(?:The )?(?:Daily|Sunday|Evening|Morning) \p{Lu}/u;

/** How many other outlets of its country the page names, decided or by their titles. */
export function papersOfSameCountry(
  { id, country = '' }: NameMeaning,
  page: PageKnowledge,
): number {
  const others = new Set(page.paperTitles.get(country));
  for (const { meaning } of page.named.values()) {
    if (meaning.kind === 'outlet' && meaning.country === country) others.add(meaning.id);
  }
  others.delete(id);
  return others.size;
}

// A review is some paragraphs long; a dictionary names every paper somewhere.
const REVIEW_REACH = 12;

/** True where papers of its country are decided near by, one less than have to vouch for it. */
function isNearPapers(place: Candidate, { id, country = '' }: NameMeaning, page: PageKnowledge) {
  const near = [...page.named.values()].filter(
    ({ meaning }) =>
      meaning.kind === 'outlet' &&
      meaning.country === country &&
      meaning.id !== id &&
      isNamedNear(place, meaning.id, { page, reach: REVIEW_REACH }),
  );
  return near.length >= vouchersOf(country) - 1;
}

const vouchersOf = (country: string): number =>
  MANY_HELD.has(country) ? VOUCHERS_MIN : VOUCHERS_ABROAD;

// The Telegraph is the Daily Telegraph wherever papers are named; a mirror is more.
const DAILY = /^The (?:Daily|Sunday|Evening) (?:Telegraph|Mail|Express)$|^Daily (?:Mail|Express)$/u;

/** The Telegraph’s new hub: the last word of a daily that a country calls so, with its article. */
const isDailyForShort = ({ before }: Candidate, { aliasKind, display }: NameMeaning): boolean =>
  aliasKind === 'derived' && DAILY.test(display.en ?? '') && endsInArticle(before);

/** The same on a page that names enough papers of its country. */
export const isDailyInReview: (reading: Reading, page: PageKnowledge) => boolean = (
  { place, meaning },
  page,
) => isDailyForShort(place, meaning) && papersOfSameCountry(meaning, page) >= VOUCHERS_MIN;

/** The Sun continues the theme; the Metro jokes: in a text of the press that names three papers of that country. */
export const paperInReview: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'outlet' || meaning.needs !== 'context' || !isLatin(place.surface)) {
    return null;
  }
  if (meaning.aliasKind === 'initials' || meaning.country === undefined) return null;
  const papers = papersOfSameCountry(meaning, page);
  if (!isTitle(place)) {
    const isKnown = meaning.tier <= 1 && papers >= vouchersOf(meaning.country);
    const said = isKnown ? saidWithoutArticle(place) : undefined;
    return said === undefined || !isNearPapers(place, meaning, page)
      ? null
      : { rule: 'papers-on-page', surface: said.trim() };
  }
  const press =
    PRESS.exec(place.before)?.[0] ??
    PRESS.exec(place.after)?.[0] ??
    REVIEW_AFTER.exec(place.after)?.[0] ??
    (SHOWN_AFTER.test(place.after) ? SHOWN_BEFORE.exec(place.before)?.[0] : undefined) ??
    (isDailyForShort(place, meaning) ||
    (isAmongItsOwn(place, meaning) && isNearPapers(place, meaning, page))
      ? place.surface
      : undefined);
  const least = LONG_TITLE.test(place.surface) ? 1 : VOUCHERS_MIN;
  return press === undefined || papers < least
    ? null
    : { rule: 'papers-on-page', surface: press.trim() };
};

/** Says Metro, Metro calls it: a title that has no article, beside what papers do. */
function saidWithoutArticle({ before, after, meanings }: Candidate): string | undefined {
  if (meanings.some(({ kind }) => kind !== 'outlet')) return undefined;
  const inverted = SENTENCE_ENDS.test(after) ? SAID_BEFORE.exec(before)?.[0] : undefined;
  return inverted ?? (TITLE_GOES_ON.test(after) ? undefined : REVIEW_AFTER.exec(after)?.[0]);
}

/** The Herald in Glasgow, the Times: its article and its capital are enough among papers of its country. */
const isAmongItsOwn = (
  place: Candidate,
  { tier, aliasKind, form, display }: NameMeaning,
): boolean =>
  tier <= 1 &&
  (aliasKind !== 'derived' || display.en === `The ${form}`) &&
  isTitleNoun(place.surface.split(' ').at(-1) ?? '') &&
  (endsInArticle(place.before) || FIRST_WORD_APART.test(place.surface)) &&
  !isInHeadline(place);

const FIRST_WORD_APART = /^The /u;
// From this tier on outlets are known to few beyond their town.
const LITTLE_KNOWN_FROM = 3;

/**
 * The Independent: of outlets of one name, the one that is known beyond its country, on a page that
 * names others and is not mostly about the country of another bearer.
 */
export const bestKnown: Rule = ({ place: { surface, meanings }, meaning }, page) => {
  if (meaning.kind !== 'outlet' || meaning.tier > 1 || meaning.aliasKind !== 'full') return null;
  const others = meanings.filter(
    ({ id, aliasKind }) => id !== meaning.id && aliasKind !== 'derived',
  );
  if (others.length === 0 || others.some(({ tier }) => tier < LITTLE_KNOWN_FROM)) return null;
  const isAtHome = page.country === meaning.country;
  const isOfOther = !isAtHome && others.some(({ country }) => country === page.country);
  return page.named.size === 0 || isOfOther ? null : { rule: 'best-known', surface };
};

/** The Times is New York's for short on pages about America only: another as well known is called so. */
export const shortOnlyAtHome: Rule = ({ place: { surface, meanings }, meaning }, page) => {
  if (meaning.kind !== 'outlet' || meaning.aliasKind !== 'short') return null;
  // The Daily Telegraph (Sydney) is called so in full.
  if (meaning.display.en?.startsWith(surface) === true) return null;
  const isAnothers = meanings.some(
    ({ id, tier, display }) => id !== meaning.id && tier <= meaning.tier && display.en === surface,
  );
  return isAnothers && page.country !== meaning.country ? { rule: 'other-meaning', surface } : null;
};

/**
 * The Daily Mirror is London's on a page with other papers of Britain and none of Ceylon: of several of one
 * name, the one of whose country the page names others.
 */
export const amongPapersOfCountry: Rule = ({ place: { surface, meanings }, meaning }, page) => {
  if (meaning.kind !== 'outlet' || meaning.country === undefined) return null;
  // What one is called for short, and another in full: shortOnlyAtHome has its say.
  const isCalledSo = meaning.display.en
    ?.replace(FIRST_WORD_APART, '')
    .startsWith(surface.replace(FIRST_WORD_APART, ''));
  if (meaning.aliasKind === 'short' && isCalledSo !== true) return null;
  const others = meanings.filter(({ id, kind }) => id !== meaning.id && kind === 'outlet');
  if (others.length === 0 || others.some(({ country }) => country === meaning.country)) return null;
  const isAlone = others.every((other) => papersOfSameCountry(other, page) === 0);
  return isAlone && papersOfSameCountry(meaning, page) > 0
    ? { rule: 'country-of-page', surface }
    : null;
};

// The Lantern beside the Sunday Lantern: a paper and its sisters.
const SISTER = /^(?:The )?(?:Sunday|Saturday|Scottish|Irish)\s/u;

/** The Free Press, after the Detroit Free Press: its last words stand for it, not for one called so in full. */
export const endOfNamed: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'outlet' || meaning.needs !== 'context' || !isLatin(place.surface)) {
    return null;
  }
  if (meaning.aliasKind === 'derived' || isLinkedName(place, meaning)) return null;
  const isIntroduced = page.introductions.has(meaning.id) || page.outlet === meaning.id;
  if (isIntroduced || meaning.display.en?.endsWith(` ${meaning.form}`) === true) return null;
  const bare = place.surface.replace(FIRST_WORD_APART, '');
  const hasArticle = bare !== place.surface || endsInArticle(place.before);
  if (!hasArticle || OUTLET_NOUNS.has(bare)) return null;
  const words = ` ${bare}`;
  const isOther = ({ meaning: { kind, id }, place: { surface } }: Decided): boolean =>
    kind === 'outlet' &&
    surface.endsWith(words) &&
    !SISTER.test(surface) &&
    place.meanings.every((one) => one.id !== id);
  const other = [...page.named.values()].find(isOther);
  return other === undefined ? null : { rule: 'other-meaning', surface: other.place.surface };
};

/** The Times of a small town: where one is known beyond its country, the others are not asked. */
export const knownToFew: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'outlet' || meaning.tier < LITTLE_KNOWN_FROM) return null;
  if (page.outlet === meaning.id || page.named.has(meaning.id)) return null;
  if (isLinkedName(place, meaning)) return null;
  const { surface, meanings } = place;
  const isShared = meanings.some(({ tier, display }) => tier <= 1 && display.en === surface);
  const isOneOfMany = meanings.some(
    ({ id, tier, country }) =>
      id !== meaning.id && tier >= LITTLE_KNOWN_FROM && country === meaning.country,
  );
  const isAbroad = page.country !== null && page.country !== meaning.country;
  return isShared && (isAbroad || isOneOfMany) && placeAttached({ place, meaning }, page) === null
    ? { rule: 'other-meaning', surface }
    : null;
};
