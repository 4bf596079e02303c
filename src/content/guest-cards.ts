import type { EntityBrief, EntityId } from '../model/entity';
import type { FrameBox, FramedName, FrameNews, PointerNews } from '../model/frame-news';
import type { Mention } from '../model/mention';
import { anchorInFrame } from '../page/frame-anchor';
import { lineAt } from '../page/place';
import type { HoverControl } from '../page/pointer';
import { openScreenMap } from '../page/screen-map';
import type { BackgroundCalls } from '../protocol/calls';
import type { Asker } from '../protocol/channel';
import type { BriefBook } from './brief-book';
import { isGuest, type CardTarget, type GuestMention } from './card-target';

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
}

/** What guest cards are made with. */
export interface GuestCardsOptions {
  readonly page: Document;
  readonly ask: Asker<BackgroundCalls>;
  readonly book: BriefBook;
  readonly hover: () => HoverControl<CardTarget>;
  /** True while the pointer is in the card. */
  readonly isOverCard: () => boolean;
  readonly signal: AbortSignal;
}

/** Cards for frames, none of which has asked yet. */
export function openGuestCards(options: GuestCardsOptions): GuestCards {
  const { page, ask, book, hover, signal } = options;
  const map = openScreenMap(page, signal);
  let shown: GuestMention | null = null;
  /** Told last; the same object as long as it is the same name. */
  let last: GuestMention | null = null;

  function tell(frameId: number, isShown: boolean): void {
    // A frame that is gone has nothing to tint.
    ask('reportCard', { frameId, isShown }).catch(() => undefined);
  }

  /** The frame's element, or what it lies in, goes along with the card; null without one. */
  function receive({ frameId, outlet }: HeardNews, name: FramedName): GuestMention | null {
    if (last?.frameId === frameId && isSameName(last.mention, name.mention)) {
      last.anchor.moveTo(seenOf(name.lines));
      return last;
    }
    const { inFrame } = name;
    const lines = seenOf(name.lines);
    const inPage = map.toClient(name.onScreen);
    const element = inPage === null ? null : page.elementFromPoint(inPage.x, inPage.y);
    if (inPage === null || element === null) return null;
    const anchor = anchorInFrame(
      element,
      { lines, at: lineAt(lines, inFrame) },
      { inPage, inFrame },
    );
    last = { ...name, frameId, outlet, anchor, ranges: [] };
    return last;
  }

  function see(heard: HeardNews, news: PointerNews): void {
    const guest = news.name === null ? null : receive(heard, news.name);
    if (news.kind === 'click') {
      if (guest !== null) hover().open(guest, news.isTouch);
      // What the frame tells comes later than what is seen here.
    } else if (news.kind === 'press' || guest !== null || !options.isOverCard()) {
      hover().see(news.kind, guest);
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
          if (shown?.frameId === frameId) shown.anchor.moveTo(seenOf(news.lines));
          break;
        case 'over':
          if (shown?.frameId === frameId) hover().close();
          break;
      }
    },
    note(target) {
      const before = shown;
      shown = target !== null && isGuest(target) ? target : null;
      if (shown !== null) tell(shown.frameId, true);
      if (before !== null && before.frameId !== shown?.frameId) tell(before.frameId, false);
    },
  };
}

/** The lines that can be seen at all. */
const seenOf = (lines: readonly FrameBox[]): readonly FrameBox[] =>
  lines.filter(({ left, top, right, bottom }) => right > left && bottom > top);

function isSameName(a: Mention, b: Mention): boolean {
  return a.block === b.block && a.start === b.start && a.surface === b.surface;
}
