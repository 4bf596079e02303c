import type { Box, Point } from './corridor';

/** What a card can stand beside: a range, or something that is as long. */
export interface Anchor {
  readonly startContainer: Node;
  getClientRects(): Iterable<DOMRect>;
  getBoundingClientRect(): DOMRect;
}

/** A line of text in a frame, for the page around the frame. */
export interface FrameAnchor extends Anchor {
  /** The lines of the text have moved inside the frame. */
  moveTo(lines: readonly Box[]): void;
}

/** The lines of a text, and which of them is meant. */
interface ChosenLine {
  readonly lines: readonly Box[];
  readonly at: number;
}

/** What a text has that is laid out nowhere, as for a moment while the frame puts it into other nodes. */
const NO_BOX = new DOMRect();
/** A place that nobody can see, for a line that is scrolled out of its frame. */
const NOWHERE = new DOMRect(-10_000, -10_000, 0, 0);

/**
 * A line in a frame, in the coordinates of the page; it goes along with the frame's element. Where the
 * window of the frame begins in the page is told by one point that both have seen.
 */
export function anchorInFrame(
  element: Element,
  { lines, at }: ChosenLine,
  seen: { readonly inPage: Point; readonly inFrame: Point },
): FrameAnchor {
  const { left, top } = element.getBoundingClientRect();
  const before = scaleOf(element);
  const shift = {
    x: (seen.inPage.x - left) / before - seen.inFrame.x,
    y: (seen.inPage.y - top) / before - seen.inFrame.y,
  };
  let line = lines[at];
  const place = (): DOMRect => {
    if (!element.isConnected) return NOWHERE;
    if (line === undefined) return NO_BOX;
    const frame = element.getBoundingClientRect();
    const scale = scaleOf(element);
    const x = frame.left + (shift.x + line.left) * scale;
    const y = frame.top + (shift.y + line.top) * scale;
    const width = (line.right - line.left) * scale;
    const box = new DOMRect(x, y, width, (line.bottom - line.top) * scale);
    const isInside =
      box.bottom > frame.top &&
      box.top < frame.bottom &&
      box.right > frame.left &&
      box.left < frame.right;
    return isInside ? box : NOWHERE;
  };
  return {
    startContainer: element,
    getClientRects: () => [place()],
    getBoundingClientRect: place,
    moveTo(moved) {
      line = moved[at] ?? moved[0];
    },
  };
}

/** How much larger an element is drawn than it is laid out, as by styles that enlarge it. */
export function scaleOf(element: Element): number {
  const width = element instanceof HTMLElement ? element.offsetWidth : 0;
  return width === 0 ? 1 : element.getBoundingClientRect().width / width;
}
