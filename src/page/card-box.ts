/** Where a card stands: beside its mark, or as a sheet at the foot of the window, for fingers. */
export type CardForm = 'card' | 'sheet';

/** The box that the document of a card stands in, in the top layer while it is open. */
export interface CardBox {
  readonly element: HTMLElement;
  open(): void;
  close(): void;
}

/**
 * Styles of both boxes, for the closed root that they are in. Important declarations of a shadow
 * tree win over all of the page's and of other extensions'. The box is the popover, not the host:
 * the host carries no attribute that a page can style. The shadow lies around the frame, not in
 * it: its room must not take the page's clicks.
 */
export const BOX_CSS = `
:host { all: initial !important; display: contents !important; direction: ltr !important; unicode-bidi: normal !important; }
.box { position: fixed; inset: 0 auto auto 0; margin: 0; padding: 0; border: 0; width: max-content; height: auto; max-width: none; max-height: none; overflow: visible; background: none; color: inherit; outline: none; border-radius: var(--mh-r-l); box-shadow: var(--mh-shadow-card); opacity: 0; pointer-events: none; }
.box[data-shown] { opacity: 1; pointer-events: auto; animation: in var(--mh-t-show) var(--mh-ease) both; }
.box[data-theme='light'], [data-theme='light'] .frame { color-scheme: light; }
.box[data-theme='dark'], [data-theme='dark'] .frame { color-scheme: dark; }
.frame { display: block; border: 0; border-radius: inherit; background: var(--mh-surface); }
dialog.box { inset: auto 0 0; margin: 0 auto; width: 100%; max-width: 640px; border-radius: 16px 16px 0 0; }
dialog .frame { width: 100%; }
.box::backdrop { background: none; }
dialog.box[data-shown]::backdrop { background: rgb(0 0 0 / 0.45); }
@keyframes in { from { opacity: 0; translate: 0 var(--mh-rise); } }
@media print { .box, .box::backdrop { display: none !important; } }
`;

/** A box that leaves the page as usable as it was. */
export function createPopover(page: Document): CardBox {
  const element = page.createElement('div');
  element.className = 'box';
  element.popover = 'manual';
  return {
    element,
    open: () => element.showPopover(),
    close() {
      if (element.matches(':popover-open')) element.hidePopover();
    },
  };
}

/**
 * A box that locks the page until it is closed: the browser keeps focus and screen readers in it
 * and gives the focus back. A tap outside and the browser's own wish to close it, as by a gesture
 * for Back, are told; the tap is for the sheet, and the page behind hears nothing of it.
 */
export function createSheet(page: Document, onDismiss: () => void): CardBox {
  const element = page.createElement('dialog');
  element.className = 'box';
  element.addEventListener('cancel', onDismiss);
  element.addEventListener('click', (event) => {
    event.stopPropagation();
    if (event.isTrusted && event.target === element) onDismiss();
  });
  return {
    element,
    open: () => element.showModal(),
    close: () => element.close(),
  };
}
