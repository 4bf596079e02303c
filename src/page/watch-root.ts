import { onAbort } from '../lib/on-abort';

/**
 * Tells, until the signal fires, when the page has another root element: `document.open` has taken
 * every listener off the document and the window with the old one, ours too.
 */
export function watchRoot(page: Document, onNewRoot: () => void, signal: AbortSignal): void {
  const root = page.documentElement;
  const observer = new MutationObserver(() => {
    // Null between the old root and the new one; not in TypeScript's list.
    const now = page.documentElement as Element | null;
    if (!now || now === root) return;
    observer.disconnect();
    onNewRoot();
  });
  observer.observe(page, { childList: true });
  onAbort(signal, () => observer.disconnect());
}
