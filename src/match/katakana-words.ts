import type { Span } from '../model/mention';

// Shorter runs have no noun behind a name, and are a letter away from too many others.
const RUN = /[\u30a1-\u30fa\u30fc]{4,}/g;

/** The whole runs of at least four plain katakana in a text, in order. */
export function katakanaWords(text: string): readonly Span[] {
  const words: Span[] = [];
  RUN.lastIndex = 0;
  for (let run = RUN.exec(text); run !== null; run = RUN.exec(text)) {
    words.push({ start: run.index, end: RUN.lastIndex });
  }
  return words;
}
