import { onAbort } from '../lib/on-abort';
import { isOnWay, type Box, type Point } from './corridor';
import {
  AT_REST,
  hoverDue,
  nextHover,
  TRAVEL_SPEED,
  type HoverEvent,
  type HoverState,
  type Place,
} from './hover-intent';
import { isFreeClick, listenTrusted } from './trusted-events';

/** How a card was asked for. */
export interface Asked {
  /** Where the pointer was; null when a key or list asked. */
  readonly point: Point | null;
  /** A finger, which needs more room than a mouse. */
  readonly isTouch: boolean;
}

/** What following the pointer needs of marks and card. */
export interface PointerOptions<Target> {
  readonly page: Document;
  /** The mark under a point; null beside every mark. */
  readonly markAt: (point: Point) => Target | null;
  /** True for an event that reached the card. */
  readonly isInCard: (event: Event) => boolean;
  /** Where the open card is; null while none is drawn. */
  readonly cardBox: () => Box | null;
  /** A card is due. */
  readonly onShow: (target: Target, asked: Asked) => void;
  readonly onHide: () => void;
  /** The mark whose card is open has been drawn anew. */
  readonly onRedrawn: (target: Target, point: Point | null) => void;
  readonly signal: AbortSignal;
}

/** Opens and closes cards besides the pointer. */
export interface HoverControl<Target> {
  /** Opens the card of a mark at once; it stays until it is closed. */
  readonly open: (target: Target, isTouch?: boolean) => void;
  /**
   * What the reader did out of sight of here, as in a frame, and how long ago, ms; null is beside every mark. It
   * counts unless the pointer has been seen here since.
   */
  readonly see: (what: 'move' | 'press', target: Target | null, age: number) => void;
  readonly release: () => void;
  /** Typing or scrolling there. */
  readonly disturb: () => void;
  /** Keeps the open card. */
  readonly pin: () => void;
  readonly close: () => void;
  /** Marks have been drawn anew: an open card goes on with the one that stands for its own now, or closes. */
  readonly redraw: (now: (before: Target) => Target | null) => void;
  /** The pointer is in the card, whose own document keeps its moves to itself. */
  readonly enterCard: () => void;
  /** The pointer has left the card. */
  readonly leaveCard: () => void;
}

/** A pointer that has sent no move for this long has come to rest, ms: two frames. */
const REST_MS = 34;

/** Keys that change nothing by themselves. */
const MODIFIERS = new Set(['Alt', 'AltGraph', 'Control', 'Fn', 'Meta', 'Shift']);

/**
 * Follows the pointer over marks and card until the signal fires. Listens only: no event is
 * held back from the page but the Escape that closes a card.
 */
