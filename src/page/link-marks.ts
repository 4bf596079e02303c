import { onAbort } from '../lib/on-abort';
import type { LinkSwitch } from '../model/settings';

/** The marks on the links of a page: highlights of the browser, no change to the document. */
export interface LinkMarks {
  add(kind: LinkSwitch, range: StaticRange): void;
  remove(kind: LinkSwitch, range: StaticRange): void;
  /** The ranges of ours under a point of the viewport; CSS px. */
  rangesAt(x: number, y: number): readonly AbstractRange[];
}

const PREFIX = 'masthead-link-';

/** Link marks with nothing marked; they leave the page when the signal fires. */
export function drawLinkMarks(registry: HighlightRegistry, signal: AbortSignal): LinkMarks {
  const byKind = new Map<LinkSwitch, Highlight>();
  onAbort(signal, () => {
    for (const [kind, highlight] of byKind) {
      highlight.clear();
      if (registry.get(PREFIX + kind) === highlight) registry.delete(PREFIX + kind);
    }
  });
  return {
    add(kind, range) {
      if (signal.aborted) return;
      const highlight = byKind.get(kind) ?? new Highlight();
      byKind.set(kind, highlight);
      highlight.add(range);
      // Also where the page has taken it out.
      registry.set(PREFIX + kind, highlight);
    },
    remove: (kind, range) => void byKind.get(kind)?.delete(range),
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
