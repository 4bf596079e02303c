/** Undoes something when its signal fires; a signal that has fired before does nothing more. */
export function onAbort(signal: AbortSignal, undo: (event: Event) => void): void {
  signal.addEventListener('abort', undo);
}
