// Long enough for a busy machine; a test that waits this long has failed.
const TIMEOUT_MS = 15_000;
const INTERVAL_MS = 20;

/** The first answer that is neither false nor null nor undefined. Rejects, named, when none comes in time. */
export async function waitUntil<Value>(
  what: string,
  look: () => Promise<Value | false | null | undefined> | Value | false | null | undefined,
  timeoutMs = TIMEOUT_MS,
): Promise<Value> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const seen = await look();
    if (seen !== false && seen !== null && seen !== undefined) return seen;
    if (Date.now() > deadline) throw new Error(`${what}: not within ${timeoutMs} ms`);
    await new Promise((done) => setTimeout(done, INTERVAL_MS));
  }
}
