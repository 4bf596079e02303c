import { onAbort } from '../lib/on-abort';
import type { FrameBox, FramedName, FrameNews, FramePath } from '../model/frame-news';
import { liveRangeOf } from '../page/text-block';
import { scrollToMiddle } from '../page/scroll-to';
import { isFreeClick, listenTrusted } from '../page/trusted-events';
import type { FrameNames } from '../protocol/calls';
import { briefsOf, type BriefBook } from './brief-book';
import type { PageReader } from './page-reader';
import {
  entitiesOf,
  isShown,
  linkedEntities,
  markedNow,
  type PlacedMention,
  placeOf,
} from './placed-mention';

/** What the cards of a frame need. */
export interface FrameCardsOptions {
  readonly page: Document;
  readonly reader: PageReader;
  readonly book: BriefBook;
  /** Tells the page of the frame. */
  readonly tell: (news: FrameNews) => Promise<null>;
  readonly signal: AbortSignal;
}

/** The cards of names in a frame, which the page around it shows. */
export interface FrameCards {
  /** The page shows the card of the name that it was told of last, or no longer. */
  hear(isShown: boolean): void;
  /** The names of the frame have been worked out anew. */
  check(): void;
  /** What can be seen, be it by scrolling. */
  list(): FrameNames;
  /** Scrolls to one of those listed last, whose card the page opens; false when it is gone. */
  open(index: number): Promise<boolean> | false;
}

/** How often at most the page is told that the pointer is on a name still, or where that is, ms. */
const TELL_MS = 100;
/** How often at most is looked what lies under a pointer that moves, ms: two frames. */
const LOOK_MS = 34;
/** A name that comes back later than this under a pointer at rest opens no card, ms: what comes by itself waits for a move. */
const AWAY_MS = 500;

/**
 * Tells the page what the reader does with the names of a frame, until the signal fires. What comes of
 * it the page decides, which also sees the pointer when it is in the card: see hover-intent.ts.
 */
export function openFrameCards(options: FrameCardsOptions): FrameCards {
  const { page, reader, book, tell, signal } = options;
  const { marks, names } = reader;
  /** Under the pointer, as the page was told. */
  let under: PlacedMention | null = null;
  let toldAt = 0;
  /** The one told last, and the one whose card is shown. */
  let latest: PlacedMention | null = null;
  let shown: PlacedMention | null = null;
  /** Where the pointer was seen last, as long as it is in the frame. */
  let moved: PointerEvent | null = null;
  let isDue = false;
  let last: Promise<unknown> = Promise.resolve();
  let listed: readonly PlacedMention[] = [];

  /** In order, one after the other. */
  function send(news: FrameNews): void {
    last = last.then(() => tell(news)).catch(() => undefined);
  }

  function say(kind: 'move' | 'press' | 'click', event: PointerEvent, isInside = true): void {
    const [range] = isInside ? marks.rangesAt(event.clientX, event.clientY) : [];
    const target = range ? names.mentionOf(range) : null;
    const now = performance.now();
    const isOld = target === under && (!target || now - toldAt < TELL_MS);
    if (isOld && (kind === 'move' || !(target ?? shown))) return;
    under = target;
    toldAt = now;
    latest = target ?? latest;
    const name = target && {
      ...describe(target),
      inFrame: { x: event.clientX, y: event.clientY },
      onScreen: { x: event.screenX, y: event.screenY },
    };
    const isTouch = event.pointerType === 'touch';
    send({ kind, name, isTouch, age: now - event.timeStamp });
  }

  function describe(placed: PlacedMention): FramedName {
    return {
      mention: placed.mention,
      entities: linkedEntities(names.mentions()),
      place: placeOf(placed),
      lines: linesOf(placed),
    };
  }

  function look(): void {
    isDue = false;
    if (moved && !signal.aborted) say('move', moved);
  }

  function lookSoon(): void {
    if (!isDue) setTimeout(look, LOOK_MS);
    isDue = true;
  }

  const listen = listenTrusted(page, signal);
  listen('pointermove', (event) => {
    if (event.pointerType === 'touch') return;
    lookSoon();
    moved = event;
  });
  listen('pointerdown', (event) => say('press', event));
  const sayOn = (kind: 'release' | 'disturb') => (): void => {
    if (under) send({ kind });
  };
  const disturb = sayOn('disturb');
  listen('pointerup', sayOn('release'));
  listen('pointercancel', sayOn('release'));
  listen('click', (event) => {
    if (isFreeClick(event, page)) say('click', event);
  });
  listen('scroll', disturb);
  listen('keydown', (event) => {
    if (event.key !== 'Escape' || !shown) {
      disturb();
      return;
    }
    // The card lies on top: Escape is for it, not for what lies below.
    event.preventDefault();
    event.stopImmediatePropagation();
    send({ kind: 'over' });
  });
  page.documentElement.addEventListener(
    'pointerleave',
    (event) => {
      moved = null;
      say('move', event, false);
    },
    { signal },
  );
  onAbort(signal, () => {
    if (shown) send({ kind: 'over' });
    hear(false);
  });

  const hear = (isShown: boolean): void => show(isShown ? latest : null);

  function show(placed: PlacedMention | null): void {
    const before = shown;
    shown = placed;
    marks.tint(placed?.ranges ?? []);
    if (placed && placed !== before) follow(placed);
  }

  /** Tells where the name is whenever that has changed, as by scrolling, as long as its card is shown. */
  function follow(placed: PlacedMention): void {
    let told = '';
    const timer = setInterval(() => {
      const lines = linesOf(placed);
      const now = JSON.stringify(lines);
      if (shown !== placed) clearInterval(timer);
      else if (now !== told) send({ kind: 'moved', lines });
      told = now;
    }, TELL_MS);
  }

  return {
    hear,
    check() {
      const now = shown && markedNow(shown, names.mentions());
      if (now !== shown) {
        if (latest === shown) latest = now;
        // The frame may have put the name into other nodes: the card goes on there.
        if (now) show(now);
        else send({ kind: 'over' });
      }
      // The name may have been away for a moment, just when the pointer came to rest on it.
      if (moved && performance.now() - moved.timeStamp < AWAY_MS) lookSoon();
      send({ kind: 'named', count: names.count(), path: pathTo(window) });
    },
    list() {
      listed = names.mentions().filter(isShown);
      return {
        names: listed.map(({ mention }, index) => ({
          index,
          surface: mention.surface,
          entities: briefsOf(entitiesOf(mention), book),
        })),
        isComplete: reader.isComplete(),
      };
    },
    open(index) {
      const placed = listed[index];
      const range = placed && liveRangeOf(placed.block, placed.mention);
      if (!range) return false;
      scrollToMiddle(range);
      latest = placed;
      send({ kind: 'chosen', name: describe(placed), path: pathTo(window) });
      return last.then(() => true);
    },
  };
}

/**
 * The way from the page to a frame, as far as it still leads: Firefox gives a frame that was just taken away no parent.
 * Windows of other sites may be compared, if no more.
 */
function pathTo(frame: Window): FramePath {
  const parent = frame.parent as Window | null;
  return !parent || parent === frame
    ? []
    : [...pathTo(parent), Array.prototype.indexOf.call(parent, frame)];
}

/** Where the lines of a name are; none once it is gone. */
function linesOf({ block, mention }: PlacedMention): readonly FrameBox[] {
  const rects = liveRangeOf(block, mention)?.getClientRects() ?? [];
  return [...rects].map(({ left, top, right, bottom }) => ({ left, top, right, bottom }));
}
