/** What is drawn down, and what to do when it is let go far enough. */
export interface SheetDrag {
  /** Where fingers are followed. */
  readonly room: HTMLElement;
  /** What moves with them. */
  readonly box: HTMLElement;
  readonly onClose: () => void;
  readonly signal: AbortSignal;
}

/** Drawn down by this share of its height a sheet closes, slow or fast. */
const CLOSING_SHARE = 0.3;
/** A flick at this speed or above closes it as well, CSS px per ms. */
const FLICK_SPEED = 0.5;

interface Touched {
  readonly x: number;
  readonly y: number;
  readonly at: number;
}

/**
 * Lets a finger draw a sheet down, from anywhere in it, until the signal fires. Where something
 * has been scrolled down under the finger it scrolls back up first. Measured on the screen: the
 * document of the sheet moves with the finger.
 */
export function followDrag({ room, box, onClose, signal }: SheetDrag): void {
  let start: Touched | null = null;
  let last: Touched | null = null;
  /** Decided by the first move: afterwards the browser scrolls, or never. */
  let isDrawn: boolean | null = null;

  function finish(): void {
    start = null;
    isDrawn = null;
    box.style.translate = '';
  }

  function onStart(event: TouchEvent): void {
    finish();
    const touched = touchOf(event);
    const isScrolled = event.composedPath().some((node) => 'scrollTop' in node && node.scrollTop);
    if (touched === null || isScrolled) return;
    start = touched;
    last = touched;
  }

  function onMove(event: TouchEvent): void {
    const touched = touchOf(event);
    if (start === null || touched === null) return;
    const down = touched.y - start.y;
    isDrawn ??= down > Math.abs(touched.x - start.x);
    if (!isDrawn) return;
    event.preventDefault();
    last = touched;
    box.style.translate = `0 ${Math.max(0, down)}px`;
  }

  function onEnd(event: TouchEvent): void {
    const [from, to] = [start, last];
    const wasDrawn = isDrawn === true;
    finish();
    if (!wasDrawn || from === null || to === null) return;
    const down = to.y - from.y;
    const speed = down / Math.max(1, event.timeStamp - from.at);
    const isFar = down > CLOSING_SHARE * box.getBoundingClientRect().height;
    if (isFar || speed >= FLICK_SPEED) onClose();
  }

  room.addEventListener('touchstart', onStart, { passive: true, signal });
  room.addEventListener('touchmove', onMove, { passive: false, signal });
  room.addEventListener('touchend', onEnd, { passive: true, signal });
  room.addEventListener('touchcancel', finish, { passive: true, signal });
}

/** The one finger of an event; null for several. */
function touchOf({ touches, timeStamp }: TouchEvent): Touched | null {
  const [touch, ...others] = touches;
  if (touch === undefined || others.length > 0) return null;
  return { x: touch.screenX, y: touch.screenY, at: timeStamp };
}
