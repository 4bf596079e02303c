import type { FramePath } from '../model/frame-news';
import type { Point } from './corridor';
import { scaleOf } from './frame-anchor';

/** Where a frame is in the page around it. */
export interface FoundFrame {
  /** The frame's element, or that of the outermost frame around it: it lies in the page itself. */
  readonly element: Element;
  /** Where the frame's window begins in the window of the page, CSS px; null where nobody says. */
  readonly origin: Point | null;
}

/**
 * Follows the way to a frame. Into a frame of another site nobody can look: of one inside it only the
 * outer one is found. Null for a frame in a shadow root, or one that has gone.
 */
export function findFrame(page: Document, path: FramePath): FoundFrame | null {
  const [ordinal, ...onwards] = path;
  const frame = ordinal === undefined ? null : elementOfFrame(page, ordinal);
  if (frame === null) return null;
  const origin = beginOf(frame);
  if (onwards.length === 0) return { element: frame, origin };
  const inside = frame.contentDocument && findFrame(frame.contentDocument, onwards)?.origin;
  const scale = scaleOf(frame);
  return {
    element: frame,
    origin: inside ? { x: origin.x + inside.x * scale, y: origin.y + inside.y * scale } : null,
  };
}

function elementOfFrame(page: Document, ordinal: number): HTMLIFrameElement | null {
  const frame = page.defaultView?.[ordinal];
  if (frame === undefined) return null;
  // Those of frame sets have the same fields.
  const elements = page.querySelectorAll<HTMLIFrameElement>('iframe,frame');
  return [...elements].find(({ contentWindow }) => contentWindow === frame) ?? null;
}

/** Where the window of a frame begins in the window around it. */
function beginOf(element: Element): Point {
  const { left, top } = element.getBoundingClientRect();
  const { paddingLeft, paddingTop } = getComputedStyle(element);
  const scale = scaleOf(element);
  return {
    x: left + (element.clientLeft + parseFloat(paddingLeft)) * scale,
    y: top + (element.clientTop + parseFloat(paddingTop)) * scale,
  };
}
