import { onAbort } from '../lib/on-abort';
import type { CardForm } from './card-box';
import { CARD_FRAME_TITLE } from './shown-frame';

/** A document of its own inside the card's host, and the room for the card in it. */
export interface CardFrame {
  /** What the card is drawn into. */
  readonly room: HTMLElement;
  /** Takes the size of what is drawn; asked for after drawing, so that nothing is seen to jump. */
  fit(): void;
  /** The element of the card that has the focus; null when it is elsewhere. */
  focused(): Element | null;
  /** Says the card's name to screen readers, unless the focus, which says it, comes into the card. */
  announce(): void;
}

/** What a frame for a card is made with. */
export interface CardFrameOptions {
  /** Where the frame goes: the closed root of the host, which is in the document. */
  readonly parent: HTMLElement;
  readonly form: CardForm;
  readonly styles: readonly string[];
  /** The page has torn the frame's document away, as by moving the host. */
  readonly onLost: () => void;
  /** Takes everything away. */
  readonly signal: AbortSignal;
}

// Constructed styles: no content security policy drops them.
const ROOM_CSS = `
:host { all: initial !important; display: block !important; direction: ltr !important; }
.room { width: max-content; color: inherit; outline: none; }
.room[data-theme='light'] { color-scheme: light; }
.room[data-theme='dark'] { color-scheme: dark; }
[role='status'] { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.room > * { box-shadow: none; animation: none; }
.room[data-form='sheet'] { width: auto; --mh-card-w: 100%; --mh-card-min: 0; --mh-card-max: none; --mh-r-l: 0; --mh-hit: 44px; }
.room[data-form='sheet']::before { content: ''; display: block; width: 32px; margin: 8px auto 0; border: 2px solid var(--mh-line-strong); border-radius: 2px; }
[data-form='sheet'] > :focus-visible { outline: none; }
[data-form='sheet'] .mh-btn { min-height: var(--mh-hit); }
`;

/** Nothing of it can be read from outside: it is a stranger to the page. */
function addGuard(parent: HTMLElement): void {
  const guard = parent.ownerDocument.createElement('iframe');
  guard.setAttribute('sandbox', '');
  guard.hidden = true;
  parent.append(guard);
}

interface RoomParts {
  readonly document: Document;
  /** Window of the document that the room is in: a document takes its own style sheets only. */
  readonly view: Window & typeof globalThis;
  readonly form: CardForm;
  readonly styles: readonly string[];
}

/**
 * Room for a card that no script of the page can read, not even by searching: `window.find` looks
 * into closed shadow roots, and in Firefox on demand into frames too. So the card has a document
 * of its own between two frames that the page may not look into: Firefox gives up at the first
 * one it meets, from either end (Chromium 156 never searches frames). In that document it stands
 * in a closed root again, out of reach of whatever restyles all documents.
 *
 *     host ▸ closed root ▸ guard · frame · guard
 *                                    └ document ▸ closed root ▸ room
 *
 * Where the page's policy makes every frame a stranger (`sandbox`) there is none: a plain room if the page runs no
 * scripts, null if it does.
 */
export function openCardFrame(options: CardFrameOptions): CardFrame | null {
  const { parent, signal } = options;
  const page = parent.ownerDocument;
  onAbort(signal, () => parent.replaceChildren());
  if (origin === 'null') return runsScripts(page) ? null : openPlainRoom(options);
  addGuard(parent);
  const frame = page.createElement('iframe');
  frame.className = 'frame';
  frame.title = CARD_FRAME_TITLE;
  parent.append(frame);
  addGuard(parent);

  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  const inside = frame.contentDocument;
  if (view === null || inside === null) {
    parent.replaceChildren();
    return null;
  }
  inside.documentElement.style.cssText = 'overflow:hidden';
  inside.body.style.cssText = 'margin:0';
  view.addEventListener('pagehide', options.onLost, { signal });
  const { root, room, announce } = addRoom(inside.body, { ...options, document: page, view });
  const fit = (): void => {
    const { width, height } = room.getBoundingClientRect();
    if (options.form === 'card') frame.style.width = `${width}px`;
    frame.style.height = `${height}px`;
  };
  const observer = new view.ResizeObserver(fit);
  observer.observe(room);
  onAbort(signal, () => observer.disconnect());
  const focusedIn = parent.getRootNode() as ShadowRoot; // the host's root, by the contract of `parent`
  return {
    room,
    fit,
    focused: () => (focusedIn.activeElement === frame ? root.activeElement : null),
    announce,
  };
}

/**
 * True unless the page may run none. In Chromium 156 a media query that a script asks is answered for the world of that
 * script, and ours runs everywhere; what the browser has worked out of a style sheet by itself tells of the page.
 */
function runsScripts(page: Document): boolean {
  const style = getComputedStyle(page.documentElement, '::highlight(masthead-unscripted)');
  return style.textDecorationLine === 'none';
}

/** Without a frame: nobody is there to search. */
function openPlainRoom(options: CardFrameOptions): CardFrame {
  const { parent } = options;
  const here = { ...options, document: parent.ownerDocument, view: window };
  const { root, room, announce } = addRoom(parent, here);
  return { room, fit: () => undefined, focused: () => root.activeElement, announce };
}

function addRoom(
  into: HTMLElement,
  { document: page, view, form, styles }: RoomParts,
): Pick<CardFrame, 'room' | 'announce'> & { readonly root: ShadowRoot } {
  const host = page.createElement('div');
  into.append(host); // first: styles do not outlive a move to another document
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [...styles, ROOM_CSS].map((css) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  const room = page.createElement('div');
  room.className = 'room';
  room.dataset['form'] = form;
  // A live region has to be there before it says something.
  const status = page.createElement('p');
  status.role = 'status';
  root.append(room, status);
  room.addEventListener('focusin', () => status.replaceChildren());
  const announce = (): void => {
    const name = room.querySelector('h2');
    if (root.activeElement !== null || name === null) return;
    status.lang = name.lang;
    status.textContent = name.textContent;
  };
  return { root, room, announce };
}
