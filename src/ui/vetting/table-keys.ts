import type { Decision } from '../../model/kept-link';

/** Where a key is heard. */
interface Place {
  readonly at: number;
  readonly count: number;
  /** Lines in view. */
  readonly page: number;
}

/**
 * Which line a key leads to, or null for a key that moves nothing. ↓ ↑ and j k step, Page keys go as
 * far as what is in view, Home and End jump; all of them stop at the ends.
 */
export function findLine(key: string, { at, count, page }: Place): number | null {
  const clamp = (index: number): number => Math.min(Math.max(index, 0), count - 1);
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return clamp(at + 1);
    case 'ArrowUp':
    case 'k':
      return clamp(at - 1);
    case 'PageDown':
      return clamp(at + page);
    case 'PageUp':
      return clamp(at - page);
    case 'Home':
      return 0;
    case 'End':
      return clamp(count - 1);
    default:
      return null;
  }
}

/** The decision that a key stands for, null takes it back; undefined for any other key. */
export function decisionOfKey(key: string): Decision | null | undefined {
  switch (key) {
    case '1':
      return 'ok';
    case '2':
      return 'check';
    case '3':
      return 'reject';
    case '0':
      return null;
    default:
      return undefined;
  }
}
