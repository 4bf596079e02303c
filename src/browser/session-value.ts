import browser from 'webextension-polyfill';
import type { Guard } from '../lib/guards';

/** A value that outlives the worker but not the browser; it is never written to disk. Never rejects. */
export interface SessionValue<Value> {
  /** Undefined when nothing was written since the browser or the extension started, or memory is full. */
  readonly read: () => Promise<Value | undefined>;
  readonly write: (value: Value) => Promise<void>;
}

/** A value under a key of its own; what does not pass the guard counts as not written. */
export function sessionValue<Value>(key: string, isValue: Guard<Value>): SessionValue<Value> {
  const { session } = browser.storage;
  return {
    async read() {
      const value = await session.get(key).then(
        (held) => held[key],
        () => undefined,
      );
      return isValue(value) ? value : undefined;
    },
    // What is kept this way is a convenience: a page must not stay unmarked for it.
    write: (value) => session.set({ [key]: value }).catch(() => undefined),
  };
}
