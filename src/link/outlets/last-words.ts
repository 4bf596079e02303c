import type { Candidate, NameMeaning } from '../../model/mention';
import { OUTLET_NOUNS } from '../../text/outlet-nouns';
import { ISSUE_BEFORE } from './issue-words';
import { isLinkedName } from './linked-names';
import { endsInArticle } from '../name-shape';
import { WITH_ARTICLE } from './outlet-words';
import { compareStarts, type PageKnowledge } from '../page-knowledge';
import { isDailyInReview } from './press-reviews';
import type { Rule } from '../reading';

// The last word of a title stands for the whole of it: the Post, Times reporters.

const PAPER_BEFORE = /(?<!\p{L})(?:newspaper|tabloid|broadsheet),?\s+the\s+$/iu;

// Post reporters, the former Times editor: what no word of that sort has.
const STAFF_AFTER =
  /^\s+(?:(?:staff|sports|political|foreign|media|executive|managing|senior)\s+)?(?:reporters?|correspondents?|columnists?|critics?|writers?|editors?|journalists?|editorials?|op-eds?|articles?|stor(?:y|ies)|reports?|reporting|analys[ei]s|investigations?|polls?|surveys?|coverage|headlines?|newsroom|readers|ombudsman|public editor|spokes(?:man|woman|person)|bureau)(?!\p{L})/u;

// The printed Post, that old Journal; in the story in Times nothing tells.
const DESCRIBED_BEFORE =
  /(?<!\p{L})[Tt]he\s+(?!(?:in|of|at|on|for|to|and|or|by|from|with|as|is|was|that|than)\s)\p{Ll}[\p{L}-]+\s+$/u;
const GOES_ON = /^(?:\s+\p{Lu}|[-‐‑]\p{Lu})/u;

/** The Times on a page about Britain: its article belongs to the title and may be small. */
const isTitleAtHome = ({ form, display, country }: NameMeaning, page: PageKnowledge): boolean =>
  display.en === `The ${form}` && page.country === country;

/** True for a short name that a title in full has as its own and that is as well known or the page's. */
const isFullNameOfOther = ({ meanings, surface }: Candidate, page: PageKnowledge): boolean =>
  meanings.some(
    ({ id, tier, display }) => display.en === surface && (tier <= 2 || page.outlet === id),
  );

/** The Times, said of the Financial Times where the page names The Times itself. */
const isTitleOfOther = (place: Candidate, meaning: NameMeaning, page: PageKnowledge): boolean =>
  place.meanings.some(({ id, display }) => {
    const isIt = id !== meaning.id && display.en === `The ${place.surface}`;
    return isIt && page.named.get(id)?.place.surface === display.en;
  });

const isBefore = (title: Candidate | undefined, place: Candidate): boolean =>
  title !== undefined && compareStarts(title, place) < 0;

/** The Post is Washington's where the text has named it before, and the Denver Post only comes later. */
const isOfFormer = (place: Candidate, { id }: NameMeaning, page: PageKnowledge): boolean =>
  !isBefore(page.introductions.get(id), place) &&
  page.outlet !== id &&
  place.meanings.some(
    (other) => other.id !== id && isBefore(page.introductions.get(other.id), place),
  );

/** The Post said, Post reporters, after The Washington Post or on its own pages: the last word stands for it. */
export const lastWordWithoutArticle: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'outlet' || meaning.aliasKind !== 'derived') return null;
  if (meaning.endOf !== undefined) return null;
  if (!OUTLET_NOUNS.has(meaning.form.replace(WITH_ARTICLE, ''))) return null;
  if (isLinkedName(place, meaning)) return null;
  // Sunday newspaper the Observer suggested it: said of a title with its article.
  if (PAPER_BEFORE.test(place.before) && meaning.display.en === `The ${meaning.form}`) return null;
  const isNamed =
    [page.introductions, page.linked].some((names) => names.has(meaning.id)) ||
    page.outlet === meaning.id ||
    isTitleAtHome(meaning, page) ||
    isDailyInReview({ place, meaning }, page);
  if (isTitleOfOther(place, meaning, page) || isOfFormer(place, meaning, page)) {
    return { rule: 'other-meaning', surface: place.surface };
  }
  const isShort = WITH_ARTICLE.test(meaning.form)
    ? !isFullNameOfOther(place, page)
    : endsInArticle(place.before) ||
      (DESCRIBED_BEFORE.test(place.before) && !GOES_ON.test(place.after)) ||
      ISSUE_BEFORE.test(place.before) ||
      STAFF_AFTER.test(place.after);
  return isShort && isNamed ? null : { rule: 'other-meaning', surface: place.surface };
};
