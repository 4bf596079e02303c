import type { EntityKind } from '../model/entity';
import type { LinkedSpan, Mention, NameHit } from '../model/mention';
import { PAGE_LINKS } from '../page/link-around';
import type { MarkKind, Marks } from '../page/marks';
import { containsAcross, type TextContainer } from '../page/shadow-roots';
import type { TextBlock } from '../page/text-block';
import type { ReadText } from '../page/text-stream';
import { findLinkedSpans } from '../text/linked-spans';
import { listBlocks } from './block-order';
import type { BriefBook } from './brief-book';
import { markKindOf } from './mark-kind';
import type { NameLinks } from './name-links';
import {
  entitiesOf,
  isSameMention,
  isShown,
  type PlacedMention,
  placeMention,
} from './placed-mention';

/** The names on a page and what they mean. Of the page's text only blocks with a name are kept. */
export interface PageNames {
  /** Drops the marks of a container in text that it no longer holds. */
  retain(text: ReadText): void;
  /** Takes all names of a container as it is now; replaces what it held before. */
  put(container: TextContainer, blocks: readonly FoundBlock[]): void;
  /** Forgets what has left the page and, if given, what lies in an element. */
  sweep(closed?: Element): void;
  /** What was linked holds no longer, though the names are the same. */
  expire(): void;
  /** True when names have come or gone since they were last linked, or what was linked has expired. */
  isStale(): boolean;
  /** Has worked out anew who is meant, and changes the marks that differ. Rejects, still stale, if it cannot be. */
  link(): Promise<void>;
  /** Draws anew what is linked, where the kinds that are marked have changed. */
  draw(): Promise<void>;
  /** In document order, as now drawn. */
  mentions(): readonly PlacedMention[];
  /** How many could be seen, be it by scrolling, when they were drawn. */
  count(): number;
  /** The mention that one of our ranges marks; null for one that is marked no longer. */
  mentionOf(range: AbstractRange): PlacedMention | null;
}

/** What the names of a page are worked out with. */
export interface PageNamesOptions {
  readonly links: NameLinks<NamedBlock>;
  readonly book: BriefBook;
  readonly marks: Marks;
  /** The kinds that are marked. */
  readonly kinds: () => readonly EntityKind[];
  /** Runs a step until it returns false, in slices. */
  readonly inSlices: (step: () => boolean) => Promise<void>;
}

/** A block with the names that may stand in it, by their start. */
export interface FoundBlock {
  readonly block: TextBlock;
  readonly hits: readonly NameHit[];
}

/** A block with names, as long as it stands on the page. */
export interface NamedBlock extends FoundBlock {
  readonly text: string;
  /** The links in which its names stand. */
  readonly links: readonly LinkedSpan[];
  /** As last linked. */
  linked: readonly Mention[];
  /** As last drawn. */
  placed: readonly PlacedMention[];
  /** How many of them could be seen then. */
  shown: number;
  isGone: boolean;
}

