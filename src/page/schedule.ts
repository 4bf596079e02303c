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

/** Resolves in a later task, as soon as the page has nothing else to do; in a hidden page too. */
export function letPageWork(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * The clock of a page. Tasks go through a message channel, which browsers do not slow down the
 * way they do timers; in a hidden page they wait until it is seen.
 */
export function openPageClock(page: Document, signal: AbortSignal): SliceClock {
  const { port1, port2 } = new MessageChannel();
  const waiting: (() => void)[] = [];
  port1.onmessage = () => waiting.shift()?.();
  signal.addEventListener('abort', () => {
    port1.close();
    for (const resolve of waiting.splice(0)) resolve();
  });

  const untilSeen = (): Promise<void> =>
    new Promise((resolve) => {
      const stop = new AbortController();
      const settle = (): void => {
        if (page.visibilityState === 'hidden' && !signal.aborted) return;
        stop.abort();
        resolve();
      };
      page.addEventListener('visibilitychange', settle, { signal: stop.signal });
      signal.addEventListener('abort', settle, { signal: stop.signal });
    });

  return {
    now: () => performance.now(),
    async nextTask() {
      if (page.visibilityState === 'hidden' && !signal.aborted) await untilSeen();
      if (signal.aborted) return;
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        port2.postMessage(null);
      });
    },
  };
}
