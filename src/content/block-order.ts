import { openPageOrder } from '../page/shadow-roots';
import type { TextBlock } from '../page/text-block';

/** Blocks in document order, kept in it as they come and go. */
export interface BlockList<One> {
  add(one: One): void;
  /** Puts blocks in the place of others, as a rule where those stood. */
  replace(old: ReadonlySet<One>, fresh: readonly One[]): void;
  remove(old: ReadonlySet<One>): void;
  /** All of them, first to last. */
  all(): readonly One[];
}

/**
 * A list without a block. Most blocks come one after the other, so that a look at the neighbours is
 * enough: comparing two nodes costs the more siblings lie between them.
 */
export function listBlocks<One extends { readonly block: TextBlock }>(): BlockList<One> {
  let list: One[] = [];
  /** Where the next block is expected. */
  let next = 0;
  /** False once blocks have moved, or have left the page and not yet the list. */
  let isOrdered = true;
  let compare = openPageOrder();

  function isBefore(a: One | undefined, b: One | undefined): boolean {
    const [first] = a?.block.nodes ?? [];
    const [second] = b?.block.nodes ?? [];
    if (!first || !second || first === second) return true;
    if (!first.isConnected || !second.isConnected) isOrdered = false;
    return compare(first, second) < 0;
  }
  const fits = (one: One, at: number): boolean =>
    isBefore(list[at - 1], one) && isBefore(one, list[at]);

  function search(one: One): number {
    let [from, to] = [0, list.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (isBefore(list[middle], one)) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  function add(one: One): void {
    compare = openPageOrder();
    // Behind the last one or before it, as where a feed grows at its top.
    const at =
      [next, Math.max(next - 1, 0), list.length].find((place) => fits(one, place)) ?? search(one);
    list.splice(at, 0, one);
    next = at + 1;
  }

  function remove(old: ReadonlySet<One>): void {
    if (old.size === 0) return;
    const [first] = old;
    next = first ? list.indexOf(first) : next;
    if (old.size === 1 && next >= 0) list.splice(next, 1);
    else list = list.filter((one) => !old.has(one));
    next = Math.min(Math.max(next, 0), list.length);
  }

  return {
    add,
    remove,
    replace(old, fresh) {
      remove(old);
      for (const one of fresh) {
        // What does not fit where it stood was moved, and so were perhaps others around it.
        if (old.size > 0 && !fits(one, next)) isOrdered = false;
        add(one);
      }
    },
    all() {
      if (!isOrdered) {
        compare = openPageOrder();
        isOrdered = true; // as far as nothing in it has left the page
        list.sort((a, b) => (a === b ? 0 : isBefore(a, b) ? -1 : 1));
      }
      return list;
    },
  };
}
