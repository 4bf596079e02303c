/** Puts a text on the clipboard from a page of ours, which is always secure; false when the browser refuses. */
export function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
