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

const KINDS: readonly MarkKind[] = ['outlet', 'person', 'organisation'];
const OPEN = 'masthead-open';
/** Above the kinds, so that the tint lies over the mark. */
const OPEN_PRIORITY = 2;
const KIND_PRIORITY = 1;

/** Marks with nothing marked; they leave the page when the signal fires. */
export function drawMarks(registry: HighlightRegistry, options: RootMarksOptions): Marks {
  const { signal } = options;
  const open = new Highlight();
  open.priority = OPEN_PRIORITY;
  const byKind: Readonly<Record<MarkKind, Highlight>> = {
    outlet: new Highlight(),
    person: new Highlight(),
    organisation: new Highlight(),
  };
  const named: [string, Highlight][] = [[OPEN, open]];
  for (const kind of KINDS) {
    byKind[kind].priority = KIND_PRIORITY;
    named.push([`masthead-${kind}`, byKind[kind]]);
  }

  const roots = drawInRoots(options);

  function restore(): boolean {
    if (signal.aborted) return false;
    roots.restore();
    const missing = named.filter(([name, highlight]) => registry.get(name) !== highlight);
    for (const [name, highlight] of missing) registry.set(name, highlight);
    return missing.length > 0;
  }

  restore();
  onAbort(signal, () => {
    for (const [name, highlight] of named) {
      highlight.clear();
      if (registry.get(name) === highlight) registry.delete(name);
    }
  });

  return {
    add(kind, ranges) {
      if (signal.aborted) return;
      for (const range of ranges) {
        byKind[kind].add(range);
        roots.add(range);
      }
    },
    remove(kind, ranges) {
      for (const range of ranges) {
        byKind[kind].delete(range);
        roots.remove(range);
      }
    },
    tint(ranges) {
      open.clear();
      if (!signal.aborted) for (const range of ranges) open.add(range);
    },
    rangesAt(x, y) {
      const ours = new Set<Highlight>(Object.values(byKind));
      return registry
        .highlightsFromPoint(x, y, { shadowRoots: roots.marked() })
        .filter(({ highlight }) => ours.has(highlight))
        .flatMap(({ ranges }) => ranges);
    },
    restore,
  };
}
