import type { MarkSettings } from '../protocol/calls';
import type { Asker } from '../protocol/channel';
import type { FrameAsked } from '../protocol/frame-answers';
import { watchRoot } from '../page/watch';
import { openBriefBook } from './brief-book';
import { openFrameCards, type FrameCards } from './frame-cards';
import { linkCalls } from './link-calls';
import { pauseFor, readPage, type PageReader } from './page-reader';

/** What marking a frame needs. */
export interface FrameSessionOptions {
  readonly page: Document;
  readonly ask: Asker<FrameAsked>;
  /** True once the extension has gone from under this script. */
  readonly isCutOff: () => boolean;
  readonly signal: AbortSignal;
}

/** The marks of a frame. */
export interface FrameSession {
  /** Asks what to mark, and marks that from now on. Never rejects. */
  readMarks(): Promise<void>;
  /** The page has closed the card of a name in here. */
  closeCard(): void;
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
  const book = openBriefBook();
  let settings: MarkSettings | null = null;
  let running: Running | null = null;

  function start(settings: () => MarkSettings): Running {
    const stop = new AbortController();
    const { signal } = stop;
    const reader = readPage({
      page,
      findNames: (texts) => ask('findNames', { texts }).finally(endIfCutOff),
      linkCalls: linkCalls({ ask, date: () => Promise.resolve(null), onSettled: endIfCutOff }),
      book,
      markStyles: () => ask('getMarkStyles', {}),
      settings,
      isOurs: () => false,
      onLinked: () => {
        const shown = cards.shown();
        if (shown !== null && !reader.names.mentions().includes(shown)) cards.end();
      },
      signal,
    });
    const cards = openFrameCards({
      page,
      reader,
      tell: (news) => ask('reportFrame', { news }).finally(endIfCutOff),
      signal,
    });
    watchRoot(page, restart, signal);
    return { stop, reader, cards };
  }

  function end(): void {
    running?.stop.abort();
    running = null;
  }

  function endIfCutOff(): void {
    if (isCutOff()) end();
  }

  function restart(): void {
    end();
    if (settings?.isOn === true) {
      const marks = settings;
      running = start(() => settings ?? marks);
    }
  }

  function setMarks(next: MarkSettings): void {
    settings = next;
    if (!next.isOn) end();
    else if (running === null) restart();
    else running.reader.refresh();
  }

  return {
    closeCard: () => running?.cards.close(),
    async readMarks() {
      for (let attempt = 1; attempt <= TRIES && !isCutOff(); attempt++) {
        const marks = await ask('getMarks', {}).catch(() => null);
        if (marks !== null) {
          setMarks(marks);
          return;
        }
        await pauseFor(RETRY_MS * attempt, options.signal);
      }
    },
  };
}
