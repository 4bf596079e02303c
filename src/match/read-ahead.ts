// The code units of the text that is searched, copied some way ahead of the scan:
//
//   text     …████████████████████████████████████████████████············
//                      ▲ scan      ▲ limit          ▲ copied
//   u16[131072], by the lower bits of the place in the text
//
// To ask a string for a unit, V8 asks each time what sort of string it is, which takes ten
// instructions where it is written and half a kilobyte of others around them. A table that is always
// the same one is read by a single one. Walks ask for places around the scan alone. The longest text that
// a page sends is there as a whole; of a longer one, what 49,152 units lie between is not seen together.

const SIZE = 0x20000;
const MASK = SIZE - 1;
/**
 * Units that are scanned between two copies; as many are copied ahead of the scan. The rest of the
 * table is behind it. Twice as many are more than `SEARCH_LENGTH_MAX`.
 */
const STEP = 49_152;

const codes = new Uint16Array(SIZE);

/** The code unit at a place near the scan; 0 right before the text and right behind it. */
export const codeAt = (at: number): number => codes[at & MASK]!;

/**
 * Copies the text ahead of `from`, up to where the scan has come; answers how far the scan may go
 * until it has to be called again: at most to the end of the text.
 */
export function readAhead(text: string, from: number): number {
  const { length } = text;
  if (from === 0) {
    codes[MASK] = 0;
    copy(text, 0, Math.min(length, STEP));
  }
  const limit = Math.min(length, from + STEP);
  copy(text, limit, Math.min(length, limit + STEP));
  return limit;
}

function copy(text: string, from: number, to: number): void {
  for (let at = from; at < to; at++) codes[at & MASK] = text.charCodeAt(at);
  // Nothing is left there of another text.
  if (to === text.length) for (let at = to; at < to + 3; at++) codes[at & MASK] = 0;
}
