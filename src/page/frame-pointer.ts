import type { Point } from './corridor';
import { isFreeClick, listenTrusted } from './trusted-events';

/** How a card in a frame was asked for. */
export interface FrameAsked {
  /** The pointer, in the window of the frame and on the screen. */
  readonly inFrame: Point;
  readonly onScreen: Point;
  /** It was clicked: the card stays. */
  readonly isPinned: boolean;
  readonly isTouch: boolean;
}

/** What following the pointer over a frame needs. */
export interface FramePointerOptions<Target> {
  readonly page: Document;
  /** The mark under a point; null beside every mark. */
  readonly markAt: (point: Point) => Target | null;
  readonly onDue: (target: Target, asked: FrameAsked) => void;
  /** While a card is open: whether the pointer is on its mark. */
  readonly onWhere: (isOnMark: boolean) => void;
  /** The reader wants the open card gone. */
  readonly onOver: () => void;
  readonly signal: AbortSignal;
}

/** The pointer over a frame. */
export interface FramePointer<Target> {
  /** The mark whose card is open. */
  readonly shown: () => Target | null;
  /** The card is open no more. */
  readonly close: () => void;
}

/** How long the pointer rests on a mark before its card comes, as in a page; ms. */
const INTENT_MS = 150;
/** Further apart than two moves of a pointer that stays on a word, CSS px. */
const JUMP_PX = 40;
/** How often at most is looked what lies under a pointer that moves, ms: two frames. */
const LOOK_MS = 34;

/**
 * Follows the pointer over the marks of a frame until the signal fires. How long a card stays is for the
 * page to say, which also sees the pointer when it is in the card: see hover-intent.ts.
 */
export function followInFrame<Target>(options: FramePointerOptions<Target>): FramePointer<Target> {
  const { page, markAt, onDue, onWhere, onOver, signal } = options;
  let seen: { readonly inFrame: Point; readonly onScreen: Point } | null = null;
  let shown: Target | null = null;
  let wanted: Target | null = null;
  /** Its card was closed or it was pressed: nothing comes up until the pointer has left it. */
  let spent: Target | null = null;
  let isPressed = false;
  let intent: ReturnType<typeof setTimeout> | undefined;
  let looking: ReturnType<typeof setTimeout> | undefined;

  function see({ clientX, clientY, screenX, screenY }: PointerEvent): Point {
    const inFrame = { x: clientX, y: clientY };
    const { x, y } = seen?.inFrame ?? inFrame;
    // It has been elsewhere meanwhile: Chromium does not always tell a frame that the pointer has left it.
    if (Math.hypot(clientX - x, clientY - y) > JUMP_PX) spent = null;
    seen = { inFrame, onScreen: { x: screenX, y: screenY } };
    return inFrame;
  }

  function forget(): void {
    clearTimeout(intent);
    wanted = null;
  }

  function open(
    target: Target,
    how: { readonly isPinned: boolean; readonly isTouch: boolean },
  ): void {
    forget();
    if (seen === null) return;
    shown = target;
    spent = null;
    onDue(target, { ...seen, ...how });
  }

  function close(): void {
    if (shown === null) return;
    spent = shown;
    shown = null;
  }

  function end(): void {
    if (shown === null) return;
    close();
    onOver();
  }

  function consider(target: Target | null): void {
    if (shown !== null) onWhere(target === shown);
    if (target !== spent) spent = null;
    if (target === wanted) return;
    forget();
    if (target === null || target === shown || target === spent || isPressed) return;
    wanted = target;
    intent = setTimeout(() => open(target, { isPinned: false, isTouch: false }), INTENT_MS);
  }

  const listen = listenTrusted(page, signal);
  listen('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    see(event);
    looking ??= setTimeout(() => {
      looking = undefined;
      if (seen !== null && !signal.aborted) consider(markAt(seen.inFrame));
    }, LOOK_MS);
  });
  listen('pointerdown', (event) => {
    isPressed = true;
    forget();
    const target = markAt(see(event));
    if (target !== null && target === shown) return;
    end();
    spent = target;
  });
  const release = (): void => {
    isPressed = false;
  };
  listen('pointerup', release);
  listen('pointercancel', release);
  listen('click', (event) => {
    if (!isFreeClick(event, page)) return;
    const target = markAt(see(event));
    if (target !== null) open(target, { isPinned: true, isTouch: event.pointerType === 'touch' });
  });
  listen('scroll', forget);
  listen('keydown', (event) => {
    forget();
    if (event.key !== 'Escape' || shown === null) return;
    // The card lies on top: Escape is for it, not for what lies below.
    event.preventDefault();
    event.stopImmediatePropagation();
    end();
  });
  page.documentElement.addEventListener('pointerleave', () => consider(null), { signal });
  signal.addEventListener('abort', () => {
    clearTimeout(looking);
    forget();
    end();
  });
  return { shown: () => shown, close };
}
