import { lookUpIn, type Gazetteer } from './gazetteer';

// What the gazetteers answered for the paths that were looked up last: a text has the same words
// again and again, and so have the pages that one reads. One cell of a small table, which stays in
// the processor's nearest cache, then answers in place of three cells of each gazetteer:
//
//   i32[8192] by the upper 13 bits of a path's hash     20 ── its other 18 bits ── 3 │ known │ flags │
//
// All bits of the hash are compared, so an answer is the one that the gazetteers would give.

const SLOT_BITS = 13;
const SHIFT = 32 - SLOT_BITS;
const REST = (1 << (31 - SLOT_BITS)) - 1;
const KNOWN = 4;
const FLAGS = 3;

const answers = new Int32Array(1 << SLOT_BITS);

const slotOf = (pathHash: number): number => (pathHash << 1) >>> SHIFT;
const entryOf = (pathHash: number): number => ((pathHash & REST) << 3) | KNOWN;

/** Forgets all answers: other gazetteers are searched from now on. */
export function forgetPaths(): void {
  answers.fill(0);
}

/**
 * Flags of all keys, in any of the gazetteers, whose path comes along a hash; 0 for none.
 * The gazetteers are those that were searched when `forgetPaths` was called last.
 */
export function lookUpPath(gazetteers: readonly Gazetteer[], pathHash: number): number {
  const answer = answers[slotOf(pathHash)]! ^ entryOf(pathHash);
  return (answer & ~FLAGS) === 0 ? answer : lookUpFirst(gazetteers, pathHash);
}

function lookUpFirst(gazetteers: readonly Gazetteer[], pathHash: number): number {
  let flags = 0;
  for (const gazetteer of gazetteers) flags |= lookUpIn(gazetteer, pathHash);
  answers[slotOf(pathHash)] = entryOf(pathHash) | flags;
  return flags;
}
