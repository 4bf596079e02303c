const WORD = /(?<![\p{L}\p{N}’'-])\p{L}[\p{L}’'-]{3,}/gu;
// Less than this tells nothing.
const WORDS_MIN = 4;
// Small words of four letters (with, from) stay small in a headline.
const CAPITAL_SHARE = 0.75;

// Salih Özel, a baker in Cologne, met Recep Tayyip Erdogan. A headline ends in no full stop.
const SENTENCE_END = /\p{Ll}{2}\.["”’]?\s*$/u;

// Latin words within Japanese are names nearly always.
const KANA = /[\u3041-\u30ff]/;

/** True for a text in which nearly every word has a capital: there a capital says nothing. */
export function isHeadline(text: string): boolean {
  if (KANA.test(text) || SENTENCE_END.test(text)) return false;
  const words = text.match(WORD) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  return words.length >= WORDS_MIN && capitals / words.length >= CAPITAL_SHARE;
}

/** True for a name that stands in such a text. */
export function isInHeadline(place: {
  readonly before: string;
  readonly surface: string;
  readonly after: string;
}): boolean {
  return isHeadline(place.before + place.surface + place.after);
}

/** True for a text in which nearly every word is in capitals alone. */
export function isShoutedText(text: string): boolean {
  if (KANA.test(text)) return false;
  const words = text.match(WORD) ?? [];
  const shouted = words.filter((word) => word === word.toUpperCase()).length;
  return words.length >= WORDS_MIN && shouted / words.length >= CAPITAL_SHARE;
}
