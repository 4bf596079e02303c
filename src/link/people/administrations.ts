import { yearOf } from '../../lib/iso-date';
import type { Candidate, NameMeaning } from '../../model/mention';
import type { OfficeTerm } from '../../model/link-traits';
import { isBareName, isLatin } from '../name-shape';
import { hasBegun } from '../page-dates';
import { isLeadersOffice } from './offices-of-state';
import type { PageKnowledge } from '../page-knowledge';
import type { Rule } from '../reading';

// The Clinton administration: who led a state is called by what was theirs.

const LED_AFTER = /^(?:[’']s)?\s+(?:[Aa]dministration|[Pp]residency|White House)(?!\p{L})/u;
// The Bush era: also where a relative of that surname is named in full.
const ERA_BEFORE = /(?<!\p{L})(?:the|[Pp]re-|[Pp]ost-)\s?$/iu;
const ERA_AFTER = /^[\s-](?:[Ee]ra|[Yy]ears)(?!\p{L})/u;
// Who led a state and is little known shares his surname with too many.
const KNOWN_TIER_MAX = 2;

const presidencies = ({ terms = [] }: NameMeaning): readonly OfficeTerm[] =>
  terms.filter(({ office }) => office === 'president');

/** When somebody last became president by a year; null when they had not. */
function begunBy(meaning: NameMeaning, year: string): string | null {
  const begun = presidencies(meaning).filter((term) => hasBegun(term, year));
  return (
    begun
      .map(({ from }) => from ?? '')
      .sort()
      .at(-1) ?? null
  );
}

// Later than any year: of a page without a date, who was president last of all.
const ANY_YEAR = '9999';

/**
 * True for the one of that surname whose presidency is meant: the last by then. A page that does
 * not say its day means the best known, and of those as well known the last by its newest date.
 */
function isMeant(meaning: NameMeaning, { meanings }: Candidate, { time }: PageKnowledge): boolean {
  const rivals = meanings.filter(
    (other) => other.id !== meaning.id && presidencies(other).length > 0,
  );
  const isDated = time !== null && !time.isGuess;
  if (!isDated && rivals.some(({ tier }) => tier < meaning.tier)) return false;
  const year = time === null ? ANY_YEAR : yearOf(time.date);
  const own = begunBy(meaning, year);
  return (
    own !== null &&
    rivals.every(
      (other) => (!isDated && other.tier > meaning.tier) || (begunBy(other, year) ?? '') < own,
    )
  );
}

const eraOf = ({ before, after }: Candidate): string | undefined =>
  ERA_BEFORE.test(before) ? ERA_AFTER.exec(after)?.[0] : undefined;

const hasLed = ({ terms = [] }: NameMeaning): boolean =>
  terms.some(({ office }) => isLeadersOffice(office));

/** The Bush era is no governor’s, where another of that surname was president. */
export const eraOfLeader: Rule = ({ place, meaning }) => {
  if (!isBareName(meaning) || hasLed(meaning) || !isLatin(place.surface)) return null;
  const words = eraOf(place);
  const isAnothers = place.meanings.some(
    (other) => other.tier <= KNOWN_TIER_MAX && presidencies(other).length > 0,
  );
  return words === undefined || !isAnothers
    ? null
    : { rule: 'title-unfit', surface: place.surface + words };
};

/** The Clinton administration, the Nixon White House: of those of that surname who was president. */
export const administrationNamed: Rule = ({ place, meaning }, page) => {
  if (!isBareName(meaning) || meaning.aliasKind === 'given' || !isLatin(place.surface)) return null;
  if (meaning.tier > KNOWN_TIER_MAX || presidencies(meaning).length === 0) return null;
  const words = LED_AFTER.exec(place.after)?.[0] ?? eraOf(place);
  return words === undefined || !isMeant(meaning, place, page)
    ? null
    : { rule: 'office-of-old', surface: place.surface + words };
};
