/** What the rows of a list of links can be narrowed to. */
export const FACETS = [
  'all',
  'read-first',
  'no-record',
  'no-rating',
  'several-raters',
  'platform',
  'duplicate',
  'undecided',
  'ok',
  'check',
  'reject',
] as const;

/** What the rows of a list of links can be narrowed to. */
export type Facet = (typeof FACETS)[number];

/** What rows can be put in order by; never by a rating. */
export type SortKey = 'n' | 'link' | 'outlet' | 'seat' | 'decision';

/** What the reader chose to see of a list of links. */
export interface ListChoice {
  readonly facet: Facet;
  /** Words that a row must hold, in any order. */
  readonly search: string;
  readonly sort: SortKey;
  readonly isDescending: boolean;
  readonly isGrouped: boolean;
  /** Of several rows with one page only the first is shown. */
  readonly isFolded: boolean;
}

/** The list as it is before anybody chose anything. */
export const FIRST_CHOICE: ListChoice = {
  facet: 'all',
  search: '',
  sort: 'n',
  isDescending: false,
  isGrouped: false,
  isFolded: true,
};
