import { lateTest } from '../lib/late-test';
import { commonKind } from './common-characters';

// Apart from characters.ts: what joins the text of a page needs this and none of its tables.

const isRareDigit = lateTest('^\\p{Nd}');

/** True for a text that begins with a digit, of any script. */
export function isDigit(text: string): boolean {
  const kind = commonKind(text.charCodeAt(0));
  return kind === 'rare' ? isRareDigit(text) : kind === 'digit';
}
