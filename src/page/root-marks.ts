import { onAbort } from '../lib/on-abort';
import { isShadowRoot } from './shadow-roots';

/** What marks in shadow roots need besides their highlight. */
export interface RootMarks {
  add(range: AbstractRange): void;
  remove(range: AbstractRange): void;
  /** Roots with a mark in them; what lies in any other cannot be under the pointer for us. */
  marked(): readonly ShadowRoot[];
  /** Puts the styles back where the page has taken them out. */
  restore(): void;
}

/** What drawing in roots is made with. */
export interface RootMarksOptions {
  /** The styles of the marks, asked for when a root first needs them: few pages have such roots. */
  readonly styles: () => Promise<string>;
  readonly signal: AbortSignal;
}

/**
 * Sees to it that marks in shadow roots can be seen: Chromium 156 draws them by the styles of the
 * document, Firefox 153 only by a sheet in the root itself. Such a root has ours as long as there is
 * a mark in it, and until the signal fires.
 */
export function drawInRoots({ styles, signal }: RootMarksOptions): RootMarks {
  const rootOf = new WeakMap<AbstractRange, ShadowRoot>();
  const counts = new Map<ShadowRoot, number>();
  let sheet: CSSStyleSheet | null = null;
  let isStyled = false;
  /** Unknown before the first mark inside an element of a root. */
  let isReached: boolean | null = null;

  function needsSheet({ startContainer: { parentElement } }: AbstractRange): boolean {
    if (isReached === null && parentElement !== null) {
      const { textDecorationLine } = getComputedStyle(
        parentElement,
        '::highlight(masthead-person)',
      );
      isReached = textDecorationLine !== 'none';
    }
    return isReached !== true;
  }

  function putSheet(root: ShadowRoot): void {
    const ours = (sheet ??= new CSSStyleSheet());
    if (!isStyled) {
      isStyled = true;
      styles().then(
        (text) => ours.replaceSync(text),
        // The next mark in a root asks again.
        () => (isStyled = false),
      );
    }
    if (!root.adoptedStyleSheets.includes(ours)) root.adoptedStyleSheets.push(ours);
  }

  function takeSheet(root: ShadowRoot): void {
    const at = sheet ? root.adoptedStyleSheets.indexOf(sheet) : -1;
    if (at >= 0) root.adoptedStyleSheets.splice(at, 1);
  }

  onAbort(signal, () => {
    for (const root of counts.keys()) takeSheet(root);
    counts.clear();
  });

  return {
    add(range) {
      const root = range.startContainer.getRootNode();
      if (!isShadowRoot(root)) return;
      rootOf.set(range, root);
      counts.set(root, (counts.get(root) ?? 0) + 1);
      if (needsSheet(range)) putSheet(root);
    },
    remove(range) {
      const root = rootOf.get(range);
      if (!root || !rootOf.delete(range)) return;
      const count = (counts.get(root) ?? 0) - 1;
      if (count > 0) {
        counts.set(root, count);
      } else {
        counts.delete(root);
        takeSheet(root);
      }
    },
    marked: () => [...counts.keys()],
    restore() {
      if (isReached !== false) return;
      for (const root of counts.keys()) putSheet(root);
    },
  };
}
