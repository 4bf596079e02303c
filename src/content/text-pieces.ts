import { SEARCH_LENGTH_MAX, type NameHit } from '../model/mention';

// Texts go to the worker in lots that it searches in a moment, so that no page keeps others waiting.
// A text that is longer than a lot is cut, and each piece brings along what stands around it:
//
//   text     ──────────────┼──────────────┼──────────
//   pieces   ═════════════════
//                       ═══════════════════════
//                                      ═════════════
//                       └ MARGIN on each side
//
// A name belongs to the piece in whose own part it begins.

/** A text of a list, or a part of one, as it is searched. */
export interface TextPiece {
  /** Ordinal of the text on the list. */
  readonly ordinal: number;
  readonly text: string;
  /** Where it begins in the whole; UTF-16 code units. */
  readonly start: number;
  /** Its own part of the whole, half-open. */
  readonly from: number;
  readonly to: number;
}

/** Far longer than any name with all that decides where it begins and ends; UTF-16 code units. */
const MARGIN = 1024;

/** Texts in pieces, in order, put together in lots of at most `most` units each. */
export function cutIntoLots(
  texts: readonly string[],
  most = SEARCH_LENGTH_MAX,
): readonly (readonly TextPiece[])[] {
  const lots: TextPiece[][] = [];
  let lot: TextPiece[] = [];
  let left = 0;
  let ordinal = 0;
  for (const whole of texts) {
    // As SEARCH_LENGTH_MAX counts: one more than the text has.
    const own = whole.length < most ? most : most - 2 * MARGIN - 1;
    let from = 0;
    do {
      const start = Math.max(from - MARGIN, 0);
      const to = Math.min(from + own, whole.length);
      const text = whole.slice(start, to + MARGIN);
      left -= text.length + 1;
      if (left < 0) {
        lots.push((lot = []));
        left = most - text.length - 1;
      }
      lot.push({ ordinal, text, start, from, to });
      from += own;
    } while (from < whole.length);
    ordinal++;
  }
  return lots;
}

/** The hits of a piece that are its own, with spans of the whole text. */
export function ownHits(
  { text, start, from, to }: TextPiece,
  hits: readonly NameHit[],
): readonly NameHit[] {
  // Nearly every piece is a whole text.
  if (start === 0 && text.length === to) return hits;
  return hits
    .map((hit) => ({ ...hit, start: hit.start + start, end: hit.end + start }))
    .filter((hit) => hit.start >= from && hit.start < to);
}
