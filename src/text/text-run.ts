import { isSeparated, SEPARATOR, type Seam } from './join-text';

/**
 * Text that reads as one: a paragraph, a cell, a line before a `<br>`. Names never cross blocks.
 *
 *     <p>On <b>The Moscow</b> Times</p>      nodes   [ "On ", "The Moscow", " Times" ]
 *     text "On The Moscow Times"             starts  [ 0,     3,            13       ]
 *
 * Where two pieces are kept apart, one separator stands between them in `text` and in no node.
 */
export interface TextRun<Piece, Container> {
  readonly text: string;
  /** In document order, never empty. */
  readonly nodes: readonly Piece[];
  /** For each node the offset in `text` at which its data begin; UTF-16 code units. */
  readonly starts: readonly number[];
  /** The block element whose own text this is. */
  readonly container: Container;
}

/** Collects the pieces of one block after the other. */
export interface RunBuilder<Piece, Container> {
  /** Adds the first text node of a block. White space alone is left out there: it is never passed. */
  begin(node: Piece, data: string): void;
  /** Adds another text node; `seam` is what lies between it and the piece before. */
  add(node: Piece, data: string, seam: Seam, isBoxed: () => boolean): void;
  /** The block so far, null when it has nothing in it; the next one starts empty. */
  finish(container: Container): TextRun<Piece, Container> | null;
}

/** Where the one node of most blocks begins: one list for all of them, since they are held for a while. */
const AT_START: number[] = [0];

/** A builder with nothing in it. */
export function buildRuns<Piece, Container>(): RunBuilder<Piece, Container> {
  let text = '';
  let last = '';
  let nodes: Piece[] | null = null;
  let starts = AT_START;
  return {
    begin(node, data) {
      nodes = [node]; // just as long as most of them stay
      starts = AT_START;
      text = last = data;
    },
    add(node, data, seam, isBoxed) {
      if (nodes === null || data === '') return;
      if (isSeparated(last, data, seam, isBoxed)) text += SEPARATOR;
      if (starts === AT_START) starts = [0];
      nodes.push(node);
      starts.push(text.length);
      text += data;
      last = data;
    },
    finish(container) {
      if (nodes === null) return null;
      const block = { text, nodes, starts, container };
      nodes = null;
      return block;
    },
  };
}

/** Ordinal of the node whose data begin last at or before the offset. Throws RangeError outside the block. */
export function nodeAt(run: TextRun<unknown, unknown>, offset: number): number {
  if (offset < 0 || offset >= run.text.length) {
    throw new RangeError(`no offset ${offset}`);
  }
  let low = 0;
  let high = run.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((run.starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
