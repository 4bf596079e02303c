import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** Writes text to somebody who may stop listening. */
export interface LineWriter {
  /** Writes lines, and waits until there is room for more. */
  readonly write: (lines: string) => Promise<void>;
  /** True when the listener has gone, as `head` does; nothing is written any more. */
  readonly isClosed: () => boolean;
}

/** A writer over a stream. Its errors other than a listener who has gone are thrown by `write`. */
export function openLineWriter(stream: Writable): LineWriter {
  let failure: Error | null = null;
  stream.on('error', (error) => {
    failure = error;
  });
  const isClosed = (): boolean => isPipeBroken(failure);
  return {
    isClosed,
    async write(lines) {
      if (isClosed()) return;
      if (failure !== null) throw failure;
      if (lines === '' || stream.write(lines)) return;
      // A stream that fails never drains: `once` rejects, and what came is handled above.
      await once(stream, 'drain').catch(() => undefined);
    },
  };
}

function isPipeBroken(error: Error | null): boolean {
  return error !== null && 'code' in error && error.code === 'EPIPE';
}
