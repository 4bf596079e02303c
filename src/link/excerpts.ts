import {
  CONTEXT_LENGTH,
  type Candidate,
  type Excerpt,
  type NameHit,
  type NameMeaning,
} from '../model/mention';

/** A block of text and where names may stand in it. */
export interface SearchedBlock {
  readonly text: string;
  /** By their start, longer ones first. */
  readonly hits: readonly NameHit[];
}

/**
 * What linking looks at of the blocks: each name with the text around it, once. Stretches that
 * would overlap are one. Blocks without a name give nothing.
 *
 *     text    ····[ context  NAME  context ]··········[ context NAME context NAME context ]····
 *     excerpt     └──────────────────────┘            └───────────────────────────────────┘
 */
export function cutExcerpts(blocks: readonly SearchedBlock[]): readonly Excerpt[] {
  return blocks.flatMap(({ text, hits }, block) =>
    groupHits(hits).map((group): Excerpt => {
      const start = Math.max(0, Math.min(...group.map((hit) => hit.start)) - CONTEXT_LENGTH);
      const end = Math.max(...group.map((hit) => hit.end)) + CONTEXT_LENGTH;
      return { block, start, text: text.slice(start, end), hits: group };
    }),
  );
}

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

/** The names of excerpts that the name database has confirmed, in the order of the excerpts. */
export function confirmNames(
  excerpts: readonly Excerpt[],
  meaningsOf: ReadonlyMap<string, readonly NameMeaning[]>,
): readonly Candidate[] {
  return excerpts.flatMap(({ block, start: shift, text, hits }) =>
    hits.flatMap(({ start, end, key }): readonly Candidate[] => {
      const meanings = meaningsOf.get(key);
      if (meanings === undefined) return [];
      const [from, to] = [start - shift, end - shift];
      const surface = text.slice(from, to);
      const before = text.slice(Math.max(0, from - CONTEXT_LENGTH), from);
      const after = text.slice(to, to + CONTEXT_LENGTH);
      return [{ start, end, block, surface, before, after, meanings }];
    }),
  );
}

/** The folded names of excerpts, each once, in the order of their first place. */
export function keysOf(excerpts: readonly Excerpt[]): readonly string[] {
  return [...new Set(excerpts.flatMap(({ hits }) => hits.map(({ key }) => key)))];
}
