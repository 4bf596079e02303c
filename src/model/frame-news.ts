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

/** A name in a frame, with all that its card asks for. */
export interface FramedName {
  readonly mention: Mention;
  /** Every entity that a name in the frame was linked to, by its first place. */
  readonly entities: readonly EntityId[];
  readonly place: MentionPlace;
  /** Where its lines are, in the order of the text; some may be empty. */
  readonly lines: readonly FrameBox[];
  /** The pointer, in the window of the frame and on the screen. */
  readonly inFrame: { readonly x: number; readonly y: number };
  readonly onScreen: { readonly x: number; readonly y: number };
}

/** What the pointer does. */
export interface PointerNews {
  readonly kind: 'move' | 'press' | 'click';
  /** On this name; null when it has left the last one. */
  readonly name: FramedName | null;
  /** A finger. */
  readonly isTouch: boolean;
}

/** What a frame tells its page of the reader and its names. */
export type FrameNews =
  | PointerNews
  | { readonly kind: 'release' }
  /** Typing or scrolling, while the pointer was on a name. */
  | { readonly kind: 'disturb' }
  /** The lines of the name whose card is shown are elsewhere. */
  | { readonly kind: 'moved'; readonly lines: readonly FrameBox[] }
  /** The card is to be closed. */
  | { readonly kind: 'over' };
