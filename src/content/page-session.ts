import type { EntityId } from '../model/entity';
import { nextTask } from '../lib/next-task';
import type { LinkMark } from '../model/link-mark';
import type { LinkSwitch } from '../model/settings';
import type { PageContext } from '../model/page-context';
import type { BackgroundCalls, CardStyles, MarkSettings } from '../protocol/calls';
import type { Asker } from '../protocol/channel';
import { awaitLateRoots } from '../page/late-roots';
import { postponeFarGrowth } from '../page/far-growth';
import { drawNearMarks } from '../page/near-view';
import { onNavigation } from '../page/navigation';
import { followPointer, type HoverControl } from '../page/pointer';
import { scrollToMiddle } from '../page/scroll-to';
import { liveRangeOf } from '../page/text-block';
import { watchRoot } from '../page/watch-root';
import type { Translate } from '../describe/translate';
import { createCard } from './card-controller';
import { isGuest, type CardTarget } from './card-target';
import { markLinks, type PageLinkMarks } from './page-links';
import { openBriefBook, type BriefBook } from './brief-book';
import { nextMention } from './next-mention';
import { openGuestCards, type GuestCards, type HeardNews } from './guest-cards';
import type { PageFactsReader } from './page-facts';
import { readPage, type PageReader } from './page-reader';
import { isShown, linkedEntities, markedNow, type PlacedMention } from './placed-mention';

/** What marking a page needs. */
export interface PageSessionOptions {
  readonly page: Document;
  readonly ask: Asker<BackgroundCalls>;
  readonly translate: Translate;
  /** True once the extension has gone from under this script: it then takes its marks and falls silent. */
  readonly isCutOff: () => boolean;
  readonly facts: PageFactsReader;
  /** Entity whose host the page is served from, as soon as that is known. */
  readonly outlet: () => EntityId | null;
  /** As the start of the page brought them. */
  readonly cardStyles: () => CardStyles;
}

/** The marks and the card of a page, switched on and off any number of times. */
export interface PageSession {
  readonly book: BriefBook;
  settings(): MarkSettings;
  /** Draws these marks from now on; switched off, everything vanishes and nothing is read. */
  setMarks(settings: MarkSettings): void;
  /** Those that can be seen, be it by scrolling, in document order. */
  mentions(): readonly PlacedMention[];
  isComplete(): boolean;
  /** Scrolls to a mention, opens its card and moves the focus in; false when it is gone. */
  open(placed: PlacedMention): boolean;
  /** Takes what a frame tells. */
  hear(heard: HeardNews): void;
  /** Frames that have told of names. */
  namedFrames(): readonly number[];
  /** Opens the mention after (1) or before (-1) the one opened last; false when there is none. */
  move(step: 1 | -1): boolean;
}

interface Running {
  readonly stop: AbortController;
  readonly reader: PageReader;
  /** Follows the pointer from the first time that it is asked for. */
  readonly hover: () => HoverControl<CardTarget>;
  /** Of its frames, from the first time that they are asked for. */
  readonly guests: () => GuestCards;
}

