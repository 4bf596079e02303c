import { vi } from 'vitest';

/** Most that a busy machine is given, ms. */
const PATIENCE_MS = 10_000;

/** Waits until the check throws no more, and gives what it gave; rejects with its last error. */
export function eventually<Value>(check: () => Value | Promise<Value>): Promise<Value> {
  return vi.waitFor(check, { timeout: PATIENCE_MS });
}
