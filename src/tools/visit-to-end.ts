import type { Visit } from './visit-page';

/** For this long nothing new may be marked before a page counts as read, ms. */
const SETTLED_MS = 1000;
/** Longer than any page goes on marking out of view, on a machine made 4 times slower, ms. */
const SETTLED_MAX_MS = 16_000;

/** What our script says of a page when it is asked. */
export interface ReadState {
  /** True once it has read all of the page. */
  readonly isComplete: boolean;
  /** Names that are marked, be they near the view or not. */
  readonly marks: number;
}

/** What a visit to the end of a page is made with. */
export interface WholeVisitOptions {
  /** Loads the page and leaves it once nothing new was marked near the view for so long, ms. */
  readonly visitFor: (settledMs: number) => Promise<Visit>;
  /** Asks our script about the page last visited; null without us. */
  readonly ask: () => Promise<ReadState | null>;
}

/** A visit at whose end all was marked, and how long that one had to wait for quiet. */
export interface WholeVisit {
  readonly visit: Visit;
  readonly marks: number;
  readonly settledMs: number;
}

/**
 * Visits a page to its last mark. Our script is asked for it only after the measurement, since the
 * answer costs it time: a visit that was over too soon is made again with twice the patience.
 */
export async function visitToEnd(
  { visitFor, ask }: WholeVisitOptions,
  settledMs = SETTLED_MS,
): Promise<WholeVisit> {
  for (let patience = settledMs; ; patience *= 2) {
    const visit = await visitFor(patience);
    const state = await ask();
    if (state === null) return { visit, marks: 0, settledMs: patience };
    if (state.isComplete) return { visit, marks: state.marks, settledMs: patience };
    if (patience >= SETTLED_MAX_MS) {
      throw new Error(`left at ${state.marks} marks, ${patience} ms after the last near the view`);
    }
  }
}
