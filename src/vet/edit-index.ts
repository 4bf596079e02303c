import type { StoredLabel } from '../profiles/stored-records';
import { hashOf, hashOn, type OpenSieve } from './sieve';

// One edit leaves one of the two halves of a name as it was. So names are filed under their first
// and under their second half, and only those that share one with the question are compared. Whether
// there can be any, the first and the last letters tell, with the length.

/** Names at exactly one edit from a text: a letter more, less, other, or two neighbours swapped. */
export type FindNear = (text: string) => readonly StoredLabel[];

const NONE: readonly StoredLabel[] = [];

/** Shortest name that is filed: each half has three letters. */
const MIN_LENGTH = 6;

/** Letters of a first half that stay even where the two in the middle of the name are swapped. */
const START_LETTERS = 2;

/** Letters of a second half. */
const END_LETTERS = 3;

/** Files names of at least six letters; a question costs a handful of look-ups. */
export function editIndex(labels: readonly StoredLabel[], openSieve: OpenSieve): FindNear {
  const [heads, tails] = [openSieve(), openSieve()];
  const byHead = new Map<string, StoredLabel[]>();
  const byTail = new Map<string, StoredLabel[]>();
  for (const label of labels) {
    const [head, tail] = halves(label.label);
    const { length } = label.label;
    heads.file(hashOn(startHash(label.label), length));
    tails.file(hashOn(endHash(label.label), length));
    file(byHead, head, label);
    file(byTail, tail, label);
  }
  return (text) => {
    if (text.length < MIN_LENGTH - 1) return NONE;
    let near: Set<StoredLabel> | null = null;
    const start = startHash(text);
    const end = endHash(text);
    for (let length = text.length - 1; length <= text.length + 1; length++) {
      const isHead = heads.mayHold(hashOn(start, length));
      const isTail = tails.mayHold(hashOn(end, length));
      if (!isHead && !isTail) continue;
      const half = length >> 1;
      const shelves = [
        isHead ? byHead.get(text.slice(0, half)) : undefined,
        isTail ? byTail.get(text.slice(text.length - (length - half))) : undefined,
        isHead ? swappedInTheMiddle(text, length, half) : undefined,
      ];
      for (const shelf of shelves) {
        // Nearly every question finds nothing on the shelves: then nothing is made.
        if (shelf === undefined) continue;
        for (const label of shelf)
          if (isOneEdit(text, label.label)) (near ??= new Set()).add(label);
      }
    }
    return near === null ? NONE : [...near];
  };

  /** Two letters swapped across the middle touch both halves. */
  function swappedInTheMiddle(
    text: string,
    length: number,
    half: number,
  ): readonly StoredLabel[] | undefined {
    if (length !== text.length) return undefined;
    const head = text.slice(0, half - 1) + text.charAt(half);
    return byHead.get(head);
  }
}

const startHash = (text: string): number => hashOf(text, 0, START_LETTERS);
const endHash = (text: string): number => hashOf(text, text.length - END_LETTERS, text.length);

function halves(label: string): readonly [head: string, tail: string] {
  const half = label.length >> 1;
  return [label.slice(0, half), label.slice(half)];
}

function file(shelf: Map<string, StoredLabel[]>, key: string, label: StoredLabel): void {
  const held = shelf.get(key);
  if (held === undefined) shelf.set(key, [label]);
  else held.push(label);
}

/** True when one edit makes one text of the other; false when they are equal. */
function isOneEdit(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1 || a === b) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  if (short.slice(at + 1) === long.slice(at + 1)) return true;
  return (
    short[at] === long[at + 1] &&
    short[at + 1] === long[at] &&
    short.slice(at + 2) === long.slice(at + 2)
  );
}
