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
  /** True when it belongs to what was requested first, so that nothing was there before. */
  readonly isNew: boolean;
}

/** Reads a page's text block by block, what is in view first. */
export interface TextStream {
  /** Has everything in an element, or a text node, read, once more if it was read before. */
  request(node: Node): void;
  /** The same for all of these nodes, in their order. */
  requestAll(nodes: ReadonlySet<Node>): void;
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

// A container to be read and its bits are two entries of a list, not an object: thousands wait at once, and the
// browser copies all that is alive whenever it collects short-lived memory.

/** With every container in it; else with those in it that are new. */
const ALL = 1;
/** Its turn has come, wherever it is. */
const ORDERED = 2;
/** Of the first request: nothing was read of it before. */
const FIRST = 4;
/** The page took away the place where its walk stood. */
const AGAIN = 8;

/** So many nodes at once are read in their order, wherever they are. */
const MANY = 9;

/** Containers to be read, each followed by its bits. */
type Waiting = (TextContainer | number)[];

/**
 * A stream over the page with nothing requested yet. A page may change between two steps: every
 * unit is one container, and one that has left the page is passed over.
 */
export function openTextStream(options: StreamOptions): TextStream {
  const { page, outlook, onBoxless, onClosed, onRoot } = options;
  /** Last in, first out: a container's children are pushed last to first. */
  const units: Waiting = [];
  /** First in, first out. */
  const outOfView: Waiting = [];
  const roots = new WeakSet<ShadowRoot>();
  /** Containers whose own text was requested, with the inline elements that are new in them. */
  const around = new Map<TextContainer, Set<Node>>();
  let isFirst = true;
  /** What is being read, with those inside it; null between two containers. */
  let current: TextContainer | null = null;
  let bits = 0;
  let fresh: ReadonlySet<Node> | undefined;
  const inside: TextContainer[] = [];
  const onInside = (container: TextContainer): void => {
    if (bits & ALL || liesIn(fresh, container, current)) inside.push(container);
  };
  const walk = openBlockWalk({ ...options, onBlock: onInside, onRoot: onInside });

  /** Moves all to another list, the last one first; each is read in the order in which it is there. */
  function moveAll(from: Waiting, to: Waiting): void {
    while (from.length > 0) {
      const asked = from.pop() as number;
      to.push(from.pop() as TextContainer, asked | ORDERED);
    }
  }

  function begin(asked: number, container: TextContainer): ReadText | null {
    bits = asked;
    fresh = around.get(container);
    if (fresh !== undefined) around.delete(container);
    // What was asked for around a node may have been read since.
    if (!(bits & ALL) && fresh === undefined) return null;
    const element = elementOf(container);
    const isShut = isClosed(element);
    if (isShut || isBoxless(element)) {
      // What has left the page has no box either: asked only here, where few come.
      if (!container.isConnected) return null;
      if (isShut) onClosed(element);
      else onBoxless(outermostBoxless(element));
      return tell(container, []);
    }
    if (!(bits & ORDERED) && isPutOff(container, element)) return null;
    const isElement = container === element;
    if (!isElement && !roots.has(container as ShadowRoot)) {
      roots.add(container as ShadowRoot);
      onRoot(container as ShadowRoot);
    }
    current = container;
    walk.begin(container, isElement ? element.localName : '');
    return goOn(container);
  }

  /** Null for nothing where nothing was. */
  function tell(container: TextContainer, blocks: readonly TextBlock[]): ReadText | null {
    const isNew = (bits & FIRST) !== 0;
    return isNew && !blocks.length ? null : { container, blocks, isNew };
  }

  function goOn(container: TextContainer): ReadText | null {
    const blocks = walk.goOn();
    if (blocks === 'more') return null;
    current = null;
    if (blocks === null && !(bits & AGAIN)) {
      // Once more from its beginning; where the page goes on so, when it has told of it.
      inside.length = 0;
      units.push(container, bits | ALL | ORDERED | AGAIN);
      return null;
    }
    while (inside.length > 0) units.push(inside.pop()!, bits | ALL);
    return blocks === null ? null : tell(container, blocks);
  }

  /** Puts what is out of view off until the rest has been read. */
  function isPutOff(container: TextContainer, element: Element): boolean {
    const place = outlook(element);
    if (place === 'inside') return false;
    outOfView.push(container, bits | ORDERED);
    // Nearly all that follows lies below as well, and measuring each would cost more than it gains.
    if (place === 'below') moveAll(units, outOfView);
    return true;
  }

  /** True when what lies in a container may be read; tells of the closed element around it when not. */
  function mayRead(container: TextContainer | null): boolean {
    if (!isReadable(page)) return false;
    const closed = container && unreadAround(container);
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
    units.push(container, ORDERED);
  }

  function requestAll(nodes: ReadonlySet<Node>): void {
    // The same for all that came at one place; whether an element itself is closed is seen when its turn comes.
    let parent: Node | null | undefined;
    let isInside = false;
    let isOpen = false;
    // Where many come, as in a feed, each is small, and asking where it is would lay the page out for it.
    const how = nodes.size > MANY ? ALL | ORDERED : ALL;
    // The last that is requested is read first: in order, each name comes just behind the one before.
    for (const node of [...nodes].reverse()) {
      try {
        const around = parentAcross(node);
        if (around !== parent) {
          parent = around;
          // One node lies in no other; a form around it may hide the way up by the names of its fields.
          isInside = nodes.size > 1 && liesIn(nodes, around);
          isOpen = mayRead(elementAround(node));
        }
        if (isInside) continue;
        if (node.nodeType !== ELEMENT_NODE || treatmentOf(node as Element) !== 'block') {
          requestAround(node);
        } else if (isOpen) units.push(node as Element, isFirst ? ALL | FIRST : how);
      } catch {
        // Firefox 153 takes from us what came out of a frame that is gone; it stays unread, the rest not.
      }
    }
    isFirst = false;
  }

  return {
    request: (node) => requestAll(new Set([node])),
    requestAll,
    requestAround,
    hasMoreInView: () => current !== null || units.length > 0,
    next() {
      try {
        walk.rest();
        if (current !== null) return goOn(current);
        if (units.length === 0) moveAll(outOfView, units);
        if (units.length === 0) return 'done';
        let text: ReadText | null;
        do {
          text = begin(units.pop() as number, units.pop() as TextContainer);
        } while (text === null && units.length > 0 && !walk.isTired());
        return text;
      } catch {
        // A form's fields can hide the properties that it is read by: it stays unread, the rest not.
        current = null;
        inside.length = 0;
        return null;
      }
    },
  };
}

/** The block element or root whose own text a node is or belongs to; null when it is in no page. */
function containerOf(node: Node): TextContainer | null {
  for (let at: Node | null = node; at !== null; at = parentAcross(at)) {
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
  found: Node | null,
  container?: TextContainer | null,
): boolean {
  for (let at = found; at !== null && at !== container; at = parentAcross(at)) {
    if (nodes?.has(at) === true) return true;
  }
  return false;
}
