import {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
} from '@tanstack/virtual-core';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

/** Lines of which only those in view are drawn. */
interface LinesOptions {
  readonly scroller: () => HTMLElement | null;
  readonly count: number;
  readonly keyOf: (index: number) => string;
  /** CSS px that a line takes before it has been measured. */
  readonly estimate: number;
}

/** A virtualizer that draws the component again when what is in view changes. */
export function useVirtualLines(options: LinesOptions): Virtualizer<HTMLElement, HTMLElement> {
  const [, redraw] = useReducer<number, null>((count) => count + 1, 0);
  const latest = useRef(options);
  latest.current = options;
  const [lines] = useState(
    () =>
      new Virtualizer<HTMLElement, HTMLElement>({
        ...stateOf(options),
        getScrollElement: () => latest.current.scroller(),
        scrollToFn: elementScroll,
        observeElementRect,
        observeElementOffset,
        measureElement,
        onChange: () => redraw(null),
      }),
  );
  lines.setOptions({ ...lines.options, ...stateOf(options) });
  useLayoutEffect(() => lines._didMount(), [lines]);
  useLayoutEffect(() => lines._willUpdate());
  return lines;
}

// Lines drawn above and below what is in view: a turn of the wheel finds them there, and a leap, which
// draws all lines anew, stays well below a long task.
const OVERSCAN = 4;

const stateOf = ({ count, keyOf, estimate }: LinesOptions) => ({
  count,
  getItemKey: keyOf,
  estimateSize: () => estimate,
  overscan: OVERSCAN,
});
