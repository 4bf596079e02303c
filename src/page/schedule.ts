import { onAbort, orAborted } from '../lib/on-abort';

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

/**
 * The clock of a page. Tasks go through a message channel, which browsers do not slow down the
 * way they do timers; in a hidden page they wait until it is seen.
 */
export function openPageClock(page: Document, signal: AbortSignal): SliceClock {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  onAbort(signal, () => {
    port1.close();
    for (const resolve of waiting.splice(0)) resolve();
  });

  const isHidden = (): boolean => page.visibilityState === 'hidden' && !signal.aborted;
  const untilShown = (): Promise<void> =>
    orAborted(signal, (done) => page.addEventListener('visibilitychange', done, { once: true }));

  return {
    now: () => performance.now(),
    async nextTask() {
      while (isHidden()) await untilShown();
      if (signal.aborted) return;
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        port2.postMessage(null);
      });
    },
  };
}
