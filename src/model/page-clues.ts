/** Most pieces of each sort of clue. */
export const CLUES_MAX = 200;

/** Longest clue but JSON-LD, in UTF-16 code units. */
export const CLUE_MAX_LENGTH = 300;

/** Longest address, in UTF-16 code units; longer ones are cut. */
export const URL_MAX_LENGTH = 2_000;

/** Longest JSON-LD of a page, all scripts together, in UTF-16 code units. */
export const JSON_LD_MAX_LENGTH = 100_000;

/** What a page's markup says of the page, as it stands there; of bounded length. */
export interface PageClues {
  readonly url: string;
  /** Sources of its JSON-LD scripts. */
  readonly jsonLd: readonly string[];
  /** Name or property of each `<meta>`, lower case, with its content. */
  readonly metas: readonly (readonly [name: string, content: string])[];
  /** Dates of `<time>` elements that say they are the date of publication. */
  readonly publishedTimes: readonly string[];
  /** Dates of the other `<time>` elements in the article or, without one, on the page. */
  readonly times: readonly string[];
  /** Short pieces of text near the headline, those after it first. */
  readonly lines: readonly string[];
}
