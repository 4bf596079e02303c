import {
  CONTEXT_LENGTH,
  type Candidate,
  type Excerpt,
  type LinkedSpan,
  type NameHit,
  type NameLink,
  type NameMeaning,
  type Span,
} from '../model/mention';
import type { EntityId } from '../model/entity';

/** A block of text and where names may stand in it. */
export interface SearchedBlock {
  readonly text: string;
  /** By their start, longer ones first. */
  readonly hits: readonly NameHit[];
  /** The links in which they stand; see text/linked-spans.ts. */
  readonly links: readonly LinkedSpan[];
}

/**
 * What linking looks at of the blocks: each name with the text around it, once. Stretches that
 * would overlap are one. Blocks without a name give nothing.
 *
 *     text    ····[ context  NAME  context ]··········[ context NAME context NAME context ]····
 *     excerpt     └──────────────────────┘            └───────────────────────────────────┘
 */
export function cutExcerpts(blocks: readonly SearchedBlock[]): readonly Excerpt[] {
  return blocks.flatMap(({ text, hits, links }, block) =>
    groupHits(hits).map((group): Excerpt => {
      const start = Math.max(0, (group[0]?.start ?? 0) - CONTEXT_LENGTH);
      const end = group.reduce((last, hit) => Math.max(last, hit.end), 0) + CONTEXT_LENGTH;
      const excerpt = { block, start, text: text.slice(start, end), hits: group };
      const around = links.filter((link) => group.some((hit) => isAround(link, hit)));
      return around.length === 0
        ? excerpt
        : { ...excerpt, links: around.map((link) => cutSpan(link, { start, end })) };
    }),
  );
}

const isAround = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && outer.end >= inner.end;

const cutSpan = (link: LinkedSpan, { start, end }: Span): LinkedSpan => ({
  ...link,
  start: Math.max(link.start, start),
  end: Math.min(link.end, end),
});

/** Hits in groups: a new one begins where the context of the next does not touch that before. */
function groupHits(hits: readonly NameHit[]): readonly (readonly NameHit[])[] {
  const groups: NameHit[][] = [];
  let reach = -Infinity;
  for (const hit of hits) {
    const last = groups.at(-1);
    if (last !== undefined && hit.start - CONTEXT_LENGTH <= reach) last.push(hit);
    else groups.push([hit]);
    reach = Math.max(reach, hit.end + CONTEXT_LENGTH);
  }
  return groups;
}

/**
 * The names of excerpts that the name database has confirmed, in the order of the excerpts.
 * `outletOf` has the outlets of the hosts that their links lead to.
 */
export function confirmNames(
  excerpts: readonly Excerpt[],
  meaningsOf: ReadonlyMap<string, readonly NameMeaning[]>,
  outletOf: ReadonlyMap<string, EntityId> = new Map(),
): readonly Candidate[] {
  return excerpts.flatMap((excerpt) => {
    const { block, start: shift, text, hits } = excerpt;
    return hits.flatMap(({ start, end, key }): readonly Candidate[] => {
      const meanings = meaningsOf.get(key);
      if (meanings === undefined) return [];
      const [from, to] = [start - shift, end - shift];
      const surface = text.slice(from, to);
      const before = text.slice(Math.max(0, from - CONTEXT_LENGTH), from);
      const after = text.slice(to, to + CONTEXT_LENGTH);
      const candidate = { start, end, block, surface, before, after, meanings };
      const link = linkAround(excerpt, { start, end }, outletOf);
      return [link === null ? candidate : { ...candidate, link }];
    });
  });
}

function linkAround(
  { start: shift, text, links = [] }: Excerpt,
  name: Span,
  outletOf: ReadonlyMap<string, EntityId>,
): NameLink | null {
  const link = links.find((one) => isAround(one, name));
  const outlet = link === undefined ? undefined : outletOf.get(link.host);
  if (link === undefined || outlet === undefined) return null;
  const before = text.slice(link.start - shift, name.start - shift);
  const after = text.slice(name.end - shift, link.end - shift);
  return { outlet, host: link.host, before, after };
}

/** The hosts that links of excerpts lead to, each once, in the order of their first place. */
export function hostsOf(excerpts: readonly Excerpt[]): readonly string[] {
  return [...new Set(excerpts.flatMap(({ links = [] }) => links.map(({ host }) => host)))];
}

/** The folded names of excerpts, each once, in the order of their first place. */
export function keysOf(excerpts: readonly Excerpt[]): readonly string[] {
  return [...new Set(excerpts.flatMap(({ hits }) => hits.map(({ key }) => key)))];
}
