/** What the pointer is on. */
export type Place<Target> =
  | { readonly kind: 'mark'; readonly target: Target }
  | { readonly kind: 'card' }
  /** On the way from the mark to the card; a mark may lie under it. */
  | { readonly kind: 'way'; readonly target: Target | null }
  | { readonly kind: 'page' };

/** What happens to pointer, keys and card; `at` in ms on the caller's clock. */
export type HoverEvent<Target> =
  /** `speed` in CSS px per ms. */
  | {
      readonly kind: 'move';
      readonly at: number;
      readonly place: Place<Target>;
      readonly speed: number;
    }
  | { readonly kind: 'press'; readonly at: number; readonly place: Place<Target> }
  | { readonly kind: 'release'; readonly at: number }
  /** Typing or scrolling; `under` is the mark that is still under the pointer, for scrolling. */
  | { readonly kind: 'disturb'; readonly at: number; readonly under: Target | null }
  /** Asked for by click, key or list: at once, and it stays. */
  | { readonly kind: 'open'; readonly target: Target }
  /** Focus or selection went into the card: it stays. */
  | { readonly kind: 'pin' }
  /** Escape, the close button, navigation, or its mark is out of sight or gone. */
  | { readonly kind: 'close' }
  /** Marks have been drawn anew: `now` is the one that stands for a mark of before, null where none does. */
  | { readonly kind: 'redraw'; readonly now: (before: Target) => Target | null }
  | { readonly kind: 'tick'; readonly at: number };

/** Where hovering stands. Plain data: the caller draws what `shown` says and ticks when asked to. */
export interface HoverState<Target> {
  /** The mark that the pointer rests on, since when, and when its card is due. */
  readonly wanted: {
    readonly target: Target;
    readonly since: number;
    readonly due: number;
  } | null;
  readonly shown: {
    readonly target: Target;
    readonly isPinned: boolean;
    /** When it goes unless the pointer comes back; null while it is not leaving. */
    readonly leaves: number | null;
  } | null;
  /** Its card was closed or it was pressed: nothing comes up until the pointer has left it. */
  readonly spent: Target | null;
  readonly isPressed: boolean;
  /** Before this moment no rest begins. */
  readonly quietUntil: number;
}

/** How long the pointer rests on a mark before its card comes, ms. */
const INTENT_MS = 150;
/** How long a card stays after the pointer has left, ms. */
const GRACE_MS = 300;
/** At this speed and above the pointer travels and means nothing on its way, CSS px per ms. */
export const TRAVEL_SPEED = 0.5;
/** How long after typing or scrolling the pointer does not count as resting, ms. */
const QUIET_MS = 150;
/** A mark that has been under the pointer for so long is meant though it goes on moving, as in a ticker, ms. */
const MOVING_MS = 1000;

/** Nothing wanted, nothing shown. */
export const AT_REST: HoverState<never> = {
  wanted: null,
  shown: null,
  spent: null,
  isPressed: false,
  quietUntil: 0,
};

/** The state after an event. */
export function nextHover<Target>(
  state: HoverState<Target>,
  event: HoverEvent<Target>,
): HoverState<Target> {
  switch (event.kind) {
    case 'move':
      return move(state, event.place, event.speed, event.at);
    case 'press':
      return press(state, event.place);
    case 'release':
      return { ...state, isPressed: false };
    case 'disturb': {
      const quietUntil = event.at + QUIET_MS;
      const isStill = state.wanted !== null && state.wanted.target === event.under;
      const wanted = isStill ? { ...state.wanted, due: dueOnMove(state.wanted, event.at) } : null;
      return { ...state, wanted, quietUntil };
    }
    case 'open': {
      const shown = { target: event.target, isPinned: true, leaves: null };
      return { ...state, wanted: null, shown, spent: null };
    }
    case 'pin':
      return state.shown === null
        ? state
        : { ...state, shown: { ...state.shown, isPinned: true, leaves: null } };
    case 'close':
      return { ...state, wanted: null, shown: null, spent: state.shown?.target ?? state.spent };
    case 'redraw':
      return redraw(state, event.now);
    case 'tick':
      return tick(state, event.at);
  }
}

/** When the next tick is due; null when time alone changes nothing. */
export function hoverDue(state: HoverState<unknown>): number | null {
  const times = [state.wanted?.due, state.shown?.leaves].filter((time) => typeof time === 'number');
  return times.length === 0 ? null : Math.min(...times);
}

function move<Target>(
  state: HoverState<Target>,
  place: Place<Target>,
  speed: number,
  at: number,
): HoverState<Target> {
  const under = place.kind === 'mark' || place.kind === 'way' ? place.target : null;
  const spent = under !== null && under === state.spent ? state.spent : null;
  const shown = state.shown && { ...state.shown, leaves: leaves(state.shown, place, under, at) };
  const isIdle = under === null || under === spent || under === shown?.target;
  if (isIdle || state.isPressed) return { ...state, shown, spent, wanted: null };

  // On its way to the card, or travelling: the rest begins anew with every move.
  const isRest = place.kind === 'mark' && speed < TRAVEL_SPEED && state.wanted?.target === under;
  const wanted = isRest
    ? state.wanted
    : { target: under, since: at, due: Math.max(at, state.quietUntil) + INTENT_MS };
  return { ...state, shown, spent, wanted };
}

/** When a card is due whose mark has just been moved and is under the pointer still. */
function dueOnMove({ since }: { readonly since: number }, at: number): number {
  return Math.max(at, Math.min(at + QUIET_MS + INTENT_MS, since + MOVING_MS));
}

function leaves<Target>(
  shown: NonNullable<HoverState<Target>['shown']>,
  place: Place<Target>,
  under: Target | null,
  at: number,
): number | null {
  if (shown.isPinned || place.kind === 'card' || under === shown.target) return null;
  if (place.kind === 'way') return at + GRACE_MS;
  return shown.leaves ?? at + GRACE_MS;
}

function press<Target>(state: HoverState<Target>, place: Place<Target>): HoverState<Target> {
  const pressed = { ...state, wanted: null, isPressed: true };
  if (place.kind === 'card') return pressed;
  const under = place.kind === 'page' ? null : place.target;
  const isOwn = under !== null && under === state.shown?.target;
  return isOwn ? pressed : { ...pressed, shown: null, spent: under };
}

function redraw<Target>(
  state: HoverState<Target>,
  now: (before: Target) => Target | null,
): HoverState<Target> {
  const { wanted, shown, spent } = state;
  const target = shown && now(shown.target);
  return {
    ...state,
    // What the page moves may have no mark for a moment; the pointer still rests where it was.
    wanted: wanted && { ...wanted, target: now(wanted.target) ?? wanted.target },
    shown: shown && target && { ...shown, target },
    spent: spent && now(spent),
  };
}

function tick<Target>(state: HoverState<Target>, at: number): HoverState<Target> {
  const { wanted, shown } = state;
  if (wanted !== null && at >= wanted.due && !state.isPressed) {
    return {
      ...state,
      wanted: null,
      shown: { target: wanted.target, isPinned: false, leaves: null },
    };
  }
  if (shown?.leaves !== undefined && shown.leaves !== null && at >= shown.leaves) {
    return { ...state, shown: null };
  }
  return state;
}
