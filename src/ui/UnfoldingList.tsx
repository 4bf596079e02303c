import type { VNode } from 'preact';
import { formatCount } from '../describe/format-number';
import type { Reader } from '../describe/translate';
import { Unfolding } from './Unfolding';

/** The button that brings the rest of a list; nothing where there is no rest. */
export function MoreButton({
  hidden,
  reader,
  onUnfold,
  ...rest
}: {
  readonly hidden: number;
  readonly reader: Reader;
  readonly onUnfold: () => void;
  readonly class: string;
}): VNode | null {
  if (hidden === 0) return null;
  return (
    <button type="button" onClick={onUnfold} {...rest}>
      {reader.translate('showMore', formatCount(hidden, reader.language))}
    </button>
  );
}

/** A list that shows its first rows; a button unfolds the rest in place. */
export function UnfoldingList({
  rows,
  first,
  reader,
  ...rest
}: {
  /** `li` elements. */
  readonly rows: readonly VNode[];
  /** How many rows show at once. */
  readonly first: number;
  readonly reader: Reader;
  readonly class: string;
}): VNode {
  return (
    <Unfolding<HTMLOListElement> rows={rows.length} first={first}>
      {({ list, shown, hidden, unfold }) => (
        <>
          <ol ref={list} {...rest}>
            {rows.slice(0, shown)}
          </ol>
          <MoreButton
            hidden={hidden}
            reader={reader}
            onUnfold={unfold}
            class="mh-btn mh-btn--quiet"
          />
        </>
      )}
    </Unfolding>
  );
}
