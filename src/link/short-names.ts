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

/** The surname belongs to somebody else on this page. */
export const strangerOnPage: Rule = ({ meaning, place }, page) => {
  if (meaning.aliasKind !== 'surname') return null;
  return page.strangers.has(place.surface.toLowerCase())
    ? { rule: 'stranger-on-page', surface: place.surface }
    : null;
};
