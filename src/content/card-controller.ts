import type { DataSection } from '../model/data-record';
import type { EntityBrief } from '../model/entity';
import type { MentionPlace, PageContext } from '../model/page-context';
import type { BackgroundCalls, CardStyles } from '../protocol/calls';
import type { Asker } from '../protocol/channel';
import { copyText } from '../page/copy-text';
import { keepFocus, type CardFocus } from '../page/card-focus';
import type { Box, Point } from '../page/corridor';
import { pageSchemeAt } from '../page/page-scheme';
import type { Anchor } from '../page/frame-anchor';
import { keepPlaced, type Side } from '../page/place';
import type { Asked } from '../page/pointer';
import { elementAround } from '../page/shadow-roots';
import { createCardHost, type CardHost } from '../page/shadow-host';
import { liveRangeOf } from '../page/text-block';
import type { Translate } from '../describe/translate';
import { drawCard, type CardActions, type CardState } from './card-view';
import { briefsOf, type BriefBook } from './brief-book';
import { isGuest, type CardTarget, type GuestMention } from './card-target';
import { liveLinkRange } from './page-links';
import { entitiesOf, type PlacedMention, placeOf } from './placed-mention';
import type { Correction, TextSize } from '../model/settings';

/** The one card of a page. It is told when to show; when that is, the pointer decides. */
export interface CardController {
  /** Beside its mark; for a finger as a sheet, which takes the focus. */
  show(target: CardTarget, asked: Asked): void;
  hide(): void;
  /** Goes on with the open card beside the mark that now stands for its own. */
  follow(target: CardTarget, point: Point | null): void;
  /** Moves the focus into the open card. */
  focus(): void;
  isHost(node: Node): boolean;
  isInCard(event: Event): boolean;
  /** Null while no card is open. */
  box(): Box | null;
}

/** What a card is made with. */
export interface CardOptions {
  readonly page: Document;
  readonly ask: Asker<BackgroundCalls>;
  readonly translate: Translate;
  readonly book: BriefBook;
  /** The document of a target as it is when its card is opened. */
  readonly context: (target: CardTarget) => Promise<PageContext>;
  readonly textSize: () => TextSize;
  readonly styles: () => CardStyles;
  /** Asks to have the card closed, or kept until it is. */
  readonly onClose: () => void;
  readonly onPin: () => void;
  /** The pointer came into the card, or moved in it; or it left. */
  readonly onPointer: (isIn: boolean) => void;
}

/** Where the open card belongs, and for how long it is open. */
interface Opening {
  readonly target: CardTarget;
  readonly signal: AbortSignal;
}

/** Wait for a profile before the card is shown without one, ms: too short to be missed. */
const PATIENCE_MS = 100;

interface CardParts {
  readonly host: CardHost;
  readonly focus: CardFocus;
}

