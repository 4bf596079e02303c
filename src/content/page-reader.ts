import { orAborted } from '../lib/on-abort';
import type { PageDate } from '../model/page-context';
import type { BackgroundCalls, MarkSettings } from '../protocol/calls';
import type { Asker } from '../protocol/channel';
import type { awaitLateRoots } from '../page/late-roots';
import type { drawMarks, Marks } from '../page/marks';
import { openPace } from '../page/pace';
import { watchReveals } from '../page/reveal';
import { openPageClock, runInSlices } from '../page/schedule';
import { isEdited, isReadable } from '../page/skip-rules';
import { openTextStream, type Outlook } from '../page/text-stream';
import { watchPage, type PageChanges, type PageWatch } from '../page/watch';
import type { BriefBook } from './brief-book';
import { openNameSearch } from './name-search';
import { openNameLinks } from './name-links';
import { collectNames, type NamedBlock, type PageNames } from './page-names';

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
  /** Waits for roots that no event tells; null where they are not waited for. */
  readonly awaitRoots: typeof awaitLateRoots | null;
  /** True for the element that we put into the page ourselves. */
  readonly isOurs: (node: Node) => boolean;
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
  const { page, date, book, settings, isOurs, onLinked, onSettled, signal } = options;
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
  const closed = new WeakSet<Element>();
  const reveals = watchReveals((element) => read(() => stream.request(element)), signal);
  const stream = openTextStream({
    page,
    outlook,
    onBoxless: (element) => reveals.await(element),
    onClosed: (element) => closed.add(element),
    onRoot: (root) => watch?.include(root),
    onHostless: (element) => lateRoots?.await(element),
  });
  const lateRoots = options.awaitRoots?.({
    page,
    onHost: (host) => read(() => stream.request(host)),
    signal,
  });
  let watch: PageWatch | null = null;
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
  let isReading = false;
  let isLinking = false;
  let drawing = 0;

  /** Requests text, and sees to it that it is read. */
  function read(request: () => void): void {
    request();
    if (isReading || signal.aborted) return;
    isReading = true;
    let isViewDone = false;
    const step = (): boolean => {
      const text = stream.next();
      if (text === 'done') {
        isReading = false; // at once: what is requested from here on begins a new round
        return false;
      }
      if (text !== null) {
        if (!text.isNew) names.retain(text);
        search.add(text);
      }
      if (!isViewDone && !stream.hasMoreInView()) {
        isViewDone = true;
        void search.finish().then(link);
      }
      return true;
    };
    void inSlices(step)
      .finally(() => {
        isReading = false;
      })
      .then(() => search.finish())
      .then(link);
  }

  /** Has the names of the page linked, once more for those that came while it went on. */
  async function link(): Promise<void> {
    if (isLinking) return;
    isLinking = true;
    // Out of the worker's reach, as after an update: what is linked stays marked, and the next text
    // that is read has all names linked again.
    for (let failures = 0; failures < LINK_TRIES && names.isStale() && !signal.aborted;) {
      if (pace.restMs() > 0) {
        await pauseFor(pace.restMs(), signal);
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

  function onChanges({ added, touched, switched, hasLost }: PageChanges): void {
    marks.restore();
    lateRoots?.stir();
    if (hasLost) names.sweep();
    read(() => {
      for (const node of touched) stream.requestAround(node);
      stream.requestAll(added);
      for (const element of switched) {
        if (isEdited(element)) names.sweep(element);
        else if (closed.delete(element)) stream.request(element);
      }
    });
  }

  async function begin(): Promise<void> {
    isReading = true;
    await clock.nextTask();
    isReading = false;
    if (signal.aborted) return;
    watch = watchPage({ page, isOurs, onChanges, signal });
    read(() => stream.request(page.documentElement));
  }
  if (isReadable(page)) void begin();

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
    isComplete: () => !isReading && search.isIdle() && !isLinking && drawing === 0,
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

function outlook(element: Element): Outlook {
  const { top, bottom } = element.getBoundingClientRect();
  if (bottom < 0) return 'above';
  return top > innerHeight ? 'below' : 'inside';
}
