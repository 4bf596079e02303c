import { lateTest } from '../lib/late-test';
import { commonKind, type CommonKind } from './common-characters';
import { isDigit } from './digits';

/**
 * What lies between two neighbouring pieces of text of one block.
 * `none`: nothing that shows, such as a comment, `<wbr>` or a ruby reading.
 * `edge`: the edge of an inline element. `apart`: a picture or control, two links that meet, or
 * the edge of a box of its own.
 */
export type Seam = 'none' | 'edge' | 'apart';

/** Stands between pieces that touch but are not one word; no name of ours holds or crosses it. */
export const SEPARATOR = '\uFFFC';

const beginsWord = lateTest('^[\\p{L}\\p{N}\\p{M}]');
const beginsSmall = lateTest('^[\\p{Ll}\\p{M}]');
/** Scripts in which words touch: a boundary of ours could only cut a name. */
const beginsRun = lateTest('^[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}ー]');
/** A drop cap: one capital in an element of its own, the rest of its word behind it. */
const isCapital = lateTest('^\\p{Lu}$');
const DROP_CAP_MAX_LENGTH = 2;
/** Capitals on both sides of a seam, written as `~`, of which one side is a single one: `NB~C`, `F~BI`. */
const isCutInitials = lateTest('(^|\\W)([A-Z]~[A-Z]+|[A-Z]+~[A-Z])(\\W|$)');
/** As far as is looked to each side of a seam: further than initials are long. */
const LOOK_LENGTH = 9;

const lastOf = (text: string): string => Array.from(text.slice(-2)).at(-1) ?? '';
/** Of the first character, as all that follows. */
const kindOf = (text: string): CommonKind => commonKind(text.charCodeAt(0));

function isWordCharacter(text: string): boolean {
  const kind = kindOf(text);
  return kind === 'rare' ? beginsWord(text) : kind !== 'other';
}

function isSmall(text: string): boolean {
  const kind = kindOf(text);
  return kind === 'rare' ? beginsSmall(text) : kind === 'small';
}

function isRunOn(text: string): boolean {
  const kind = kindOf(text);
  return kind === 'rare' ? beginsRun(text) : kind === 'letter';
}

/** Asked last: to compile a pattern takes a page as long as to read a hundred pieces. */
const isDropCap = (letters: string): boolean =>
  letters.length <= DROP_CAP_MAX_LENGTH && isCapital(letters);

/** True for a text of white space alone. */
export const isBlank = (text: string): boolean => text.trim() === '';

/** True when both sides of a seam are characters of words, so that joining would make one word. */
function isInsideWord(before: string, after: string): boolean {
  if (after === '') return false;
  // Nearly always white space or a stop on one side: told without a string for either character.
  if (commonKind(after.charCodeAt(0)) === 'other') return false;
  if (commonKind(before.charCodeAt(before.length - 1)) === 'other') return false;
  return isWordCharacter(after) && isWordCharacter(lastOf(before));
}

/**
 * True when a separator belongs between two pieces. The edge of an element is a boundary unless
 * it splits a word: "Reuters" + "BBC" and "CNN" + "BBC" are two, "N" + "ew York", "NB" + "C" and 外交 + 問題評議会 one.
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
  if (!isInsideWord(before, after) || isDropCap(before.trimStart())) return false;
  return !splitsWord(before, after) || isBoxed();
}

function splitsWord(before: string, after: string): boolean {
  const last = lastOf(before);
  if (isRunOn(last) && isRunOn(after)) return true;
  if (isDigit(last)) return isDigit(after);
  return (
    isSmall(after) || isCutInitials(`${before.slice(-LOOK_LENGTH)}~${after.slice(0, LOOK_LENGTH)}`)
  );
}
