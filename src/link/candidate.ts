import { CONTEXT_LENGTH, type Candidate, type NameHit, type NameMeaning } from '../model/mention';

/** Where a name was found, and what the name database says that it can mean. */
export interface ConfirmedHit {
  readonly text: string;
  /** Ordinal of the block that `text` is. */
  readonly block: number;
  readonly hit: NameHit;
  readonly meanings: readonly NameMeaning[];
}

/** A confirmed name with the text around it, as linking looks at it. */
export function toCandidate({ text, block, hit, meanings }: ConfirmedHit): Candidate {
  const { start, end } = hit;
  return {
    start,
    end,
    block,
    surface: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    after: text.slice(end, end + CONTEXT_LENGTH),
    meanings,
  };
}
