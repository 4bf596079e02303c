import type { EntityId } from './entity';
import type { Mention } from './mention';
import type { MentionPlace } from './page-context';

/** A box in the window of a frame, CSS px. */
export interface FrameBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A name in a frame whose card is due, with all that a card asks for. */
export interface FramedName {
  readonly mention: Mention;
  readonly place: MentionPlace;
  /** Every entity that a name in the frame was linked to, by its first place. */
  readonly entities: readonly EntityId[];
  /** The line of the name that the pointer is on. */
  readonly line: FrameBox;
  /** The pointer, in the window of the frame and on the screen. */
  readonly inFrame: { readonly x: number; readonly y: number };
  readonly onScreen: { readonly x: number; readonly y: number };
  /** It was clicked: the card stays until it is closed. */
  readonly isPinned: boolean;
  /** By a finger. */
  readonly isTouch: boolean;
}

/** What a frame tells its page of the pointer and a name. */
export type FrameNews =
  /** The pointer has rested on a name, or clicked it. */
  | { readonly kind: 'due'; readonly name: FramedName }
  /** It is on that name still, or again. */
  | { readonly kind: 'on' }
  /** It has left it. */
  | { readonly kind: 'off' }
  | { readonly kind: 'moved'; readonly line: FrameBox }
  /** The card is to be closed. */
  | { readonly kind: 'over' };
