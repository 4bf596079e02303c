import { closestAcross } from './shadow-roots';

// What pages and frames have in common in listening to a reader.

/** What takes a click for itself; a click on a mark in it is the page's alone. */
const TAKES_CLICKS =
  'a[href],area,button,input,label,option,select,summary,textarea,[onclick],[role=button],[role=link],[role=menuitem],[role=option],[role=tab]';

/** Adds a listener for an event. */
export type Listen = <Name extends keyof DocumentEventMap>(
  name: Name,
  listener: (event: DocumentEventMap[Name]) => void,
) => void;

/** Listens, until the signal fires, to what the reader does; what a script makes up is not heard. */
export function listenTrusted(page: Document, signal: AbortSignal): Listen {
  return (name, listener) => {
    const trusted = (event: DocumentEventMap[typeof name]): void => {
      if (event.isTrusted) listener(event);
    };
    page.addEventListener(name, trusted, { capture: true, passive: name !== 'keydown', signal });
  };
}

/** True for a plain single click that neither the page takes for itself nor ends a selection. */
export function isFreeClick(event: MouseEvent, page: Document): boolean {
  const isPlain = event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey;
  if (!isPlain || event.detail > 1) return false;
  const [target] = event.composedPath();
  if (target instanceof Element && closestAcross(target, TAKES_CLICKS) !== null) return false;
  return page.getSelection()?.isCollapsed !== false;
}
