import { elementAround } from './shadow-roots';
import { isFolded, laidOutAround } from './skip-rules';

/**
 * Brings a range to the middle of the window, at once: a reader who jumps from name to name
 * should not watch the page fly by. Also scrolls the boxes that it lies in.
 */
export function scrollToMiddle(range: Range): void {
  const element = elementAround(range.startContainer);
  const box = element && laidOutAround(element);
  box?.scrollIntoView({ behavior: 'instant', block: 'center', inline: 'nearest' });
  // The middle of a long paragraph is not the middle of the name in it.
  const { top, bottom } = range.getBoundingClientRect();
  const off = (top + bottom) / 2 - innerHeight / 2;
  if (Math.abs(off) > innerHeight / 4) scrollBy({ top: off, behavior: 'instant' });
}

/** True when the text of a range can be seen, be it by scrolling. */
export function isRendered(range: StaticRange): boolean {
  const element = elementAround(range.startContainer);
  if (!element || isFolded(element)) return false;
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  // Without a box of its own an element shows its text in that of another.
  const box = laidOutAround(element);
  if (!box || box === element) return false;
  return getComputedStyle(element).visibility === 'visible' && box.checkVisibility();
}
