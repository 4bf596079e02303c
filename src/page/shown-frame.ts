import { onAbort } from '../lib/on-abort';

/** What is smaller than this shows no text that anybody reads, CSS px. */
const READABLE_WIDTH_PX = 200;
const READABLE_HEIGHT_PX = 100;

/** Title of the frame that we draw a card in; it is no part of the page. */
export const CARD_FRAME_TITLE = 'Masthead';

/** True for the frame of an open card of ours, whose document has the page's origin. */
function isOurs({ frameElement }: Window): boolean {
  return (
    frameElement?.getAttribute('title') === CARD_FRAME_TITLE && 'host' in frameElement.getRootNode()
  );
}

/**
 * Calls back once, when the document of a frame can be seen and is large enough to be read; never for the
 * frame of a card of ours. This runs in each of hundreds of frames: it touches no more than it has to.
 */
export function whenShown(page: Document, onShown: () => void, signal: AbortSignal): void {
  let isInView = false;
  const stop = (): void => {
    sight.disconnect();
    removeEventListener('resize', look);
  };
  onAbort(signal, stop);

  function look(): void {
    // Firefox 153 tells a frame that was just taken away, which has no size to ask for any more.
    if (
      !isInView ||
      !page.defaultView ||
      innerWidth < READABLE_WIDTH_PX ||
      innerHeight < READABLE_HEIGHT_PX
    )
      return;
    stop();
    if (!isOurs(window)) onShown();
  }

  // With the window of the top page as root, whosever the pages between are.
  const sight = new IntersectionObserver((entries) => {
    isInView = entries.at(-1)!.isIntersecting;
    look();
  });
  sight.observe(page.documentElement);
  addEventListener('resize', look);
}
