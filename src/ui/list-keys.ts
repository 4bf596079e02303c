/**
 * Which row a key leads to from row `at` (-1: none), or null for a key that moves nothing.
 * ↓ ↑ and j k step and stop at the ends; Home and End jump; a letter finds the next name with it.
 */
export function findRow(key: string, at: number, names: readonly string[]): number | null {
  const last = names.length - 1;
  if (last < 0) return null;
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return Math.min(at + 1, last);
    case 'ArrowUp':
    case 'k':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return key.length === 1 && key !== ' ' ? findName(key, at, names) : null;
  }
}

/** The next name that begins with a letter, starting over at the top. */
function findName(letter: string, at: number, names: readonly string[]): number | null {
  const begins = (name: string): boolean => name.toLowerCase().startsWith(letter.toLowerCase());
  const after = names.findIndex((name, row) => row > at && begins(name));
  const found = after === -1 ? names.findIndex(begins) : after;
  return found === -1 ? null : found;
}
