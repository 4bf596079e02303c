import type { EntityBrief, EntityId } from '../model/entity';
import type { FramedName, FrameNews } from '../model/frame-news';
import type { Mention } from '../model/mention';
import { anchorInFrame } from '../page/frame-anchor';
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
  /** Does what the news of a frame asks for; false when no card can be shown for it. */
  hear(heard: HeardNews): boolean;
  /** The card that is shown now; its frame is told when it is over. */
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

  /** The frame's element, or what it lies in, goes along with the card; null without one. */
  function receive(name: Omit<GuestMention, 'anchor' | 'ranges'>): GuestMention | null {
    const inPage = map.toClient(name.onScreen);
    const element = inPage === null ? null : page.elementFromPoint(inPage.x, inPage.y);
    if (inPage === null || element === null) return null;
    const anchor = anchorInFrame(element, name.line, { inPage, inFrame: name.inFrame });
    return { ...name, anchor, ranges: [] };
  }

  function show({ frameId, outlet }: HeardNews, name: FramedName): boolean {
    const guest = receive({ ...name, frameId, outlet });
    if (guest === null) return false;
    const isKnown = shown?.frameId === frameId && isSameName(shown.mention, guest.mention);
    const target = isKnown && shown !== null ? shown : guest;
    if (name.isPinned) hover().open(target, name.isTouch);
    else hover().rest(target);
    return true;
  }

  return {
    hear(heard) {
      const { frameId, news } = heard;
      book.learn(heard.briefs);
      if (news.kind === 'due') return show(heard, news.name);
      if (shown?.frameId !== frameId) return false;
      switch (news.kind) {
        case 'on':
          hover().rest(shown);
          break;
        case 'off':
          // What the frame tells comes later than what is seen here.
          if (!options.isOverCard()) hover().leaveCard();
          break;
        case 'moved':
          shown.anchor.moveTo(news.line);
          break;
        case 'over':
          shown = null; // it knows
          hover().close();
          break;
      }
      return true;
    },
    note(target) {
      const before = shown;
      shown = target !== null && isGuest(target) ? target : null;
      if (before === null || before.frameId === shown?.frameId) return;
      // A frame that is gone has nothing to close.
      ask('closeFrameCard', { frameId: before.frameId }).catch(() => undefined);
    },
  };
}

function isSameName(a: Mention, b: Mention): boolean {
  return a.block === b.block && a.start === b.start && a.surface === b.surface;
}