/** Names of a page of which nothing has been read. */
export function collectNames(options: PageNamesOptions): PageNames {
  const { links, book, marks, kinds, inSlices } = options;
  const byContainer = new Map<TextContainer, readonly NamedBlock[]>();
  const list = listBlocks<NamedBlock>();
  const marked = new WeakMap<AbstractRange, PlacedMention>();
  /** Null until asked for since something was drawn. */
  let mentions: readonly PlacedMention[] | null = null;
  let shown = 0;
  let isStale = false;

  function unmark(placed: readonly PlacedMention[]): void {
    for (const { kind, ranges } of placed) {
      marks.remove(kind, ranges);
      for (const range of ranges) marked.delete(range);
    }
  }

  /** Takes blocks off the page, not yet off the list. */
  function drop(blocks: Iterable<NamedBlock>): void {
    for (const named of blocks) {
      unmark(named.placed);
      shown -= named.shown;
      named.isGone = true;
      mentions = null;
    }
  }

  function place(named: NamedBlock): void {
    // A block that has left the page meanwhile is drawn no more.
    if (named.isGone || named.linked.length + named.placed.length === 0) return;
    const before = new Map(named.placed.map((one) => [one.mention.start, one]));
    const after: PlacedMention[] = [];
    for (const mention of named.linked) {
      const kind = kindOf(mention);
      if (kind === null) continue;
      const old = before.get(mention.start);
      if (old?.kind === kind && isSameMention(old.mention, mention)) {
        after.push(old);
        before.delete(mention.start);
        continue;
      }
      const placed = placeMention(mention, named.block, kind);
      marks.add(kind, placed.ranges);
      for (const range of placed.ranges) marked.set(range, placed);
      after.push(placed);
    }
    unmark([...before.values()]);
    shown -= named.shown;
    named.placed = after;
    named.shown = after.filter(isShown).length;
    shown += named.shown;
    mentions = null;
  }

  /** The form of an ambiguous name is that of its first candidate. */
  function kindOf(mention: Mention): MarkKind | null {
    const [id] = entitiesOf(mention);
    const brief = id === undefined ? null : book.briefOf(id);
    if (!brief || !kinds().includes(brief.kind)) return null;
    return markKindOf(brief.kind);
  }

  function hold(container: TextContainer, named: readonly NamedBlock[]): void {
    isStale = true;
    mentions = null;
    if (named.length > 0) byContainer.set(container, named);
    else byContainer.delete(container);
  }

  /** Places block after block, as the page has time for it. */
  function placeAll(blocks: readonly NamedBlock[]): Promise<void> {
    let at = 0;
    return inSlices(() => {
      const named = blocks[at++];
      if (named) place(named);
      return at < blocks.length;
    });
  }

  return {
    retain({ container, blocks }) {
      const before = byContainer.get(container);
      if (!before) return;
      const now = byFirstNode(blocks);
      const isKept = ({ block }: NamedBlock): boolean =>
        isSameBlock(block, now.get(block.nodes[0]));
      const gone = before.filter((named) => !isKept(named));
      if (gone.length === 0) return;
      drop(gone);
      list.remove(new Set(gone));
      hold(
        container,
        before.filter((named) => !named.isGone),
      );
    },
    put(container, blocks) {
      const before = byContainer.get(container) ?? [];
      const known = new Map(before.map((named) => [named.block.nodes[0], named]));
      const after: NamedBlock[] = [];
      for (const { block, hits } of blocks) {
        if (hits.length === 0) continue;
        const links = findLinkedSpans(block, hits, PAGE_LINKS);
        const old = known.get(block.nodes[0]);
        if (old && isSameBlock(old.block, block) && isSameList(old.links, links)) {
          known.delete(block.nodes[0]);
          after.push(old);
        } else {
          const { text } = block;
          after.push({ block, text, hits, links, linked: [], placed: [], shown: 0, isGone: false });
        }
      }
      if (before.length + after.length === 0) return;
      drop(known.values());
      list.replace(new Set(before), after);
      hold(container, after);
    },
    sweep(closed) {
      const gone = new Set<NamedBlock>();
      for (const [container, named] of byContainer) {
        const isClosed = closed && containsAcross(closed, container);
        if (container.isConnected && !isClosed) continue;
        for (const one of named) gone.add(one);
        byContainer.delete(container);
        isStale = true;
      }
      drop(gone);
      list.remove(gone);
    },
    expire() {
      isStale = byContainer.size > 0;
    },
    isStale: () => isStale,
    async link() {
      isStale = false;
      try {
        await links.link(list.all(), (blocks, briefs) => {
          book.learn(briefs);
          for (const { block, mentions: now } of blocks) block.linked = now;
          return placeAll(blocks.map(({ block }) => block));
        });
      } catch (error) {
        isStale = true;
        throw error;
      }
    },
    draw: () => placeAll([...list.all()]),
    mentions: () => (mentions ??= list.all().flatMap(({ placed }) => placed)),
    count: () => shown,
    mentionOf: (range) => marked.get(range) ?? null,
  };
}

function byFirstNode(blocks: readonly TextBlock[]): ReadonlyMap<Text | undefined, TextBlock> {
  return new Map(blocks.map((block) => [block.nodes[0], block]));
}

/** True when a text stands in the same nodes as before, so that its ranges still hold. */
function isSameBlock(a: TextBlock, b: TextBlock | undefined): boolean {
  return (
    b !== undefined &&
    a.text === b.text &&
    a.nodes.length === b.nodes.length &&
    a.nodes.every((node, index) => node === b.nodes[index])
  );
}

/** True when names stand in links that lead to the same hosts. */
const isSameList = (a: readonly LinkedSpan[], b: readonly LinkedSpan[]): boolean =>
  JSON.stringify(a) === JSON.stringify(b);
