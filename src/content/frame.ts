import { watchRoot } from '../page/watch-root';
import { whenShown } from '../page/shown-frame';

// All that runs in a frame nobody sees. The rest is compiled for frames that are shown.

/**
 * Marks the document once it is shown, and each that is put in its place: frames are often written by
 * `document.write`, which leaves nothing of what listened before.
 */
function watchFrame(): void {
  const stop = new AbortController();
  const { signal } = stop;
  const restart = (): void => {
    stop.abort();
    watchFrame();
  };
  watchRoot(document, restart, signal);
  whenShown(document, () => void begin(signal), signal);
}

async function begin(signal: AbortSignal): Promise<void> {
  const { runInFrame } = await import('./run-in-frame');
  runInFrame(signal);
}

// The first touch of a page makes the browser’s classes: it gets a task of its own. A frame that is gone again has no
// window above it, and in Firefox no clock.
if (window.top && window.top !== window) setTimeout(watchFrame);
