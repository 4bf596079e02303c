import type { Candidate } from '../model/mention';
import type { Decided, PageKnowledge } from './page-knowledge';
import type { Rule } from './reading';

const OPEN_BRACKET = /^\s*[(（\[［〔【]\s*/u;
const OPEN_BRACKET_AT_END = /\s*[(（\[［〔【]\s*$/u;
const CLOSE_BRACKET = /^\s*[)）\]］〕】、,，;；]/u;

/** 外交問題評議会(Council on Foreign Relations), 欧州連合（EU）: the second form means the same. */
export const bracketedForm: Rule = ({ place, meaning }, page) => {
  const partner = partnerOf(place, page);
  return partner?.meaning.id === meaning.id
    ? { rule: 'bracketed-form', surface: partner.place.surface }
    : null;
};

/** The decided name that a bracket joins to this one; null when there is none. */
export function partnerOf(place: Candidate, page: PageKnowledge): Decided | null {
  const { block, start, end, before, after } = place;
  const opening = OPEN_BRACKET_AT_END.exec(before)?.[0].length;
  if (opening !== undefined && CLOSE_BRACKET.test(after)) {
    return page.endingAt(block, start - opening);
  }
  const leading = OPEN_BRACKET.exec(after)?.[0].length;
  if (leading === undefined) return null;
  const inside = page.startingAt(block, end + leading);
  return inside !== null && CLOSE_BRACKET.test(inside.place.after) ? inside : null;
}
