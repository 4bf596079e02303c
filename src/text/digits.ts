import { commonKind } from './common-characters';

// Apart from characters.ts: what joins the text of a page needs this and none of its tables.

const DIGIT = /\p{Nd}/u;

/** True for a digit of any script. */
export function isDigit(point: string): boolean {
  const kind = commonKind(point.charCodeAt(0));
  return kind === 'rare' ? DIGIT.test(point) : kind === 'digit';
}
