/** A piece of a text that names do not cross. */
export interface Block {
  /** UTF-16 code units from the start of the whole text. */
  readonly start: number;
  readonly text: string;
}

const LINE = /[^\n\r\u2028\u2029]+/g;

/** The lines of a text that are not empty, in order: what paragraphs are on a page. */
export function splitBlocks(text: string): readonly Block[] {
  return [...text.matchAll(LINE)].map((line) => ({ start: line.index, text: line[0] }));
}