export function followPointer<Target>(options: PointerOptions<Target>): HoverControl<Target> {
  const { page, markAt, isInCard, cardBox, onShow, onHide, onRedrawn, signal } = options;
  let state: HoverState<Target> = AT_REST;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let restTimer: ReturnType<typeof setTimeout> | undefined;
  let last: { readonly point: Point; readonly at: number } | null = null;
  /** When the pointer was last seen here, and by a frame, ms: what the other side tells of a time before comes too late. */
  let hereAt = 0;
  let thereAt = 0;
  /** Where the pointer was last seen on the mark whose card is open. */
  let leftAt: Point | null = null;

  function feed(event: HoverEvent<Target>, point: Point | null = null, isTouch = false): void {
    const before = state.shown?.target ?? null;
    state = nextHover(state, event);
    const after = state.shown?.target ?? null;
    clearTimeout(timer);
    const due = hoverDue(state);
    if (due !== null && !signal.aborted) {
      timer = setTimeout(tick, Math.max(0, due - performance.now()));
    }
    if (after === before) return;
    if (event.kind === 'redraw' && after !== null) {
      onRedrawn(after, leftAt);
      return;
    }
    leftAt = point;
    if (after === null) onHide();
    else onShow(after, { point, isTouch });
  }

  function tick(): void {
    feed({ kind: 'tick', at: performance.now() }, last?.point ?? null);
  }

  function placeAt(point: Point): Place<Target> {
    const target = markAt(point);
    const shown = state.shown?.target ?? null;
    if (target !== null && target === shown) leftAt = point;
    else if (shown !== null && leftAt !== null) {
      const box = cardBox();
      if (box !== null && isOnWay(point, leftAt, box)) return { kind: 'way', target };
    }
    return placeOf(target);
  }

  function onMove(event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.timeStamp < thereAt) return;
    hereAt = event.timeStamp;
    const at = performance.now();
    const point = { x: event.clientX, y: event.clientY };
    const speed = last === null ? 0 : speedBetween(last, { point, at });
    last = { point, at };
    clearTimeout(restTimer);
    if (isInCard(event)) {
      feed({ kind: 'move', at, place: { kind: 'card' }, speed });
      return;
    }
    if (speed < TRAVEL_SPEED) {
      feed({ kind: 'move', at, place: placeAt(point), speed });
      return;
    }
    // Nothing is looked up while the pointer travels with no card open; where it stops counts.
    const place: Place<Target> = state.shown === null ? { kind: 'page' } : placeAt(point);
    feed({ kind: 'move', at, place, speed });
    restTimer = setTimeout(() => {
      feed({ kind: 'move', at: performance.now(), place: placeAt(point), speed: 0 });
    }, REST_MS);
  }

  /** The pointer has been seen elsewhere than by its moves over the page. */
  function see(place: Place<Target>): void {
    clearTimeout(restTimer);
    last = null;
    feed({ kind: 'move', at: performance.now(), place, speed: 0 });
  }

  const placeOf = (target: Target | null): Place<Target> =>
    target === null ? { kind: 'page' } : { kind: 'mark', target };
  const leave = (): void => see({ kind: 'page' });
  const release = (): void => feed({ kind: 'release', at: performance.now() });

  function onClick(event: PointerEvent): void {
    if (isInCard(event) || !isFreeClick(event, page)) return;
    const point = { x: event.clientX, y: event.clientY };
    const target = markAt(point);
    if (target !== null) feed({ kind: 'open', target }, point, event.pointerType === 'touch');
  }

  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && state.shown !== null) {
      // The card lies on top: Escape is for it, not for a dialog of the page below.
      event.preventDefault();
      event.stopImmediatePropagation();
      feed({ kind: 'close' });
    } else if (!isInCard(event) && !MODIFIERS.has(event.key)) {
      feed({ kind: 'disturb', at: performance.now(), under: null });
    }
  }

  /** A scroll counts when it moves what is under the pointer: a ticker elsewhere does not. */
  function onScroll(event: Event): void {
    if (last === null || isInCard(event) || !(event.target instanceof Node)) return;
    const { x, y } = last.point;
    if (!event.target.contains(page.elementFromPoint(x, y))) return;
    const under = state.wanted === null ? null : markAt(last.point);
    feed({ kind: 'disturb', at: performance.now(), under });
  }

  const listen = listenTrusted(page, signal);
  listen('pointermove', onMove);
  listen('pointerdown', (event) => {
    const point = { x: event.clientX, y: event.clientY };
    const place: Place<Target> = isInCard(event) ? { kind: 'card' } : placeOf(markAt(point));
    feed({ kind: 'press', at: performance.now(), place });
    if (place.kind === 'card') feed({ kind: 'pin' });
  });
  listen('pointerup', release);
  listen('pointercancel', release);
  listen('click', onClick);
  listen('keydown', onKey);
  listen('scroll', onScroll);
  page.documentElement.addEventListener('pointerleave', leave, { signal });
  onAbort(signal, () => {
    clearTimeout(timer);
    clearTimeout(restTimer);
    if (state.shown !== null) onHide();
    state = AT_REST;
  });

  return {
    open: (target, isTouch = false) => feed({ kind: 'open', target }, null, isTouch),
    see(what, target, age) {
      const at = performance.now();
      if (at - age <= hereAt) return;
      // Of the future nobody tells: the page's own moves would be put off. News of frames come in order.
      thereAt = Math.min(at, at - age);
      if (what === 'move') see(placeOf(target));
      else feed({ kind: 'press', at, place: placeOf(target) });
    },
    release,
    disturb: () => feed({ kind: 'disturb', at: performance.now(), under: null }),
    pin: () => feed({ kind: 'pin' }),
    close: () => feed({ kind: 'close' }),
    redraw: (now) => feed({ kind: 'redraw', now }),
    enterCard: () => see({ kind: 'card' }),
    leaveCard: leave,
  };
}

/** Speed in CSS px per ms; zero after a rest. */
function speedBetween(
  from: { readonly point: Point; readonly at: number },
  to: { readonly point: Point; readonly at: number },
): number {
  const time = to.at - from.at;
  if (time > REST_MS) return 0;
  return Math.hypot(to.point.x - from.point.x, to.point.y - from.point.y) / Math.max(time, 1);
}
