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
  let left = 0;
  const add = (piece: TextPiece): void => {
    const length = piece.text.length + 1; // as SEARCH_LENGTH_MAX counts
    const lot = lots.at(-1);
    if (lot === undefined || length > left) {
      lots.push([piece]);
      left = most - length;
    } else {
      lot.push(piece);
      left -= length;
    }
  };
  for (const [ordinal, text] of texts.entries()) {
    if (text.length < most) add({ ordinal, text, start: 0, from: 0, to: text.length });
    else for (const piece of cutText(text, ordinal, most)) add(piece);
  }
  return lots;
}

/** The hits of a piece that are its own, with spans of the whole text. */
export function ownHits(piece: TextPiece, hits: readonly NameHit[]): readonly NameHit[] {
  if (piece.start === piece.from && piece.to === piece.start + piece.text.length) return hits;
  return hits
    .map((hit) => ({ ...hit, start: hit.start + piece.start, end: hit.end + piece.start }))
    .filter(({ start }) => start >= piece.from && start < piece.to);
}

function cutText(text: string, ordinal: number, most: number): readonly TextPiece[] {
  const own = most - 2 * MARGIN - 1;
  const pieces: TextPiece[] = [];
  for (let from = 0; from < text.length; from += own) {
    const to = Math.min(from + own, text.length);
    const start = Math.max(from - MARGIN, 0);
    pieces.push({ ordinal, text: text.slice(start, to + MARGIN), start, from, to });
  }
  return pieces;
}
