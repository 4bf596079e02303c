import { nextTask } from '../lib/next-task';
import type { Steps } from '../link/link-mentions';

/** How long work goes on while others may be waiting, ms: a card that waits for it is not late. */
const TURN_MS = 8;

/** Does work in steps to its end; between its turns the worker answers the calls that have come meanwhile. */
export async function runInTurns<Result>(steps: Steps<Result>): Promise<Result> {
  let until = performance.now() + TURN_MS;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    await nextTask();
    until = performance.now() + TURN_MS;
  }
}
