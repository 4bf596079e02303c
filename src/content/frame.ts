import { isCutOff, messages, openBackground } from '../browser/runtime';
import { whenReadable } from '../page/readable-frame';
import { watchRoot } from '../page/watch';
import { serve } from '../protocol/channel';
import { FRAME_ASKED_ANSWERS } from '../protocol/frame-answers';
import { FRAME_ASKS } from '../protocol/frame-shapes';
import { openFrameSession, type FrameSession } from './frame-session';

/** Of the document that the frame shows now; null before there has been something to read. */
let session: FrameSession | null = null;

/** Marks the frame that this script runs in. */
function runInFrame(signal: AbortSignal): void {
  if (session === null) {
    serve(messages(), FRAME_ASKS, {
      hearCard({ isShown }) {
        session?.cards()?.hear(isShown);
        return null;
      },
      getNames: () => session?.cards()?.list() ?? { names: [], isComplete: true },
      openName: ({ index }) => session?.cards()?.open(index) ?? false,
      async reportSwitches() {
        await session?.readMarks();
        return null;
      },
    });
  }
  session = openFrameSession({
    page: document,
    ask: openBackground(FRAME_ASKED_ANSWERS),
    isCutOff,
    signal,
  });
  void session.readMarks();
}

/**
 * Marks the document once there is something to read in it, and each that is put in its place: frames
 * are often written by `document.write`, which leaves nothing of what listened before.
 */
function watchFrame(): void {
  const stop = new AbortController();
  const { signal } = stop;
  const restart = (): void => {
    stop.abort();
    watchFrame();
  };
  watchRoot(document, restart, signal);
  whenReadable(document, () => runInFrame(signal), signal);
}

if (window.top !== window) watchFrame();
