import {
  CLOSED_SELECTOR,
  EDITED_SELECTOR,
  treatmentOfName,
  UNREAD_SELECTOR,
  type Treatment,
} from '../text/reading-rules';
import {
  closestAcross,
  drawnParent,
  elementAround,
  elementOf,
  type TextContainer,
} from './shadow-roots';

/** Attributes that can open an element that was closed to reading, or close it. */
export const CLOSING_ATTRIBUTES: string[] = ['contenteditable', 'aria-hidden', 'open'];

/** How an element's own name has it read; unknown and custom elements are inline. */
export function treatmentOf(element: Element): Treatment {
  return treatmentOfName(element.localName);
}

/** True for an element whose content the reader of the page may write into. */
export function isEdited(element: Element): boolean {
  return element.matches(EDITED_SELECTOR);
}

/** True for editors and for what the page hides from assistive technology: never read. */
export function isClosed(element: Element): boolean {
  return element.matches(CLOSED_SELECTOR);
}

/** The nearest element around a container, or itself, that is never read; null when it may be read. */
export function unreadAround(container: TextContainer): Element | null {
  return closestAcross(elementOf(container), UNREAD_SELECTOR);
}

const PROSE: readonly string[] = ['text/html', 'application/xhtml+xml', 'text/plain'];

/** True for the documents that hold prose. */
export function isProse(page: Document): boolean {
  return PROSE.includes(page.contentType);
}

/** True for a document of prose, unless it is being edited as a whole. */
export function isReadable(page: Document): boolean {
  return isProse(page) && page.designMode !== 'on';
}

/** True for a `<details>` that is folded: text of its own, unlike an element in it, cannot tell. */
export function isFolded(element: Element): boolean {
  return element.localName === 'details' && !element.hasAttribute('open');
}

/**
 * True for an element without a box: `display: none`, or inside a closed `<details>` or other
 * content that is not rendered. `display: contents` has no box either, but its children have.
 * What is merely invisible is read: nothing tells when it begins to show.
 */
export function isBoxless(element: Element): boolean {
  return !element.checkVisibility() && getComputedStyle(element).display !== 'contents';
}

/** The element itself, or the nearest one around it in the drawn tree that is not `display: contents`. */
export function laidOutAround(element: Element): Element | null {
  let at: Element | null = element;
  while (at !== null && getComputedStyle(at).display === 'contents') at = drawnParent(at);
  return at;
}

/** The outermost element around one without a box that has none either. */
export function outermostBoxless(element: Element): Element {
  let outermost = element;
  for (let at = elementAround(element); at !== null && isBoxless(at); at = elementAround(at)) {
    outermost = at;
  }
  return outermost;
}

/** True when the element is laid out as a box of its own, whatever its name says. */
export function isBox(element: Element): boolean {
  const { display } = getComputedStyle(element);
  return display !== 'inline' && display !== 'contents' && !display.startsWith('ruby');
}
