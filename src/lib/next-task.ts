/**
 * Resolves in a later task, after those that were waiting: in hidden pages too, and without the 4 ms that
 * a timer rests.
 */
export function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
