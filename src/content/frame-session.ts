import { onAbort } from '../lib/on-abort';
import type { MarkSettings } from '../protocol/calls';
import type { Asker } from '../protocol/channel';
import type { FrameAsked } from '../protocol/frame-answers';
import { drawMarks } from '../page/marks';
import { openBriefBook } from './brief-book';
import { openFrameCards, type FrameCards } from './frame-cards';
import { pauseFor, readPage, type PageReader } from './page-reader';

/** What marking a frame needs. */
export interface FrameSessionOptions {
  readonly page: Document;
  readonly ask: Asker<FrameAsked>;
  /** True once the extension has gone from under this script. */
  readonly isCutOff: () => boolean;
  /** Fires when the document is written anew. */
  readonly signal: AbortSignal;
}

/** The marks of a frame. */
export interface FrameSession {
  /** Asks what to mark, and marks that from now on. Never rejects. */
  readMarks(): Promise<void>;
  /** Null while nothing is marked. */
  cards(): FrameCards | null;
}

interface Running {
  readonly stop: AbortController;
  readonly reader: PageReader;
  readonly cards: FrameCards;
}

/** A frame may be there before the script of its page: how often it asks, and how long it waits, ms. */
const TRIES = 5;
const RETRY_MS = 500;

/** A session with nothing marked yet. */
export function openFrameSession(options: FrameSessionOptions): FrameSession {
  const { page, ask, isCutOff } = options;
  let settings: MarkSettings;
  let running: Running | null = null;

  function start(): Running {
    const stop = new AbortController();
    const { signal } = stop;
    const book = openBriefBook();
    const reader = readPage({
      page,
      ask,
      onSettled: endIfCutOff,
      // The worker asks the page around for it.
      date: () => null,
      book,
      settings: () => settings,
      draw: drawMarks,
      onLinked: () => cards.check(),
      signal,
    });
    const cards = openFrameCards({
      page,
      reader,
      book,
      tell: (news) => ask('reportFrame', { news }).finally(endIfCutOff),
      signal,
    });
    cards.check(); // nothing yet, in place of what another document here has told
    return { stop, reader, cards };
  }

  function end(): void {
    running?.stop.abort();
    running = null;
  }

  function endIfCutOff(): void {
    if (isCutOff()) end();
  }

  onAbort(options.signal, end);

  return {
    cards: () => running?.cards ?? null,
    async readMarks() {
      for (let attempt = 1; attempt <= TRIES && !isCutOff(); attempt++) {
        const marks = await ask('getMarks', {}).catch(() => null);
        if (options.signal.aborted) return;
        if (!marks) {
          await pauseFor(RETRY_MS * attempt, options.signal);
          continue;
        }
        settings = marks;
        if (!marks.isOn) end();
        else if (running) running.reader.refresh();
        else running = start();
        return;
      }
    },
  };
}
