import { BOX_CSS, createPopover, createSheet, type CardForm } from './card-box';
import { openCardFrame, type CardFrame } from './card-frame';
import type { ColourScheme } from './page-scheme';
import type { CardPlace, Side } from './place';
import { pinchScale, seenArea } from './seen-area';
import { followDrag } from './sheet-drag';
import { liveArea, watchTopLayer } from './top-layer';

/** How a card is shown. */
interface CardLook {
  readonly form: CardForm;
  /** Of the page below it. */
  readonly scheme: ColourScheme;
  /** Size of its text, per cent. */
  readonly textSize: number;
}

/** The one element that we put into a page, and the room for the card inside it. */
export interface CardHost {
  /** The box of the card that was shown last, to be placed. */
  box(): HTMLElement;
  /**
   * Makes room on top of everything and gives what to draw the card into; null where no page may
   * have a card. The room is another one each time, and nobody sees it before `reveal`.
   */
  show(look: CardLook): HTMLElement | null;
  /** Lets the card be seen, from now on until it is hidden. */
  reveal(): void;
  isRevealed(): boolean;
  /** Gives the card a height that it keeps whatever is drawn: nothing moves when a profile comes. */
  reserve(): void;
  hide(): void;
  /** Takes the size of what has been drawn. */
  fit(): void;
  moveTo(place: CardPlace): void;
  /** What the card is drawn into; null while none is shown. */
  room(): HTMLElement | null;
  /** True for the host itself. */
  isHost(node: Node | null): boolean;
  /** True for an event that reached the card. */
  isInCard(event: Event): boolean;
  /** The element of the card that has the focus; null when it is elsewhere. */
  focused(): Element | null;
}

/** What a host is made with. */
export interface CardHostOptions {
  /** Values that the box is drawn with, and all styles of the card. */
  readonly tokens: string;
  readonly styles: string;
  /** Called with each new room, to listen to what happens in it until the signal fires. */
  readonly onRoom: (room: HTMLElement, signal: AbortSignal) => void;
  /**
   * The room is another one, since the host had to move: what was drawn is to be drawn again, and
   * the focus is lost, if the card had it.
   */
  readonly onMoved: (hadFocus: boolean) => void;
  /** The page has torn the card away, or the reader has put a sheet away. */
  readonly onLost: () => void;
}

/** How often one card comes up again over what the page opens after it: a page may want to win. */
const RAISES_MAX = 20;

/** Least and greatest height of a card, CSS px; between them it takes this share of the window. */
const HEIGHT_PX = { min: 160, max: 560, share: 0.78 };
/** Height that is kept for a profile that is late: room for its first facts, CSS px. */
const RESERVED_PX = 360;
/** A window narrower than this has no room for a card and the edges kept free beside it, CSS px. */
const NARROW_PX = 376;
const EDGES_PX = 16;
/** Greatest share of the window's height that a sheet takes. */
const SHEET_SHARE = 0.6;
/** Height of the strip with the handle of a sheet, CSS px; see the styles of the room. */
const HANDLE_PX = 12;

/** An open card. */
interface OpenCard {
  readonly frame: CardFrame;
  readonly stop: AbortController;
  /** Room on its side of the mark, CSS px. */
  available: number;
  side: Side;
  /** Height that it may not grow beyond, CSS px. */
  most: number;
  /** The height is kept from below as well. */
  isReserved: boolean;
}

/**
 * Makes the host; the page stays as it is until the first `show`. A plain `div`, since a page
 * could define a custom element of any other name and read the closed root from its inside.
 */
