import { orAborted } from '../lib/on-abort';

/** What slicing needs of its surroundings; a test brings its own. */
export interface SliceClock {
  /** Milliseconds, rising; as fine as the browser lets us see. */
  readonly now: () => number;
  /** Resolves in a later task, so that the page's own tasks come in between. */
  readonly nextTask: () => Promise<void>;
}

/** Longest that one slice works before the page has its turn, ms; a step may run over it. */
const SLICE_MS = 2;

/**
 * Runs a step again and again, in slices, until it returns false or the signal fires.
 * Looks at the clock after every step: steps should be far shorter than a slice.
 */
export async function runInSlices(
  step: () => boolean,
  clock: SliceClock,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    await clock.nextTask();
    const end = clock.now() + SLICE_MS;
    do {
      if (signal.aborted || !step()) return;
    } while (clock.now() < end);
  }
}

/** Longest that a slice waits on a page that never rests, ms. */
const PATIENCE_MS = 100;

/**
 * The clock of a page. All that the page itself has to do comes before a slice, as far as it lets us work at all,
 * and so does the browser collecting memory, which a slice would else have to do in its midst. In a hidden page
 * slices wait until it is seen.
 */
export function openPageClock(page: Document, signal: AbortSignal): SliceClock {
  const untilShown = (done: () => void): void =>
    page.addEventListener('visibilitychange', done, { once: true });

  return {
    now: () => performance.now(),
    async nextTask() {
      while (page.visibilityState === 'hidden') {
        await orAborted(signal, untilShown);
        if (signal.aborted) return;
      }
      await orAborted(signal, (done) => {
        const timer = setTimeout(done, PATIENCE_MS);
        const begin = (): void => clearTimeout(timer);
        void scheduler.postTask(begin, { priority: 'background' }).then(done);
      });
    },
  };
}
