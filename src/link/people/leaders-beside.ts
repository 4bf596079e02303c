import { yearOf } from '../../lib/iso-date';
import type { OfficeTerm } from '../../model/link-traits';
import type { Candidate, NameMeaning } from '../../model/mention';
import type { Office } from '../../model/office';
import { isCommonSurname } from '../../text/common-surnames';
import { isFrequentSurname } from '../../text/frequent-surnames';
import { isGivenName } from '../../text/given-names';
import { isNoGivenName } from '../../text/sentence-words';
import { isSurnameWord } from '../../text/surname-words';
import { isDoubtfulSurname, isLatin } from '../name-shape';
import type { Decided, PageKnowledge } from '../page-knowledge';
import type { Rule } from '../reading';

// Surnames of those who led states, beside one another: Blair and Brown, Merkel and Hollande.

const LEADS: ReadonlySet<Office> = new Set<Office>(['president', 'prime-minister']);
const SERVES: ReadonlySet<Office> = new Set<Office>([
  ...(['president', 'vice-president', 'prime-minister', 'deputy-prime-minister'] as const),
  ...(['foreign-minister', 'defence-minister', 'finance-minister'] as const),
]);
// From Thatcher to Blair: those who led one state are named together as long as all remember them.
const REMEMBERED_YEARS = 20;

/** The last year of a term; none where it has not ended, or nobody tells. */
const endOf = ({ to }: OfficeTerm): number => (to === null ? Infinity : Number(yearOf(to)));

/** How many years lie between two terms; none or less when they overlap. A start that is not known is nobody's. */
const yearsBetween = (a: OfficeTerm, b: OfficeTerm): number =>
  a.from === null || b.from === null
    ? Infinity
    : Math.max(Number(yearOf(a.from)) - endOf(b), Number(yearOf(b.from)) - endOf(a));

const areTerms = (
  terms: readonly OfficeTerm[],
  offices: ReadonlySet<Office>,
  count: number,
): boolean => terms.filter(({ office }) => offices.has(office)).length >= count;

/** Some two terms of theirs, one each. */
const somePair = (
  a: NameMeaning,
  b: NameMeaning,
  holds: (one: OfficeTerm, other: OfficeTerm) => boolean,
): boolean => (a.terms ?? []).some((one) => (b.terms ?? []).some((other) => holds(one, other)));

/** True where one served in a state while the other led it: Blair and Brown. */
const servedTogether = (a: NameMeaning, b: NameMeaning): boolean =>
  a.country !== undefined &&
  a.country === b.country &&
  somePair(
    a,
    b,
    (one, other) =>
      yearsBetween(one, other) < 0 &&
      areTerms([one, other], SERVES, 2) &&
      areTerms([one, other], LEADS, 1),
  );

/** True of two who led one state, or two at one time: Thatcher and Major, Merkel and Hollande. */
const ledBoth = (a: NameMeaning, b: NameMeaning): boolean =>
  somePair(
    a,
    b,
    (one, other) =>
      areTerms([one, other], LEADS, 2) &&
      yearsBetween(one, other) < (a.country === b.country ? REMEMBERED_YEARS : 0),
  );

const isCommon = (surface: string): boolean =>
  isCommonSurname(surface) || isFrequentSurname(surface);

/**
 * True where a surname beside somebody means the one who served or led with him. Whoever led elsewhere or
 * earlier bears it alone in that somebody’s country, and few others anywhere: Trump and Clinton may be Hillary.
 */
function belongsTo(
  meaning: NameMeaning,
  partner: NameMeaning,
  { surface, meanings }: Candidate,
): boolean {
  const rivals = meanings.filter(
    ({ id, kind, country }) =>
      id !== meaning.id && kind === 'person' && country === partner.country,
  );
  if (servedTogether(meaning, partner))
    return !isCommon(surface) || rivals.every(({ tier }) => tier > 1);
  if (rivals.length > 0 || isCommon(surface)) return false;
  const isFirstName = meaning.country !== partner.country && isGivenName(surface);
  return !isFirstName && ledBoth(meaning, partner);
}

const JOINED_BEFORE =
  /(?:,?\s(?:and|or|vs\.?|versus)\s|,\s|[–/])(?:(?:Mr|Mrs|Ms|President|Presidents)\.?\s)?$/u;
const JOINED_AFTER =
  /^(?:,?\s(?:and|or|vs\.?|versus)\s|,\s|[–/])(?:(?:Mr|Mrs|Ms|President)\.?\s)?(?=\p{Lu})/u;

/** What is joined to a place on either side: whom it was decided for, or all whom its name can mean. */
interface Neighbour {
  readonly surface: string;
  readonly meanings: readonly NameMeaning[];
  readonly isDecided: boolean;
}

function neighbour(decided: Decided | null, open: Candidate | null): readonly Neighbour[] {
  if (decided !== null) {
    const { place, meaning } = decided;
    return [{ surface: place.surface, meanings: [meaning], isDecided: true }];
  }
  return open === null
    ? []
    : [{ surface: open.surface, meanings: open.meanings, isDecided: false }];
}

function joinedTo(
  { block, start, end, before, after }: Candidate,
  page: PageKnowledge,
): readonly Neighbour[] {
  const left = JOINED_BEFORE.exec(before)?.[0];
  const right = JOINED_AFTER.exec(after)?.[0];
  const leftAt = start - (left ?? '').length;
  const rightAt = end + (right ?? '').length;
  return [
    ...(left === undefined
      ? []
      : neighbour(page.endingAt(block, leftAt), page.nameEndingAt(block, leftAt))),
    ...(right === undefined
      ? []
      : neighbour(page.startingAt(block, rightAt), page.nameStartingAt(block, rightAt))),
  ];
}

// Li and Wu are too many people's.
const SURNAME_MIN_LENGTH = 4;

/** True for a surname that few bear and no first name; a word it may be. */
const isRare = (surface: string): boolean =>
  surface.length >= SURNAME_MIN_LENGTH &&
  !isCommon(surface) &&
  !isGivenName(surface) &&
  !isNoGivenName(surface);

/** Two surnames that nothing else decides vouch for each other where few bear them and one is no word. */
const areTelling = (a: string, b: string): boolean =>
  isRare(a) && isRare(b) && !(isSurnameWord(a) && isSurnameWord(b));

const isKnownSurname = (meaning: NameMeaning): boolean =>
  meaning.tier <= 1 && meaning.aliasKind === 'surname' && isDoubtfulSurname(meaning);

// Trump, Major General Miley; Putin, May 9.
const NAME_GOES_ON = /^\s(?:\p{Lu}\p{Ll}|\d)/u;

/** Blair and Brown, Bush and Cheney: the surname of who led or served beside who stands beside it. */
export const leaderBeside: Rule = ({ place, meaning }, page) => {
  const { surface, after, meanings } = place;
  if (!isKnownSurname(meaning) || !isLatin(surface) || NAME_GOES_ON.test(after)) return null;
  for (const other of joinedTo(place, page)) {
    if (!other.isDecided && !areTelling(surface, other.surface)) continue;
    const partners = other.isDecided ? other.meanings : other.meanings.filter(isKnownSurname);
    const fitting = meanings
      .filter(isKnownSurname)
      .filter((one) =>
        partners.some((partner) => partner.id !== one.id && belongsTo(one, partner, place)),
      );
    const isOnly = fitting.every(({ id }) => id === meaning.id);
    if (fitting.length > 0 && isOnly) return { rule: 'rare-surname', surface: other.surface };
  }
  return null;
};
