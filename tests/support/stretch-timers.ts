import { onTestFinished, vi } from 'vitest';

/**
 * Makes timers of exactly one length longer, until the test ends or what is returned is called: what a
 * busy machine holds up does not run out, where it is not time that the test is about.
 */
export function stretchTimers(fromMs: number, toMs: number): () => void {
  const set = window.setTimeout.bind(window);
  const stretched = (run: TimerHandler, ms?: number, ...rest: readonly unknown[]): number =>
    set(run, ms === fromMs ? toMs : ms, ...rest);
  const spy = vi.spyOn(window, 'setTimeout').mockImplementation(stretched as typeof setTimeout);
  const restore = (): void => spy.mockRestore();
  onTestFinished(restore);
  return restore;
}
