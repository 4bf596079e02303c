import { describeScene } from './scene';

// Long enough for a busy machine; a test that waits this long has failed.
const TIMEOUT_MS = 15_000;
const INTERVAL_MS = 20;

/** What a look gives that has found nothing yet; words that have not come are an empty text. */
type Nothing = false | null | undefined | '';

/** The first answer that is something. Rejects, named, when none comes in time. */
export async function waitUntil<Value>(
  what: string,
  look: () => Promise<Value | Nothing> | Value | Nothing,
  timeoutMs = TIMEOUT_MS,
): Promise<Value> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const seen = await look();
    if (seen !== false && seen !== null && seen !== undefined && seen !== '') return seen;
    if (Date.now() > deadline) {
      throw new Error(`${what}: not within ${timeoutMs} ms${await describeScene()}`);
    }
    await new Promise((done) => setTimeout(done, INTERVAL_MS));
  }
}
