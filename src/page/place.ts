import { onAbort } from '../lib/on-abort';
import type { Box, Point } from './corridor';
import { seenArea } from './seen-area';
import { drawnParent, elementAround } from './shadow-roots';
import type { Anchor } from './frame-anchor';

/** Gap between mark and card, px. */
const GAP_PX = 8;
/** Room kept free at the edges of the viewport, px. */
const MARGIN_PX = 8;
/** With this much room below its mark a card stays below even if there is more above, px. */
const COMFORT_PX = 360;

/** A mark that has had no box for so long is out of sight, ms: what a page moves each frame is read anew, and has one, before that. */
const BOXLESS_MS = 1500;

/** With less room than this above and below, a card may cover its mark: it has to be read, px. */
const LOW_PX = 176;

/** On which side of its mark a card stands; `beside` is for vertical text. */
export type Side = 'below' | 'above' | 'beside';

/** Where a card stands; CSS px from the viewport's top left corner. */
export interface CardPlace {
  readonly x: number;
  readonly y: number;
  readonly side: Side;
  /** Room for the card on its side, px. */
  readonly maxHeight: number;
  /** True when the mark has been scrolled out of sight, also inside a scrolling box. */
  readonly isMarkHidden: boolean;
}

/** What is placed, and beside what. */
export interface PlaceAsk {
  /** The text of the mark; laid out. */
  readonly range: Anchor;
  /** Where the pointer was when the card was asked for; null when a key or list asked. */
  readonly point: Point | null;
  /** Where the card stands already, as its mark is drawn anew: it stays on that side. */
  readonly side?: Side | null;
  readonly card: HTMLElement;
  readonly onPlace: (place: CardPlace) => void;
  readonly signal: AbortSignal;
}

/**
 * Ordinal of the line of a broken name that is nearest to the pointer; the first one without a
 * pointer. Marks take hits a little above and below their text, so it may be on none.
 */
export function lineAt(lines: readonly Box[], point: Point | null): number {
  if (point === null) return 0;
  const distances = lines.map((line) => distanceTo(line, point));
  return Math.max(0, distances.indexOf(Math.min(...distances)));
}

function distanceTo({ left, top, right, bottom }: Box, { x, y }: Point): number {
  return Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
}

/** The side for a card: below, unless there is little room there and more above. */
export function sideFor(line: Box, view: Box): Exclude<Side, 'beside'> {
  const below = view.bottom - line.bottom;
  return below >= COMFORT_PX || below >= line.top - view.top ? 'below' : 'above';
}

/** The lines of a range that can be seen at all, in the order of the text. */
export function linesOf(range: Anchor): readonly DOMRect[] {
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a card of a size stands at a line; start edges aligned, moved along them into what is seen. */
export function placeBeside(line: Box, card: Size, side: Side, view: Box): Point {
  const y = side === 'below' ? line.bottom + GAP_PX : line.top - GAP_PX - card.height;
  const isLow = Math.max(line.top - view.top, view.bottom - line.bottom) < LOW_PX;
  const across = (at: number): number =>
    Math.max(view.left + MARGIN_PX, Math.min(at, view.right - MARGIN_PX - card.width));
  const down = (at: number): number =>
    Math.max(view.top + MARGIN_PX, Math.min(at, view.bottom - MARGIN_PX - card.height));
  if (side === 'beside') {
    const before = line.left - GAP_PX - card.width;
    const x = before >= view.left + MARGIN_PX ? before : line.right + GAP_PX;
    return { x, y: down(line.top) };
  }
  return { x: across(line.left), y: isLow ? down(y) : y };
}

/** Boxes around an element that let nothing show beyond their edges; the window is none. */
function findClippers(element: Element | null): readonly Element[] {
  const clippers: Element[] = [];
  for (let at = element; at !== null; at = drawnParent(at)) {
    const { body, documentElement } = at.ownerDocument;
    if (at === body || at === documentElement) break;
    const { overflowX, overflowY } = getComputedStyle(at);
    if (overflowX !== 'visible' || overflowY !== 'visible') clippers.push(at);
  }
  return clippers;
}

const isApart = (a: Box, b: Box): boolean =>
  a.right <= b.left || a.left >= b.right || a.bottom <= b.top || a.top >= b.bottom;

/**
 * Keeps a card at its mark until the signal fires: 8 px from the line under the pointer, start
 * edges aligned, always on the side that it took first. Looks once a frame, as long as the card is
 * open, and tells the place at once and whenever mark, card or window have moved or changed size.
 */
export function keepPlaced(ask: PlaceAsk): void {
  const { range, point, card, onPlace, signal } = ask;
  const element = elementAround(range.startContainer);
  const lines = linesOf(range);
  // Chosen once, by their ordinal and name: after a scroll the pointer is over another line.
  const line = lineAt(lines, point);
  const box = lines[line] ?? range.getBoundingClientRect();
  const isVertical = element !== null && getComputedStyle(element).writingMode.startsWith('v');
  const side: Side = ask.side ?? (isVertical ? 'beside' : sideFor(box, seenArea()));
  const clippers = findClippers(element);

  let wasInSight = false;
  let told = '';
  /** When the mark was last seen to have a box. */
  let boxed = performance.now();
  const look = (): void => {
    const at = linesOf(range)[line] ?? range.getBoundingClientRect();
    const now = performance.now();
    const hasBox = at.height || at.top; // without one it is at the corner of the window
    if (hasBox) boxed = now;
    const isGone = now - boxed >= BOXLESS_MS;
    if (!hasBox && !isGone && (told || ask.side)) return; // the card waits where it is
    const { width, height } = card.getBoundingClientRect();
    const view = seenArea();
    const isOutside =
      at.bottom < view.top || at.top > view.bottom || at.right < view.left || at.left > view.right;
    const isClipped = clippers.some((one) => isApart(at, one.getBoundingClientRect()));
    wasInSight ||= !isClipped && !isOutside;
    const { top, bottom } = view;
    const room = { below: bottom - at.bottom, above: at.top - top, beside: bottom - top };
    const { x, y } = placeBeside(at, { width, height }, side, view);
    const place: CardPlace = {
      x: Math.round(x),
      y: Math.round(y),
      side,
      maxHeight: Math.floor(room[side] - GAP_PX - MARGIN_PX),
      // Boxes that clip are a guess from styles: believed only when they were once right.
      isMarkHidden: isGone || isOutside || (isClipped && wasInSight),
    };
    const telling = JSON.stringify(place);
    if (telling === told) return;
    told = telling;
    onPlace(place);
  };

  let frame = 0;
  const follow = (): void => {
    look();
    if (!signal.aborted) frame = requestAnimationFrame(follow);
  };
  onAbort(signal, () => cancelAnimationFrame(frame));
  follow();
}
