import type { DrivenBrowser } from './drive-browser';
import { evaluateInFirefox } from './extension-errors';
import type { MainThreadCost } from './slice-trace';

// What one extension cost a page's main thread in Firefox, whose drivers hand out no trace: by its
// own profiler, which looks at the stack once a millisecond and marks where scripts are entered.

/** What is kept of a profile: the main thread of the page's process, times in ms. */
export interface ThreadProfile {
  /** Looks at which a function of ours was on the stack: when, and time of the processor since the last. */
  readonly ours: readonly (readonly [at: number, spent: number])[];
  /** Where scripts were entered and left: [from, to]. */
  readonly entries: readonly (readonly [number, number])[];
  /** Tasks over 50 ms, as Firefox itself marks them: [from, to]. */
  readonly longTasks: readonly (readonly [number, number])[];
  readonly busy: number;
}

/** Time between two looks at the stack, ms. */
const SAMPLE_MS = 1;
/** From this length on a task keeps a reader waiting, ms: the limit of the Long Tasks standard. */
const LONG_TASK_MS = 50;
/** Room for the looks of all processes over one load, in entries of the profiler. */
const PROFILE_ENTRIES = 8_000_000;

/** What the extension cost; `profile` is of one load. */
export function costOfProfile(profile: ThreadProfile): MainThreadCost {
  const { ours, entries, longTasks, busy } = profile;
  const within = ([from, to]: readonly [number, number]): number =>
    ours.reduce((sum, [at, spent]) => (at >= from && at < to ? sum + spent : sum), 0);
  return {
    ours: within([-Infinity, Infinity]),
    longestSlice: Math.max(0, ...entries.map(within)),
    longTasks: longTasks.filter((task) => {
      const own = within(task);
      return own > LONG_TASK_MS || (own > 0 && task[1] - task[0] - own <= LONG_TASK_MS);
    }).length,
    busy,
  };
}

/** Begins to look at the main threads of all processes. */
export async function startProfile(driven: DrivenBrowser): Promise<void> {
  await evaluateInFirefox(
    driven,
    `Services.profiler.StartProfiler(${PROFILE_ENTRIES}, ${SAMPLE_MS}, ['js', 'cpu'], ['GeckoMain']).then(() => '')`,
  );
}

/**
 * Ends it; resolves with what was seen on the main thread of the page whose script has this address,
 * null when it ran nowhere.
 */
export async function stopProfile(
  driven: DrivenBrowser,
  script: string,
): Promise<ThreadProfile | null> {
  const found = await evaluateInFirefox(
    driven,
    `Services.profiler.getProfileDataAsync()
      .then(async (profile) => {
        const found = (${readProfile.toString()})(profile, ${JSON.stringify(script)});
        await Services.profiler.StopProfiler();
        return JSON.stringify(found);
      })`,
  );
  return JSON.parse(found) as ThreadProfile | null;
}

interface RawTable {
  readonly data: readonly (readonly unknown[])[];
}

interface RawThread {
  readonly name: string;
  readonly stringTable: readonly string[];
  readonly samples: RawTable;
  readonly markers: RawTable;
  readonly stackTable: RawTable;
  readonly frameTable: RawTable;
}

interface RawProfile {
  readonly threads: readonly RawThread[];
  readonly processes: readonly RawProfile[];
}

/** Runs in Firefox, so that a few kilobytes of a profile come out and not its megabytes. */
function readProfile(profile: RawProfile, script: string): ThreadProfile | null {
  const threads = [profile, ...profile.processes]
    .flatMap((process) => process.threads)
    .filter(({ name }) => name === 'GeckoMain');
  let best: ThreadProfile | null = null;
  for (const { stringTable, samples, markers, stackTable, frameTable } of threads) {
    const isOursByFrame = frameTable.data.map(
      ([location]) => stringTable[location as number]?.includes(script) === true,
    );
    const isOursByStack: boolean[] = [];
    for (const [prefix, frame] of stackTable.data) {
      const isBelow = prefix !== null && isOursByStack[prefix as number] === true;
      isOursByStack.push(isBelow || isOursByFrame[frame as number] === true);
    }
    const ours = samples.data
      .filter(([stack]) => stack !== null && isOursByStack[stack as number] === true)
      // In nanoseconds of the processor; what other programs do meanwhile is none of ours.
      .map((row) => [row[1] as number, (Number(row[4]) || 0) / 1_000_000] as const);
    if (ours.length <= (best?.ours.length ?? 0)) continue;
    /** Markers are whole (phase 1), or begin (2) and end (3) one by one, nested like brackets. */
    const spans = (wanted: string): readonly (readonly [number, number])[] => {
      const found: (readonly [number, number])[] = [];
      const begun: number[] = [];
      for (const [name, from, to, phase] of markers.data) {
        if (stringTable[name as number] !== wanted) continue;
        if (phase === 1) found.push([from as number, to as number]);
        else if (phase === 2) begun.push(from as number);
        else if (phase === 3) found.push([begun.pop() ?? (to as number), to as number]);
      }
      return found;
    };
    best = {
      ours,
      entries: ['Perform microtasks', 'SubScript', 'DOMEvent'].flatMap(spans),
      longTasks: spans('LongTask'),
      busy: samples.data.reduce((sum, row) => sum + (Number(row[4]) || 0), 0) / 1_000_000,
    };
  }
  return best;
}
