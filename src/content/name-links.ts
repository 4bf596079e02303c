import { cutExcerpts, type SearchedBlock } from '../link/excerpts';
import type { EntityBrief } from '../model/entity';
import { TOLD_PART_NAMES, type BlockOrder } from '../model/held-names';
import type { Excerpt, Mention } from '../model/mention';
import type { PageDate } from '../model/page-context';
import type { BackgroundCalls, HeldTurn } from '../protocol/calls';
import type { Asker } from '../protocol/channel';

// The worker holds the names of the page; it is told what is new since, and answers what is new:
//
//   blocks told    a b c d e          order        { at: 2, count: 2, blocks: [c, x] }
//   blocks now     a b c x e          excerpts     those of x
//
// Both go in parts, so that nothing is written or read that keeps the page waiting.

/** What linking the names of a page is done with. */
export interface NameLinksOptions {
  readonly ask: Asker<Pick<BackgroundCalls, 'noteNames' | 'linkNames' | 'getLinked'>>;
  /** Of the page; null when it is not known. */
  readonly date: () => Promise<PageDate | null> | null;
}

/** Who is meant in one block, where that is not what it was. */
interface LinkedBlock<Block> {
  readonly block: Block;
  readonly mentions: readonly Mention[];
}

/** Takes a part of what was linked; the next is asked for when it resolves. */
type TakePart<Block> = (
  blocks: readonly LinkedBlock<Block>[],
  briefs: readonly EntityBrief[],
) => Promise<void>;

/** The linking of one page. */
export interface NameLinks<Block> {
  /**
   * Has the worker decide who is meant in these blocks, in document order; what differs from the
   * last time is handed over. One at a time. Rejects when the worker is out of reach.
   */
  link(blocks: readonly Block[], take: TakePart<Block>): Promise<void>;
}

/** How often a page begins anew in one go because its worker was killed meanwhile. */
const TRIES = 3;

/** Linking of which the worker has been told nothing; `page` is a name for the page, its own. */
export function openNameLinks<Block extends SearchedBlock>(
  { ask, date }: NameLinksOptions,
  page: string,
): NameLinks<Block> {
  let turn = 0;
  let told: readonly Block[] = [];
  /** Of those told. */
  let numbers = new Map<Block, number>();
  let byNumber = new Map<number, Block>();
  let count = 0;

  function forget(): void {
    turn = 0;
    told = [];
    numbers = new Map();
    byNumber = new Map();
  }
  const next = (): HeldTurn => ({ page, turn: turn++ });

  /** Gives each new block a number. */
  function numberOf(block: Block): number {
    const known = numbers.get(block);
    if (known !== undefined) return known;
    numbers.set(block, count);
    byNumber.set(count, block);
    return count++;
  }

  /** The part of the order that has changed; what is left out of it is told no more. */
  function orderOf(blocks: readonly Block[]): BlockOrder {
    const most = Math.min(told.length, blocks.length);
    let at = 0;
    while (at < most && told[at] === blocks[at]) at++;
    let same = 0;
    while (same < most - at && told.at(-1 - same) === blocks.at(-1 - same)) same++;
    const now = blocks.slice(at, blocks.length - same);
    const before = told.slice(at, told.length - same);
    const kept = new Set(now);
    const order = { at, count: before.length, blocks: now.map(numberOf) };
    for (const block of before) {
      const number = numbers.get(block);
      if (kept.has(block) || number === undefined) continue;
      numbers.delete(block);
      byNumber.delete(number);
    }
    told = blocks;
    return order;
  }

  /** Tells all new names but those of the last part, and returns these; null when it was in vain. */
  async function tell(blocks: readonly Block[]): Promise<readonly Excerpt[] | null> {
    let part: Excerpt[] = [];
    let names = 0;
    for (const block of blocks) {
      if (numbers.has(block)) continue;
      const number = numberOf(block);
      for (const excerpt of cutExcerpts([block])) {
        if (names >= TOLD_PART_NAMES) {
          if (!(await ask('noteNames', { ...next(), excerpts: part }))) return null;
          part = [];
          names = 0;
        }
        part.push({ ...excerpt, block: number });
        names += excerpt.hits.length;
      }
    }
    return part;
  }

  /** False when the worker does not hold what it was told. */
  async function tryLink(blocks: readonly Block[], take: TakePart<Block>): Promise<boolean> {
    /** Blocks of which a worker that begins anew has not spoken: nothing is linked in them. */
    const unspoken = new Set(turn === 0 ? blocks : []);
    const excerpts = await tell(blocks);
    if (!excerpts) return false;
    const order = orderOf(blocks);
    let part = await ask('linkNames', { ...next(), excerpts, order, date: await date() });
    while (part) {
      const linked = part.blocks.flatMap(({ block: number, mentions }) => {
        const block = byNumber.get(number);
        return block ? [{ block, mentions }] : [];
      });
      for (const { block } of linked) unspoken.delete(block);
      await take(linked, part.briefs);
      if (part.isLast) {
        const none: readonly Mention[] = [];
        await take(
          [...unspoken].map((block) => ({ block, mentions: none })),
          [],
        );
        return true;
      }
      part = await ask('getLinked', next());
    }
    return false;
  }

  return {
    async link(blocks, take) {
      const now = [...blocks];
      try {
        for (let attempt = 1; attempt <= TRIES; attempt++) {
          if (await tryLink(now, take)) return;
          forget();
        }
      } catch (error) {
        forget();
        throw error;
      }
      throw new Error('the worker forgets what it is told');
    },
  };
}
