// What one extension cost a page's main thread, read from a trace of Chromium.
//
//   RunTask ├──────────────────────────────┤          one turn of the main thread
//             ├ FunctionCall, ours ┤├ RunMicrotasks ┤  together: one slice of ours
//
// The page's own scripts are off, so what runs after our function in the same task is ours as well.

/**
 * One complete event of a trace, as far as it is looked at. Times are those of the thread, in
 * microseconds of the processor: what other programs do meanwhile costs the page nothing of ours.
 */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly tts?: number;
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** What one extension cost a page's main thread, ms. */
export interface MainThreadCost {
  /** All of our slices together. */
  readonly ours: number;
  readonly longestSlice: number;
  /** Tasks over 50 ms that would not be that long without us. */
  readonly longTasks: number;
  /** All tasks of the main thread, the browser's own and ours. */
  readonly busy: number;
}

/** From this length on a task keeps a reader waiting, µs: the limit of the Long Tasks standard. */
const LONG_TASK_US = 50_000;

const SCRIPT_EVENTS = new Set(['EvaluateScript', 'FunctionCall', 'v8.compile']);

interface Interval {
  readonly from: number;
  readonly to: number;
}

interface Thread {
  readonly pid: number;
  readonly tid: number;
}

const intervalOf = ({ tts = 0, tdur = 0 }: TraceEvent): Interval => ({
  from: tts,
  to: tts + tdur,
});

/** Time that at least one of the intervals covers. */
function covered(intervals: readonly Interval[]): number {
  let total = 0;
  let end = -Infinity;
  for (const { from, to } of intervals.toSorted((a, b) => a.from - b.from)) {
    total += Math.max(0, to - Math.max(from, end));
    end = Math.max(end, to);
  }
  return total;
}

/**
 * The thread on which our script was evaluated last, or ran if it began before the trace; null when it
 * never did.
 */
function mainThread(events: readonly TraceEvent[], origin: string): Thread | null {
  const ours = events.filter((event) => isScriptOf(event, origin));
  return ours.findLast(({ name }) => name === 'EvaluateScript') ?? ours.at(-1) ?? null;
}

/**
 * Cost of the extension with this origin; null when its script did not run. Without an origin: of a
 * page without it, on the thread that worked longest.
 */
export function costOf(
  events: readonly TraceEvent[],
  origin: string | null,
): MainThreadCost | null {
  const thread = origin === null ? busiestThread(events) : mainThread(events, origin);
  if (thread === null) return null;
  const own = events
    .filter(({ pid, tid, ph }) => ph === 'X' && pid === thread.pid && tid === thread.tid)
    .toSorted((a, b) => (a.tts ?? 0) - (b.tts ?? 0) || (b.tdur ?? 0) - (a.tdur ?? 0));
  // Microtasks before our first script are the browser's own, of parsing: 15 to 80 ms on one stored page.
  const begin = own.find((event) => isScriptOf(event, origin))?.tts ?? Infinity;
  const slices: { readonly task: number; readonly ours: number }[] = [];
  let at = 0;
  for (const task of own.filter(({ name }) => name === 'RunTask')) {
    const { from, to } = intervalOf(task);
    while (at < own.length && (own[at]?.tts ?? to) < from) at++;
    const inside: TraceEvent[] = [];
    for (let next = own[at]; next !== undefined && (next.tts ?? 0) < to; next = own[++at])
      inside.push(next);
    slices.push({ task: to - from, ours: to > begin ? oursIn(inside, origin) : 0 });
  }
  const ms = (microseconds: number): number => microseconds / 1000;
  return {
    ours: ms(slices.reduce((sum, { ours }) => sum + ours, 0)),
    longestSlice: ms(Math.max(0, ...slices.map(({ ours }) => ours))),
    longTasks: slices.filter(
      ({ task, ours }) =>
        ours > LONG_TASK_US || (task > LONG_TASK_US && task - ours <= LONG_TASK_US),
    ).length,
    busy: ms(slices.reduce((sum, { task }) => sum + task, 0)),
  };
}

const isScriptOf = ({ name, args }: TraceEvent, origin: string | null): boolean =>
  origin !== null && SCRIPT_EVENTS.has(name) && args?.data?.url?.startsWith(origin) === true;

/** Our time among the events of one task. */
function oursIn(inside: readonly TraceEvent[], origin: string | null): number {
  if (origin === null) return 0;
  const scripts = inside.filter(({ name }) => SCRIPT_EVENTS.has(name));
  const ours = scripts.filter((event) => isScriptOf(event, origin));
  // Microtasks carry no address: they are ours unless somebody else's script ran in the task.
  const isOthers = scripts.length > 0 && ours.length === 0;
  if (isOthers) return 0;
  return covered(
    [...ours, ...inside.filter(({ name }) => name === 'RunMicrotasks')].map(intervalOf),
  );
}

function busiestThread(events: readonly TraceEvent[]): Thread | null {
  const byThread = new Map<string, { readonly thread: Thread; time: number }>();
  for (const { name, ph, pid, tid, tdur = 0 } of events) {
    if (ph !== 'X' || name !== 'RunTask') continue;
    const key = `${pid} ${tid}`;
    const known = byThread.get(key) ?? { thread: { pid, tid }, time: 0 };
    known.time += tdur;
    byThread.set(key, known);
  }
  return [...byThread.values()].toSorted((a, b) => b.time - a.time)[0]?.thread ?? null;
}
