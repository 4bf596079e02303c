import type { NameMeaning } from '../model/mention';
import { isLatin } from './name-shape';
import type { PageKnowledge } from './page-knowledge';
import type { Rule } from './reading';
import { isTitle } from './review-titles';

// Reviews of a country's papers: their short names stand with an article and no word for outlets.

const PRESS =
  /front[ -]pages?|on the front of|headlines?|splash|tabloid|broadsheet|the papers?(?!\p{L})|editorial/iu;
// The Sun uses the theme of …: what reviews say of papers, next to no word of the press.
const REVIEW_AFTER =
  /^\s+(?:also\s+)?(?:says|reports|leads|claims|carries|declares|describes|devotes|uses|focuses|features|splashes|warns|quotes|reveals|asks|calls|argues|looks ahead)(?!\p{L})/u;
const VOUCHERS_MIN = 3;

/** How many other outlets of its country the page names, decided or by their titles. */
function compatriots({ id, country = '' }: NameMeaning, page: PageKnowledge): number {
  const others = new Set(page.paperTitles.get(country));
  for (const { meaning } of page.named.values()) {
    if (meaning.kind === 'outlet' && meaning.country === country) others.add(meaning.id);
  }
  others.delete(id);
  return others.size;
}

/** The Sun continues the theme; the Metro jokes: in a text of the press that names three papers of that country. */
export const paperInReview: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'outlet' || meaning.needs !== 'context' || !isLatin(place.surface)) {
    return null;
  }
  if (meaning.aliasKind === 'initials' || meaning.country === undefined || !isTitle(place)) {
    return null;
  }
  const press =
    PRESS.exec(place.before)?.[0] ??
    PRESS.exec(place.after)?.[0] ??
    REVIEW_AFTER.exec(place.after)?.[0];
  return press === undefined || compatriots(meaning, page) < VOUCHERS_MIN
    ? null
    : { rule: 'papers-on-page', surface: press.trim() };
};

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