/** A session with nothing marked yet. */
export function openPageSession(options: PageSessionOptions): PageSession {
  const { page, ask, translate, isCutOff, facts, outlet } = options;
  const book = openBriefBook();
  let settings: MarkSettings = { isOn: false, kinds: [], hasLinks: false, textSize: 100 };
  let running: Running | null = null;
  let links: { readonly marks: PageLinkMarks; readonly stop: AbortController } | null = null;
  let visited: PlacedMention | null = null;
  let reported = 0;
  let isOverCard = false;
  const card = createCard({
    page,
    ask,
    translate,
    book,
    context,
    textSize: () => settings.textSize,
    styles: options.cardStyles,
    onClose: () => running?.hover().close(),
    onPin: () => running?.hover().pin(),
    onPointer(isIn) {
      isOverCard = isIn;
      if (isIn) running?.hover().enterCard();
      else running?.hover().leaveCard();
    },
  });

  function mentions(): readonly PlacedMention[] {
    return running?.reader.names.mentions().filter(isShown) ?? [];
  }

  async function context(target: CardTarget): Promise<PageContext> {
    const known = await facts.read();
    // A frame is a part of what one reads in the page, but of an outlet of its own.
    if (isGuest(target)) return { ...known, outlet: target.outlet, entities: target.entities };
    const all = running?.reader.names.mentions() ?? [];
    return { ...known, outlet: outlet(), entities: linkedEntities(all) };
  }

  function report(): void {
    const count = running === null ? 0 : running.reader.names.count() + running.guests().count();
    if (count === reported) return;
    reported = count;
    // A badge that could not be reached is no harm: the popup counts for itself.
    ask('reportCount', { count }).catch(() => undefined);
  }

  /** Opens the card of the mark that the pointer rests on. */
  function follow(
    { marks, names }: PageReader,
    guests: GuestCards,
    signal: AbortSignal,
  ): HoverControl<CardTarget> {
    const control = followPointer<CardTarget>({
      page,
      markAt({ x, y }) {
        const link = links?.marks.linkAt(x, y) ?? null;
        // Where a link leads matters more than whom its words name, if it may not lead there.
        if (link !== null && !isPlain(link.kind)) return link;
        const [range] = marks.rangesAt(x, y);
        return (range === undefined ? null : names.mentionOf(range)) ?? link;
      },
      isInCard: (event) => card.isInCard(event),
      cardBox: () => card.box(),
      onShow(target, asked) {
        if (endIfCutOff()) return;
        if (isOwn(target)) visited = target;
        guests.note(target);
        marks.tint(target.ranges);
        card.show(target, asked);
      },
      onHide() {
        marks.tint([]);
        guests.note(null);
        isOverCard = false;
        card.hide();
      },
      onRedrawn(target, point) {
        if (isOwn(target)) visited = target;
        marks.tint(target.ranges);
        card.follow(target, point);
      },
      signal,
    });
    // Another page in the same document is another place: a card would belong to neither.
    onNavigation(control.close, signal);
    return control;
  }

  function start(): Running {
    const stop = new AbortController();
    const { signal } = stop;
    const reader = readPage({
      page,
      ask,
      onSettled: endIfCutOff,
      date: () => facts.date(),
      book,
      settings: () => settings,
      draw: drawNearMarks,
      awaitRoots: awaitLateRoots,
      isOurs: (node) => card.isHost(node),
      postpone: postponeFarGrowth(),
      onLinked: () => {
        const all = reader.names.mentions();
        hover().redraw((target) => (isOwn(target) ? markedNow(target, all) : target));
        report();
      },
      signal,
    });
    let control: HoverControl<CardTarget> | null = null;
    const hover = (): HoverControl<CardTarget> => (control ??= follow(reader, guests(), signal));
    let cards: GuestCards | null = null;
    const guests = (): GuestCards =>
      (cards ??= openGuestCards({
        ...{ page, ask, book, signal },
        hover,
        isOverCard: () => isOverCard,
        onOpened: () => card.focus(),
        onNamed: report,
      }));
    void prepare();
    /** What nobody needs yet takes as long as all else that begins here, the first time: it gets tasks of its own. */
    async function prepare(): Promise<void> {
      for (const begin of [() => watchRoot(page, restart, signal), guests, hover]) {
        await nextTask();
        if (signal.aborted) return;
        begin();
      }
    }
    return { stop, reader, hover, guests };
  }

  function end(): void {
    running?.stop.abort();
    running = null;
    setLinks(false);
  }

  function endIfCutOff(): boolean {
    const isOver = isCutOff();
    if (isOver) end();
    return isOver;
  }

  /** Marks links from now on, or no longer; what was marked before is asked about anew. */
  function setLinks(isOn: boolean): void {
    if (isOn && links !== null) {
      links.marks.refresh();
    } else if (isOn) {
      const stop = new AbortController();
      const askMarks = async (urls: readonly string[]): Promise<readonly (LinkMark | null)[]> =>
        (await ask('markLinks', { urls })).marks;
      links = { stop, marks: markLinks({ page, ask: askMarks, signal: stop.signal }) };
    } else {
      links?.stop.abort();
      links = null;
    }
  }

  /** Begins anew on a document that has been written anew. */
  function restart(): void {
    running?.stop.abort();
    running = start();
  }

  function open(placed: PlacedMention): boolean {
    const range = liveRangeOf(placed.block, placed.mention);
    if (running === null || range === null) return false;
    scrollToMiddle(range);
    running.hover().open(placed);
    card.focus();
    return true;
  }

  return {
    book,
    settings: () => settings,
    setMarks(next) {
      settings = next;
      if (next.isOn && running !== null) {
        running.reader.refresh();
      } else if (next.isOn) {
        running = start();
      } else {
        end();
        report();
      }
      setLinks(next.isOn && next.hasLinks);
    },
    mentions,
    isComplete: () => running?.reader.isComplete() ?? true,
    open,
    hear: (heard) => running?.guests().hear(heard),
    namedFrames: () => running?.guests().frameIds() ?? [],
    move(step) {
      const next = nextMention(mentions(), visited, step);
      return next !== undefined && open(next);
    },
  };
}

const isOwn = (target: CardTarget): target is PlacedMention =>
  !('url' in target) && !isGuest(target);

/** True for a link that leads where it seems to. */
const isPlain = (kind: LinkSwitch): boolean => kind === 'rated' || kind === 'state';
