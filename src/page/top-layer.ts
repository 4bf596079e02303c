import { pastFields } from './past-fields';
import { drawnParent, openRootOf } from './shadow-roots';

// Modal dialogs, popovers and full screen lie in a layer of their own above the page, in the order in
// which they were opened, and whatever lies outside the topmost modal dialog is inert.

/** The innermost element at the middle of the window, through open shadow roots. */
function elementInMiddle(page: Document): Element | null {
  const [x, y] = [innerWidth / 2, innerHeight / 2];
  let hit = page.elementFromPoint(x, y);
  for (;;) {
    const root = hit === null ? null : openRootOf(hit);
    const inner = root?.elementFromPoint(x, y) ?? null;
    // A root without anything there answers with what lies around it.
    if (inner === null || pastFields(inner, 'getRootNode').call(inner) !== root) return hit;
    hit = inner;
  }
}

/** What draws none of its children. */
const REPLACED = 'audio, canvas, embed, iframe, img, object, video';

/**
 * The topmost modal dialog or element in full screen, outside of which all is inert; the root
 * element while there is none. What lies outside takes no hit, so wherever one looks one finds it,
 * a dialog's backdrop included; a page that lets hits through its backdrop has the last dialog in
 * document order taken for it. Finds no dialog in a closed shadow root.
 */
export function liveArea(page: Document): Element {
  const full = page.fullscreenElement;
  const isFull = full !== null && !pastFields(full, 'matches').call(full, REPLACED);
  for (let at = elementInMiddle(page); at !== null; at = drawnParent(at)) {
    const isModal = pastFields(at, 'matches').call(at, 'dialog:modal');
    if (isModal || (isFull && at === full)) return at;
  }
  const [last] = [...page.querySelectorAll('dialog:modal')].slice(-1);
  return last ?? (isFull ? full : page.documentElement);
}

/** Tells when the page has put something on top of everything, or taken it away, until the signal fires. */
export function watchTopLayer(page: Document, onChange: () => void, signal: AbortSignal): void {
  const listen = (event: Event): void => {
    if (event.isTrusted) onChange();
  };
  // Neither bubbles; capturing hears both.
  page.addEventListener('toggle', listen, { capture: true, signal });
  page.addEventListener('fullscreenchange', listen, { capture: true, signal });
}
