import type { Span } from '../model/mention';
import { nodeAt, type TextRun } from '../text/text-run';
import { splitBlocks } from './split-blocks';

/** A piece of a text and where it stands in the whole; UTF-16 code units. */
export interface PlacedText {
  readonly data: string;
  readonly start: number;
}

/** A run of text whose pieces know their places. */
export type PlacedRun = TextRun<PlacedText, unknown>;

/** The runs of a plain text: every line that is not empty is one. */
export function runsOfText(text: string): readonly PlacedRun[] {
  return splitBlocks(text).map(({ start, text: data }) => ({
    text: data,
    nodes: [{ data, start }],
    starts: [0],
    container: null,
  }));
}

/** Where a span of a run stands in the whole text. Throws RangeError unless it lies in the run. */
export function placeOf(run: PlacedRun, { start, end }: Span): Span {
  const first = nodeAt(run, start);
  const last = nodeAt(run, end - 1);
  return { start: start + shiftOf(run, first), end: end + shiftOf(run, last) };
}

/** How much further a piece begins in the whole text than in its run. */
function shiftOf(run: PlacedRun, node: number): number {
  return (run.nodes[node]?.start ?? 0) - (run.starts[node] ?? 0);
}
