import { comparePartialDates } from '../../lib/iso-date';
import type { OfficeTerm } from '../../model/link-traits';
import type { Candidate, NameMeaning } from '../../model/mention';
import type { Office } from '../../model/office';
import { isBareName } from '../name-shape';
import { COMPANY_REACH, isNamedNear, type PageKnowledge } from '../page-knowledge';
import type { Rule } from '../reading';
import { FORMER, titlesBeside, TO_COME } from './titles-beside';

// 菅首相 beside 武田総務相: those whose offices stand beside their names hold them at one time.

const ACTING = /(?<!\p{L})acting(?!\p{L})/iu;

// Who does not hold the office yet, or no more, or for another, says nothing of who does.
const isNotHeld = (words: string): boolean =>
  [FORMER, TO_COME, ACTING].some((pattern) => pattern.test(words));

// Of these few hold one at a time; scholars and members of chambers are many at any.
const OF_GOVERNMENT: ReadonlySet<Office> = new Set<Office>([
  ...(['president', 'vice-president', 'prime-minister', 'deputy-prime-minister'] as const),
  ...(['foreign-minister', 'defence-minister', 'finance-minister', 'minister'] as const),
  ...(['cabinet-secretary', 'agency-head', 'adviser', 'secretary-general'] as const),
]);

/** The terms of the offices of state that stand beside a name, as of one who holds them. */
function termsBeside(place: Candidate, { terms = [] }: NameMeaning): readonly OfficeTerm[] {
  const offices = titlesBeside(place).flatMap(({ words, offices }) =>
    isNotHeld(words) ? [] : offices,
  );
  return terms.filter(
    ({ office, from }) => from !== null && OF_GOVERNMENT.has(office) && offices.includes(office),
  );
}

/** True when two held their offices on some same day. */
const isTogether = (a: readonly OfficeTerm[], b: readonly OfficeTerm[]): boolean =>
  a.some((one) => b.some((other) => isBefore(one.from, other.to) && isBefore(other.from, one.to)));

// Of a year and a day in it neither comes before the other: the year of a change tells nothing.
function isBefore(from: OfficeTerm['from'], to: OfficeTerm['to']): boolean {
  return from === null || to === null || comparePartialDates(from, to) < 0;
}

/**
 * President Bush on a page with Stephen Hadley, national security adviser: of several of that surname who held the
 * office, the one who held it together with the others. A page that says its day needs none of this.
 */
export const serveTogether: Rule = ({ place, meaning }, page: PageKnowledge) => {
  if (meaning.kind !== 'person' || !isBareName(meaning) || meaning.aliasKind === 'given')
    return null;
  if (page.time !== null && !page.time.isGuess) return null;
  const own = termsBeside(place, meaning);
  if (own.length === 0) return null;
  const others = place.meanings.filter(({ id }) => id !== meaning.id);
  // Whom the page names in full is meant before whoever served with others.
  if (others.some(({ id }) => page.introductions.has(id))) return null;
  const rivals = others
    .map((other) => termsBeside(place, other))
    .filter((terms) => terms.length > 0);
  if (rivals.length === 0) return null;
  let fits: Candidate | null = null;
  for (const [id, { place: other, meaning: holder }] of page.inOffice) {
    if (place.meanings.some((one) => one.id === id)) continue;
    if (!isNamedNear(place, id, { page, reach: COMPANY_REACH })) continue;
    const terms = termsBeside(other, holder);
    const isWithOwn = isTogether(own, terms);
    const isWithRival = rivals.some((rival) => isTogether(rival, terms));
    if (isWithRival && !isWithOwn) return null;
    if (isWithOwn && !isWithRival) fits ??= other;
  }
  return fits && { rule: 'serve-together', surface: fits.surface };
};
