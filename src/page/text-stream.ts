import { openBlockWalk } from './block-walk';
import { ELEMENT_NODE } from './node-numbers';
import {
  isBoxless,
  isClosed,
  isReadable,
  outermostBoxless,
  treatmentOf,
  unreadAround,
} from './skip-rules';
import {
  elementAround,
  elementOf,
  isShadowRoot,
  parentAcross,
  type TextContainer,
} from './shadow-roots';
import type { TextBlock } from './text-block';

/** The own text of one container as it is now; it replaces what was read there before. */
export interface ReadText {
  readonly container: TextContainer;
  readonly blocks: readonly TextBlock[];
}

/** Reads a page's text block by block, what is in view first. */
export interface TextStream {
  /** Has everything in an element, or a text node, read, once more if it was read before. */
  request(node: Node): void;
  /** Has the own text of the container that a changed node is or lies in read once more. */
  requestAround(node: Node): void;
  /** True while something in view is still to be read. */
  hasMoreInView(): boolean;
  /** Reads on for a few dozen nodes: text, null when there was none, `done` when nothing is left. */
  next(): ReadText | null | 'done';
}

/** Where something is, seen from the window. */
export type Outlook = 'above' | 'inside' | 'below';

/** What a stream needs to know of the page and tells about it. */
export interface StreamOptions {
  readonly page: Document;
  /** Where an element is, seen from the window; decides on the order alone. */
  readonly outlook: (element: Element) => Outlook;
  /** An element shows nothing now; `request` it when it does. */
  readonly onBoxless: (element: Element) => void;
  /** An element is never read as it is now; `request` it when its attributes change. */
  readonly onClosed: (element: Element) => void;
  /** A root is read for the first time: nothing else tells what changes in it. */
  readonly onRoot: (root: ShadowRoot) => void;
  /** An element was read that may get a root later, of which nothing tells; `request` it when it has. */
  readonly onHostless: (element: Element) => void;
}

/**
 * One container to be read.
 * `all`: with every container in it. `new`: with those in it that were never read.
 */
interface Unit {
  readonly container: TextContainer;
  readonly inside: 'all' | 'new';
  readonly isOrdered: boolean;
}

/**
 * A stream over the page with nothing requested yet. A page may change between two steps: every
 * unit is one container, and one that has left the page is passed over.
 */
export function openTextStream(options: StreamOptions): TextStream {
  const { page, outlook, onBoxless, onClosed, onRoot, onHostless } = options;
  /** Last in, first out: a container's children are pushed last to first. */
  const units: Unit[] = [];
  const outOfView: Unit[] = [];
  const read = new WeakSet<TextContainer>();
  /** Containers whose own text was requested, with the inline elements that are new in them. */
  const around = new Map<TextContainer, Set<Node>>();
  /** What is being read, with those inside it; null between two containers. */
  let current: Unit | null = null;
  let fresh: ReadonlySet<Node> | undefined;
  const inside: Unit[] = [];
  const onInside = (container: TextContainer): void => {
    if (current === null) return;
    const isAll = current.inside === 'all' || liesIn(fresh, container, current.container);
    if (!isAll && read.has(container)) return;
    inside.push({ container, inside: isAll ? 'all' : 'new', isOrdered: current.isOrdered });
  };
  const walk = openBlockWalk({
    onBlock: onInside,
    onBoxless,
    onClosed,
    onRoot: onInside,
    onHostless,
  });

  function begin(unit: Unit): ReadText | null {
    const { container } = unit;
    fresh = around.get(container);
    if (fresh !== undefined) around.delete(container);
    const isKnown = unit.inside === 'new' && fresh === undefined && read.has(container);
    if (isKnown || !container.isConnected) return null;
    const isRoot = isShadowRoot(container);
    const element = isRoot ? container.host : container;
    if (isClosed(element)) {
      onClosed(element);
      return { container, blocks: [] };
    }
    if (isBoxless(element)) {
      onBoxless(outermostBoxless(element));
      return { container, blocks: [] };
    }
    if (!unit.isOrdered && isPutOff(unit)) return null;
    if (isRoot && !read.has(container)) onRoot(container);
    read.add(container);
    current = unit;
    inside.length = 0;
    walk.begin(container);
    return goOn(unit);
  }

  function goOn({ container }: Unit): ReadText | null {
    const blocks = walk.goOn();
    if (blocks === 'more') return null;
    current = null;
    for (let at = inside.length - 1; at >= 0; at--) units.push(inside[at]!);
    return blocks === null ? null : { container, blocks };
  }

  /** Puts what is out of view off until the rest has been read. */
  function isPutOff(unit: Unit): boolean {
    const place = outlook(elementOf(unit.container));
    if (place === 'inside') return false;
    outOfView.push({ ...unit, isOrdered: true });
    if (place === 'below') {
      // Nearly all that follows lies below as well, and measuring each would cost more than it gains.
      for (const later of units.reverse()) outOfView.push({ ...later, isOrdered: true });
      units.length = 0;
    }
    return true;
  }

  /** True when the container may be read; tells of the closed element around it when not. */
  function mayRead(container: TextContainer): boolean {
    if (!isReadable(page)) return false;
    const closed = unreadAround(container);
    if (closed !== null) onClosed(closed);
    return closed === null;
  }

  function requestAround(node: Node): void {
    const container = containerOf(node);
    if (container === null || !mayRead(container)) return;
    const fresh = around.get(container);
    if (fresh !== undefined) {
      fresh.add(node);
      return;
    }
    around.set(container, new Set([node]));
    units.push({ container, inside: 'new', isOrdered: true });
  }

  return {
    request(node) {
      const element = node.nodeType === ELEMENT_NODE ? (node as Element) : null;
      if (element === null || treatmentOf(element) !== 'block') requestAround(node);
      else if (mayRead(element)) {
        units.push({ container: element, inside: 'all', isOrdered: false });
      }
    },
    requestAround,
    hasMoreInView: () => current !== null || units.length > 0,
    next() {
      try {
        if (current !== null) return goOn(current);
        const unit = units.pop() ?? outOfView.shift();
        return unit === undefined ? 'done' : begin(unit);
      } catch {
        // A form's fields can hide the properties that it is read by: it stays unread, the rest not.
        current = null;
        return null;
      }
    },
  };
}

/** The block element or root whose own text a node is or belongs to; null when it is in no page. */
function containerOf(node: Node): TextContainer | null {
  for (let at: Node | null = node; at !== null; at = at.parentNode) {
    if (isShadowRoot(at)) return at;
    if (at.nodeType !== ELEMENT_NODE) continue;
    const element = at as Element;
    if (treatmentOf(element) !== 'inline' || elementAround(element) === null) return element;
  }
  return null;
}

/** True when a container lies in one of the nodes below the one around it. */
function liesIn(
  nodes: ReadonlySet<Node> | undefined,
  found: TextContainer,
  container: TextContainer,
): boolean {
  if (nodes === undefined) return false;
  for (let at: Node | null = found; at !== null && at !== container; at = parentAcross(at)) {
    if (nodes.has(at)) return true;
  }
  return false;
}
