import { openBlockWalk } from './block-walk';
import {
  isBoxless,
  isClosed,
  isReadable,
  outermostBoxless,
  treatmentOf,
  unreadAround,
} from './skip-rules';
import type { TextBlock } from './text-block';

/** The own text of one container as it is now; it replaces what was read there before. */
export interface ReadText {
  readonly container: Element;
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
}

/**
 * One container to be read.
 * `all`: with every container in it. `new`: with those in it that were never read.
 */
interface Unit {
  readonly element: Element;
  readonly inside: 'all' | 'new';
  readonly isOrdered: boolean;
}

/**
 * A stream over the page with nothing requested yet. A page may change between two steps: every
 * unit is one container, and one that has left the page is passed over.
 */
export function openTextStream(options: StreamOptions): TextStream {
  const { page, outlook, onBoxless, onClosed } = options;
  /** Last in, first out: a container's children are pushed last to first. */
  const units: Unit[] = [];
  const outOfView: Unit[] = [];
  const read = new WeakSet<Element>();
  /** Containers whose own text was requested, with the inline elements that are new in them. */
  const around = new Map<Element, Set<Node>>();
  let walk: Generator<undefined, ReadText | null> | null = null;
  let onBlock: (element: Element) => void = () => undefined;
  const walkBlocks = openBlockWalk({
    onBlock: (element) => onBlock(element),
    onBoxless,
    onClosed,
  });

  function* readContainer(
    unit: Unit,
    fresh: ReadonlySet<Node> | undefined,
  ): Generator<undefined, ReadText | null> {
    const container = unit.element;
    const inside: Unit[] = [];
    read.add(container);
    onBlock = (element) => {
      const isAll = unit.inside === 'all' || liesIn(fresh, element, container);
      if (!isAll && read.has(element)) return;
      inside.push({ element, inside: isAll ? 'all' : 'new', isOrdered: unit.isOrdered });
    };
    const blocks = yield* walkBlocks(container);
    for (const child of inside.reverse()) units.push(child);
    return blocks === null ? null : { container, blocks };
  }

  function begin(unit: Unit): ReadText | null {
    const { element } = unit;
    const fresh = around.get(element);
    around.delete(element);
    const isKnown = unit.inside === 'new' && fresh === undefined && read.has(element);
    if (isKnown || !element.isConnected) return null;
    if (isClosed(element)) {
      onClosed(element);
      return { container: element, blocks: [] };
    }
    if (isBoxless(element)) {
      onBoxless(outermostBoxless(element));
      return { container: element, blocks: [] };
    }
    if (!unit.isOrdered && isPutOff(unit)) return null;
    walk = readContainer(unit, fresh);
    return null;
  }

  function goOn(): ReadText | null {
    const step = walk?.next();
    if (step?.done !== true) return null;
    walk = null;
    return step.value;
  }

  /** Puts what is out of view off until the rest has been read. */
  function isPutOff(unit: Unit): boolean {
    const place = outlook(unit.element);
    if (place === 'inside') return false;
    outOfView.push({ ...unit, isOrdered: true });
    if (place === 'below') {
      // Nearly all that follows lies below as well, and measuring each would cost more than it gains.
      for (const later of units.reverse()) outOfView.push({ ...later, isOrdered: true });
      units.length = 0;
    }
    return true;
  }

  /** True when the element may be read; tells of the closed one around it when not. */
  function mayRead(element: Element): boolean {
    if (!isReadable(page)) return false;
    const closed = unreadAround(element);
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
    units.push({ element: container, inside: 'new', isOrdered: true });
  }

  return {
    request(node) {
      const element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : null;
      if (element === null || treatmentOf(element) !== 'block') requestAround(node);
      else if (mayRead(element)) units.push({ element, inside: 'all', isOrdered: false });
    },
    requestAround,
    hasMoreInView: () => walk !== null || units.length > 0,
    next() {
      const unit = walk === null ? (units.pop() ?? outOfView.shift()) : null;
      if (unit === undefined) return 'done';
      try {
        return unit === null ? goOn() : begin(unit);
      } catch {
        // A form's fields can hide the properties that it is read by: it stays unread, the rest not.
        walk = null;
        return null;
      }
    },
  };
}

/** The block element whose own text a node is or belongs to; null when it is in no page. */
function containerOf(node: Node): Element | null {
  let element = node.nodeType === Node.ELEMENT_NODE ? (node as Element) : node.parentElement;
  while (element !== null && treatmentOf(element) === 'inline') {
    if (element.parentElement === null) return element;
    element = element.parentElement;
  }
  return element;
}

/** True when an element lies in one of the nodes below the container. */
function liesIn(
  nodes: ReadonlySet<Node> | undefined,
  element: Element,
  container: Element,
): boolean {
  if (nodes === undefined) return false;
  for (let at: Element | null = element; at !== null && at !== container; at = at.parentElement) {
    if (nodes.has(at)) return true;
  }
  return false;
}
