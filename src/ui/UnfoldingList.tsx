import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { formatCount } from './format-number';
import type { Reader } from './translate';

/** A list that shows its first rows; a button unfolds the rest in place. */
export function UnfoldingList({
  rows,
  first,
  reader,
  ...rest
}: {
  /** `li` elements. */
  readonly rows: readonly VNode[];
  /** How many rows show at once. One single row is never hidden: the button takes its room. */
  readonly first: number;
  readonly reader: Reader;
  readonly class: string;
}): VNode {
  const [isOpen, setOpen] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const hidden = rows.length - first;

  useLayoutEffect(() => {
    if (!isOpen) return;
    // The button that had the focus is gone: reading goes on at the first row that appeared.
    const row = list.current?.children[first];
    if (row instanceof HTMLElement) row.focus({ preventScroll: true });
  }, [isOpen, first]);

  if (isOpen || hidden <= 1) {
    return (
      <ol ref={list} {...rest}>
        {rows}
      </ol>
    );
  }
  return (
    <>
      <ol ref={list} {...rest}>
        {rows.slice(0, first)}
      </ol>
      <button type="button" class="mh-btn mh-btn--quiet" onClick={() => setOpen(true)}>
        {reader.translate('showMore', formatCount(hidden, reader.language))}
      </button>
    </>
  );
}
