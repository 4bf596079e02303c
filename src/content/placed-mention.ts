import { CONTEXT_LENGTH, type Mention } from '../model/mention';
import type { EntityId } from '../model/entity';
import { PAGE_ENTITIES_MAX, type MentionPlace } from '../model/page-context';
import type { MarkKind } from '../page/marks';
import { isRendered } from '../page/scroll-to';
import { rangesOf, type TextBlock } from '../page/text-block';

/** The entities that a mention may mean; never empty. */
export function entitiesOf({ link }: Mention): readonly EntityId[] {
  return link.kind === 'linked' ? [link.id] : link.ids;
}

/** A mention with its mark on the page; the same object as long as it means the same. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly block: TextBlock;
  readonly kind: MarkKind;
  /** One for each text node that the name runs over. */
  readonly ranges: readonly StaticRange[];
}

/** Puts a mention where its block stands on the page. */
export function placeMention(mention: Mention, block: TextBlock, kind: MarkKind): PlacedMention {
  return { mention, block, kind, ranges: rangesOf(block, mention) };
}

/** True for a mention that can be seen, be it by scrolling. */
export function isShown({ ranges: [first] }: PlacedMention): boolean {
  return !!first && isRendered(first);
}

/** True when two mentions of one block stand in one place and mean the same. */
export function isSameMention(a: Mention, b: Mention): boolean {
  return (
    a.start === b.start &&
    a.end === b.end &&
    a.link.kind === b.link.kind &&
    entitiesOf(a).join() === entitiesOf(b).join()
  );
}

/** True when the same name stands where it stood, in whatever nodes. */
function isSamePlace(a: PlacedMention, b: PlacedMention): boolean {
  return (
    a.block.container === b.block.container &&
    a.block.text === b.block.text &&
    isSameMention(a.mention, b.mention)
  );
}

/** What marks the name of a mention now; null once it is gone. */
export function markedNow(
  placed: PlacedMention,
  all: readonly PlacedMention[],
): PlacedMention | null {
  return all.includes(placed) ? placed : (all.find((one) => isSamePlace(one, placed)) ?? null);
}

/** A mention with the text around it. */
export function placeOf({ block: { text }, mention }: PlacedMention): MentionPlace {
  const { start, end, surface } = mention;
  return {
    surface,
    before: text.slice(Math.max(0, start - CONTEXT_LENGTH), start),
    after: text.slice(end, end + CONTEXT_LENGTH),
  };
}

/** Every entity that a mention was linked to, by its first place; a bounded number of them. */
export function linkedEntities(mentions: readonly PlacedMention[]): readonly EntityId[] {
  const linked = mentions.flatMap(({ mention: { link } }) =>
    link.kind === 'linked' ? link.id : [],
  );
  return [...new Set(linked)].slice(0, PAGE_ENTITIES_MAX);
}
