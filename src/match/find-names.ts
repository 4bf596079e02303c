import type { NameHit } from '../model/mention';
import { canStartName, NAME_PARTICLES, isOneKanjiName } from '../text/boundaries';
import { DROPPED, HAN, JOINER, KATAKANA, WORD } from '../text/characters';
import {
  classAt,
  flagsAt,
  flagsOf,
  foldedAt,
  lengthAt,
  LONG,
  nextStop,
  STOP,
  unitOf,
} from './character-table';
import { canBeginWith, IS_NAME, type Gazetteer } from './gazetteer';
import { readKatakanaRun } from './katakana-run';
import { walkNames, type Search } from './name-walk';

// The scan runs over the text once and stops only where a name may begin:
//
//   the Kremlin's Ｄ・ペスコフ 大統領報道官 said NATO
//       ▲         ▲ ▲       ▲ ▲▲▲▲▲▲        ▲
//       capital   │ run     kanji, tested by their pairs
//                 └ full width
//
// From each such place a walk follows the paths of the gazetteers (name-walk.ts).

const APOSTROPHE = 0x27;
const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const HYPHEN = 0x2d;

const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isSmallOrDigit = (code: number): boolean => isSmall(code) || (code >= 0x30 && code <= 0x39);

// Small letters and digits before the inner capital, as in text/boundaries.ts.
const CAMEL_MAX_LENGTH = 8;

// A particle of up to five small letters as one number, five bits a letter.
const PARTICLE_MAX_LENGTH = 5;
const packLetter = (packed: number, code: number, place: number): number =>
  packed + (code & 31) * 32 ** place;
const PARTICLES: ReadonlySet<number> = new Set(
  NAME_PARTICLES.map((particle) =>
    Array.from(particle).reduceRight(
      (packed, letter, at) => packLetter(packed, letter.charCodeAt(0), particle.length - 1 - at),
      0,
    ),
  ),
);

/**
 * Every place where a name of the gazetteers may stand, overlapping ones included, ordered by
 * start, longer ones first. Offsets are those of `text`. A few are false until the name database
 * has confirmed their key. Linear in the text.
 */
export function findNames(text: string, gazetteers: readonly Gazetteer[]): readonly NameHit[] {
  const search: Search = { text, start: 0, gazetteers, hits: [] };
  // Class of the character before `at`, dropped ones passed over.
  let previous = 0;
  let next = 0;
  for (;;) {
    const at = nextStop(text, next);
    if (at === text.length) break;
    if (at > next) previous = flagsAt(text, at - 1);
    const flags = flagsAt(text, at);
    next = at + 1;
    if ((flags & LONG) !== 0) {
      next = at + lengthAt(text, at);
      if (foldedAt(text, at) !== '') {
        if (canStartName(text, at)) walkFrom(search, at);
        previous = classAt(text, at);
      }
    } else if ((flags & DROPPED) === 0) {
      if ((flags & STOP) !== 0) next = walkFromStop(search, at, previous);
      previous = flags;
    }
  }
  return search.hits.sort((a, b) => a.start - b.start || b.end - a.end || (a.key < b.key ? -1 : 1));
}

function walkFrom(search: Search, start: number): void {
  search.start = start;
  walkNames(search);
}

/** Walks from a place where a name may begin; answers where the scan goes on. */
function walkFromStop(search: Search, at: number, previous: number): number {
  const { text } = search;
  const flags = flagsAt(text, at);
  if ((flags & HAN) !== 0) {
    if (canBeginWithHan(search, at)) walkFrom(search, at);
    return at + 1;
  }
  if ((flags & KATAKANA) !== 0) {
    walkFrom(search, at);
    return readKatakanaRun(text, at).end;
  }
  if ((flags & WORD) === 0) {
    if (canStartName(text, at)) walkFrom(search, at);
  } else if ((previous & WORD) === 0) {
    walkFromWord(search, at);
  } else {
    walkFromCamelCase(search, at);
  }
  return at + 1;
}

/** False when no name begins with the kanji or hiragana at `at` and what follows it. */
function canBeginWithHan({ text, gazetteers }: Search, at: number): boolean {
  const unit = unitOf(text.charCodeAt(at));
  for (const gazetteer of gazetteers) {
    const begins = gazetteer.starts[unit]!;
    if (begins === 0) continue;
    const next = flagsAt(text, at + 1);
    // Only what folds to one unit whatever comes next can be tested.
    if ((next & (KATAKANA | JOINER | DROPPED | LONG)) !== 0) return true;
    if ((next & HAN) !== 0 && (flagsAt(text, at + 2) & DROPPED) !== 0) return true;
    if (at + 1 < text.length && canBeginWith(gazetteer, unit, unitOf(text.charCodeAt(at + 1)))) {
      return true;
    }
    if ((begins & IS_NAME) !== 0 && isOneKanjiName(text, at, at + 1)) return true;
  }
  return false;
}

/** Walks from a capital or digit with no letter before it, and from particles that lead to it. */
function walkFromWord(search: Search, at: number): void {
  const { text } = search;
  const before = at === 0 ? SPACE : text.charCodeAt(at - 1);
  const isDoubtful = (flagsOf(before) & DROPPED) !== 0 || unitOf(before) === APOSTROPHE;
  if (isDoubtful && !canStartName(text, at)) return;
  walkFrom(search, at);
  if (isSeparator(before)) walkFromParticles(search, at - 1);
}

const isSeparator = (code: number): boolean =>
  code === SPACE || code === NO_BREAK_SPACE || code === HYPHEN;

function walkFromParticles(search: Search, end: number): void {
  const { text } = search;
  let start = end;
  let packed = 0;
  while (end - start < PARTICLE_MAX_LENGTH && isSmall(text.charCodeAt(start - 1))) {
    packed = packLetter(packed, text.charCodeAt(--start), end - start - 1);
  }
  if (!PARTICLES.has(packed) || !canStartName(text, start)) return;
  walkFrom(search, start);
  if (isSeparator(text.charCodeAt(start - 1))) walkFromParticles(search, start - 1);
}

/** Walks from the small letters before an inner capital: iStories, eNCA, elDiario.es. */
function walkFromCamelCase(search: Search, at: number): void {
  const { text } = search;
  let start = at;
  while (at - start < CAMEL_MAX_LENGTH && isSmallOrDigit(text.charCodeAt(start - 1))) start--;
  if (start < at && isSmall(text.charCodeAt(start)) && canStartName(text, start)) {
    walkFrom(search, start);
  }
}
