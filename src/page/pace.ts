/** Keeps work that grows with the page to a small share of the time. */
export interface Pace {
  /** Tells what a piece of work has cost the page, ms. */
  spend(ms: number): void;
  /** How long to wait before the next piece, ms; 0 while there is something left to spend. */
  restMs(): number;
}

/** How much a piece of work may take. */
export interface PaceLimits {
  /** What may be spent at once, ms: a page that has just been opened waits for nothing. */
  readonly allowanceMs: number;
  /** What comes back of it, ms for each ms: in the long run work takes this share of the time. */
  readonly share: number;
}

/** A pace with all of its allowance left; `now` in ms. */
export function openPace(now: () => number, { allowanceMs, share }: PaceLimits): Pace {
  let spent = 0;
  let at = now();
  const settle = (): void => {
    const time = now();
    spent = Math.max(0, spent - (time - at) * share);
    at = time;
  };
  return {
    spend(ms) {
      settle();
      spent += ms;
    },
    restMs() {
      settle();
      return Math.max(0, (spent - allowanceMs) / share);
    },
  };
}
