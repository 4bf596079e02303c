import { onAbort } from '../lib/on-abort';
import { ELEMENT_NODE, TEXT_NODE } from './node-numbers';
import { CLOSING_ATTRIBUTES, treatmentOf } from './skip-rules';

/** What changed on a page since the last report, each node once. */
export interface PageChanges {
  /** Nodes that were put in, or moved. */
  readonly added: ReadonlySet<Node>;
  /** Text nodes with new data, and parents that lost a part of their own text. */
  readonly touched: ReadonlySet<Node>;
  /** Elements that were opened or closed to reading. */
  readonly switched: ReadonlySet<Element>;
  /** True when an element has left its place, with all that lay in it. */
  readonly hasLost: boolean;
}

/** Changes that are still being gathered. */
interface Gathered {
  readonly added: Set<Node>;
  readonly touched: Set<Node>;
  readonly switched: Set<Element>;
  hasLost: boolean;
}

const nothing = (): Gathered => ({
  added: new Set(),
  touched: new Set(),
  switched: new Set(),
  hasLost: false,
});

/** Has a report made, now or later; what comes until then is added to it. */
export type Postpone = (changes: PageChanges, report: () => void) => void;

/** What the watch needs to know. */
export interface WatchOptions {
  readonly page: Document;
  /** True for what we put into the page ourselves: no news. */
  readonly isOurs?: (node: Node) => boolean;
  readonly onChanges: (changes: PageChanges) => void;
  /** Decides on reports of few nodes; without it they are made when the browser has nothing to do. */
  readonly postpone?: Postpone;
  readonly signal: AbortSignal;
}

/** How long changes gather before they are reported, ms: a burst costs one pass. */
const GATHER_MS = 100;
/** The same on a page that goes on changing, as by a feed or at each frame, but a little at a time. */
const LONG_GATHER_MS = 400;
/** Nodes that are looked at in one go without keeping the page waiting. */
const FEW_NODES = 100;

/**
 * A report of few nodes waits besides until the browser has nothing to do, ms at most: it knows the layout of what
 * changed then, so that asking for it costs nothing more, and what a reader types comes first.
 */
const IDLE_MS = 100;

/** True when a node is part of the text around it, which reads differently without it. */
function isInText(node: Node): boolean {
  if (node.nodeType === ELEMENT_NODE) return treatmentOf(node as Element) !== 'block';
  return node.nodeType === TEXT_NODE;
}

/** A watch over a page and the shadow roots that it is told of. */
export interface PageWatch {
  /** Reports changes in a root from now on, too: it is a tree of its own. */
  include(root: ShadowRoot): void;
}

/** Reports what a page changes, in gathered lots, until the signal fires. */
export function watchPage(options: WatchOptions): PageWatch {
  const { page, isOurs, onChanges, postpone, signal } = options;
  let gathered = nothing();
  let isWaiting = false;
  let gatherMs = GATHER_MS;
  let reportedAt = 0;
  const isSmall = (): boolean => gathered.added.size < FEW_NODES;

  const report = (): void => {
    if (signal.aborted) return;
    isWaiting = false;
    reportedAt = isSmall() ? performance.now() : 0;
    const changes = gathered;
    gathered = nothing();
    onChanges(changes);
  };

  const decide = (): void => {
    if (postpone) postpone(gathered, report);
    else report();
  };

  const gather = (): void => {
    // A frame that was just taken away still hears of its last changes, and has no clock any more.
    if (isWaiting || !page.defaultView) return;
    isWaiting = true;
    gatherMs = performance.now() - reportedAt < gatherMs ? LONG_GATHER_MS : GATHER_MS;
    setTimeout(() => {
      if (isSmall()) requestIdleCallback(decide, { timeout: IDLE_MS });
      else report();
    }, gatherMs);
  };

  /** What is gathered, to be added to: a report will come of it. */
  const news = (): Gathered => {
    gather();
    return gathered;
  };

  const note = ({ type, target, addedNodes, removedNodes }: MutationRecord): void => {
    if (type === 'characterData') news().touched.add(target);
    if (type === 'attributes') news().switched.add(target as Element);
    for (const node of addedNodes) if (!isOurs?.(node)) news().added.add(node);
    for (const node of removedNodes) {
      if (isOurs?.(node)) continue;
      if (isInText(node)) news().touched.add(target);
      if (node.nodeType === ELEMENT_NODE) news().hasLost = true;
    }
  };

  const observer = new MutationObserver((records) => records.forEach(note));
  const observe = (tree: Node): void =>
    observer.observe(tree, {
      childList: true,
      characterData: true,
      attributeFilter: CLOSING_ATTRIBUTES,
      subtree: true,
    });
  observe(page);
  onAbort(signal, () => observer.disconnect());

  return {
    include(root) {
      if (signal.aborted) return;
      observe(root);
      // What a slot and its host hold begins to show, or no longer does; no node has changed.
      root.addEventListener(
        'slotchange',
        ({ target }) => {
          // In a root only nodes hear of anything.
          news()
            .touched.add(root.host)
            .add(target as Node);
        },
        { signal },
      );
    },
  };
}