/** A card that is not open; nothing is put into the page before the first one is. */
export function createCard(options: CardOptions): CardController {
  const { page, ask, translate, book, context, textSize, onClose, onPin, onPointer } = options;
  let parts: CardParts | null = null;
  let open: AbortController | null = null;
  /** Of the place of the open card; null for a sheet. */
  let placing: AbortController | null = null;
  /** Of its mark, on which the open card stands. */
  let side: Side | null = null;
  /** Draws once more what the open card shows. */
  let redraw: (() => void) | null = null;

  function make(): CardParts {
    const host = createCardHost(page, {
      ...options.styles(),
      onLost: onClose,
      onMoved: (hadFocus) => {
        redraw?.();
        if (hadFocus) focus.enter();
      },
      onRoom: listenIn,
    });
    const focus = keepFocus(host, page);
    return { host, focus };
  }

  /** What happens in the card happens in a document of its own: the page's hears nothing of it. */
  function listenIn(room: HTMLElement, signal: AbortSignal): void {
    const listen = <Name extends keyof HTMLElementEventMap>(
      name: Name,
      listener: (event: HTMLElementEventMap[Name]) => void,
    ): void => room.addEventListener(name, listener, { signal });
    listen('focusin', onPin);
    listen('pointerdown', onPin);
    listen('pointermove', () => onPointer(true));
    listen('pointerleave', () => onPointer(false));
    listen('keydown', (event) => {
      const isLeaving = parts?.focus.isLeaving(event) === true;
      if (event.key !== 'Escape' && !isLeaving) return;
      event.preventDefault();
      if (isLeaving && room.dataset['form'] === 'sheet') parts?.focus.wrap(event.shiftKey);
      else onClose();
    });
  }

  const sharedActions = {
    onClose,
    onCopy: (text: string) => copyText(text, parts?.host.room()?.ownerDocument ?? page),
    // A tab that does not open is no harm: the card says the same in short.
    onOpenData: (section: DataSection) => {
      ask('openDataPage', { section }).catch(() => undefined);
    },
  };

  function draw(parts: CardParts, state: CardState, opening: Opening): void {
    const actions: CardActions = {
      ...sharedActions,
      onRetry: () => {
        if (state.kind === 'failed') void load(parts, state.brief, opening);
      },
      onChoose: (id) => {
        const brief = book.briefOf(id);
        if (brief !== null) void load(parts, brief, opening);
      },
      onWhy: 'url' in opening.target ? null : () => void explain(parts, state, opening),
      onBack: () => state.kind === 'why' && draw(parts, state.before, opening),
      onCorrect: (correction) => void correct(correction),
    };
    const room = parts.host.room();
    if (room === null) return;
    redraw = () => draw(parts, state, opening);
    parts.focus.keepDuring(() => drawCard(room, { state, translate, actions }));
    parts.host.fit();
  }

  /** Shows what the mark rests on; the card stays as it is where the worker is out of reach. */
  async function explain(parts: CardParts, before: CardState, opening: Opening): Promise<void> {
    const { target, signal } = opening;
    if ('url' in target) return;
    const { mention } = target;
    const { evidence } = mention;
    const asked = { place: spotOf(target), ids: entitiesOf(mention), evidence };
    const why = await ask('getWhy', asked).catch(() => null);
    if (why !== null && !signal.aborted) draw(parts, { kind: 'why', why, before }, opening);
  }

  /** A correction takes effect on all pages; the card of a mark that goes is closed. */
  async function correct(correction: Correction): Promise<void> {
    await ask('correct', { correction }).then(onClose, () => undefined);
  }

  /**
   * Shows a profile, and at once: as a rule it is there before anybody could see that it was not.
   * Only a late one is waited for in sight, by a card that keeps its height when it comes.
   */
  async function load(parts: CardParts, brief: EntityBrief, opening: Opening): Promise<void> {
    const { host } = parts;
    const { target, signal } = opening;
    const wait = (): void => draw(parts, { kind: 'loading', brief }, opening);
    // Drawn unseen, since a card that was opened by key takes the focus now.
    if (!host.isRevealed()) wait();
    const late = setTimeout(() => {
      if (signal.aborted) return;
      host.reserve();
      wait();
      host.reveal();
    }, PATIENCE_MS);
    const card = await context(target)
      .then((page) =>
        'url' in target
          ? ask('getLinkCard', { url: target.url, page })
          : ask('getCard', { id: brief.id, page, place: spotOf(target) }),
      )
      .catch(() => null);
    clearTimeout(late);
    if (signal.aborted) return;
    draw(parts, card === null ? { kind: 'failed', brief } : { kind: 'profile', card }, opening);
    host.reveal();
  }

  function begin(parts: CardParts, target: CardTarget, signal: AbortSignal): void {
    const opening = { target, signal };
    if ('url' in target) {
      void load(parts, target.brief, opening);
      return;
    }
    const candidates = briefsOf(entitiesOf(target.mention), book);
    const [only, ...others] = candidates;
    if (only === undefined) return;
    if (others.length === 0) {
      void load(parts, only, opening);
      return;
    }
    draw(parts, { kind: 'choice', surface: target.mention.surface, candidates }, opening);
    parts.host.reveal();
  }

  function hide(): void {
    open?.abort();
    placing?.abort();
    open = placing = side = null;
    const room = parts?.host.room();
    if (parts === null || room === null || room === undefined) return;
    parts.focus.leave();
    drawCard(room, null);
    parts.host.hide();
  }

  /** Keeps the open card at its mark, for as long as it does not go on at another. */
  function place(range: Anchor, point: Point | null, { host }: CardParts): void {
    placing?.abort();
    placing = new AbortController();
    keepPlaced({
      range,
      point,
      side,
      card: host.box(),
      onPlace: (at) => {
        side = at.side;
        if (at.isMarkHidden) onClose();
        else host.moveTo(at);
      },
      signal: placing.signal,
    });
  }

  return {
    show(target, { point, isTouch }) {
      hide();
      const range = rangeOf(target);
      const element = range === null ? null : elementAround(range.startContainer);
      if (range === null || element === null) return;
      parts ??= make();
      const { host } = parts;
      const form = isTouch ? 'sheet' : 'card';
      if (host.show({ form, scheme: pageSchemeAt(element), textSize: textSize() }) === null) return;
      const opened = new AbortController();
      open = opened;
      begin(parts, target, opened.signal);
      if (isTouch) {
        parts.focus.enter();
        return;
      }
      place(range, point, parts);
    },
    hide,
    follow(target, point) {
      const range = rangeOf(target);
      // A sheet stands nowhere else.
      if (parts !== null && placing !== null && range !== null) place(range, point, parts);
    },
    focus: () => parts?.focus.enter(),
    isHost: (node) => parts?.host.isHost(node) === true,
    isInCard: (event) => parts?.host.isInCard(event) === true,
    box: () => (open === null || parts === null ? null : parts.host.box().getBoundingClientRect()),
  };
}

function rangeOf(target: CardTarget): Anchor | null {
  if (isGuest(target)) return target.anchor;
  return 'url' in target ? liveLinkRange(target) : liveRangeOf(target.block, target.mention);
}

function spotOf(target: PlacedMention | GuestMention): MentionPlace {
  return isGuest(target) ? target.place : placeOf(target);
}
