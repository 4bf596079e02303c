import type { Span } from '../model/mention';
import type { LinkReader } from '../text/linked-spans';
import { nodeAt, type TextRun } from '../text/text-run';
import { splitBlocks } from './split-blocks';

/** A piece of a text and where it stands in the whole; UTF-16 code units. */
export interface PlacedText {
  readonly data: string;
  readonly start: number;
  /** The link that it stands in; the same one for all its pieces. */
  readonly link?: StoredLink;
}

/** A link of a stored page to another host. */
export interface StoredLink {
  readonly host: string;
}

/** A run of text whose pieces know their places. */
export type PlacedRun = TextRun<PlacedText, unknown>;

/** Reads links off stored pages. */
export const STORED_LINKS: LinkReader<PlacedText, StoredLink> = {
  linkAround: ({ link }) => link ?? null,
  hostOf: ({ host }) => host,
};

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
