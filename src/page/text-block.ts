import type { Span } from '../model/mention';
import { nodeAt, type TextRun } from '../text/text-run';
import type { TextContainer } from './shadow-roots';

/** A run of text of a page's own nodes; its container is the block element or root whose own text this is. */
export type TextBlock = TextRun<Text, TextContainer>;

/** A place in a text node; UTF-16 code units. */
export interface TextPosition {
  readonly node: Text;
  readonly offset: number;
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
 * the nodes (a ruby reading, a hidden word) is marked with it. They do not follow later changes, and are
 * those of the text as it was read: what a page has split just now it may join again, as it was.
 */
export function rangesOf(block: TextBlock, span: Span): readonly StaticRange[] {
  const ranges: StaticRange[] = [];
  const { nodes, starts } = block;
  // No span crosses a separator, so that a node's data end where those of the next begin.
  for (let index = nodeAt(block, span.start); starts[index]! < span.end; index++) {
    const node = nodes[index]!;
    const start = starts[index]!;
    ranges.push(
      new StaticRange({
        startContainer: node,
        startOffset: Math.max(span.start - start, 0),
        endContainer: node,
        endOffset: Math.min(span.end, starts[index + 1] ?? span.end) - start,
      }),
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
