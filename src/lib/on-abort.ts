/** Undoes something when its signal fires; a signal that has fired before does nothing more. */
export function onAbort(signal: AbortSignal, undo: (event: Event) => void): void {
  signal.addEventListener('abort', undo);
}

/** Resolves once `wait` calls back, or when the signal fires before that; no listener stays behind. */
export function orAborted(signal: AbortSignal, wait: (done: () => void) => void): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      signal.removeEventListener('abort', done);
      resolve();
    };
    signal.addEventListener('abort', done);
    wait(done);
  });
}
