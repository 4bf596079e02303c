import { askBackground, isCutOff, messages } from '../browser/runtime';
import { whenReadable } from '../page/readable-frame';
import { serve } from '../protocol/channel';
import { FRAME_ASKS } from '../protocol/frame-shapes';
import { openFrameSession } from './frame-session';
import { openPageFacts } from './page-facts';

/** Marks the frame that this script runs in, once there is something to read in it. */
function runInFrame(signal: AbortSignal): void {
  const session = openFrameSession({
    page: document,
    ask: askBackground,
    isCutOff,
    facts: openPageFacts(document, askBackground),
    signal,
  });
  serve(messages(), FRAME_ASKS, {
    async reportSwitches() {
      await session.readMarks();
      return null;
    },
  });
  void session.readMarks();
}

const { signal } = new AbortController();
if (window.top !== window) whenReadable(document, () => runInFrame(signal), signal);
