import { onAbort } from '../lib/on-abort';
import { FRAGMENT_NODE } from './node-numbers';
import { isReadable, unreadAround } from './skip-rules';

/** What is smaller than this shows no text that anybody reads, CSS px. */
const READABLE_PX = { width: 200, height: 100 };
/** How long changes gather before a frame without text is looked at again, ms. */
const DELAY_MS = 200;
/** More text nodes than a frame without a word has: what holds so many is worth reading. */
const NODES_MAX = 1_000;

/** Title of the frame that we draw a card in; it is no part of the page. */
export const CARD_FRAME_TITLE = 'Masthead';

/** True for a word of text that may be read. */
function isText({ data, parentElement }: Text): boolean {
  return parentElement !== null && /\p{L}{2}/u.test(data) && unreadAround(parentElement) === null;
}

function hasText(page: Document): boolean {
  const walker = page.createTreeWalker(page, NodeFilter.SHOW_TEXT);
  for (let seen = 0; walker.nextNode() !== null; seen++) {
    if (seen === NODES_MAX || isText(walker.currentNode as Text)) return true;
  }
  return false;
}

/** True for the frame of an open card of ours, whose document has the page's origin. */
function isOurs(view: Window): boolean {
  const root = view.frameElement?.getRootNode();
  const isInShadow = root?.nodeType === FRAGMENT_NODE;
  return isInShadow && view.frameElement?.getAttribute('title') === CARD_FRAME_TITLE;
}

/**
 * Calls back once, when the document of a frame can be seen, is large enough to be read and holds a
 * word. Until then a frame rests on what the browser tells by itself: most have no text and never will.
 */
export function whenReadable(page: Document, onReadable: () => void, signal: AbortSignal): void {
  const view = page.defaultView;
  if (view === null || isOurs(view)) return;
  let isInView = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let changes: MutationObserver | null = null;
  const done = new AbortController();
  onAbort(signal, () => done.abort());
  onAbort(done.signal, () => {
    sight.disconnect();
    changes?.disconnect();
    clearTimeout(timer);
  });

  function look(): void {
    timer = undefined;
    const { width, height } = READABLE_PX;
    const isLarge = view !== null && view.innerWidth >= width && view.innerHeight >= height;
    if (!isInView || !isLarge || !isReadable(page)) return;
    if (hasText(page)) {
      done.abort();
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
  view.addEventListener('resize', look, { signal: done.signal });
}