export function createCardHost(page: Document, options: CardHostOptions): CardHost {
  const host = page.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [options.tokens, BOX_CSS].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  const boxes = { card: createPopover(page), sheet: createSheet(page, options.onLost) };
  root.append(boxes.card.element, boxes.sheet.element);
  let look: CardLook = { form: 'card', scheme: 'light', textSize: 100 };
  let watching: AbortController | null = null;
  let open: OpenCard | null = null;

  const box = (): HTMLElement => boxes[look.form].element;
  const sheetRoom = (): number => Math.floor(SHEET_SHARE * innerHeight) - HANDLE_PX;

  function hide(): void {
    watching?.abort();
    open?.stop.abort();
    open = null;
    delete box().dataset['shown'];
    boxes[look.form].close();
  }

  function limitHeight({ frame: { room }, available, most, isReserved }: OpenCard): void {
    const fitting = Math.floor(Math.min(HEIGHT_PX.max, HEIGHT_PX.share * innerHeight, available));
    const height = `${Math.min(Math.max(HEIGHT_PX.min, fitting), most)}px`;
    room.style.setProperty('--mh-card-h', height);
    room.style.setProperty('--mh-card-low', isReserved ? height : '0px');
    if (look.form === 'sheet' || innerWidth >= NARROW_PX) return;
    // Narrower than a card, as where everything is four times as large.
    for (const name of ['--mh-card-w', '--mh-card-min'])
      room.style.setProperty(name, `${innerWidth - EDGES_PX}px`);
  }

  /**
   * A card below its mark grows downwards, away from the pointer. Any other keeps the height that
   * it was drawn with: what unfolds in it scrolls, else everything would move under the pointer.
   */
  function holdHeight(card: OpenCard): void {
    if (card.side === 'below' || card.isReserved) return;
    card.most = card.frame.room.getBoundingClientRect().height;
    limitHeight(card);
  }

  /** The window of a sheet has been turned or has changed its size, or what is seen of it has. */
  function onResize(): void {
    if (open === null) return;
    keepSize();
    open.available = sheetRoom();
    limitHeight(open);
    open.frame.fit();
  }

  /**
   * The card keeps its size where a page lays out all that is in it larger, or two fingers draw it
   * so. A sheet then fills the foot of what is seen. Answers how much larger the fingers draw.
   */
  function keepSize(): number {
    const scale = pinchScale();
    const { style } = box();
    style.zoom = `${1 / (scale * (host.parentElement?.currentCSSZoom ?? 1))}`;
    if (look.form === 'card') return scale;
    const { left, right, bottom } = seenArea();
    const px = (size: number): string => `${size * scale}px`;
    style.inset = `auto ${px(innerWidth - right)} ${px(innerHeight - bottom)} ${px(left)}`;
    style.width = px(right - left);
    return scale;
  }

  /** Puts the hidden box on top of all that is there now. */
  function putOnTop(): void {
    const parent = liveArea(page);
    if (host.parentNode !== parent) parent.append(host);
    keepSize();
    boxes[look.form].open();
  }

  /** A frame with room for the card; null where no page may have one. */
  function openRoom(): HTMLElement | null {
    const stop = new AbortController();
    const { onLost, styles, onRoom } = options;
    const frame = openCardFrame({
      parent: box(),
      form: look.form,
      // On the host of the room, where the sizes that it scales are worked out.
      styles: [styles, `:host { --mh-zoom: ${look.textSize / 100} !important; }`],
      onLost,
      signal: stop.signal,
    });
    if (frame === null) return null;
    // A room that is opened anew while the card is shown keeps its place and height.
    const isSheet = look.form === 'sheet';
    const start = isSheet
      ? { available: sheetRoom(), side: 'above' as const, most: Infinity }
      : { available: innerHeight, side: 'below' as const, most: Infinity };
    const { available, side, most } = open ?? start;
    open = { frame, stop, available, side, most, isReserved: open?.isReserved ?? false };
    frame.room.dataset['theme'] = look.scheme;
    limitHeight(open);
    onRoom(frame.room, stop.signal);
    if (isSheet) {
      followDrag({ room: frame.room, box: box(), onClose: onLost, signal: stop.signal });
    }
    return frame.room;
  }

  function stayOnTop(signal: AbortSignal): void {
    let raises = 0;
    const raise = (): void => {
      if (raises++ >= RAISES_MAX) return;
      box().style.animation = 'none'; // it has come up already
      const focused = open?.frame.focused() ?? null;
      boxes[look.form].close();
      const isMoving = host.parentNode !== liveArea(page);
      // A frame that is moved loads anew (in Firefox 153 by `moveBefore`, too): it goes before that.
      if (isMoving) open?.stop.abort();
      putOnTop();
      if (!isMoving)
        (focused as HTMLElement | null)?.focus({ preventScroll: true }); // all HTML
      else if (openRoom() === null) options.onLost();
      else options.onMoved(focused !== null);
    };
    watchTopLayer(page, raise, signal);
  }

  return {
    box,
    show(asked) {
      hide();
      look = asked;
      box().dataset['theme'] = look.scheme;
      box().style.cssText = '';
      putOnTop();
      const room = openRoom();
      if (room === null) hide();
      else {
        watching = new AbortController();
        stayOnTop(watching.signal);
        if (look.form === 'sheet') {
          addEventListener('resize', onResize, watching);
          visualViewport?.addEventListener('resize', onResize, watching);
          visualViewport?.addEventListener('scroll', onResize, watching);
        }
      }
      return room;
    },
    reveal() {
      if (open === null || box().dataset['shown'] !== undefined) return;
      box().dataset['shown'] = '';
      // The focus may come into the card in this very turn.
      queueMicrotask(() => open?.frame.announce());
    },
    isRevealed: () => box().dataset['shown'] !== undefined,
    reserve() {
      if (open === null) return;
      open.most = RESERVED_PX;
      open.isReserved = true;
      limitHeight(open);
    },
    hide,
    fit() {
      if (open === null) return;
      if (!open.isReserved) open.most = Infinity;
      limitHeight(open);
      open.frame.fit();
      holdHeight(open);
    },
    moveTo({ x, y, side, maxHeight }) {
      const scale = keepSize();
      box().style.left = `${x * scale}px`;
      box().style.top = `${y * scale}px`;
      if (open === null) return;
      const isNew = open.side !== side;
      open.side = side;
      open.available = maxHeight * scale;
      limitHeight(open);
      if (isNew) holdHeight(open);
    },
    room: () => open?.frame.room ?? null,
    isHost: (node) => node === host,
    isInCard: (event) => event.target === host,
    focused: () => open?.frame.focused() ?? null,
  };
}
