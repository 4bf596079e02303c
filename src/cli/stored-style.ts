// What a stored page says of its own elements' display where no style sheet is worked out: its
// attributes, `style` among them, and what browsers hide of themselves.

/** Reads an attribute of an element; undefined when it is not set. */
export type ReadAttribute = (name: string) => string | undefined;

const DISPLAY = /(?:^|;)\s*display\s*:\s*([a-z-]+)/gi;
const HIDDEN_CONTENT = /(?:^|;)\s*content-visibility\s*:\s*hidden/i;
/** Both turn an element's own display into that of a block. */
const OUT_OF_LINE =
  /(?:^|;)\s*(?:float\s*:\s*(?:left|right|inline-)|position\s*:\s*(?:absolute|fixed))/i;

/** Displays that make boxes of all children. */
const LAYS_OUT = /(?:flex|grid)$/;

/** What the `style` attribute says of the display; the last word counts. */
function displayOf(style: string): string | undefined {
  return [...style.matchAll(DISPLAY)].at(-1)?.[1]?.toLowerCase();
}

/** True when an element shows nothing by its own name and attributes. */
export function isHiddenByItself(localName: string, attribute: ReadAttribute): boolean {
  const style = attribute('style') ?? '';
  const display = displayOf(style);
  if (display !== undefined) return display === 'none';
  if (HIDDEN_CONTENT.test(style)) return true;
  if (attribute('hidden') !== undefined || attribute('popover') !== undefined) return true;
  return localName === 'dialog' && attribute('open') === undefined;
}

/**
 * True when an inline element is laid out as a box of its own, as far as its attributes and those
 * of the element around it tell.
 */
export function isBoxByItself(attribute: ReadAttribute, around: ReadAttribute): boolean {
  const style = attribute('style') ?? '';
  if (OUT_OF_LINE.test(style) || LAYS_OUT.test(displayOf(around('style') ?? '') ?? '')) return true;
  const display = displayOf(style) ?? 'inline';
  return display !== 'inline' && display !== 'contents' && !display.startsWith('ruby');
}
