import { isBlank, isSeparated, SEPARATOR, type Seam } from './join-text';

/** A node of text in whatever holds a page. */
interface PieceOfText {
  readonly data: string;
}

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
  /** True while a block has nothing in it. */
  isEmpty(): boolean;
  /** Adds a text node; `seam` is what lies between it and the piece before. */
  add(node: Piece, seam: Seam, isBoxed: () => boolean): void;
  /** The block so far, null when it holds white space alone; the next one starts empty. */
  finish(container: Container): TextRun<Piece, Container> | null;
}

/** A builder with nothing in it. White space before the first piece of a block is left out. */
export function buildRuns<Piece extends PieceOfText, Container>(): RunBuilder<Piece, Container> {
  let text = '';
  let last = '';
  let nodes: Piece[] = [];
  let starts: number[] = [];
  return {
    isEmpty: () => nodes.length === 0,
    add(node, seam, isBoxed) {
      const { data } = node;
      if (data === '' || (nodes.length === 0 && isBlank(data))) return;
      if (isSeparated(last, data, seam, isBoxed)) text += SEPARATOR;
      nodes.push(node);
      starts.push(text.length);
      text += data;
      last = data;
    },
    finish(container) {
      if (nodes.length === 0) return null;
      const block = { text, nodes, starts, container };
      text = '';
      last = '';
      nodes = [];
      starts = [];
      return block;
    },
  };
}

/** Ordinal of the node whose data begin last at or before the offset. Throws RangeError outside the block. */
export function nodeAt(run: TextRun<unknown, unknown>, offset: number): number {
  if (offset < 0 || offset >= run.text.length) {
    throw new RangeError(`offset ${offset} outside the block`);
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
