import { describe, expect, it } from 'vitest';
import { costOf, type TraceEvent } from '../../../src/tools/slice-trace';

const OURS = 'chrome-extension://abc';

/** Times in ms. */
function event(
  name: string,
  [from, to]: readonly [number, number],
  url?: string,
  tid = 1,
): TraceEvent {
  const args = url === undefined ? {} : { data: { url } };
  return { name, ph: 'X', pid: 1, tid, tts: from * 1000, tdur: (to - from) * 1000, args };
}

const START = [
  event('RunTask', [0, 10]),
  event('EvaluateScript', [1, 6], `${OURS}/index.js`),
  event('v8.compile', [1, 3], `${OURS}/index.js`),
];

describe('the cost of a script in a trace', () => {
  it.each<readonly [string, readonly TraceEvent[], Partial<ReturnType<typeof costOf>>]>([
    ['counts what overlaps once', [], { ours: 5, longestSlice: 5, longTasks: 0, busy: 10 }],
    [
      'takes the microtasks after our function for ours',
      [
        event('RunTask', [20, 30]),
        event('FunctionCall', [21, 22], `${OURS}/index.js`),
        event('RunMicrotasks', [22, 28]),
      ],
      { ours: 12, longestSlice: 7 },
    ],
    [
      'takes microtasks of nobody else for ours',
      [event('RunTask', [20, 30]), event('RunMicrotasks', [22, 28])],
      { ours: 11, longestSlice: 6 },
    ],
    [
      'leaves alone microtasks from before our first script',
      [event('RunTask', [-90, -10]), event('RunMicrotasks', [-89, -29])],
      { ours: 5, longestSlice: 5, longTasks: 0, busy: 90 },
    ],
    [
      'leaves alone what others run',
      [
        event('RunTask', [20, 90]),
        event('FunctionCall', [21, 80], 'https://example.com/page.js'),
        event('RunMicrotasks', [80, 88]),
      ],
      { ours: 5, longTasks: 0, busy: 80 },
    ],
    [
      'counts a task that is long because of us',
      [event('RunTask', [20, 75]), event('FunctionCall', [21, 31], `${OURS}/index.js`)],
      { longTasks: 1 },
    ],
    [
      'does not count one that is long without us',
      [event('RunTask', [20, 120]), event('FunctionCall', [21, 31], `${OURS}/index.js`)],
      { longTasks: 0 },
    ],
    [
      'counts one that is ours alone',
      [event('RunTask', [20, 220]), event('FunctionCall', [21, 81], `${OURS}/index.js`)],
      { longTasks: 1 },
    ],
    [
      'leaves other threads alone',
      [event('RunTask', [20, 90], undefined, 2), event('FunctionCall', [21, 81], OURS, 2)],
      { ours: 5, busy: 10 },
    ],
  ])('%s', (_, events, cost) => {
    expect(costOf([...events, ...START], OURS)).toMatchObject(cost ?? {});
  });

  it('is not known where the script did not run', () => {
    expect(costOf([event('RunTask', [0, 10])], OURS)).toBeNull();
  });

  it('is nothing on a page without it', () => {
    const events = [event('RunTask', [0, 10]), event('RunMicrotasks', [1, 5])];
    expect(costOf(events, null)).toMatchObject({ ours: 0, busy: 10 });
  });
});
