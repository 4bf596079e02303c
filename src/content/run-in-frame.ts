import { isCutOff, messages, openBackground } from '../browser/runtime';
import { whenReadable } from '../page/readable-frame';
import { serve } from '../protocol/channel';
import { FRAME_ASKED_ANSWERS } from '../protocol/frame-answers';
import { FRAME_ASKS } from '../protocol/frame-shapes';
import { openFrameSession, type FrameSession } from './frame-session';

/** Of the document that the frame shows now; null before there has been something to read. */
let session: FrameSession | null = null;

/** Marks the frame that this script runs in, once there is something to read in it, until the signal fires. */
export function runInFrame(signal: AbortSignal): void {
  whenReadable(document, () => openSession(signal), signal);
}

function openSession(signal: AbortSignal): void {
  if (!session) {
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
