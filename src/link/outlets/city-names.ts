import type { EntityId } from '../../model/entity';
import type { Candidate, NameMeaning } from '../../model/mention';
import { isPlaceWord } from '../../text/country-words';
import { isLinkedName } from './linked-names';
import type { PageKnowledge } from '../page-knowledge';
import type { Rule } from '../reading';

// New York is a magazine too. A name that is a city's is an outlet only where something is said of
// it that no city does; a page that names the magazine in full speaks of the city as well.

/** True for an outlet by a name that is a city's. */
function isCityName({ kind, needs, form }: NameMeaning): boolean {
  return kind === 'outlet' && needs === 'context' && isPlaceWord(form);
}

// New York published the accounts of six women; reports are what cities publish too.
const PUBLISHES =
  /^\s+(?:(?:first|also|has|had)\s+)*(?:published|printed|ran|excerpted)\s+(?:\p{L}[\p{L}’'-]*\s+){0,4}?(?:accounts?|stor(?:y|ies)|articles?|essays?|interviews?|excerpts?|profiles?|columns?|reviews?|allegations)(?!\p{L})/u;
const PIECE_AFTER =
  /^(?:[’']s)?\s+(?:report|article|story|piece|essay|interview|profile|cover story)(?!\p{L})/u;
const PIECE_BEFORE = /(?<!\p{L})(?:the|an?|this|that|in|recent|latest)\s+$/iu;
const TOLD_BEFORE =
  /(?<!\p{L})(?:told|tells|spoke (?:to|with)|speaking (?:to|with)|interview with|writ(?:es|ing|er|ten)? (?:at|for)|wrote (?:in|for)|columnist (?:at|for)|editors? (?:at|of)|published (?:in|by))\s+$/u;
const TOLD_AFTER = /^(?:\s+(?:about|that)(?!\p{L})|[.,;:!?”"’)]|\s*$)/u;

/** The words that make a publication of a city; null when there are none. */
function publicationWords(place: Candidate, id: EntityId, page: PageKnowledge): string | null {
  const { before, after } = place;
  const publishes = PUBLISHES.exec(after)?.[0];
  if (publishes !== undefined) return publishes;
  // What is said of cities now and then counts where the page speaks of the publication elsewhere.
  if (!page.named.has(id)) return null;
  const told = TOLD_AFTER.test(after) ? TOLD_BEFORE.exec(before)?.[0] : undefined;
  return told ?? (PIECE_BEFORE.test(before) ? (PIECE_AFTER.exec(after)?.[0] ?? null) : null);
}

/** New York published the accounts of six women: what a magazine does and no city. */
export const cityPublishes: Rule = ({ place, meaning }, page) => {
  const words = isCityName(meaning) ? publicationWords(place, meaning.id, page) : null;
  return words === null ? null : { rule: 'class-word-near', surface: words.trim() };
};

/** New York is the city wherever nothing makes it the magazine. */
export const cityNamed: Rule = ({ place, meaning }, page) =>
  !isCityName(meaning) ||
  isLinkedName(place, meaning) ||
  publicationWords(place, meaning.id, page) !== null
    ? null
    : { rule: 'other-meaning', surface: place.surface };
