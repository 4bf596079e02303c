/**
 * Puts a text on the clipboard; false when the browser does not let us. To be called in the turn of
 * a click. Pages without HTTPS have no clipboard object, and others may forbid it: there the old
 * command writes, whose event is kept from the page.
 */
export async function copyText(text: string, page: Document): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(text, page);
  }
}

function copyByCommand(text: string, page: Document): boolean {
  const stop = new AbortController();
  let isPut = false;
  addEventListener(
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
    return page.execCommand('copy') && isPut;
  } finally {
    stop.abort();
  }
}
