/** Longest wait for a page that goes on loading, ms: nobody has begun to read by then. */
const PATIENCE_MS = 300;

/**
 * Resolves when the page has loaded, or is still loading after a while, as for a slow picture:
 * what we do any sooner the page itself would wait for.
 */
export function whenLoaded(page: Document): Promise<void> {
  if (page.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => {
    const go = (): void => {
      clearTimeout(timer);
      removeEventListener('load', go);
      resolve();
    };
    const timer = setTimeout(go, PATIENCE_MS);
    addEventListener('load', go);
  });
}
