import { onAbort } from '../lib/on-abort';
import { drawInRoots, type RootMarksOptions } from './root-marks';

declare global {
  /** What lies under a point in one highlight; not yet in TypeScript's own list. */
  interface HighlightHitResult {
    readonly highlight: Highlight;
    readonly ranges: readonly AbstractRange[];
  }
  interface HighlightRegistry {
    highlightsFromPoint(
      x: number,
      y: number,
      options?: { readonly shadowRoots: readonly ShadowRoot[] },
    ): readonly HighlightHitResult[];
  }
}

/** The kinds of mark; each has a form of its own in `marks.css`. */
export type MarkKind = 'outlet' | 'person' | 'organisation';

/** The marks on a page: highlights of the browser, no change to the document. */
export interface Marks {
  add(kind: MarkKind, ranges: readonly StaticRange[]): void;
  remove(kind: MarkKind, ranges: readonly StaticRange[]): void;
  /** Tints these ranges and no others; an empty list tints none. */
  tint(ranges: readonly StaticRange[]): void;
  /** The ranges of ours under a point of the viewport; CSS px. */
  rangesAt(x: number, y: number): readonly AbstractRange[];
  /** Registers our highlights and styles again if the page took them out; true when it had a highlight. */
  restore(): boolean;
}

const PREFIX = 'masthead-';
/** The tint comes last. */
const NAMES = ['outlet', 'person', 'organisation', 'open'] as const;
/** Above the kinds, so that the tint lies over the mark. */
const OPEN_PRIORITY = 2;
const KIND_PRIORITY = 1;

/** Marks with nothing marked; they leave the page when the signal fires. */
export function drawMarks(registry: HighlightRegistry, options: RootMarksOptions): Marks {
  const { signal } = options;
  const byName = new Map<(typeof NAMES)[number], Highlight>();
  for (const name of NAMES) {
    const highlight = new Highlight();
    highlight.priority = name === 'open' ? OPEN_PRIORITY : KIND_PRIORITY;
    byName.set(name, highlight);
  }
  const roots = drawInRoots(options);

  function restore(): boolean {
    if (signal.aborted) return false;
    roots.restore();
    let isMissing = false;
    for (const [name, highlight] of byName) {
      if (registry.get(PREFIX + name) === highlight) continue;
      registry.set(PREFIX + name, highlight);
      isMissing = true;
    }
    return isMissing;
  }

  restore();
  onAbort(signal, () => {
    for (const [name, highlight] of byName) {
      highlight.clear();
      if (registry.get(PREFIX + name) === highlight) registry.delete(PREFIX + name);
    }
  });

  return {
    add(kind, ranges) {
      if (signal.aborted) return;
      for (const range of ranges) {
        byName.get(kind)?.add(range);
        roots.add(range);
      }
    },
    remove(kind, ranges) {
      for (const range of ranges) {
        byName.get(kind)?.delete(range);
        roots.remove(range);
      }
    },
    tint(ranges) {
      const open = byName.get('open');
      open?.clear();
      if (!signal.aborted) for (const range of ranges) open?.add(range);
    },
    rangesAt(x, y) {
      const kinds = [...byName.values()].slice(0, -1);
      return registry
        .highlightsFromPoint(x, y, { shadowRoots: roots.marked() })
        .filter(({ highlight }) => kinds.includes(highlight))
        .flatMap(({ ranges }) => ranges);
    },
    restore,
  };
}
