import type { Visit } from './visit-page';

/** For this long nothing new may be marked before a page counts as read, ms. */
const SETTLED_MS = 1000;
/** Longer than any page has been quiet between two of its marks, ms. */
const SETTLED_MAX_MS = 8000;

/** What a visit to the end of a page is made with. */
export interface WholeVisitOptions {
  /** Loads the page and leaves it once nothing new was marked for so long, ms. */
  readonly visitFor: (settledMs: number) => Promise<Visit>;
  /** Marks of the page last visited once our script says that it has read it; null without us. */
  readonly marksAtEnd: () => Promise<number | null>;
}

/** A visit at whose end all was marked, and how long that one had to wait for quiet. */
export interface WholeVisit {
  readonly visit: Visit;
  readonly settledMs: number;
}

/**
 * Visits a page to its last mark. Our script is asked for it only after the measurement, since the
 * answer costs it time: a visit that was over too soon is made again with twice the patience.
 */
export async function visitToEnd(
  { visitFor, marksAtEnd }: WholeVisitOptions,
  settledMs = SETTLED_MS,
): Promise<WholeVisit> {
  for (let patience = settledMs; ; patience *= 2) {
    const visit = await visitFor(patience);
    const marks = await marksAtEnd();
    if (marks === null || marks === visit.marks) return { visit, settledMs: patience };
    if (patience >= SETTLED_MAX_MS) {
      throw new Error(`left at ${visit.marks} of ${marks} marks, ${patience} ms after the last`);
    }
  }
}
