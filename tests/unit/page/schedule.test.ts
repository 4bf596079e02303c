import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
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
  /** Tasks that wait until the page has nothing else to do. */
  const waiting: (() => void)[] = [];
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('scheduler', {
      postTask: (task: () => void, { priority }: { readonly priority: string }) =>
        new Promise<void>((done) => {
          if (priority !== 'background') return;
          waiting.push(() => {
            task();
            done();
          });
        }),
    });
  });
  afterEach(() => {
    waiting.length = 0;
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
  /** Longer than any slice waits for a page. */
  const passTime = (): void => {
    vi.advanceTimersByTime(1000);
  };
  const rest = (): void => {
    for (const run of waiting.splice(0)) run();
  };

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
    await vi.advanceTimersByTimeAsync(0);
    return settled;
  };

  it.each<[string, 'visible' | 'hidden', (page: Document, stop: AbortController) => void, boolean]>(
    [
      ['gives out a task when the page rests', 'visible', rest, true],
      ['waits while the page has other things to do', 'visible', () => undefined, false],
      ['goes on after a while on a page that never rests', 'visible', passTime, true],
      ['waits while the page is hidden', 'hidden', passTime, false],
      ['lets go when the signal fires', 'hidden', (_, stop) => stop.abort(), true],
      ['lets go of a page that never rests', 'visible', (_, stop) => stop.abort(), true],
    ],
  )('%s', async (_, visibility, act, settles) => {
    const stop = new AbortController();
    const page = aDocument(visibility);
    const task = openPageClock(page, stop.signal).nextTask();
    act(page, stop);
    expect(await isSettled(task)).toBe(settles);
    stop.abort();
  });

  it('goes on when the page is seen again and rests', async () => {
    const stop = new AbortController();
    const page = aDocument('hidden');
    const task = openPageClock(page, stop.signal).nextTask();
    show(page);
    await vi.advanceTimersByTimeAsync(0);
    rest();
    expect(await isSettled(task)).toBe(true);
    stop.abort();
  });

  it('keeps no timer once the page has rested', async () => {
    const task = openPageClock(aDocument('visible'), new AbortController().signal).nextTask();
    rest();
    await task;
    expect(vi.getTimerCount()).toBe(0);
  });
});
