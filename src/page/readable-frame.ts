import { lateTest } from '../lib/late-test';
import { onAbort } from '../lib/on-abort';
import { ELEMENT_NODE, SHOW_ELEMENT, SHOW_TEXT } from './node-numbers';
import { openRootOf, type TextContainer } from './shadow-roots';
import { isReadable, unreadAround } from './skip-rules';

/** How long changes gather before a frame without text is looked at again, ms. */
const DELAY_MS = 200;
/** More nodes than a frame without a word has: what holds so many is worth reading. */
const NODES_MAX = 2_000;

const hasWord = lateTest('\\p{L}{2}');

/** True for a document, or an open root in it, with a word of text that may be read. */
function hasText(root: Document | ShadowRoot): boolean {
  const walker = document.createTreeWalker(root, SHOW_ELEMENT | SHOW_TEXT);
  for (let seen = 0; walker.nextNode() !== null; seen++) {
    const node = walker.currentNode;
    if (seen === NODES_MAX) return true;
    if (node.nodeType === ELEMENT_NODE) {
      const inner = openRootOf(node as Element);
      if (inner && hasText(inner)) return true;
    } else if (hasWord((node as Text).data)) {
      if (!unreadAround(node.parentNode as TextContainer)) return true;
    }
  }
  return false;
}

/**
 * Calls back once, when the document of a frame holds a word. Until then it rests on what the browser tells by
 * itself: most frames have no text and never will.
 */
export function whenReadable(page: Document, onReadable: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const changes = new MutationObserver(() => {
    // A frame that was just taken away still hears of its last changes, and has no clock any more.
    if (page.defaultView) timer ??= setTimeout(look, DELAY_MS);
  });
  const look = (): void => {
    timer = undefined;
    if (signal.aborted || !isReadable(page) || !hasText(page)) return;
    changes.disconnect();
    onReadable();
  };
  onAbort(signal, () => changes.disconnect());
  changes.observe(page, { subtree: true, childList: true, characterData: true });
  look();
}
