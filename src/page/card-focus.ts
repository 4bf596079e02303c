import type { CardHost } from './shadow-host';

/** Focus between page and card: in by key or list, back to where it was. */
export interface CardFocus {
  /** Moves the focus into the card and remembers where it was. */
  enter(): void;
  /** Draws anew; the focus stays in the card even if what had it is gone. */
  keepDuring(draw: () => void): void;
  /** Gives the focus back, if the card has it. */
  leave(): void;
}

const FOCUSABLE = 'button:not(:disabled), a[href], [tabindex="0"]';

/**
 * Looks after the focus of a card. Tab does not trap: past either end `onLeave` is called
 * instead, and the caller closes the card.
 */
export function keepFocus(host: CardHost, page: Document, onLeave: () => void): CardFocus {
  let opener: Element | null = null;

  host.surface.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return;
    const focusable = [...host.surface.querySelectorAll(FOCUSABLE)].filter((element) =>
      element.checkVisibility(),
    );
    const at = focusable.indexOf(host.focused() ?? host.surface);
    const isPastEnd = event.shiftKey ? at <= 0 : at === focusable.length - 1;
    if (!isPastEnd) return;
    event.preventDefault();
    onLeave();
  });

  function focusDialog(): void {
    const dialog = host.surface.querySelector<HTMLElement>('[role="dialog"]');
    dialog?.focus({ preventScroll: true });
  }

  return {
    enter() {
      if (host.focused() === null) opener = page.activeElement;
      focusDialog();
    },
    keepDuring(draw) {
      const hadFocus = host.focused() !== null;
      draw();
      if (hadFocus && host.focused() === null) focusDialog();
    },
    leave() {
      if (host.focused() === null) return;
      (host.focused() as HTMLElement).blur(); // only HTML elements are drawn into the card
      if (opener instanceof HTMLElement && opener.isConnected)
        opener.focus({ preventScroll: true });
      opener = null;
    },
  };
}
