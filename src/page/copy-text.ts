/**
 * Puts a text on the clipboard; false when the browser does not let us. To be called in the turn of
 * a click, with the document that was clicked in. Pages without HTTPS have no clipboard object, and
 * others may forbid it: there the old command writes, whose event is kept from the page.
 */
export async function copyText(text: string, clicked: Document): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, clicked);
  }
}

function copyByCommand(text: string, clicked: Document): boolean {
  const view = clicked.defaultView;
  if (view === null) return false;
  const stop = new AbortController();
  let isPut = false;
  view.addEventListener(
    'copy',
    (event) => {
      event.clipboardData?.setData('text/plain', text);
      event.preventDefault();
      event.stopImmediatePropagation();
      isPut = event.clipboardData !== null;
    },
    { capture: true, signal: stop.signal },
  );
  try {
    return clicked.execCommand('copy') && isPut;
  } finally {
    stop.abort();
  }
}
