import type { StoredLabel } from '../profiles/stored-records';

// One edit leaves one of the two halves of a name as it was. So names are filed under their first
// and under their second half, and only those that share one with the question are compared.

/** Names at exactly one edit from a text: a letter more, less, other, or two neighbours swapped. */
export type FindNear = (text: string) => readonly StoredLabel[];

const NONE: readonly StoredLabel[] = [];

/** Files the names; a question costs a handful of look-ups. */
export function editIndex(labels: readonly StoredLabel[]): FindNear {
  const byHead = new Map<string, StoredLabel[]>();
  const byTail = new Map<string, StoredLabel[]>();
  for (const label of labels) {
    const [head, tail] = halves(label.label);
    file(byHead, head, label);
    file(byTail, tail, label);
  }
  return (text) => {
    let near: Set<StoredLabel> | null = null;
    for (let length = text.length - 1; length <= text.length + 1; length++) {
      const half = length >> 1;
      const shelves = [
        byHead.get(text.slice(0, half)),
        byTail.get(text.slice(text.length - (length - half))),
        swappedInTheMiddle(text, length, half),
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
