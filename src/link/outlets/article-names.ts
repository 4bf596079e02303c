import type { Candidate, NameMeaning } from '../../model/mention';
import { isInHeadline } from '../../text/headlines';
import { ISSUE_BEFORE } from './issue-words';
import { isLinkedName } from './linked-names';
import { endsInArticle } from '../name-shape';
import type { PageKnowledge } from '../page-knowledge';
import { paperInReview } from './press-reviews';
import type { Rule } from '../reading';
import { TITLE_GOES_ON } from '../name-edges';

// The Lantern is “the Lantern” in the middle of a sentence: its article stands in small letters and
// is no part of the name. What is left is a word that cities, seas and hills have as well, so more is
// asked of it than of the title with its article.

/** True for a title of one word without its article: Lantern of The Lantern. */
function isWithoutArticle({ kind, aliasKind, needs, form, display }: NameMeaning): boolean {
  const isShort = kind === 'outlet' && aliasKind === 'short' && needs === 'context';
  return isShort && display.en === `The ${form}`;
}

const CITED_BEFORE =
  /(?<!\p{L})(?:tell|told|tells|telling|spoke to|speaking to|according to|(?:reported|obtained|seen|viewed|first revealed) by|leak(?:s|ed)? to|(?:worked|works|working) (?:at|for)|writing (?:in|for)|(?:columns?|pages|readers|owners?) of|interview(?:s|ed)? (?:with|by|in)|(?:wr(?:ote|ites|iting|itten)|published|column(?:ist)?|op-ed|article|essay|contribut(?:es|ed|ing)|contributor) (?:in|for|by|to)|(?:essay|article|column)s? in|cited by|quoted (?:by|in)|(?:issue|edition|front page|editors?|editor-in-chief|publisher|founder) of|(?:reporters?|correspondents?|columnists?|writers?|journalists?|editors?|commentators?) (?:at|for|with)|newspapers?|magazines?),?\s+the\s+$/iu;
const CITED_AFTER =
  /^(?:[’']s)?\s+(?:newspaper|magazine|website|columnists?|reporters?|correspondents?|editor(?:s|-in-chief)?|staff writers?|editorial|article|essay|interview|op-ed|blog|front page|reported|reports that|revealed|understands|has (?:learned|obtained|seen)|wrote|writes|published|quoted)(?![\p{L}-])/u;
// An Atlantic essay; a story or report may be one from that sea.
const PIECE_BEFORE = /(?<!\p{L})an?\s+$/iu;
const PIECE_AFTER = /^\s+(?:essay|article|op-ed|editorial|columnist|investigation)(?!\p{L})/u;

/** The words beside a title that cite it, with its article in small letters; null when there are none. */
function citationOf(place: Candidate): string | null {
  const { before, after } = place;
  if (TITLE_GOES_ON.test(after) || isInHeadline(place)) return null;
  const issue = ISSUE_BEFORE.exec(before);
  if (issue !== null) return issue[0];
  if (PIECE_BEFORE.test(before)) return PIECE_AFTER.exec(after)?.[0] ?? null;
  if (!endsInArticle(before)) return null;
  return (
    CITED_BEFORE.exec(before)?.[0] ?? CITED_AFTER.exec(after)?.[0] ?? invertedIn(before, after)
  );
}

// “…”, reports the Guardian.
const SAYS_BEFORE = /(?<!\p{L})(?:reports|reported|writes|wrote|says|said|adds|notes)\s+the\s+$/u;
const SENTENCE_ENDS = /^(?:[.;:!?”"’)]|,(?!\s+(?:and|or)\s)|\s*$)/u;

function invertedIn(before: string, after: string): string | null {
  return SENTENCE_ENDS.test(after) ? (SAYS_BEFORE.exec(before)?.[0] ?? null) : null;
}

/** Another place of the page where the title is decided: The Lantern, the Lantern, a Lantern investigation. */
function elsewhere({ id, form }: NameMeaning, place: Candidate, page: PageKnowledge): boolean {
  const other = page.named.get(id);
  if (other === undefined || other.place === place) return false;
  const { surface, before } = other.place;
  const isSame = surface === form && (other.isFirstHand || endsInArticle(before));
  return isSame || surface === `The ${form}`;
}

/** “The dam holds,” reports the Guardian. */
export const reportsIt: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'outlet' || meaning.needs !== 'context') return null;
  if (meaning.tier > 2 && meaning.aliasKind === 'full') return null;
  const words = invertedIn(place.before, place.after);
  return words === null || isInHeadline(place)
    ? null
    : { rule: 'class-word-near', surface: words.trim() };
};

/** In yesterday’s Observer, an Atlantic essay: what cites a title without its article. */
export const citedWithoutArticle: Rule = ({ place, meaning }) => {
  const words = isWithoutArticle(meaning) ? citationOf(place) : null;
  return words === null ? null : { rule: 'class-word-near', surface: words.trim() };
};

/** The Guardian has a bear; the Guardian says why: a title that the page decides elsewhere. */
export const titleElsewhere: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'outlet' || meaning.tier > 1 || meaning.needs !== 'context') return null;
  if (meaning.display.en !== `The ${meaning.form}`) return null;
  const { before, surface, after } = place;
  if (!endsInArticle(before) || TITLE_GOES_ON.test(after)) return null;
  return elsewhere(meaning, place, page) && !isInHeadline(place)
    ? { rule: 'outlet-elsewhere', surface: `The ${surface}` }
    : null;
};

/** The Hill that one climbs, the Times of somewhere: a word, unless it is cited as a title. */
export const wordWithoutArticle: Rule = ({ place, meaning }, page) => {
  if (!isWithoutArticle(meaning) || page.outlet === meaning.id) return null;
  if (isLinkedName(place, meaning) || titleElsewhere({ place, meaning }, page) !== null)
    return null;
  const isReviewed =
    endsInArticle(place.before) && paperInReview({ place, meaning }, page) !== null;
  // The Times is New York's for short; one that others are called for short is read at home only.
  const isAnothers = place.meanings.some(({ id, tier }) => id !== meaning.id && tier <= 2);
  const isAtHome = !isAnothers || (page.country !== null && page.country === meaning.country);
  const isOpen = isAtHome && place.surface === meaning.form;
  return isOpen && (isReviewed || citationOf(place) !== null)
    ? null
    : { rule: 'other-meaning', surface: place.surface };
};
