import type { Candidate, NameMeaning } from '../model/mention';
import type { PageKnowledge } from './page-knowledge';
import type { Sign } from './sign';

/** One way to read a name where it stands: the place, and whom it would mean there. */
export interface Reading {
  readonly place: Candidate;
  readonly meaning: NameMeaning;
}

/**
 * Looks at one reading for one sort of sign; null when there is none.
 * A rule sees the text around the name and what is known of the page, and nothing else. One that does
 * not take the page is asked once for all readings of it.
 */
export type Rule = (reading: Reading, page: PageKnowledge) => Sign | null;
