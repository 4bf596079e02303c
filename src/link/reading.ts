import type { Candidate, Evidence, NameMeaning } from '../model/mention';
import type { RuleName } from './evidence-weights';
import type { PageKnowledge } from './page-knowledge';

/** One way to read a name where it stands: the place, and whom it would mean there. */
export interface Reading {
  readonly place: Candidate;
  readonly meaning: NameMeaning;
}

/** A sign that a rule found; its weight stands in evidence-weights.ts. */
export interface Sign extends Evidence {
  readonly rule: RuleName;
}

/**
 * Looks at one reading for one sort of sign; null when there is none.
 * A rule sees the text around the name and what is known of the page, and nothing else.
 */
export type Rule = (reading: Reading, page: PageKnowledge) => Sign | null;
