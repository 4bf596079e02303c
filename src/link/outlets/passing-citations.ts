import type { Candidate } from '../../model/mention';
import { isLatin } from '../name-shape';
import { isWordName, WITH_ARTICLE } from './outlet-words';
import { papersOfSameCountry } from './press-reviews';
import type { Rule } from '../reading';
import { TITLE_GOES_ON } from '../name-edges';

// Outlets that a text cites by one small word or a bracket.

const PER_BEFORE = /(?<!\p{L})per\s+(?:the\s+)?$/iu;
// Per Time, and per Bloomberg’s Jane Doe; five dollars per Share is a measure.
const CITATION_ENDS = /^(?:[’']s?\s|\s?[,:.;)—–]|\s*$)/u;

function perBefore({ before, surface, after }: Candidate): string | null {
  return isLatin(surface) && CITATION_ENDS.test(after)
    ? (PER_BEFORE.exec(before)?.[0].trim() ?? null)
    : null;
}

/** Trump has known it since, per CNN. */
export const citedPer: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'outlet' || meaning.tier > 2) return null;
  const words = perBefore(place);
  return words === null ? null : { rule: 'class-word-near', surface: words };
};

/** Contagion risk, per Bloomberg: the agency and nobody of that surname. */
export const personPer: Rule = ({ place, meaning }) => {
  const isOutletToo = place.meanings.some(({ kind }) => kind === 'outlet');
  const words = meaning.kind === 'person' && isOutletToo ? perBefore(place) : null;
  return words === null ? null : { rule: 'other-meaning', surface: words };
};

// A poll to be published on Thursday in Le Point, first revealed in Stern: what only reports are.
const DAY =
  '(?:on\\s+)?(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day|yesterday|today|this (?:week|month|morning)|last (?:week|month|year|\\p{Lu}\\p{Ll}+)|earlier (?:this|that|in the) \\p{Ll}+';
const PUBLISHED_BEFORE = new RegExp(
  `(?<!\\p{L})(?:(?:published|printed|appear(?:s|ed|ing)|aired|broadcast|released|reported|revealed|disclosed|exposed)\\s+(?:${DAY})|(?:first|originally|exclusively)\\s+(?:published|appeared|reported|revealed|disclosed|exposed)|(?:excerpted|serialised|serialized|reprinted))\\s+(?:in|by|on)\\s+(?:the\\s+)?$`,
  'u',
);
// The story broke in Stern, which first reported it.
const REPORTED_AFTER =
  /^,?\s+(?:which|that)\s+(?:(?:had\s+)?(?:first|originally)\s+|had\s+)(?:reported|published|revealed|obtained|broke)(?!\p{L})/u;

/** A poll published on Thursday in Le Point; it was Stern that first reported the deal. */
export const publishedThen: Rule = ({ place: { before, surface, after }, meaning }) => {
  if (meaning.kind !== 'outlet' || meaning.tier > 1 || !isLatin(surface)) return null;
  const words = TITLE_GOES_ON.test(after)
    ? undefined
    : (PUBLISHED_BEFORE.exec(before)?.[0] ?? REPORTED_AFTER.exec(after)?.[0]);
  return words === undefined ? null : { rule: 'class-word-near', surface: words.trim() };
};

const BRACKET_BEFORE = /[^\s\p{N}]\s*[(\[]$/u;
const BRACKET_AFTER = /^[)\]]/u;

/** … for £4m. (The Sun): a title with its article alone in a bracket, on a page with other papers of its country. */
export const inBrackets: Rule = ({ place, meaning }, page) => {
  const { before, surface, after } = place;
  if (meaning.kind !== 'outlet' || meaning.tier > 1 || !isWordName(meaning)) return null;
  if (!WITH_ARTICLE.test(surface) || !BRACKET_BEFORE.test(before)) return null;
  return BRACKET_AFTER.test(after) && papersOfSameCountry(meaning, page) > 0
    ? { rule: 'class-word-near', surface: `(${surface})` }
    : null;
};
