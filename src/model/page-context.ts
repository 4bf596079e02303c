import type { PartialDate } from '../lib/iso-date';
import type { EntityId } from './entity';

/** Where the date of a page was read, the most exact place first. */
export const DATE_BASES = ['json-ld', 'meta', 'time-element', 'url', 'text'] as const;

/** The date of a page and where it was read. */
export interface PageDate {
  readonly value: PartialDate;
  readonly basis: (typeof DATE_BASES)[number];
}

/** Sorts of text that readers should not take for one another. */
export const TEXT_KINDS = [
  'news',
  'column',
  'opinion',
  'interview',
  'essay',
  'blog',
  'press-release',
  'comment',
] as const;

/** What sort of text a page or a remark is. */
export type TextKind = (typeof TEXT_KINDS)[number];

/** Where the sort of text was read: the page's own data, its section, its address, its outlet. */
export const TEXT_KIND_BASES = ['json-ld', 'meta', 'section', 'url', 'outlet'] as const;

/** What sort of text a page says it is, and where it says so. */
export interface PageTextKind {
  readonly value: TextKind;
  readonly basis: (typeof TEXT_KIND_BASES)[number];
}

/** Most entities of a page that a card is told of; those named first. */
export const PAGE_ENTITIES_MAX = 200;

/** Longest sample of a page's own words, in UTF-16 code units. */
export const PAGE_WORDS_MAX_LENGTH = 4_000;

/** A page as cards and linking know it; everything may be unknown. */
export interface PageContext {
  readonly date: PageDate | null;
  readonly textKind: PageTextKind | null;
  /** Entity whose host the page is served from. */
  readonly outlet: EntityId | null;
  /** Every entity that a name on the page was linked to, by its first place. */
  readonly entities: readonly EntityId[];
  /** Title, description, headings and first paragraphs: what the page is about, for nearness. */
  readonly words: string;
}

/** The text around one name: it tells what the page calls its bearer. */
export interface MentionPlace {
  readonly surface: string;
  /** Up to `CONTEXT_LENGTH` characters on either side, as the page has them. */
  readonly before: string;
  readonly after: string;
}

/** A page of which nothing is known. */
export const UNKNOWN_PAGE: PageContext = {
  date: null,
  textKind: null,
  outlet: null,
  entities: [],
  words: '',
};
