/** Has the browser save a text as a file, where it saves what the reader downloads. */
export function saveFile(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = name;
  link.click();
  // Not at once: the browser begins to read after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
