import type { NameHit } from '../model/mention';
import { canStartName, NAME_PARTICLES, mayBeOneKanjiName } from '../text/boundaries';
import { DROPPED, HAN, JOINER, KATAKANA, WORD } from '../text/characters';
import { classAt, flagsAt, flagsOf, foldedAt, lengthAt, LONG, unitOf } from './character-table';
import { canBeginWith, IS_NAME, type Gazetteer } from './gazetteer';
import { readKatakanaRun } from './katakana-run';
import { isStop, nextStop, useStopsOf } from './stop-table';
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
const isCapital = (code: number): boolean => code >= 0x41 && code <= 0x5a;
const isSmallOrDigit = (code: number): boolean => isSmall(code) || (code >= 0x30 && code <= 0x39);

// Small letters and digits before the inner capital, as in text/boundaries.ts.
const CAMEL_MAX_LENGTH = 8;

// A particle of up to five small letters as one number, five bits a letter.
const PARTICLE_MAX_LENGTH = 5;
const packLetter = (packed: number, code: number, place: number): number =>
  packed | ((code & 31) << (5 * place));
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
  useStopsOf(gazetteers);
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
        if (canStartName(text, at)) walkWithParticles(search, at);
        previous = classAt(text, at);
      }
    } else if ((flags & DROPPED) === 0) {
      if (isStop(text.charCodeAt(at))) next = walkFromStop(search, at, previous);
      previous = flags;
    }
  }
  return search.hits;
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
    const { end } = readKatakanaRun(text, at);
    walkFrom(search, at);
    return end;
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
  const next = flagsAt(text, at + 1);
  // Only what folds to one unit whatever comes next can be tested.
  if ((next & (KATAKANA | JOINER | DROPPED | LONG)) !== 0) return true;
  if ((next & HAN) !== 0 && (flagsAt(text, at + 2) & (DROPPED | LONG)) !== 0) return true;
  const second = at + 1 < text.length ? unitOf(text.charCodeAt(at + 1)) : 0;
  for (let index = 0; index < gazetteers.length; index++) {
    const gazetteer = gazetteers[index]!;
    const begins = gazetteer.starts[unit]!;
    if (begins === 0) continue;
    if (canBeginWith(gazetteer, unit, second)) return true;
    if ((begins & IS_NAME) !== 0 && mayBeOneKanjiName(text, at, at + 1)) return true;
  }
  return false;
}

/** Walks from a capital or digit with no letter before it. */
function walkFromWord(search: Search, at: number): void {
  const before = at === 0 ? SPACE : search.text.charCodeAt(at - 1);
  // Half a pair may be a dropped character, such as a variation selector.
  const isDoubtful = (flagsOf(before) & (DROPPED | LONG)) !== 0 || unitOf(before) === APOSTROPHE;
  if (!isDoubtful || canStartName(search.text, at)) walkWithParticles(search, at);
}

/** Walks from a place and from the particles that lead to it: la and de of de la Torre. */
function walkWithParticles(search: Search, at: number): void {
  walkFrom(search, at);
  if (isSeparator(search.text.charCodeAt(at - 1))) walkFromParticles(search, at - 1);
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
  if (!isCapital(text.charCodeAt(at))) return;
  let start = at;
  while (at - start < CAMEL_MAX_LENGTH && isSmallOrDigit(text.charCodeAt(start - 1))) start--;
  if (start < at && isSmall(text.charCodeAt(start)) && canStartName(text, start)) {
    walkFrom(search, start);
  }
}
