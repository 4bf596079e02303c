import type { Span } from '../model/mention';

// Shorter runs have no noun behind a name, and are a letter away from too many others.
const LENGTH_MIN = 4;

const isKatakana = (code: number): boolean => (code >= 0x30a1 && code <= 0x30fa) || code === 0x30fc;

/**
 * The whole runs of at least four plain katakana in a text that `isAsked` wants, in order. A run of four
 * covers one of any four places, so only these are looked at.
 */
export function katakanaWords(
  text: string,
  isAsked: (start: number, end: number) => boolean,
): readonly Span[] {
  const words: Span[] = [];
  for (let at = LENGTH_MIN - 1; at < text.length; at += LENGTH_MIN) {
    if (!isKatakana(text.charCodeAt(at))) continue;
    let start = at;
    while (isKatakana(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (isKatakana(text.charCodeAt(end))) end++;
    if (end - start >= LENGTH_MIN && isAsked(start, end)) words.push({ start, end });
    // No run begins before the place behind the unit that ended this one.
    at = end;
  }
  return words;
}
