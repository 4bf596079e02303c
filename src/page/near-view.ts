import { onAbort } from '../lib/on-abort';
import { drawMarks, type Marks } from './marks';
import type { RootMarksOptions } from './root-marks';
import { elementAround } from './shadow-roots';

// Chromium 156 goes through every range of every highlight again whenever anything in the document has changed,
// be it a letter in a field. So where there are many, only those near the view are in a highlight
// (docs/decisions/0014-only-marks-near-the-view-are-drawn.md).
//
//   element around a name   its names              near   in a highlight
//   <p>                     Lavrov, NBC News       yes    yes
//   <a>                     Putin                  no     no
//
// The browser tells when an element comes near, after it has laid the page out: nothing is measured for it.

/** Where marks are put and taken, by kind. */
export interface MarkDrawing<Kind> {
  add(kind: Kind, ranges: readonly StaticRange[]): void;
  remove(kind: Kind, ranges: readonly StaticRange[]): void;
}

/** Up to here all are drawn: at 4 times throttle 100 marks delay a key by 4 ms, p95. */
const ALL_DRAWN_MAX = 100;

/** One window on each side, so that a reader who scrolls meets marks that are there already. */
const MARGIN = '100%';

/** Text that reaches further out of its element's box than this may be in view without it, CSS px. */
const SPILL_MAX_PX = 300;

/** An element with names that are marked in its own text. */
interface Spot<Kind> {
  readonly element: Element;
  readonly marks: Map<StaticRange, Kind>;
  isDrawn: boolean;
}

/** The marks on a page as `drawMarks` draws them; where there are many, only those near the view. */
export function drawNearMarks(registry: HighlightRegistry, options: RootMarksOptions): Marks {
  const marks = drawMarks(registry, options);
  return { ...marks, ...keepNear(marks, options.signal) };
}

/** Marks of which, where there are many, those near the view alone are drawn, until the signal fires. */
export function keepNear<Kind>(drawing: MarkDrawing<Kind>, signal: AbortSignal): MarkDrawing<Kind> {
  const spots = new Map<Element, Spot<Kind>>();
  /** The way from a mark to its spot, also once the page has moved its text. */
  const spotOf = new Map<StaticRange, Spot<Kind>>();
  /** Null as long as all marks are drawn. */
  let observer: IntersectionObserver | null = null;

  function draw(spot: Spot<Kind>, isDrawn: boolean): void {
    if (spot.isDrawn === isDrawn) return;
    spot.isDrawn = isDrawn;
    for (const [range, kind] of spot.marks) {
      if (isDrawn) drawing.add(kind, [range]);
      else drawing.remove(kind, [range]);
    }
  }

  function look(entries: readonly IntersectionObserverEntry[]): void {
    for (const { target, isIntersecting } of entries) {
      const spot = spots.get(target);
      if (spot === undefined) continue;
      draw(spot, isIntersecting || !holdsText(target));
    }
  }

  function begin(): void {
    // Of the window and of each box that scrolls; a margin of the root would be added to that of the window.
    observer = new IntersectionObserver(look, { scrollMargin: MARGIN });
    for (const { element } of spots.values()) observer.observe(element);
  }

  function openSpot(element: Element): Spot<Kind> {
    const spot = { element, marks: new Map<StaticRange, Kind>(), isDrawn: observer === null };
    spots.set(element, spot);
    observer?.observe(element);
    return spot;
  }

  onAbort(signal, () => {
    observer?.disconnect();
    spots.clear();
    spotOf.clear();
  });

  return {
    add(kind, ranges) {
      if (signal.aborted) return;
      for (const range of ranges) {
        const element = elementAround(range.startContainer);
        // Text that has just left the page; it will be taken, too.
        if (element === null) continue;
        const spot = spots.get(element) ?? openSpot(element);
        spot.marks.set(range, kind);
        spotOf.set(range, spot);
        if (spot.isDrawn) drawing.add(kind, [range]);
      }
      if (observer === null && spotOf.size > ALL_DRAWN_MAX) begin();
    },
    remove(kind, ranges) {
      for (const range of ranges) {
        const spot = spotOf.get(range);
        if (spot === undefined) continue;
        spotOf.delete(range);
        spot.marks.delete(range);
        if (spot.isDrawn) drawing.remove(kind, [range]);
        if (spot.marks.size > 0) continue;
        observer?.unobserve(spot.element);
        spots.delete(spot.element);
      }
    },
  };
}

/**
 * False for an element whose own text may be in view where its box is not: one that its text has left, without
 * a box of its own, or with one too small for it. Asked just after the browser has laid out the page.
 */
function holdsText(element: Element): boolean {
  const { body, documentElement } = element.ownerDocument;
  if (element === body || element === documentElement || !element.isConnected) return false;
  const { clientWidth } = element;
  const isWide = element.scrollWidth - clientWidth > SPILL_MAX_PX;
  const isSpilt = isWide || element.scrollHeight - element.clientHeight > SPILL_MAX_PX;
  // Nearly always: a box, and all of the text in it. No style is asked for.
  if (!isSpilt && clientWidth > 0) return true;
  const { display, overflowX } = getComputedStyle(element);
  return display !== 'contents' && (!isSpilt || overflowX !== 'visible');
}
