import type { Candidate, Mention, NameHit } from '../model/mention';
import type { MarkSettings } from '../protocol/calls';
import { drawMarks, type Marks } from '../page/marks';
import { watchReveals } from '../page/reveal';
import { openPageClock, runInSlices } from '../page/schedule';
import { isEdited, isReadable } from '../page/skip-rules';
import { openTextStream, type Outlook, type ReadText } from '../page/text-stream';
import { watchPage, type PageChanges } from '../page/watch';
import type { NameBook } from './name-book';
import { collectNames, type FoundBlock, type PageNames } from './page-names';

/** What a page is read with. */
export interface PageReaderOptions {
  readonly page: Document;
  readonly findNames: (text: string) => readonly NameHit[];
  readonly linkMentions: (candidates: readonly Candidate[]) => readonly Mention[];
  readonly book: NameBook;
  readonly settings: () => MarkSettings;
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
  /** Works out anew which marks are drawn, after a change of the settings. */
  relink(): void;
}

/** Begins to read a page, what is in view first; everything ends with the signal. */
export function readPage(options: PageReaderOptions): PageReader {
  const { page, findNames, linkMentions, book, settings, isOurs, onLinked, signal } = options;
  const marks = drawMarks(CSS.highlights, signal);
  const names = collectNames({ linkMentions, book, marks, kinds: () => settings().kinds });
  const closed = new WeakSet<Element>();
  const reveals = watchReveals((element) => read(() => stream.request(element)), signal);
  const stream = openTextStream({
    page,
    outlook,
    onBoxless: (element) => reveals.await(element),
    onClosed: (element) => closed.add(element),
  });
  const clock = openPageClock(page, signal);
  let search: Generator<undefined, void> | null = null;
  let isReading = false;
  let lookUps = 0;

  /** Requests text, and sees to it that it is read. */
  function read(request: () => void): void {
    request();
    if (isReading || signal.aborted) return;
    isReading = true;
    let isViewDone = false;
    const step = (): boolean => {
      if (search !== null) {
        if (search.next().done === true) search = null;
        return true;
      }
      const text = stream.next();
      if (text === 'done') {
        isReading = false;
        return false;
      }
      if (text !== null) search = searchText(text);
      if (!isViewDone && !stream.hasMoreInView()) {
        isViewDone = true;
        void lookUp();
      }
      return true;
    };
    void runInSlices(step, clock, signal).then(lookUp);
  }

  /** Looks for names, one block a step: a single element may hold a whole book. */
  function* searchText({ container, blocks }: ReadText): Generator<undefined, void> {
    const found: FoundBlock[] = [];
    for (const block of blocks) {
      found.push({ block, hits: findNames(block.text) });
      yield;
    }
    names.put(container, found);
  }

  /** Asks for names that are new on the page, then links all of them. */
  async function lookUp(): Promise<void> {
    lookUps += 1;
    let hasLearnt = false;
    try {
      hasLearnt = await book.learn(names.keys());
    } catch {
      // Out of the worker's reach, as after an update: what is known stays marked, and the next
      // text that is read asks for these names again.
    } finally {
      lookUps -= 1;
    }
    if (hasLearnt || names.isStale()) relink();
  }

  function relink(): void {
    if (signal.aborted) return;
    marks.restore();
    names.link();
    onLinked();
  }

  function onChanges({ added, touched, switched }: PageChanges): void {
    names.sweep();
    read(() => {
      for (const node of touched) stream.requestAround(node);
      for (const node of added) {
        if (!hasAncestorIn(added, node)) stream.request(node);
      }
      for (const element of switched) {
        if (isEdited(element)) names.sweep(element);
        else if (closed.delete(element)) stream.request(element);
      }
    });
  }

  if (isReadable(page)) {
    watchPage({ page, isOurs, onChanges, signal });
    read(() => stream.request(page.documentElement));
  }
  return { names, marks, isComplete: () => !isReading && lookUps === 0, relink };
}

function outlook(element: Element): Outlook {
  const { top, bottom } = element.getBoundingClientRect();
  if (bottom < 0) return 'above';
  return top > innerHeight ? 'below' : 'inside';
}

function hasAncestorIn(nodes: ReadonlySet<Node>, node: Node): boolean {
  for (let at = node.parentNode; at !== null; at = at.parentNode) if (nodes.has(at)) return true;
  return false;
}
