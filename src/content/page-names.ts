import { cutExcerpts } from '../link/excerpts';
import type { EntityBrief, EntityKind } from '../model/entity';
import type { Excerpt, LinkedSpan, Mention, NameHit } from '../model/mention';
import { PAGE_LINKS } from '../page/link-around';
import type { MarkKind, Marks } from '../page/marks';
import { containsAcross, openPageOrder, type TextContainer } from '../page/shadow-roots';
import type { TextBlock } from '../page/text-block';
import type { ReadText } from '../page/text-stream';
import { findLinkedSpans } from '../text/linked-spans';
import { entitiesOf, markKindOf } from './mark-kind';
import type { BriefBook } from './brief-book';
import { isSameMention, placeMention, type PlacedMention } from './placed-mention';

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
  /** Has worked out anew who is meant, over the whole page. Rejects, still stale, if it cannot be. */
  link(): Promise<void>;
  /** Changes the marks that differ from what was linked last. */
  draw(): void;
  /** In document order, as last drawn. */
  mentions(): readonly PlacedMention[];
  /** The mention that one of our ranges marks; null for one that is marked no longer. */
  mentionOf(range: AbstractRange): PlacedMention | null;
}

/** Decides who is meant in all excerpts of a page. */
export type LinkNames = (excerpts: readonly Excerpt[]) => Promise<{
  readonly mentions: readonly Mention[];
  readonly briefs: readonly EntityBrief[];
}>;

/** What the names of a page are worked out with. */
export interface PageNamesOptions {
  readonly linkNames: LinkNames;
  readonly book: BriefBook;
  readonly marks: Marks;
  /** The kinds that are marked. */
  readonly kinds: () => readonly EntityKind[];
}

/** A block with the names that may stand in it, by their start. */
export interface FoundBlock {
  readonly block: TextBlock;
  readonly hits: readonly NameHit[];
}

interface NamedBlock extends FoundBlock {
  /** The links in which its names stand, as it was read last. */
  links: readonly LinkedSpan[];
  /** As last linked. */
  linked: readonly Mention[];
  /** As last drawn. */
  placed: readonly PlacedMention[];
}

/** Names of a page of which nothing has been read. */
export function collectNames(options: PageNamesOptions): PageNames {
  const { linkNames, book, marks, kinds } = options;
  const byContainer = new Map<TextContainer, readonly NamedBlock[]>();
  const marked = new WeakMap<AbstractRange, PlacedMention>();
  let mentions: readonly PlacedMention[] = [];
  let isStale = false;

  function unmark(placed: readonly PlacedMention[]): void {
    for (const { kind, ranges } of placed) {
      marks.remove(kind, ranges);
      for (const range of ranges) marked.delete(range);
    }
  }

  function place(named: NamedBlock): void {
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
    named.placed = after;
  }

  /** The form of an ambiguous name is that of its first candidate. */
  function kindOf(mention: Mention): MarkKind | null {
    const [id] = entitiesOf(mention);
    const brief = id === undefined ? null : book.briefOf(id);
    if (brief === null || !kinds().includes(brief.kind)) return null;
    return markKindOf(brief.kind);
  }

  function inOrder(): readonly NamedBlock[] {
    const compare = openPageOrder();
    return [...byContainer.values()].flat().sort(
      (
        {
          block: {
            nodes: [a],
          },
        },
        {
          block: {
            nodes: [b],
          },
        },
      ) => (a === undefined || b === undefined ? 0 : compare(a, b)),
    );
  }

  function hold(container: TextContainer, named: readonly NamedBlock[]): void {
    isStale = true;
    if (named.length > 0) byContainer.set(container, named);
    else byContainer.delete(container);
  }

  return {
    retain({ container, blocks }) {
      const before = byContainer.get(container) ?? [];
      const after = before.filter((named) => blocks.some((now) => isSameBlock(named.block, now)));
      if (after.length === before.length) return;
      for (const named of before) if (!after.includes(named)) unmark(named.placed);
      hold(container, after);
    },
    put(container, blocks) {
      const before = new Set(byContainer.get(container));
      const after: NamedBlock[] = [];
      for (const found of blocks) {
        if (found.hits.length === 0) continue;
        const same = [...before].find(({ block }) => isSameBlock(block, found.block));
        const links = findLinkedSpans(found.block, found.hits, PAGE_LINKS);
        after.push(same ?? { ...found, links, linked: [], placed: [] });
        if (same === undefined) continue;
        before.delete(same);
        same.links = links;
      }
      if (before.size + after.length === 0) return;
      for (const { placed } of before) unmark(placed);
      hold(container, after);
    },
    sweep(closed) {
      for (const [container, named] of byContainer) {
        const isClosed = closed !== undefined && containsAcross(closed, container);
        if (container.isConnected && !isClosed) continue;
        for (const { placed } of named) unmark(placed);
        byContainer.delete(container);
        isStale = true;
      }
    },
    expire() {
      isStale = byContainer.size > 0;
    },
    isStale: () => isStale,
    async link() {
      isStale = false;
      const blocks = inOrder();
      const excerpts = cutExcerpts(
        blocks.map(({ block, hits, links }) => ({ text: block.text, hits, links })),
      );
      const found: Mention[][] = blocks.map(() => []);
      try {
        const { mentions, briefs } = await linkNames(excerpts);
        book.learn(briefs);
        for (const mention of mentions) found[mention.block]?.push(mention);
      } catch (error) {
        isStale = true;
        throw error;
      }
      // A block that has left the page meanwhile is drawn no more: nothing holds it.
      for (const [ordinal, named] of blocks.entries()) named.linked = found[ordinal] ?? [];
    },
    draw() {
      const blocks = inOrder();
      for (const named of blocks) place(named);
      mentions = blocks.flatMap(({ placed }) => placed);
    },
    mentions: () => mentions,
    mentionOf: (range) => marked.get(range) ?? null,
  };
}

/** True when a text stands in the same nodes as before, so that its ranges still hold. */
function isSameBlock(a: TextBlock, b: TextBlock): boolean {
  return (
    a.text === b.text &&
    a.nodes.length === b.nodes.length &&
    a.nodes.every((node, index) => node === b.nodes[index])
  );
}
