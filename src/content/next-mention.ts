import { liveRangeOf } from '../page/text-block';
import type { PlacedMention } from './placed-mention';

/**
 * The mention after (1) or before (-1) one of a list in document order; undefined beyond its ends.
 * Where that one is not in the list, walking begins with the first in the window or after it; backwards
 * with the last in it or before it.
 */
export function nextMention(
  all: readonly PlacedMention[],
  from: PlacedMention | null,
  step: 1 | -1,
): PlacedMention | undefined {
  const at = all.findIndex((placed) => placed === from);
  if (at >= 0) return all[at + step];
  const isAhead = (placed: PlacedMention): boolean => {
    const box = liveRangeOf(placed.block, placed.mention)?.getBoundingClientRect();
    return box !== undefined && (step === 1 ? box.top >= 0 : box.bottom <= innerHeight);
  };
  return step === 1 ? all.find(isAhead) : all.findLast(isAhead);
}
