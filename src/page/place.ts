import {
  autoUpdate,
  computePosition,
  hide,
  offset,
  shift,
  type VirtualElement,
} from '@floating-ui/dom';
import { isInBox, type Box, type Point } from './corridor';

/** Gap between mark and card, px. */
const GAP_PX = 8;
/** Room kept free at the edges of the viewport, px. */
const MARGIN_PX = 8;
/** With this much room below its mark a card stays below even if there is more above, px. */
const COMFORT_PX = 360;

/** On which side of its mark a card stands; `beside` is for vertical text. */
export type Side = 'below' | 'above' | 'beside';

const PLACEMENTS = { below: 'bottom-start', above: 'top-start', beside: 'left-start' } as const;

/** Where a card stands; CSS px from the viewport's top left corner. */
export interface CardPlace {
  readonly x: number;
  readonly y: number;
  /** Room for the card on its side, px. */
  readonly maxHeight: number;
  /** True when the mark has been scrolled out of sight, also inside a scrolling box. */
  readonly isMarkHidden: boolean;
}

/** What is placed, and beside what. */
export interface PlaceAsk {
  /** The text of the mark; laid out. */
  readonly range: Range;
  /** Where the pointer was when the card was asked for; null when a key or list asked. */
  readonly point: Point | null;
  readonly card: HTMLElement;
  readonly onPlace: (place: CardPlace) => void;
  readonly signal: AbortSignal;
}

/** Ordinal of the line of a broken name that lies under the pointer, else of its first one. */
export function lineAt(lines: readonly Box[], point: Point | null): number {
  if (point === null) return 0;
  return Math.max(
    0,
    lines.findIndex((line) => isInBox(point, line)),
  );
}

/** The side for a card: below, unless there is little room there and more above. */
export function sideFor(line: Box, viewportHeight: number): Exclude<Side, 'beside'> {
  const below = viewportHeight - line.bottom;
  return below >= COMFORT_PX || below >= line.top ? 'below' : 'above';
}

/** The lines of a range that can be seen at all, in the order of the text. */
export function linesOf(range: Range): readonly DOMRect[] {
  return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/**
 * Keeps a card at its mark until the signal fires: 8 px from the line under the pointer, start
 * edges aligned, always on the side that it took first. Tells the place at once and after every
 * scroll, resize or change of the card's size.
 */
export function keepPlaced({ range, point, card, onPlace, signal }: PlaceAsk): void {
  const element = range.startContainer.parentElement;
  const lines = linesOf(range);
  // Chosen once, by their ordinal and name: after a scroll the pointer is over another line.
  const line = lineAt(lines, point);
  const box = lines[line] ?? range.getBoundingClientRect();
  const isVertical = element !== null && getComputedStyle(element).writingMode.startsWith('v');
  const side: Side = isVertical ? 'beside' : sideFor(box, innerHeight);
  const mark: VirtualElement = {
    getBoundingClientRect: () => linesOf(range)[line] ?? range.getBoundingClientRect(),
    ...(element === null ? {} : { contextElement: element }),
  };

  let wasInSight = false;
  const update = async (): Promise<void> => {
    const at = mark.getBoundingClientRect();
    const { x, y, middlewareData } = await computePosition(mark, card, {
      strategy: 'fixed',
      placement: PLACEMENTS[side],
      middleware: [offset(GAP_PX), shift({ padding: MARGIN_PX }), hide()],
    });
    if (signal.aborted) return;
    const isClipped = middlewareData.hide?.referenceHidden === true;
    const isOutside = at.bottom < 0 || at.top > innerHeight || at.right < 0 || at.left > innerWidth;
    wasInSight ||= !isClipped;
    const room = { below: innerHeight - at.bottom, above: at.top, beside: innerHeight };
    onPlace({
      x: Math.round(x),
      y: Math.round(y),
      maxHeight: Math.floor(room[side] - GAP_PX - MARGIN_PX),
      // Boxes that clip are a guess from styles: believed only when they were once right.
      isMarkHidden: isOutside || (isClipped && wasInSight),
    });
  };
  const stop = autoUpdate(mark, card, () => void update());
  signal.addEventListener('abort', stop);
}
