import { isCutOff, messages, openBackground } from '../browser/runtime';
import { whenReadable } from '../page/readable-frame';
import { serve } from '../protocol/channel';
import { FRAME_ASKED_ANSWERS } from '../protocol/frame-answers';
import { FRAME_ASKS } from '../protocol/frame-shapes';
import { openFrameSession } from './frame-session';

/** Marks the frame that this script runs in, once there is something to read in it. */
function runInFrame(signal: AbortSignal): void {
  const ask = openBackground(FRAME_ASKED_ANSWERS);
  const session = openFrameSession({
    page: document,
    ask,
    isCutOff,
    signal,
  });
  serve(messages(), FRAME_ASKS, {
    reportCardClosed() {
      session.closeCard();
      return null;
    },
    async reportSwitches() {
      await session.readMarks();
      return null;
    },
  });
  void session.readMarks();
}

const { signal } = new AbortController();
if (window.top !== window) whenReadable(document, () => runInFrame(signal), signal);
