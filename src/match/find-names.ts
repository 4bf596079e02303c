import type { NameHit } from '../model/mention';
import { canStartName, NAME_PARTICLES } from '../text/boundaries';
import { DROPPED, WORD } from '../text/characters';
import { flagsOf, foldedAt, lengthAt, LONG, unitOf } from './character-table';
import type { Gazetteer } from './gazetteer';
import {
  isKana,
  isSecond,
  isStop,
  isWord,
  isWordStart,
  nextStop,
  NOTHING_BEFORE,
  stopOf,
  useStopsOf,
} from './stop-table';
import type { Search } from './hits';
import { walkNames } from './name-walk';
import { walkHanNames, walkKatakanaNames, walkWordNames } from './quick-walk';

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
const PLUS = 0x2b;

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

// By the last letter of a particle: the letters that stand before it, as bits.
const BEFORE_LAST = new Int32Array(32);
for (const particle of NAME_PARTICLES) {
  BEFORE_LAST[particle.charCodeAt(particle.length - 1) & 31]! |=
    1 << (particle.charCodeAt(particle.length - 2) & 31);
}

/**
 * Every place where a name of the gazetteers may stand, overlapping ones included, ordered by
 * start, longer ones first. Offsets are those of `text`. A few are false until the name database
 * has confirmed their key. Linear in the text.
 */
export function findNames(text: string, gazetteers: readonly Gazetteer[]): readonly NameHit[] {
  useStopsOf(gazetteers);
  const search: Search = { text, start: 0, gazetteers, hits: [] };
  let before = NOTHING_BEFORE;
  for (let next = 0; ; before = stopOf(text.charCodeAt(next - 1))) {
    const at = nextStop(text, next, before);
    if (at === text.length) return search.hits;
    if (at > next) before = stopOf(text.charCodeAt(at - 1));
    const code = text.charCodeAt(at);
    const entry = stopOf(code);
    // The table may only not have known the unit.
    next = isStop(entry, before) ? walkFromStop(search, at, before, entry) : at + 1;
  }
}

function walkFrom(search: Search, start: number): void {
  search.start = start;
  walkNames(search);
}

/** Walks from a place where a name may begin; answers where the scan goes on. */
function walkFromStop(search: Search, at: number, before: number, entry: number): number {
  const { text } = search;
  const code = text.charCodeAt(at);
  if (isSecond(before, code)) walkHanNames(search, at - 1);
  if (isWordStart(entry)) return walkFromWord(search, at, before);
  if (isKana(entry)) return walkKatakanaNames(search, at);
  if ((flagsOf(code) & LONG) !== 0) {
    if (foldedAt(text, at) !== '' && canStartName(text, at)) walkWithParticles(search, at);
    return at + lengthAt(text, at);
  }
  if (code === PLUS && canStartName(text, at)) walkFrom(search, at);
  return at + 1;
}

/** Walks from a capital or digit; answers where its word ends, or a place before. */
function walkFromWord(search: Search, at: number, before: number): number {
  if (isWord(before)) {
    walkFromCamelCase(search, at);
    return at + 1;
  }
  const { text } = search;
  if (!canStartWord(text, at)) return at + 1;
  search.start = at;
  const end = walkWordNames(search);
  if (at > 0 && isSeparator(text.charCodeAt(at - 1))) walkFromParticles(search, at - 1);
  return end;
}

/** True when a name may begin with the word at `at`, which begins as those of names do. */
function canStartWord(text: string, at: number): boolean {
  if (at === 0) return true;
  const before = text.charCodeAt(at - 1);
  const flags = flagsOf(before);
  // Half a pair may be a dropped character, such as a variation selector.
  const isDoubtful = (flags & (DROPPED | LONG)) !== 0 || unitOf(before) === APOSTROPHE;
  return isDoubtful ? canStartName(text, at) : (flags & WORD) === 0;
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
  if (end < 2) return;
  const lastLetters = BEFORE_LAST[text.charCodeAt(end - 1) & 31]!;
  if (((lastLetters >>> text.charCodeAt(end - 2)) & 1) === 0) return;
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
  if (start < at && isSmall(text.charCodeAt(start)) && canStartWord(text, start)) {
    walkFrom(search, start);
  }
}
