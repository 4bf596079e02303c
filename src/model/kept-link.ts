/** Links that one list holds, and that are taken from one page: what can be gone through in a day. */
export const LINKS_MAX = 5_000;

/** Longest link that is kept, in UTF-16 code units; it is one more than any that is read. */
export const LINK_MAX_LENGTH = 65_537;

/** Links that are judged with one question, so that the first come soon and a stop is heard. */
export const VET_URLS_MAX = 200;

/** Longest note on a link, in UTF-16 code units. */
export const NOTE_MAX_LENGTH = 2_000;

/** What a moderator decides on a link. */
export const DECISIONS = ['ok', 'check', 'reject'] as const;

/** What a moderator decides on a link. */
export type Decision = (typeof DECISIONS)[number];

/** A link on a list and what the moderator made of it. */
export interface KeptLink {
  /** Its place on the list, counted from 1; it never changes. */
  readonly n: number;
  readonly url: string;
  readonly decision: Decision | null;
  readonly note: string;
}
