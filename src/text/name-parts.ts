// Rules about the parts that stand next to a name and change whose name it is.
// They look at text only; who is known is asked of the caller.

/** What joins the parts of a foreign name in Japanese; a hyphen counts between katakana. */
const JOINER = String.raw`[・･·•‧∙=＝゠‐‑‒–-]`;
const KATAKANA = String.raw`[\p{Script=Katakana}ーｰﾞﾟ]`;

const PART_AFTER = new RegExp(`^${JOINER}(${KATAKANA}+)`, 'u');
const PART_BEFORE = new RegExp(`(${KATAKANA}+)${JOINER}$`, 'u');
// ドナルド・トランプ・ジュニア also as ドナルド・トランプ ジュニア or ドナルド・トランプJr.
const GENERATION_AFTER =
  /^(?:[\s・･]?(?:ジュニア|シニア|[2-9２-９二三四五]世)|,?\s*(?:Jr|Sr|II|III|IV)(?![\p{L}\p{N}]))/u;
// Kana and kanji may touch it: 筆者のJuan Pan氏.
const CAPITAL_WORD_BEFORE =
  /(?<![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}’'-])(\p{Lu}[\p{L}'’-]*\.?)\s+(?:\p{Lu}\.\s*)?$/u;

/** The katakana part that is joined behind a name by ・ or its kin; null when there is none. */
export function partAfter(after: string): string | null {
  return PART_AFTER.exec(after)?.[1] ?? null;
}

/** The katakana part that is joined before a name by ・ or its kin; null when there is none. */
export function partBefore(before: string): string | null {
  return PART_BEFORE.exec(before)?.[1] ?? null;
}

/**
 * The capitalised word that stands right before a Latin name, an initial in between left out;
 * null when there is none. It may be a given name, a title, or just the start of a sentence.
 */
export function capitalWordBefore(before: string): string | null {
  const word = CAPITAL_WORD_BEFORE.exec(before)?.[1] ?? null;
  // "She compares him to Trump. Bloomberg", "tells AP. Hannity": a full stop, where J. or Wm. is a name
  // cut short.
  return word !== null && /(?:\p{L}{3}|\p{Lu}{2})\.$/u.test(word) ? null : word;
}

/** True when what follows a full name makes it another person's: a further part, Jr., 2世. */
export function hasFurtherPart(after: string): boolean {
  return GENERATION_AFTER.test(after) || partAfter(after) !== null;
}

/** The text on both sides of a name. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/**
 * True when a surname is only a part of some other name: `X・surname` and `surname・X`,
 * unless X is a surname of somebody known itself (トランプ・プーチン会談), which `isSurname` tells.
 */
export function isPartOfOtherName(
  { before, after }: Surroundings,
  isSurname: (part: string) => boolean,
): boolean {
  return [partBefore(before), partAfter(after)].some((part) => part !== null && !isSurname(part));
}
