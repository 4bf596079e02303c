import type { Span } from '../model/mention';
import { isSeparated, SEPARATOR, type Seam } from './join-text';

/**
 * Text that reads as one: a paragraph, a cell, a line before a `<br>`. Names never cross blocks.
 *
 *     <p>On <b>The Moscow</b> Times</p>      nodes   [ "On ", "The Moscow", " Times" ]
 *     text "On The Moscow Times"             starts  [ 0,     3,            13       ]
 *
 * Where two pieces are kept apart, one separator stands between them in `text` and in no node.
 */
export interface TextBlock {
  readonly text: string;
  /** In document order, never empty. */
  readonly nodes: readonly Text[];
  /** For each node the offset in `text` at which its data begin; UTF-16 code units. */
  readonly starts: readonly number[];
  /** The block element whose own text this is. */
  readonly container: Element;
}

/** A place in a text node; UTF-16 code units. */
export interface TextPosition {
  readonly node: Text;
  readonly offset: number;
}

/** Collects the pieces of one block after the other. */
export interface BlockBuilder {
  /** Adds a text node; `seam` is what lies between it and the piece before. */
  add(node: Text, seam: Seam, isBoxed: () => boolean): void;
  /** The block so far, null when it holds white space alone; the next one starts empty. */
  finish(container: Element): TextBlock | null;
}

const NOT_BLANK = /\S/u;

/** A builder with nothing in it. White space before the first piece of a block is left out. */
export function buildBlocks(): BlockBuilder {
  let text = '';
  let last = '';
  let nodes: Text[] = [];
  let starts: number[] = [];
  return {
    add(node, seam, isBoxed) {
      const { data } = node;
      if (data === '' || (nodes.length === 0 && !NOT_BLANK.test(data))) return;
      if (isSeparated(last, data, seam, isBoxed)) text += SEPARATOR;
      nodes.push(node);
      starts.push(text.length);
      text += data;
      last = data;
    },
    finish(container) {
      const block = nodes.length === 0 ? null : { text, nodes, starts, container };
      text = '';
      last = '';
      nodes = [];
      starts = [];
      return block;
    },
  };
}

/** Ordinal of the node whose data begin last at or before the offset. Throws RangeError outside the block. */
function nodeAt(block: TextBlock, offset: number): number {
  if (offset < 0 || offset >= block.text.length) {
    throw new RangeError(`offset ${offset} outside a block of ${block.text.length}`);
  }
  let low = 0;
  let high = block.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (block.starts[middle]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where the first character of a span stands. Throws RangeError unless the span lies in the block. */
export function startOf(block: TextBlock, span: Span): TextPosition {
  const index = nodeAt(block, span.start);
  return { node: block.nodes[index]!, offset: span.start - block.starts[index]! };
}

/** Just after the last character of a span. Throws RangeError unless the span lies in the block. */
export function endOf(block: TextBlock, span: Span): TextPosition {
  const index = nodeAt(block, span.end - 1);
  return { node: block.nodes[index]!, offset: span.end - block.starts[index]! };
}

/**
 * The pieces of a span, one range for each text node that it runs over, so that nothing between
 * the nodes (a ruby reading, a hidden word) is marked with it. They do not follow later changes.
 */
export function rangesOf(block: TextBlock, span: Span): readonly StaticRange[] {
  const ranges: StaticRange[] = [];
  for (let index = nodeAt(block, span.start); index < block.nodes.length; index++) {
    const start = block.starts[index]!;
    if (start >= span.end) break;
    const node = block.nodes[index]!;
    const startOffset = Math.max(span.start - start, 0);
    const endOffset = Math.min(span.end - start, node.length);
    if (startOffset >= endOffset) continue;
    ranges.push(
      new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset }),
    );
  }
  return ranges;
}

/** The span as one live range, for measuring and scrolling; null when its text has gone. */
export function liveRangeOf(block: TextBlock, span: Span): Range | null {
  const start = startOf(block, span);
  const end = endOf(block, span);
  const isThere = start.node.isConnected && end.node.isConnected;
  if (!isThere || end.offset > end.node.length || start.offset > start.node.length) return null;
  const range = start.node.ownerDocument.createRange();
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, end.offset);
  return range;
}
