import type { EntityBrief } from './entity';
import type { Mention } from './mention';

// How a page and the worker speak of the names of the page: the worker holds what it was told, the
// page tells what is new, in parts that are written and read in a moment.

/** Where blocks stand in document order, as the part of it that has changed. */
export interface BlockOrder {
  /** The first place that has changed. */
  readonly at: number;
  /** How many blocks stood there before. */
  readonly count: number;
  /** Numbers of those that stand there now. */
  readonly blocks: readonly number[];
}

/** Who is meant in some blocks, where that differs from what the page was told before. */
export interface LinkedPart {
  readonly blocks: readonly {
    readonly block: number;
    /** All of the block, by their start. */
    readonly mentions: readonly Mention[];
  }[];
  /** Of entities that the mentions may mean, each told once. */
  readonly briefs: readonly EntityBrief[];
  /** False while more is to be asked for. */
  readonly isLast: boolean;
}

/** Names told at once, a little more where a block holds many: a slow page writes them in 2 ms. */
export const TOLD_PART_NAMES = 128;
/** Blocks and mentions answered at once, a little more where a block holds many. */
export const LINKED_PART_NAMES = 128;

/** More names than a page of a few megabytes holds, which is the longest that is linked as one. */
export const HELD_NAMES_MAX = 50_000;
/** Longest text that the excerpts of a page may hold together; UTF-16 code units. */
export const HELD_LENGTH_MAX = 8_000_000;
/** Numbers of blocks are never used twice on a page. */
export const BLOCK_NUMBER_MAX = 2 ** 31 - 1;
/** Longest name that a page gives itself. */
export const PAGE_NAME_LENGTH = 32;
