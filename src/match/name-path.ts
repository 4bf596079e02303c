import { classOfUnit, HAN, KATAKANA, WORD } from '../text/characters';
import { LOOSE_MARK } from '../text/fold-name';

// A folded name is a path of 31-bit hashes, one after each unit. Only some places of the path are
// stored: where a walk over a text can know that it stands at the same place. The build writes
// these places, the walk looks them up, and both take them from here.

/** A key goes on from this place. */
export const PREFIX = 1;
/** A key ends at this place. */
export const TERMINAL = 2;

/** A longer key is not stored, in UTF-16 code units; the longest name of a newspaper has 70. */
export const KEY_MAX_LENGTH = 120;

/** Hash of a path before its first unit. */
export const PATH_START = 0x2545f491;

/** The unit that starts the loose branch of a path. */
export const LOOSE_UNIT = LOOSE_MARK.charCodeAt(0);

/**
 * Katakana that a loose key has at least. With fewer, a loosely folded name of two parts is too like
 * a common word: アン・リー would be アンリ, which is Henri.
 */
export const LOOSE_MIN_LENGTH = 6;

/** A walk looks whether a path goes on after so many katakana in a row … */
export const KATAKANA_PROBE = 3;
/** … and, among kanji and hiragana, from so many units on; the pairs do the rest. */
export const HAN_PROBE = 2;

/**
 * Hash of a path that goes on with one more unit. One-to-one in both arguments. It has 31 bits: V8
 * hands those from function to function as they are, and would put 32 into an object each time.
 */
export function extendPath(hash: number, unit: number): number {
  return (Math.imul(hash ^ unit, 0x9e3779b1) << 1) >> 1;
}

/** The sixteen bits of a path hash that are spread best. */
export const topOfPath = (hash: number): number => (hash >>> 15) & 0xffff;

/** Spreads a path hash over all 32 bits; the last step before a table is looked up. */
export function finishPath(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** A place of a path that is stored. */
export interface PathPlace {
  /** Hash of the path so far. */
  readonly hash: number;
  readonly flags: number;
}

/**
 * The stored places of a key, in order; the last one is `TERMINAL`.
 * Before the end they are: the end of a word or katakana run, the third katakana of a run, every
 * kanji or hiragana from the second unit on, and punctuation.
 */
export function pathPlaces(key: string): readonly PathPlace[] {
  const places: PathPlace[] = [];
  let hash = PATH_START;
  let units = 0;
  let katakana = 0;
  for (let at = 0; at < key.length; at++) {
    const unit = key.charCodeAt(at);
    hash = extendPath(hash, unit);
    if (at === key.length - 1) {
      places.push({ hash, flags: TERMINAL });
      break;
    }
    if (unit === LOOSE_UNIT) continue;
    units++;
    const kind = classOfUnit(unit);
    const next = classOfUnit(key.charCodeAt(at + 1));
    katakana = kind === KATAKANA ? katakana + 1 : 0;
    const isPlace =
      kind === 0 ||
      (kind === WORD && next !== WORD) ||
      (kind === HAN && units >= HAN_PROBE) ||
      (kind === KATAKANA && (next !== KATAKANA || katakana === KATAKANA_PROBE));
    if (isPlace) places.push({ hash, flags: PREFIX });
  }
  return places;
}
