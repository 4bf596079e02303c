import { onAbort } from '../lib/on-abort';
/** Waits for elements without a box to get one. */
export interface RevealWatch {
  /** Tells once when the element comes into view; asking again changes nothing. */
  await(element: Element): void;
}

/**
 * Watches for elements that begin to show, such as an opened menu or an unfolded answer. Rests on
 * the browser's own layout: a page that animates styles costs nothing.
 */
export function watchReveals(
  onReveal: (element: Element) => void,
  signal: AbortSignal,
): RevealWatch {
  const observer = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      observer.unobserve(target);
      onReveal(target);
    }
  });
  onAbort(signal, () => observer.disconnect());
  return {
    await(element) {
      if (!signal.aborted) observer.observe(element);
    },
  };
}
