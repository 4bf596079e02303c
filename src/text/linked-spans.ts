import { CONTEXT_LENGTH, type LinkedSpan, type Span } from '../model/mention';
import { nodeAt, type TextRun } from './text-run';

/** How links are read off whatever holds a page. */
export interface LinkReader<Piece, Link> {
  /** The link that a piece of text stands in, the same one for all its pieces; null for none. */
  readonly linkAround: (piece: Piece) => Link | null;
  /** The host that a link leads to; null when that is the page's own or none. */
  readonly hostOf: (link: Link) => string | null;
}

/**
 * The links of a block in which one of the spans stands whole, by their start, each once. A link is
 * followed as far from a span as linking looks.
 *
 *     block   ····said <a>the New York <b>Times</b></a> on Monday····
 *     span                    └───────────────┘
 *     link             └─────────────────────┘
 */
export function findLinkedSpans<Piece extends { readonly data: string }, Link>(
  block: TextRun<Piece, unknown>,
  spans: readonly Span[],
  { linkAround, hostOf }: LinkReader<Piece, Link>,
): readonly LinkedSpan[] {
  const found = new Map<string, LinkedSpan>();
  const linkOf = (at: number): Link | null => {
    const piece = block.nodes[at];
    return piece ? linkAround(piece) : null;
  };
  const startOf = (at: number): number => block.starts[at] ?? 0;
  const endOf = (at: number): number => startOf(at) + (block.nodes[at]?.data.length ?? 0);
  for (const { start, end } of spans) {
    let first = nodeAt(block, start);
    let last = nodeAt(block, end - 1);
    const link = linkOf(first);
    if (!link || linkOf(last) !== link) continue;
    const host = hostOf(link);
    if (host === null) continue;
    while (startOf(first) > start - CONTEXT_LENGTH && linkOf(first - 1) === link) first--;
    while (endOf(last) < end + CONTEXT_LENGTH && linkOf(last + 1) === link) last++;
    const [from, to] = [startOf(first), endOf(last)];
    found.set([from, to].join(), { start: from, end: to, host });
  }
  return [...found.values()].sort((a, b) => a.start - b.start);
}
