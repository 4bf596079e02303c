import { isLinkedName } from './linked-names';
import { isCommonWord, isMiddleOfSentence } from './outlet-names';
import type { Rule } from '../reading';

// What links to the pages of an outlet tell of the names that they stand under.

/** NBC with a link to nbcnews.com. On its own pages any word may be a link to another page of them. */
export const linkTarget: Rule = ({ place, meaning }, page) =>
  page.outlet !== meaning.id && isLinkedName(place, meaning)
    ? { rule: 'link-target', surface: place.link?.host ?? place.surface }
    : null;

/** The Times, of which the page has a link to nytimes.com elsewhere under the same name. */
export const linkedElsewhere: Rule = ({ place, meaning }, page) => {
  const linked = page.linked.get(meaning.id);
  if (linked === undefined || linked === place || linked.surface !== place.surface) return null;
  if (isCommonWord(meaning) && !isMiddleOfSentence(place)) return null;
  return { rule: 'linked-elsewhere', surface: linked.link?.host ?? linked.surface };
};
