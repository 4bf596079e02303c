// Nearly every host of a stranger is near no name that we know. To find that out by maps of strings,
// pieces of the host would have to be cut out and hashed again and again; a sieve takes hashes that
// are reckoned in one walk over the letters.
//
//   hash ─ low 17 bits ─▶ one bit of 16 kB: 0 never filed, 1 perhaps (one in ten by chance)

/** Answers from hashes alone: false is certain, true has to be looked up. */
export interface Sieve {
  readonly file: (hash: number) => void;
  readonly mayHold: (hash: number) => boolean;
}

/** Makes an empty sieve. */
export type OpenSieve = () => Sieve;

// Some ten thousand names leave nine of ten bits empty.
const BITS = 2 ** 17;

/** A sieve over some ten thousand hashes. */
export const openSieve: OpenSieve = () => {
  const words = new Uint32Array(BITS / 32);
  return {
    file(hash) {
      const bit = hash & (BITS - 1);
      words[bit >>> 5] = (words[bit >>> 5] ?? 0) | (1 << (bit & 31));
    },
    mayHold(hash) {
      const bit = hash & (BITS - 1);
      return (((words[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1;
    },
  };
};

/** Hash of no letters. */
export const NO_LETTERS = 0x811c9dc5;

/** Hash of letters and one more behind them; its low bits depend on all of them. */
export function hashOn(hash: number, code: number): number {
  const mixed = Math.imul(hash ^ code, 0x01000193);
  return mixed ^ (mixed >>> 15);
}

/** Hash of the letters from `start` up to `end`. */
export function hashOf(text: string, start = 0, end = text.length): number {
  let hash = NO_LETTERS;
  for (let at = start; at < end; at++) hash = hashOn(hash, text.charCodeAt(at));
  return hash;
}
