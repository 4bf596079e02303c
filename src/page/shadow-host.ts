import type { ColourScheme } from './page-scheme';
import type { CardPlace } from './place';

/** The one element that we put into a page, and the room for the card inside it. */
export interface CardHost {
  /** What the card is drawn into; no script of the page can reach it. */
  readonly surface: HTMLElement;
  /** Puts the surface on top of everything, in the scheme of the page below. */
  show(scheme: ColourScheme): void;
  hide(): void;
  moveTo(place: CardPlace): void;
  /** True for the host itself. */
  isHost(node: Node | null): boolean;
  /** True for an event that reached the card. */
  isInCard(event: Event): boolean;
  /** The element of the card that has the focus; null when it is elsewhere. */
  focused(): Element | null;
}

// Important declarations of a shadow tree win over all of the page's and of other extensions'.
// The surface is the popover, not the host: the host carries no attribute that a page can style.
const HOST_CSS = `
:host { all: initial !important; display: contents !important; direction: ltr !important; unicode-bidi: normal !important; }
.surface { --mh-card-h: max(160px, min(560px, 78vh, var(--mh-room, 100vh))); position: fixed; inset: 0 auto auto 0; margin: 0; padding: 0; border: 0; width: max-content; height: auto; max-width: none; max-height: none; overflow: visible; background: none; color: inherit; outline: none; }
.surface[data-theme='light'] { color-scheme: light; }
.surface[data-theme='dark'] { color-scheme: dark; }
@media print { .surface { display: none !important; } }
`;

/** A page's shortcuts and "click outside" handlers must not take what happens in the card. */
const KEPT_INSIDE = [
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'mousedown', 'mouseup'],
  ...['pointerdown', 'pointerup', 'touchstart', 'touchend', 'wheel'],
  ...['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'copy', 'cut', 'paste'],
];

/**
 * Makes the host; the page stays as it is until the first `show`. A plain `div`, since a page
 * could define a custom element of any other name and read the closed root from its inside.
 * Styles are constructed, so that no content security policy drops them.
 */
export function createCardHost(page: Document, styles: readonly string[]): CardHost {
  const host = page.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [HOST_CSS, ...styles].map((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    return sheet;
  });
  const surface = page.createElement('div');
  surface.className = 'surface';
  surface.popover = 'manual';
  root.append(surface);
  for (const name of KEPT_INSIDE) {
    root.addEventListener(name, (event) => event.stopPropagation(), { passive: true });
  }

  return {
    surface,
    show(scheme) {
      // Outside an open modal dialog everything is inert.
      const parent = [...page.querySelectorAll('dialog:modal')].at(-1) ?? page.documentElement;
      if (host.parentNode !== parent) parent.append(host);
      surface.dataset['theme'] = scheme;
      // Anew each time: what the page has put on top since then must not cover it.
      if (surface.matches(':popover-open')) surface.hidePopover();
      surface.showPopover();
    },
    hide() {
      if (surface.matches(':popover-open')) surface.hidePopover();
    },
    moveTo({ x, y, maxHeight }) {
      surface.style.left = `${x}px`;
      surface.style.top = `${y}px`;
      surface.style.setProperty('--mh-room', `${maxHeight}px`);
    },
    isHost: (node) => node === host,
    isInCard: (event) => event.target === host,
    focused: () => root.activeElement,
  };
}
