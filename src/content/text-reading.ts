import type { awaitLateRoots } from '../page/late-roots';
import type { Marks } from '../page/marks';
import { watchReveals } from '../page/reveal';
import { isEdited, isReadable } from '../page/skip-rules';
import { openTextStream, type Outlook } from '../page/text-stream';
import { watchPage, type PageChanges, type Postpone } from '../page/watch';
import type { NameSearch } from './name-search';
import type { PageNames } from './page-names';

/** What the text of a page is read with. */
export interface TextReadingOptions {
  readonly page: Document;
  readonly names: PageNames;
  readonly marks: Marks;
  readonly search: NameSearch;
  /** Has what was found linked. */
  readonly link: () => Promise<void>;
  /** Waits for what no event tells; without it, it is seen when something else changes. */
  readonly awaitRoots?: typeof awaitLateRoots;
  /** True for the element that we put into the page ourselves. */
  readonly isOurs?: (node: Node) => boolean;
  /** Decides on reports of what changes. */
  readonly postpone?: Postpone;
  /** Runs a step until it returns false, in slices. */
  readonly inSlices: (step: () => boolean) => Promise<void>;
  readonly signal: AbortSignal;
}

/**
 * Reads a page and has names looked for in it, what is in view first, and again where it changes, until the
 * signal fires. Answers whether there is anything left to read.
 */
export function readText(options: TextReadingOptions): () => boolean {
  const { page, names, marks, search, link, inSlices, signal } = options;
  const closed = new WeakSet<Element>();
  const reveals = watchReveals((element) => read(() => stream.request(element)), signal);
  const stream = openTextStream({
    page,
    outlook,
    onBoxless: (element) => reveals.await(element),
    onClosed: (element) => closed.add(element),
    onRoot: (root) => watch.include(root),
    onHostless: (element) => lateRoots?.await(element),
  });
  const lateRoots = options.awaitRoots?.({
    page,
    onHost: (host) => read(() => stream.request(host)),
    onLook: look,
    signal,
  });
  const watch = watchPage({ ...options, onChanges });
  let isReading = false;
  let isOpen = isReadable(page);

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

  /** Looks whether the whole page is edited now, of which nothing tells: then it has no marks. */
  function look(): boolean {
    const wasOpen = isOpen;
    isOpen = isReadable(page);
    if (isOpen !== wasOpen) {
      names.sweep(page.documentElement);
      read(() => stream.request(page.documentElement));
    }
    return isOpen;
  }

  function onChanges({ added, touched, switched, hasLost }: PageChanges): void {
    look();
    marks.restore();
    lateRoots?.stir();
    if (hasLost) names.sweep();
    read(() => {
      for (const node of touched) stream.requestAround(node);
      stream.requestAll(added);
      for (const element of switched) {
        if (isEdited(element)) {
          names.sweep(element);
          closed.add(element);
        } else if (closed.delete(element)) stream.request(element);
      }
    });
  }

  read(() => stream.request(page.documentElement));
  return () => isReading;
}

function outlook(element: Element): Outlook {
  const { top, bottom } = element.getBoundingClientRect();
  if (bottom < 0) return 'above';
  return top > innerHeight ? 'below' : 'inside';
}
