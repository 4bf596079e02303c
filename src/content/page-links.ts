import { onAbort } from '../lib/on-abort';
import type { LinkMark } from '../model/link-mark';
import { LINK_MAX_LENGTH, LINKS_MAX, VET_URLS_MAX } from '../model/kept-link';
import { drawLinkMarks, linkTextRange } from '../page/link-marks';

/** A link with its mark on the page. */
export interface PlacedLink extends LinkMark {
  readonly url: string;
  readonly ranges: readonly [StaticRange];
}

/** The marked links of a page. */
export interface PageLinkMarks {
  /** Asks anew about every link: what is marked was changed. */
  refresh(): void;
  /** The marked link under a point of the viewport; CSS px. */
  linkAt(x: number, y: number): PlacedLink | null;
}

/** What marking links needs. */
export interface PageLinksOptions {
  readonly page: Document;
  /** Which of these addresses are marked, in their order. */
  readonly ask: (urls: readonly string[]) => Promise<readonly (LinkMark | null)[]>;
  readonly signal: AbortSignal;
}

/** How long changes gather before links are looked at, ms. */
const DELAY_MS = 200;

/** Marks the links of a page, and those that come, until the signal fires. */
export function markLinks({ page, ask, signal }: PageLinksOptions): PageLinkMarks {
  const marks = drawLinkMarks(CSS.highlights, signal);
  const answers = new Map<string, LinkMark | null>();
  const placed = new Map<Element, PlacedLink>();
  const byRange = new WeakMap<AbstractRange, PlacedLink>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isOver = (): boolean => signal.aborted;
  const later = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      requestIdleCallback(() => void look(), { timeout: DELAY_MS });
    }, DELAY_MS);
  };

  function unmark(link: Element, { kind, ranges }: PlacedLink): void {
    marks.remove(kind, ranges);
    placed.delete(link);
  }

  function draw(link: HTMLAnchorElement | HTMLAreaElement): void {
    const url = link.href;
    const old = placed.get(link);
    const mark = answers.get(url) ?? null;
    const isSame =
      old?.url === url && old.kind === mark?.kind && old.ranges[0].startContainer.isConnected;
    if (isSame) return;
    if (old !== undefined) unmark(link, old);
    const range = mark === null ? null : linkTextRange(link);
    if (mark === null || range === null) return;
    const next: PlacedLink = { ...mark, url, ranges: [range] };
    placed.set(link, next);
    byRange.set(range, next);
    marks.add(mark.kind, next.ranges);
  }

  /** Asks about addresses not met before, a bounded number of them, then draws what differs. */
  async function look(): Promise<void> {
    if (isOver()) return;
    for (const [link, one] of placed) if (!link.isConnected) unmark(link, one);
    const links = [...page.links].slice(0, LINKS_MAX);
    const unknown = new Set<string>();
    for (const { protocol, href } of links) {
      if (unknown.size === VET_URLS_MAX) break;
      const isAsked = /^https?:$/.test(protocol) && href.length < LINK_MAX_LENGTH;
      if (isAsked && !answers.has(href)) unknown.add(href);
    }
    if (unknown.size > 0) {
      const urls = [...unknown];
      // Without the worker the links stay as they are; the next change asks again.
      const found = await ask(urls).catch(() => null);
      if (isOver() || found === null) return;
      for (const [index, url] of urls.entries()) answers.set(url, found[index] ?? null);
    }
    for (const link of links) draw(link);
    if (unknown.size === VET_URLS_MAX) later();
  }

  const observer = new MutationObserver(later);
  const changes = { subtree: true, childList: true, attributes: true, attributeFilter: ['href'] };
  observer.observe(page, changes);
  onAbort(signal, () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  later();

  return {
    refresh() {
      answers.clear();
      later();
    },
    linkAt(x, y) {
      const [range] = marks.rangesAt(x, y);
      return range === undefined ? null : (byRange.get(range) ?? null);
    },
  };
}

/** The text of a marked link as one live range; null when it has gone. */
export function liveLinkRange({ ranges: [mark] }: PlacedLink): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = mark;
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  const range = new Range();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    // The page has shortened the text since.
    return null;
  }
  return range;
}
