import { onAbort } from '../lib/on-abort';
import type { LinkSwitch } from '../model/settings';
import { keepNear, type MarkDrawing } from './near-view';

/** The marks on the links of a page: highlights of the browser, no change to the document. */
export interface LinkMarks extends MarkDrawing<LinkSwitch> {
  /** The ranges of ours under a point of the viewport; CSS px. */
  rangesAt(x: number, y: number): readonly AbstractRange[];
}

const PREFIX = 'masthead-link-';

/**
 * Link marks with nothing marked; they leave the page when the signal fires. Where there are many, only
 * those near the view are drawn.
 */
export function drawLinkMarks(registry: HighlightRegistry, signal: AbortSignal): LinkMarks {
  const byKind = new Map<LinkSwitch, Highlight>();
  onAbort(signal, () => {
    for (const [kind, highlight] of byKind) {
      highlight.clear();
      if (registry.get(PREFIX + kind) === highlight) registry.delete(PREFIX + kind);
    }
  });
  const drawing: MarkDrawing<LinkSwitch> = {
    add(kind, ranges) {
      const highlight = byKind.get(kind) ?? new Highlight();
      byKind.set(kind, highlight);
      for (const range of ranges) highlight.add(range);
      // Also where the page has taken it out.
      registry.set(PREFIX + kind, highlight);
    },
    remove(kind, ranges) {
      for (const range of ranges) byKind.get(kind)?.delete(range);
    },
  };
  return {
    ...keepNear(drawing, signal),
    rangesAt(x, y) {
      const ours = new Set(byKind.values());
      return registry
        .highlightsFromPoint(x, y)
        .filter(({ highlight }) => ours.has(highlight))
        .flatMap(({ ranges }) => ranges);
    },
  };
}

// A link around a whole teaser is marked at its first words only. UTF-16 code units.
const TEXT_MAX_LENGTH = 160;

/** The text of a link, or its beginning where it is long; null for a link without text. */
export function linkTextRange(link: Element): StaticRange | null {
  const nodes = link.ownerDocument.createTreeWalker(link, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
    if (/\S/.test((node as Text).data)) texts.push(node as Text);
  }
  const [first] = texts;
  if (first === undefined) return null;
  const length = texts.reduce((sum, { data }) => sum + data.length, 0);
  const last = length > TEXT_MAX_LENGTH ? first : (texts.at(-1) ?? first);
  return new StaticRange({
    startContainer: first,
    startOffset: first.data.search(/\S/),
    endContainer: last,
    endOffset: last.data.trimEnd().length,
  });
}
