import { isBareName } from './name-shape';
import type { Rule } from './reading';

/** Haass after Richard Haass, NBC after NBC News: the page has said in full who is meant. */
export const fullNameOnPage: Rule = ({ meaning, place }, page) => {
  const surface = page.introductions.get(meaning.id);
  if (surface === undefined || surface === place.surface) return null;
  return { rule: 'full-name-on-page', surface };
};

/** ハース after ハース元会長: the surname stands elsewhere with a role. */
export const roleElsewhere: Rule = ({ meaning }, page) => {
  const surface = page.roles.get(meaning.id);
  return surface === undefined ? null : { rule: 'role-elsewhere', surface };
};

const WOMANS_TITLE = /(?:Mrs|Ms|Miss|Madam|Lady)\.?\s+$/u;

/** Trump after President Trump: the page gives the surname to the holder of an office. */
export const officeElsewhere: Rule = ({ place, meaning }, page) => {
  const surface = page.offices.get(meaning.id);
  if (surface === undefined || !isBareName(meaning)) return null;
  // Ms. Trump on a page that names Ivanka Trump in full.
  const isOfRelative =
    WOMANS_TITLE.test(place.before) &&
    place.meanings.some(({ id }) => id !== meaning.id && page.introductions.has(id));
  return isOfRelative ? null : { rule: 'office-elsewhere', surface };
};

/** Both Trumps are named in full: the surname alone is the one's who bears it by default. */
export const defaultBearer: Rule = ({ place, meaning }, page) => {
  const isDefault = meaning.needs === 'nothing' || meaning.needs === 'case';
  return isDefault && isBareName(meaning) && page.introductions.has(meaning.id)
    ? { rule: 'default-bearer', surface: place.surface }
    : null;
};

/** The surname belongs to somebody else on this page. */
export const strangerOnPage: Rule = ({ meaning, place }, page) => {
  if (meaning.aliasKind !== 'surname') return null;
  return page.strangers.has(place.surface.toLowerCase())
    ? { rule: 'stranger-on-page', surface: place.surface }
    : null;
};
