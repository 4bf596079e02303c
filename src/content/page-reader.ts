import { orAborted } from '../lib/on-abort';
import type { PageDate } from '../model/page-context';
import type { BackgroundCalls, MarkSettings } from '../protocol/calls';
import type { Asker } from '../protocol/channel';
import type { awaitLateRoots } from '../page/late-roots';
import type { drawMarks, Marks } from '../page/marks';
import type { Postpone } from '../page/watch';
import { openPace } from '../page/pace';
import { openPageClock, runInSlices } from '../page/schedule';
import { isProse } from '../page/skip-rules';
import type { BriefBook } from './brief-book';
import { openNameSearch } from './name-search';
import { openNameLinks } from './name-links';
import { collectNames, type NamedBlock, type PageNames } from './page-names';
import { readText } from './text-reading';

/** What the worker does for a page that is read. */
type ReaderCalls = Pick<
  BackgroundCalls,
  'findNames' | 'noteNames' | 'linkNames' | 'getLinked' | 'getMarkStyles'
>;

/** What a page is read with. */
export interface PageReaderOptions {
  readonly page: Document;
  readonly ask: Asker<ReaderCalls>;
  /** A call has been answered, or has failed. */
  readonly onSettled: () => void;
  /** Of the page; null when it is not known. */
  readonly date: () => Promise<PageDate | null> | null;
  readonly book: BriefBook;
  readonly settings: () => MarkSettings;
  /** Begins to draw; a frame draws all of its marks, a page those near the view. */
  readonly draw: typeof drawMarks;
  /** Waits for what no event tells; without it, it is seen when something else changes. */
  readonly awaitRoots?: typeof awaitLateRoots;
  /** True for the element that we put into the page ourselves. */
  readonly isOurs?: (node: Node) => boolean;
  /** Decides on reports of what changes. */
  readonly postpone?: Postpone;
  /** The mentions have been worked out anew. */
  readonly onLinked: () => void;
  readonly signal: AbortSignal;
}

/** A page that is being read, and read again where it changes. */
export interface PageReader {
  readonly names: PageNames;
  readonly marks: Marks;
  /** False while text is still to be read or names are still to be asked for. */
  isComplete(): boolean;
  /** Draws anew what the settings let through, then what linking makes of the reader's corrections. */
  refresh(): void;
}

/** Begins to read a page, what is in view first; everything ends with the signal. */
export function readPage(options: PageReaderOptions): PageReader {
  const { page, date, book, settings, onLinked, onSettled, signal } = options;
  const ask: Asker<ReaderCalls> = (name, asked) => options.ask(name, asked).finally(onSettled);
  const marks = options.draw(CSS.highlights, {
    styles: () => ask('getMarkStyles', {}),
    signal,
  });
  const clock = openPageClock(page, signal);
  const inSlices = (step: () => boolean): Promise<void> => runInSlices(step, clock, signal);
  // That no other page has; 30 digits at most, PAGE_NAME_LENGTH are allowed.
  const name = crypto.getRandomValues(new Uint32Array(3)).join('');
  const names = collectNames({
    links: openNameLinks<NamedBlock>({ ask, date }, name),
    book,
    marks,
    kinds: () => settings().kinds,
    inSlices,
  });
  /** The first names are marked before more text is sent: a call waits for those before it. */
  let isBegun = false;
  const search = openNameSearch({
    findNames: (texts) => ask('findNames', { texts }),
    onFound: (container, blocks) => names.put(container, blocks),
    async onAnswered() {
      if (isBegun || !names.isStale()) return;
      isBegun = true;
      await link();
    },
    pause: () => pauseFor(RETRY_MS, signal),
    inSlices,
    signal,
  });
  // The worker looks at all names of the page, again when one comes: a feed has ever more of them.
  const pace = openPace(clock.now, LINK_PACE);
  /** Until it has begun to read, a page that can be read is not read to its end. */
  let isReading = (): boolean => isProse(page);
  let isLinking = false;
  let drawing = 0;

  /** Has the names of the page linked, once more for those that came while it went on. */
  async function link(): Promise<void> {
    if (isLinking) return;
    isLinking = true;
    // Out of the worker's reach, as after an update: what is linked stays marked, and the next text
    // that is read has all names linked again.
    for (let failures = 0; failures < LINK_TRIES && names.isStale() && !signal.aborted;) {
      const rest = pace.restMs();
      if (rest > 0) {
        await pauseFor(rest, signal);
        continue;
      }
      const begin = clock.now();
      try {
        await names.link();
        failures = 0;
      } catch {
        failures++;
        await pauseFor(RETRY_MS, signal);
        continue;
      }
      pace.spend(clock.now() - begin);
      tell();
    }
    isLinking = false;
  }

  function tell(): void {
    if (signal.aborted) return;
    marks.restore();
    onLinked();
  }

  async function begin(): Promise<void> {
    await clock.nextTask();
    if (signal.aborted) return;
    isReading = readText({ ...options, names, marks, search, link, inSlices });
  }
  if (isProse(page)) void begin();

  function refresh(): void {
    names.expire();
    drawing++;
    void names
      .draw()
      .finally(() => drawing--)
      .then(tell)
      .then(link);
  }

  return {
    names,
    marks,
    isComplete: () => !isReading() && search.isIdle() && !isLinking && drawing === 0,
    refresh,
  };
}

/** Linking may keep the worker for so long at once, then for a fifth of the time. */
const LINK_PACE = { allowanceMs: 1000, share: 0.2 };

/** How often linking is tried, when the worker is killed as often while it links. */
const LINK_TRIES = 3;

/** How long a page waits before a call that failed is made again, ms: a worker starts in 0.1 s. */
const RETRY_MS = 1000;

/** Resolves after a time, or when the signal fires. */
export function pauseFor(ms: number, signal: AbortSignal): Promise<void> {
  return orAborted(signal, (done) => void setTimeout(done, ms));
}
