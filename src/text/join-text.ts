/**
 * What lies between two neighbouring pieces of text of one block.
 * `none`: nothing that shows, such as a comment, `<wbr>` or a ruby reading.
 * `edge`: the edge of an inline element. `apart`: a picture or control, two links that meet, or
 * the edge of a box of its own.
 */
export type Seam = 'none' | 'edge' | 'apart';

/** Stands between pieces that touch but are not one word; no name of ours holds or crosses it. */
export const SEPARATOR = '\uFFFC';

const WORD_END = /[\p{L}\p{N}\p{M}]$/u;
const WORD_START = /^[\p{L}\p{N}\p{M}]/u;
const DIGIT_END = /\p{Nd}$/u;
const DIGIT_START = /^\p{Nd}/u;
const LOWER_START = /^[\p{Ll}\p{M}]/u;
/** Scripts in which words touch: a boundary of ours could only cut a name. */
const RUN_ON_END = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]$/u;
const RUN_ON_START = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
/** A drop cap: one capital in an element of its own, the rest of its word behind it. */
const DROP_CAP = /^\s*\p{Lu}$/u;

/** True when both sides of a seam are characters of words, so that joining would make one word. */
function isInsideWord(before: string, after: string): boolean {
  return WORD_END.test(before) && WORD_START.test(after);
}

/**
 * True when a separator belongs between two pieces. The edge of an element is a boundary unless
 * it splits a word: "Reuters" + "BBC" are two, "N" + "ew York" and 外交 + 問題評議会 are one.
 * `isBoxed` is asked only where the answer matters: whether the edge is that of a box of its own.
 */
export function isSeparated(
  before: string,
  after: string,
  seam: Seam,
  isBoxed: () => boolean,
): boolean {
  if (seam === 'none' || before === '') return false;
  if (seam === 'apart') return true;
  if (!isInsideWord(before, after) || DROP_CAP.test(before)) return false;
  return !splitsWord(before, after) || isBoxed();
}

function splitsWord(before: string, after: string): boolean {
  if (RUN_ON_END.test(before) && RUN_ON_START.test(after)) return true;
  if (DIGIT_END.test(before)) return DIGIT_START.test(after);
  return LOWER_START.test(after);
}
