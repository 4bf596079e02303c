import type { EntityBrief, EntityId } from '../model/entity';
import type { Excerpt, Mention } from '../model/mention';
import {
  HELD_LENGTH_MAX,
  HELD_NAMES_MAX,
  LINKED_PART_NAMES,
  type BlockOrder,
  type LinkedPart,
} from '../model/held-names';

// What pages have told of their names, so that a page that grows need not tell all of them again:
// it lies in memory only, and a worker that is killed has it told once more. A page and the worker
// count the calls that went between them; where the counts differ the page begins anew.

/** The names of one page. */
interface HeldPage {
  /** Takes excerpts of blocks. Throws RangeError when that is more than a page may have held. */
  add(excerpts: readonly Excerpt[]): void;
  /** Puts blocks in their order, and forgets those that are left out. */
  arrange(order: BlockOrder): void;
  /** In document order, each block by its place in it. */
  excerpts(): readonly Excerpt[];
  /** Works out what differs from what the page was told before; blocks by their place in the order. */
  compare(mentions: readonly Mention[], briefs: readonly EntityBrief[]): void;
  /** What is still to be told, in parts. */
  nextPart(): LinkedPart;
}

/** The names of all pages. */
export interface HeldNames {
  /** The page of a call with this ordinal; null when others are missing before it. */
  take(page: string, turn: number): HeldPage | null;
}

interface Entry {
  turn: number;
  readonly page: HeldPage;
  readonly length: () => number;
}

/** Text that is held of all pages together, in UTF-16 code units; those quiet longest are forgotten. */
const ALL_LENGTH_MAX = 2 * HELD_LENGTH_MAX;
/** More pages than anybody reads at a time. */
const PAGES_MAX = 500;

/** Nothing held yet. */
export function holdNames(): HeldNames {
  /** The one that called last comes last. */
  const entries = new Map<string, Entry>();

  function forgetQuiet(): void {
    let length = 0;
    for (const entry of entries.values()) length += entry.length();
    for (const [key, entry] of entries) {
      if (length <= ALL_LENGTH_MAX && entries.size <= PAGES_MAX) return;
      entries.delete(key);
      length -= entry.length();
    }
  }

  return {
    take(key, turn) {
      const entry = turn === 0 ? openPage() : entries.get(key);
      entries.delete(key);
      if (entry?.turn !== turn) return null;
      entry.turn++;
      forgetQuiet();
      entries.set(key, entry);
      return entry.page;
    },
  };
}

function openPage(): Entry {
  const byBlock = new Map<number, Excerpt[]>();
  let order: number[] = [];
  let length = 0;
  let names = 0;
  /** By block, its mentions as the page knows them. */
  let told = new Map<number, string>();
  const known = new Set<EntityId>();
  let parts: LinkedPart[] = [];

  function forget(block: number): void {
    for (const { text, hits } of byBlock.get(block) ?? []) {
      length -= text.length;
      names -= hits.length;
    }
    byBlock.delete(block);
  }

  const page: HeldPage = {
    add(excerpts) {
      for (const excerpt of excerpts) {
        const { block, text, hits } = excerpt;
        length += text.length;
        names += hits.length;
        if (length > HELD_LENGTH_MAX || names > HELD_NAMES_MAX) {
          throw new RangeError('more names than a page may have held');
        }
        const held = byBlock.get(block);
        if (held === undefined) byBlock.set(block, [excerpt]);
        else held.push(excerpt);
      }
    },
    arrange({ at, count, blocks }) {
      order = [...order.slice(0, at), ...blocks, ...order.slice(at + count)];
      const kept = new Set(order);
      for (const block of [...byBlock.keys()]) if (!kept.has(block)) forget(block);
    },
    excerpts: () =>
      order.flatMap((block, ordinal) =>
        (byBlock.get(block) ?? []).map((excerpt) => ({ ...excerpt, block: ordinal })),
      ),
    compare(mentions, briefs) {
      const now = new Map<number, Mention[]>(order.map((block) => [block, []]));
      for (const mention of mentions) {
        const block = order[mention.block];
        if (block !== undefined) now.get(block)?.push({ ...mention, block });
      }
      const changed: LinkedPart['blocks'][number][] = [];
      const before = told;
      told = new Map();
      for (const [block, found] of now) {
        const written = found.length === 0 ? '' : JSON.stringify(found);
        told.set(block, written);
        if ((before.get(block) ?? '') !== written) changed.push({ block, mentions: found });
      }
      const fresh = briefs.filter(({ id }) => !known.has(id));
      for (const { id } of fresh) known.add(id);
      parts = cutIntoParts(changed, fresh);
    },
    nextPart: () => parts.shift() ?? { blocks: [], briefs: [], isLast: true },
  };
  return { turn: 0, page, length: () => length };
}

/** The briefs come first, since a mention is drawn by them. */
function cutIntoParts(changed: LinkedPart['blocks'], briefs: readonly EntityBrief[]): LinkedPart[] {
  const lots: LinkedPart['blocks'][number][][] = [[]];
  let size = briefs.length;
  for (const one of changed) {
    if (size >= LINKED_PART_NAMES) {
      lots.push([]);
      size = 0;
    }
    lots.at(-1)?.push(one);
    size += one.mentions.length + 1;
  }
  return lots.map((blocks, at) => ({
    blocks,
    briefs: at === 0 ? briefs : [],
    isLast: at === lots.length - 1,
  }));
}
