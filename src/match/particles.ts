import { canStartName, NAME_PARTICLES } from '../text/boundaries';
import type { Gazetteer } from './gazetteer';
import { codeAt } from './read-ahead';

// de la Torre: a name may begin with small words before its first capital. They are looked for
// backwards, from a word that follows particles in some key.

const SPACE = 0x20;
const NO_BREAK_SPACE = 0xa0;
const HYPHEN = 0x2d;

const isSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isSeparator = (code: number): boolean =>
  code === SPACE || code === NO_BREAK_SPACE || code === HYPHEN;

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

/** Two letters, the last one first, in sixteen bits. */
const packEnd = (last: number, before: number): number => (last << 8) | before;

/** The last two letters of a particle as one number; names that are particles alone are known by it. */
export const endOfParticle = (particle: string): number =>
  packEnd(particle.charCodeAt(particle.length - 1), particle.charCodeAt(particle.length - 2));

/** Whether these two letters end a name that is particles and nothing else … */
const isLeaderEnd = new Uint8Array(0x8000);
/** … and whether the last one does, which is nearly always enough. */
const isLeaderLast = new Uint8Array(0x80);

/** Makes the names that are particles and nothing else (Do, Le Van) those of these gazetteers. */
export function useLeadersOf(gazetteers: readonly Gazetteer[]): void {
  isLeaderEnd.fill(0);
  isLeaderLast.fill(0);
  for (const end of gazetteers.flatMap(({ leaders }) => [...leaders])) {
    isLeaderEnd[end] = 1;
    isLeaderLast[end >>> 8] = 1;
  }
}

/** True when such a name may stand before the word at `at`. */
export const mayFollowLeader = (at: number): boolean =>
  at > 2 &&
  isLeaderLast[codeAt(at - 2) & 0x7f] === 1 &&
  isLeaderEnd[packEnd(codeAt(at - 2), codeAt(at - 3)) & 0x7fff] === 1;

/** Start of the particle before the word at `at`; -1 for none. */
export function particleBefore(text: string, at: number): number {
  const end = at - 1;
  if (end < 2 || !isSeparator(codeAt(end))) return -1;
  let start = end;
  let packed = 0;
  while (end - start < PARTICLE_MAX_LENGTH && isSmall(codeAt(start - 1))) {
    packed = packLetter(packed, codeAt(--start), end - start - 1);
  }
  return PARTICLES.has(packed) && canStartName(text, start) ? start : -1;
}
