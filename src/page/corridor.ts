/** A point of the viewport, CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box of the viewport, CSS px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Half of the corridor's 120°, as sideways px for each px towards the card. */
const SPREAD = Math.tan(Math.PI / 3);

/** Sideways room at the mouth of the corridor, px: hands do not move in right angles. */
const MOUTH_PX = 6;

/**
 * True when a point lies on the way from where the pointer left the mark to the card: in a cone
 * of 120° that opens towards the card and ends at its near edge.
 *
 *          ┌───────────────┐
 *          │     card      │
 *      ····└───────────────┘····
 *        ╲                   ╱
 *          ╲     way       ╱
 *             ╲         ╱
 *                 from
 */
export function isOnWay(point: Point, from: Point, card: Box): boolean {
  if (card.top >= from.y) return isInCone(point.y - from.y, point.x - from.x, card.top - from.y);
  if (card.bottom <= from.y) {
    return isInCone(from.y - point.y, point.x - from.x, from.y - card.bottom);
  }
  if (card.left >= from.x) return isInCone(point.x - from.x, point.y - from.y, card.left - from.x);
  return isInCone(from.x - point.x, point.y - from.y, from.x - card.right);
}

function isInCone(along: number, across: number, length: number): boolean {
  return along >= 0 && along <= length && Math.abs(across) <= along * SPREAD + MOUTH_PX;
}
