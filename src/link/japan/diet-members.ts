import type { NameMeaning } from '../../model/mention';
import type { Office } from '../../model/office';
import { hasBegun } from '../page-dates';

// Who sat in the Diet or a cabinet of Japan, and when.

/** The offices that make a politician. */
export const POLITICAL: ReadonlySet<Office> = new Set<Office>([
  ...(['prime-minister', 'deputy-prime-minister', 'foreign-minister', 'defence-minister'] as const),
  ...(['finance-minister', 'minister', 'deputy-minister', 'cabinet-secretary'] as const),
  ...(['chair', 'secretary-general', 'legislator', 'governor'] as const),
]);

/** True for somebody who sat in the Diet or a cabinet of Japan at some time. */
export function isJapanesePolitician({ kind, country, terms = [] }: NameMeaning): boolean {
  return (
    kind === 'person' &&
    country === 'JP' &&
    terms.some(({ office }) => office === 'legislator' || office === 'minister')
  );
}

/** True for such a person and for who leads a prefecture, as heads of parties do: 維新の吉村代表. */
export function isPolitician(meaning: NameMeaning): boolean {
  return (
    isJapanesePolitician(meaning) ||
    (meaning.country === 'JP' &&
      meaning.terms?.some(({ office }) => office === 'governor') === true)
  );
}

/** Who comes to an office that lists hold has sat in the Diet for years; 野田聖子 in 2015 is no stranger. */
export const YEARS_BEFORE = 10;
/** As long after the last one somebody may be spoken of as a politician still. */
export const YEARS_AFTER = 10;
/** Of members whose last term alone is held: a term of the Councillors is six years. */
export const TERM_YEARS = 6;

/** True from some years before somebody's first known office to some after the end of the last. */
export function isInPolitics(
  { terms = [] }: NameMeaning,
  year: string,
  yearsBefore: number,
  yearsAfter = 0,
): boolean {
  const known = terms.filter(({ office, from }) => POLITICAL.has(office) && from !== null);
  const later = String(Number(year) + yearsBefore);
  const earlier = String(Number(year) - yearsAfter);
  return (
    known.some((term) => hasBegun(term, later)) &&
    known.some(({ to }) => to === null || to >= earlier)
  );
}
