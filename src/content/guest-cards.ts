import type { EntityBrief, EntityId } from '../model/entity';
import type {
  FrameBox,
  FramedName,
  FrameNews,
  FramePath,
  PointedName,
  PointerNews,
} from '../model/frame-news';
import type { Mention } from '../model/mention';
import { findFrame } from '../page/find-frame';
import { anchorInFrame, type FrameAnchor } from '../page/frame-anchor';
import { lineAt } from '../page/place';
import type { HoverControl } from '../page/pointer';
import { openScreenMap } from '../page/screen-map';
import type { BackgroundCalls } from '../protocol/calls';
import type { Asker } from '../protocol/channel';
import type { BriefBook } from './brief-book';
import { isGuest, type CardTarget, type GuestMention } from './card-target';
import { openNamedFrames } from './named-frames';

/** What reaches the page of a name in one of its frames, with the briefs of whom it may mean. */
export interface HeardNews {
  readonly frameId: number;
  readonly news: FrameNews;
  /** The outlet behind the frame's own address. */
  readonly outlet: EntityId | null;
  readonly briefs: readonly EntityBrief[];
}

/** The cards of names in frames. */
export interface GuestCards {
  /** Takes the news of a frame for what the reader does here. */
  hear(heard: HeardNews): void;
  /** The card that is shown now; its frame is told, and when it is over. */
  note(target: CardTarget | null): void;
  /** How many names can be seen in frames, be it by scrolling. */
  count(): number;
  /** The frames with such names. */
  frameIds(): readonly number[];
}

/** What guest cards are made with. */
export interface GuestCardsOptions {
  readonly page: Document;
  readonly ask: Asker<BackgroundCalls>;
  readonly book: BriefBook;
  readonly hover: () => HoverControl<CardTarget>;
  /** True while the pointer is in the card. */
  readonly isOverCard: () => boolean;
  /** A card has been opened for a reader who has chosen its name from a list. */
  readonly onOpened: () => void;
  /** Another count of names. */
  readonly onNamed: () => void;
  readonly signal: AbortSignal;
}

