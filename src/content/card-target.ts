import type { EntityId } from '../model/entity';
import type { FramedName } from '../model/frame-news';
import type { FrameAnchor } from '../page/frame-anchor';
import type { PlacedLink } from './page-links';
import type { PlacedMention } from './placed-mention';

/** A name in a frame of the page, whose card this page shows. */
export interface GuestMention extends FramedName {
  readonly frameId: number;
  /** The outlet that the frame is of. */
  readonly outlet: EntityId | null;
  readonly anchor: FrameAnchor;
  /** Marked by the frame itself, nowhere in this page. */
  readonly ranges: readonly [];
}

/** What a card can be opened at: a name, a link, or a name in a frame. */
export type CardTarget = PlacedMention | PlacedLink | GuestMention;

/** True for a name in a frame. */
export function isGuest(target: CardTarget): target is GuestMention {
  return 'frameId' in target;
}
