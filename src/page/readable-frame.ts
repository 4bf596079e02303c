import { onAbort } from '../lib/on-abort';
import { ELEMENT_NODE, SHOW_ELEMENT, SHOW_TEXT } from './node-numbers';
import { isShadowRoot, openRootOf, type TextContainer } from './shadow-roots';
import { isReadable, unreadAround } from './skip-rules';

/** What is smaller than this shows no text that anybody reads, CSS px. */
const READABLE_WIDTH_PX = 200;
const READABLE_HEIGHT_PX = 100;
/** How long changes gather before a frame without text is looked at again, ms. */
const DELAY_MS = 200;
/** More nodes than a frame without a word has: what holds so many is worth reading. */
const NODES_MAX = 2_000;

/** Title of the frame that we draw a card in; it is no part of the page. */
export const CARD_FRAME_TITLE = 'Masthead';

/** True for a document, or an open root in it, with a word of text that may be read. */
function hasText(root: Document | ShadowRoot): boolean {
  const walker = document.createTreeWalker(root, SHOW_ELEMENT | SHOW_TEXT);
  for (let seen = 0; walker.nextNode() !== null; seen++) {
    const node = walker.currentNode;
    if (seen === NODES_MAX) return true;
    if (node.nodeType === ELEMENT_NODE) {
      const inner = openRootOf(node as Element);
      if (inner !== null && hasText(inner)) return true;
    } else if (/\p{L}{2}/u.test((node as Text).data)) {
      if (unreadAround(node.parentNode as TextContainer) === null) return true;
    }
  }
  return false;
}

/** True for the frame of an open card of ours, whose document has the page's origin. */
function isOurs({ frameElement }: Window): boolean {
  return (
    frameElement?.getAttribute('title') === CARD_FRAME_TITLE &&
    isShadowRoot(frameElement.getRootNode())
  );
}

/**
 * Calls back once, when the document of a frame can be seen, is large enough to be read and holds a
 * word. Until then a frame rests on what the browser tells by itself: most have no text and never will.
 */
export function whenReadable(page: Document, onReadable: () => void, signal: AbortSignal): void {
  if (isOurs(window)) return;
  let isInView = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changes: MutationObserver | null = null;
  const stop = (): void => {
    sight.disconnect();
    changes?.disconnect();
    clearTimeout(timer);
    removeEventListener('resize', look);
  };
  onAbort(signal, stop);

  function look(): void {
    timer = undefined;
    const isLarge = innerWidth >= READABLE_WIDTH_PX && innerHeight >= READABLE_HEIGHT_PX;
    if (!isInView || !isLarge || !isReadable(page)) return;
    if (hasText(page)) {
      stop();
      onReadable();
    } else if (changes === null) {
      changes = new MutationObserver(() => {
        timer ??= setTimeout(look, DELAY_MS);
      });
      changes.observe(page, { subtree: true, childList: true, characterData: true });
    }
  }

  // With the window of the top page as root, whosever the pages between are.
  const sight = new IntersectionObserver((entries) => {
    isInView = entries.at(-1)?.isIntersecting === true;
    look();
  });
  sight.observe(page.documentElement);
  addEventListener('resize', look);
}
