import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** How much of a list shows, and how to show the rest. */
export interface Unfolding<List extends HTMLElement> {
  /** For the list element: its children are the rows. */
  readonly list: RefObject<List | null>;
  /** How many rows show. */
  readonly shown: number;
  /** How many rows the button would bring; 0 when there is no button. */
  readonly hidden: number;
  readonly unfold: () => void;
}

/**
 * A list that shows its first rows until it is unfolded in place. A single row more is never
 * hidden, since the button would take its room. The focus goes on at the first row that appears.
 */
export function useUnfolding<List extends HTMLElement>(
  rows: number,
  first: number,
): Unfolding<List> {
  const [isOpen, setOpen] = useState(false);
  const list = useRef<List>(null);
  useLayoutEffect(() => {
    if (!isOpen) return;
    const row = list.current?.children[first];
    const target = row?.querySelector('button') ?? row;
    if (target instanceof HTMLElement) target.focus({ preventScroll: true });
  }, [isOpen, first]);
  const isWhole = isOpen || rows - first <= 1;
  return {
    list,
    shown: isWhole ? rows : first,
    hidden: isWhole ? 0 : rows - first,
    unfold: () => setOpen(true),
  };
}
