import type { Candidate, NameMeaning } from '../../model/mention';
import type { PageKnowledge } from '../page-knowledge';
import type { Rule } from '../reading';

// Initials belong to whom the page gives them to.

const INITIALS = /^[A-Z]{2,6}$/;
const SMALL_WORDS = /^(?:the|of|and|for|on|in|to|at|de|la|&)$/iu;
const PHRASE_BEFORE = /((?:[\p{L}\p{N}&’'.-]+\s+){1,10}?[\p{L}\p{N}&’'.-]+)\s*[(（]\s*$/u;

const firstLetter = (word: string): string => word.charAt(0).toUpperCase();

/** The first letters of the words of a name, small words left out: FDA of Food and Drug Administration. */
function firstLetters(words: readonly string[]): string {
  return words
    .filter((word) => !SMALL_WORDS.test(word))
    .map(firstLetter)
    .join('');
}

const wordsOf = (name: string): readonly string[] => name.split(/[\s-]+/u).filter(Boolean);

/** The words before a bracket that the initials within abbreviate; null when they are none of them. */
function abbreviated({ surface, before }: Candidate): string | null {
  const words = PHRASE_BEFORE.exec(before)?.[1]?.split(/\s+/u) ?? [];
  for (let length = surface.length; length <= words.length; length++) {
    const tail = words.slice(-length);
    const isName = /^\p{Lu}/u.test(tail[0] ?? '');
    if (isName && firstLetters(tail.flatMap(wordsOf)) === surface) return tail.join(' ');
  }
  return null;
}

const PHRASE_AFTER = /^\s*[(（]\s*(\p{Lu}[\p{L}&’'-]*(?:\s+[\p{L}&’'-]+){1,6})\s*[)）]/u;

/** The words in the bracket behind initials that spell them out: CBS (Constant Bandwidth Server). */
function spelledOut({ surface, after }: Candidate): string | null {
  const phrase = PHRASE_AFTER.exec(after)?.[1];
  return phrase !== undefined && firstLetters(wordsOf(phrase)) === surface ? phrase : null;
}

/** Initials, in lower case, that a page gives to a name that none of their bearers has. */
export function strangeInitialsOn(
  places: readonly Candidate[],
  page: PageKnowledge,
): ReadonlySet<string> {
  return new Set(
    places.flatMap((place) => {
      if (!INITIALS.test(place.surface)) return [];
      const phrase = (abbreviated(place) ?? spelledOut(place))?.toLowerCase();
      if (phrase === undefined) return [];
      const isBearers = place.meanings.some(
        ({ id, display }) =>
          page.introductions.has(id) || display.en?.toLowerCase().endsWith(phrase) === true,
      );
      return isBearers ? [] : [place.surface.toLowerCase()];
    }),
  );
}

/** True for TI and TOI of The Times of Israel: small words may count, the article does not. */
function isInitialsOf(initials: string, { display }: NameMeaning): boolean {
  const words = wordsOf(display.en?.replace(/^The\s|\s*\(.*$/gu, '') ?? '');
  return firstLetters(words) === initials || words.map(firstLetter).join('') === initials;
}

/**
 * TOI on a page that names The Times of Israel and not that of India; AP after Associated
 * Piemakers (AP).
 */
export const initialsOfOther: Rule = ({ place, meaning }, page) => {
  if (meaning.aliasKind !== 'initials' || !INITIALS.test(place.surface)) return null;
  if (page.strangers.has(place.surface.toLowerCase())) {
    return { rule: 'other-meaning', surface: place.surface };
  }
  if (page.introductions.has(meaning.id)) return null;
  for (const [id, introduction] of page.introductions) {
    const other = page.named.get(id)?.meaning;
    if (other === undefined || other.kind === 'person' || id === meaning.id) continue;
    if (isInitialsOf(place.surface, other)) {
      return { rule: 'other-meaning', surface: introduction.surface };
    }
  }
  return null;
};

/** NotW, after News of the World (NotW): initials of a title that only the text beside it decided. */
export const initialsOfNamed: Rule = ({ meaning }, page) => {
  if (meaning.kind !== 'outlet' || meaning.aliasKind !== 'initials') return null;
  if (page.introductions.has(meaning.id)) return null; // said by fullNameOnPage
  const whole = page.named.get(meaning.id);
  const isWhole = whole?.meaning.aliasKind === 'full' && whole.meaning.form.includes(' ');
  return isWhole ? { rule: 'full-name-on-page', surface: whole.place.surface } : null;
};
