import { describe, expect, it } from 'vitest';
import { openPageClock, runInSlices, type SliceClock } from '../../../src/page/schedule';

/** A clock that moves only when told to, and counts the tasks it gave out. */
function aClock(): SliceClock & { pass(ms: number): void; readonly tasks: () => number } {
  let time = 0;
  let tasks = 0;
  return {
    now: () => time,
    nextTask() {
      tasks += 1;
      return Promise.resolve();
    },
    pass(ms) {
      time += ms;
    },
    tasks: () => tasks,
  };
}

describe('work in slices', () => {
  it.each([
    ['short steps share a slice of 2 ms', 0.5, 20, 5],
    ['a step longer than a slice has one to itself', 3, 4, 4],
  ])('%s', async (_, stepMs, steps, slices) => {
    const clock = aClock();
    let done = 0;
    const step = (): boolean => {
      clock.pass(stepMs);
      return ++done < steps;
    };
    await runInSlices(step, clock, new AbortController().signal);
    expect([done, clock.tasks()]).toEqual([steps, slices]);
  });

  it('stops in the middle of a slice when the signal fires', async () => {
    const stop = new AbortController();
    let done = 0;
    const step = (): boolean => {
      if (++done === 3) stop.abort();
      return true;
    };
    await runInSlices(step, aClock(), stop.signal);
    expect(done).toBe(3);
  });
});

describe('the clock of a page', () => {
  /** A document that is shown and hidden by hand. */
  function aDocument(visibilityState: 'visible' | 'hidden'): Document {
    return Object.assign(new EventTarget(), { visibilityState }) as unknown as Document;
  }
  const show = (page: Document): void => {
    Object.assign(page, { visibilityState: 'visible' });
    page.dispatchEvent(new Event('visibilitychange'));
  };
  const isSettled = async (promise: Promise<void>): Promise<boolean> => {
    let settled = false;
    void promise.then(() => {
      settled = true;
    });
    await new Promise((done) => setTimeout(done, 20));
    return settled;
  };

  it.each<[string, 'visible' | 'hidden', (page: Document, stop: AbortController) => void, boolean]>(
    [
      ['gives out a task while the page is seen', 'visible', () => undefined, true],
      ['waits while it is hidden', 'hidden', () => undefined, false],
      ['goes on when it is seen again', 'hidden', show, true],
      ['lets go when the signal fires', 'hidden', (_, stop) => stop.abort(), true],
    ],
  )('%s', async (_, visibility, act, settles) => {
    const page = aDocument(visibility);
    const stop = new AbortController();
    const task = openPageClock(page, stop.signal).nextTask();
    act(page, stop);
    expect(await isSettled(task)).toBe(settles);
    stop.abort();
  });
});
