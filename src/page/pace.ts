/** Keeps work that grows with the page to a small share of the time. */
export interface Pace {
  /** Tells what a piece of work has cost the page, ms. */
  spend(ms: number): void;
  /** How long to wait before the next piece, ms; 0 while there is something left to spend. */
  restMs(): number;
}

/** What may be spent at once, ms: a page that has just been opened waits for nothing. */
const ALLOWANCE_MS = 100;
/** What comes back of it, ms for each ms: in the long run work takes a fiftieth of the time. */
const SHARE = 0.02;

/** A pace with all of its allowance left; `now` in ms. */
export function openPace(now: () => number): Pace {
  let spent = 0;
  let at = now();
  const settle = (): void => {
    const time = now();
    spent = Math.max(0, spent - (time - at) * SHARE);
    at = time;
  };
  return {
    spend(ms) {
      settle();
      spent += ms;
    },
    restMs() {
      settle();
      return Math.max(0, (spent - ALLOWANCE_MS) / SHARE);
    },
  };
}
