import type { CardHost } from './shadow-host';

/** Focus between page and card: in by key or list, back to where it was. */
export interface CardFocus {
  /** Moves the focus into the card and remembers where it was. */
  enter(): void;
  /** Draws anew; the focus stays in the card even if what had it is gone. */
  keepDuring(draw: () => void): void;
  /** Gives the focus back, if the card has it. */
  leave(): void;
  /** True for Tab past either end of the card: it does not trap, and the caller closes it. */
  isLeaving(event: KeyboardEvent): boolean;
  /** Moves the focus on from one end to the other, as in a sheet that locks the page. */
  wrap(isBackward: boolean): void;
}

const FOCUSABLE = 'button:not(:disabled), a[href], [tabindex="0"]';

/** Looks after the focus of a card. */
export function keepFocus(host: CardHost, page: Document): CardFocus {
  let opener: Element | null = null;

  function focusDialog(): void {
    const dialog = host.room()?.querySelector<HTMLElement>('[role="dialog"]');
    dialog?.focus({ preventScroll: true });
  }

  function stops(): readonly HTMLElement[] {
    const all = host.room()?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [];
    return [...all].filter((element) => element.checkVisibility());
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
    isLeaving(event) {
      if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey) return false;
      const focused = host.focused();
      const focusable: readonly Element[] = stops();
      const at = focused === null ? -1 : focusable.indexOf(focused);
      return event.shiftKey ? at <= 0 : at === focusable.length - 1;
    },
    wrap: (isBackward) =>
      stops()
        .at(isBackward ? -1 : 0)
        ?.focus(),
  };
}
