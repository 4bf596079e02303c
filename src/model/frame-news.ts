import type { EntityId } from './entity';
import type { Mention } from './mention';
import type { MentionPlace } from './page-context';

/** More frames with names in them than a page has that anybody reads. */
export const NAMED_FRAMES_MAX = 100;

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
}

/** A name under the pointer. */
export interface PointedName extends FramedName {
  /** The pointer, in the window of the frame and on the screen. */
  readonly inFrame: { readonly x: number; readonly y: number };
  readonly onScreen: { readonly x: number; readonly y: number };
}

/**
 * The way from a page to one of its frames: of each window on it the ordinal among the frames of the
 * one around it, from outside in. -1 for a frame in a shadow root, which has none.
 */
export type FramePath = readonly number[];

/** What the pointer does. */
export interface PointerNews {
  readonly kind: 'move' | 'press' | 'click';
  /** On this name; null when it has left the last one. */
  readonly name: PointedName | null;
  /** A finger. */
  readonly isTouch: boolean;
  /** How long ago the reader did it, ms: a browser tells page and frame of one pointer each in its own time. */
  readonly age: number;
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
  | { readonly kind: 'over' }
  /** So many names can be seen in the frame, be it by scrolling. */
  | { readonly kind: 'named'; readonly count: number; readonly path: FramePath }
  /** The reader has chosen this name from a list: its card is to be opened. */
  | { readonly kind: 'chosen'; readonly name: FramedName; readonly path: FramePath };