/** Cards for frames, none of which has asked yet. */
export function openGuestCards(options: GuestCardsOptions): GuestCards {
  const { page, ask, book, hover, signal } = options;
  const map = openScreenMap(page, signal);
  let shown: GuestMention | null = null;
  /** Told last; the same object as long as it is the same name. */
  let last: GuestMention | null = null;
  /** Where that is now. */
  let lastLines: readonly FrameBox[] = [];

  const frames = openNamedFrames({
    page,
    isRead: (frameId) => tell(frameId, shown?.frameId === frameId),
    onChange: options.onNamed,
    signal,
  });

  /** False when nobody hears it in the frame: one that is gone has nothing to tint. */
  function tell(frameId: number, isShown: boolean): Promise<boolean> {
    return ask('reportCard', { frameId, isShown }).catch(() => false);
  }

  /** The frame's element, or what it lies in, goes along with the card; null without one. */
  function receive(heard: HeardNews, name: PointedName): GuestMention | null {
    const lines = seenOf(name.lines);
    if (last?.frameId === heard.frameId && isSameName(last.mention, name.mention)) {
      // In another block it may be another one, unless the frame has put it into other nodes where it stands.
      if (last.mention.block === name.mention.block || isSameSpot(lastLines, lines)) {
        moveTo(last, lines);
        return last;
      }
    }
    const { inFrame } = name;
    const inPage = map.toClient(name.onScreen);
    const element = inPage === null ? null : page.elementFromPoint(inPage.x, inPage.y);
    if (inPage === null || element === null) return null;
    const anchor = anchorInFrame(
      element,
      { lines, at: lineAt(lines, inFrame) },
      { inPage, inFrame },
    );
    return guestOf(heard, name, anchor);
  }

  function guestOf(
    { frameId, outlet }: HeardNews,
    { mention, entities, place, lines }: FramedName,
    anchor: FrameAnchor,
  ): GuestMention {
    last = { mention, entities, place, lines, frameId, outlet, anchor, ranges: [] };
    lastLines = seenOf(lines);
    return last;
  }

  function moveTo(guest: GuestMention, lines: readonly FrameBox[]): void {
    guest.anchor.moveTo(lines);
    if (guest === last && lines.length > 0) lastLines = lines;
  }

  /** Opens the card of a name that the frame has scrolled to. */
  function choose(heard: HeardNews, name: FramedName, path: FramePath): void {
    const lines = seenOf(name.lines);
    const [line] = lines;
    if (line === undefined) return;
    const { element, origin } = findFrame(page, path) ?? {
      element: page.documentElement,
      origin: null,
    };
    // Where nobody says where the frame begins, the name is about where it was scrolled to.
    const seen =
      origin === null
        ? { inPage: middleOf(element), inFrame: { x: line.left, y: line.top } }
        : { inPage: origin, inFrame: { x: 0, y: 0 } };
    const anchor = anchorInFrame(element, { lines, at: 0 }, seen);
    const { top, bottom, width } = anchor.getBoundingClientRect();
    // A frame that is as long as its text has nothing to scroll: the page has.
    if (width > 0 && (top < 0 || bottom > innerHeight)) {
      scrollBy({ top: (top + bottom - innerHeight) / 2, behavior: 'instant' });
    }
    hover().open(guestOf(heard, name, anchor));
    options.onOpened();
  }

  function see(heard: HeardNews, news: PointerNews): void {
    const guest = news.name === null ? null : receive(heard, news.name);
    if (news.kind === 'click') {
      if (guest !== null) hover().open(guest, news.isTouch);
      // What the frame tells comes later than what is seen here.
    } else if (news.kind === 'press' || guest !== null || !options.isOverCard()) {
      hover().see(news.kind, guest, news.age);
    }
  }

  return {
    hear(heard) {
      const { frameId, news } = heard;
      book.learn(heard.briefs);
      switch (news.kind) {
        case 'move':
        case 'press':
        case 'click':
          see(heard, news);
          break;
        case 'release':
          hover().release();
          break;
        case 'disturb':
          hover().disturb();
          break;
        case 'moved':
          if (shown?.frameId === frameId) moveTo(shown, seenOf(news.lines));
          break;
        case 'over':
          if (shown?.frameId === frameId) hover().close();
          break;
        case 'named':
          frames.note(frameId, news.count, news.path);
          break;
        case 'chosen':
          choose(heard, news.name, news.path);
          break;
      }
    },
    note(target) {
      const before = shown;
      shown = target !== null && isGuest(target) ? target : null;
      if (shown !== null) void tell(shown.frameId, true);
      if (before !== null && before.frameId !== shown?.frameId) void tell(before.frameId, false);
    },
    count: () => frames.count(),
    frameIds: () => frames.ids(),
  };
}

/** The lines that can be seen at all. */
const seenOf = (lines: readonly FrameBox[]): readonly FrameBox[] =>
  lines.filter(({ left, top, right, bottom }) => right > left && bottom > top);

/** The middle of what is in the window of an element. */
function middleOf(element: Element): { readonly x: number; readonly y: number } {
  const { left, right, top, bottom } = element.getBoundingClientRect();
  return {
    x: (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
    y: (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
  };
}

function isSameName(a: Mention, b: Mention): boolean {
  return a.start === b.start && a.surface === b.surface;
}

/** What a name may be off its place once its text is cut elsewhere, CSS px. */
const CUT_PX = 2;

function isSameSpot([a]: readonly FrameBox[], [b]: readonly FrameBox[]): boolean {
  if (a === undefined || b === undefined) return false;
  return Math.abs(a.left - b.left) <= CUT_PX && Math.abs(a.top - b.top) <= CUT_PX;
}
