/** A text with the name that it is to be saved under. */
interface SavedFile {
  readonly name: string;
  readonly text: string;
  readonly type: 'application/json' | 'text/csv';
}

/** Has the browser save a text as a file, where it saves what the reader downloads. */
export function saveFile({ name, text, type }: SavedFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  // Not at once: the browser begins to read after this turn.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
