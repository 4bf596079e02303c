import { describe, expect, it, vi } from 'vitest';
import { orAborted } from '../../../src/lib/on-abort';

describe('a wait that a signal may end', () => {
  it('ends when it is over, and leaves no listener', async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    await orAborted(signal, (done) => done());
    expect(removed.mock.calls.map(([, listener]) => listener)).toEqual(
      added.mock.calls.map(([, listener]) => listener),
    );
  });

  it('ends when the signal fires', async () => {
    const stop = new AbortController();
    const waiting = orAborted(stop.signal, () => undefined);
    stop.abort();
    await expect(waiting).resolves.toBeUndefined();
  });
});
