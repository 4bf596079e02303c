import type { Steps } from '../link/link-mentions';

/** How long work goes on while others may be waiting, ms: a card that waits for it is not late. */
const TURN_MS = 8;

/** Resolves in a task of its own, after those that were waiting: a timer would rest 4 ms each time. */
function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

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
