// A page names the same few people again and again: a key that was written before is found by its
// hash, and needs no new string. To compare it with the text letter by letter takes longer than all
// else that is done for a hit, so a second hash stands in for that. Its multiplier is drawn when we
// start: no page can make two keys that have both hashes in common.

const SLOT_BITS = 14;
const slotOf = (hash: number): number => (hash << 1) >>> (32 - SLOT_BITS);

const keys: string[] = new Array<string>(1 << SLOT_BITS).fill('');
const hashes = new Int32Array(1 << SLOT_BITS);
const checks = new Int32Array(1 << SLOT_BITS);

const [drawn = 0] = crypto.getRandomValues(new Uint32Array(1));
// Odd, so that no bit is lost.
const MULTIPLIER = drawn | 1;

/** The second hash of a key before its first unit. */
export const CHECK_START = 0x2545f491;

/** The second hash of a key that goes on with one more unit; 31 bits, as in name-path.ts. */
export const extendCheck = (check: number, unit: number): number =>
  (Math.imul(check ^ unit, MULTIPLIER) << 1) >> 1;

/** The key with these two hashes; null when it was not written before, or long ago. */
export function writtenKey(hash: number, check: number): string | null {
  const slot = slotOf(hash);
  return hashes[slot] === hash && checks[slot] === check ? keys[slot]! : null;
}

/** Keeps a key for the next place that has it; answers it. */
export function keepKey(hash: number, check: number, key: string): string {
  const slot = slotOf(hash);
  hashes[slot] = hash;
  checks[slot] = check;
  keys[slot] = key;
  return key;
}
