import { isBlank } from '../text/join-text';
import { buildRuns } from '../text/text-run';
import { watchSeams } from '../text/seams';
import { treatmentOfName } from '../text/reading-rules';
import { isBox, isBoxless, isClosed, isFolded, laidOutAround } from './skip-rules';
import { canHost, isShadowRoot, mayHostLater, type TextContainer } from './shadow-roots';
import type { TextBlock } from './text-block';

/** What a walk meets besides text. */
export interface WalkFinds {
  /** A block element in the container, with text of its own to be read. */
  readonly onBlock: (element: Element) => void;
  /** An inline element that shows nothing now and may do so later. */
  readonly onBoxless: (element: Element) => void;
  /** An element that is never read as it is now. */
  readonly onClosed: (element: Element) => void;
  /** An open root of the container or of an inline element in it, with text of its own to be read. */
  readonly onRoot: (root: ShadowRoot) => void;
  /** An element without an open root that may get one later. */
  readonly onHostless: (element: Element) => void;
}

/** Nodes between two pauses: few enough for a slice to end in time, many enough to be cheap. */
const NODES_PER_PAUSE = 32;

/**
 * Nodes of one container after which it is given up. A form whose field is named `nextSibling` leads
 * in a circle in Chromium, where fields hide the form's own properties.
 */
const NODES_MAX = 2_000_000;

/** Reads one container after the other. */
export interface BlockWalk {
  /** Begins with a container; gives up the one before. */
  begin(container: TextContainer): void;
  /**
   * Reads on for a few nodes, and answers the blocks once the container is at its end. Null when the
   * page took away the place where the walk stood: the change that did so is news to the watch, which
   * has the container read again.
   */
  goOn(): readonly TextBlock[] | 'more' | null;
}

/**
 * A walk over the text of a container itself, not over that of the block elements in it.
 * What it works with is made once, not for each of a page's many thousand containers, and each property
 * of a node is read once: nearly all walks are the first of their page, where this is what takes the time.
 */
export function openBlockWalk(finds: WalkFinds): BlockWalk {
  const builder = buildRuns<Text, TextContainer>();
  const seam = watchSeams(isBox);
  const shown = new Map<Element, boolean>();
  /** Hosts that were entered, each with the slot of its child that was met last. */
  const hosts = new Map<Node, Element | null | undefined>();

  let container: TextContainer | null = null;
  let node: Node | null = null;
  let count = 0;
  let blocks: TextBlock[] = [];
  /** The parent of the text before, and whether what it holds is read. */
  let parent: Element | null = null;
  let isParentRead = false;

  const meetHost = (element: Element, name: string): void => {
    if (!canHost(name)) return;
    const root = element.shadowRoot;
    if (root !== null) {
      hosts.set(element, undefined);
      finds.onRoot(root);
    } else if (mayHostLater(element, name)) {
      finds.onHostless(element);
    }
  };
  /** What a host holds is drawn where its root has a slot for it: one slot's text reads as one. */
  const meetSlotted = (node: Element | Text): void => {
    const host = node.parentNode;
    if (host === null || !hosts.has(host)) return;
    const slot = node.assignedSlot;
    if (hosts.get(host) !== slot) seam.setApart();
    hosts.set(host, slot);
  };

  const isShown = (element: Element): boolean => {
    // That of the container was looked at before the walk began.
    if (element === container) return true;
    const known = shown.get(element);
    if (known !== undefined) return known;
    const hasBox = !isBoxless(element);
    if (!hasBox) finds.onBoxless(element);
    shown.set(element, hasBox);
    return hasBox;
  };
  const addText = (text: Text): void => {
    const isNotBlank = !isBlank(text.data);
    // Half of a page's pieces of text are the white space between its blocks.
    if (!isNotBlank && builder.isEmpty()) return;
    const around = text.parentElement;
    // Text directly in a root shows where its host does, and that has been looked at.
    if (around !== null) {
      if (around !== parent) {
        parent = around;
        isParentRead = isShown(around) && !isFolded(around);
      }
      if (!isParentRead) {
        if (isShown(around)) finds.onClosed(around);
        return;
      }
      if (hosts.has(around) && !isDrawn(text.assignedSlot)) return;
    }
    builder.add(text, seam.kind(), seam.isBoxed);
    seam.passText(isNotBlank);
  };
  const leave = (element: Element): void => {
    seam.cross(element, 'leave');
    if (hosts.has(element) || element.localName === 'slot') seam.setApart();
  };
  /** True when the walk goes on inside the element. */
  const meetInline = (element: Element, name: string): boolean => {
    if (isClosed(element)) {
      seam.setApart();
      finds.onClosed(element);
      return false;
    }
    seam.cross(element, 'enter');
    meetHost(element, name);
    if (name === 'slot') {
      seam.setApart();
      // What a slot holds itself shows only as long as nothing is put into it.
      return (element as HTMLSlotElement).assignedNodes().length === 0;
    }
    if (hosts.has(element)) seam.setApart();
    return true;
  };
  const endBlock = (): void => {
    if (container === null) return;
    const block = builder.finish(container);
    if (block !== null) blocks.push(block);
    seam.reset();
  };
  /** True when the walk goes on inside the element. */
  const meetElement = (element: Element): boolean => {
    const name = element.localName;
    if (hosts.size > 0) meetSlotted(element);
    switch (treatmentOfName(name)) {
      case 'inline':
        return meetInline(element, name);
      case 'block':
        endBlock();
        finds.onBlock(element);
        return false;
      case 'break':
        endBlock();
        return false;
      case 'object':
        seam.setApart();
        return false;
      case 'ignore':
        return false;
    }
  };

  /** Reads a node; answers the first in it where the walk goes on inside. */
  const meet = (node: Node): Node | null => {
    // By number, not by `instanceof`: a node adopted from a frame keeps that frame's classes.
    const type = node.nodeType;
    if (type === ELEMENT) {
      const element = node as Element;
      if (!meetElement(element)) return null;
      const first = element.firstChild;
      if (first === null) leave(element);
      return first;
    }
    if (type !== TEXT && type !== CDATA) return null;
    if (hosts.size > 0) meetSlotted(node as Text);
    addText(node as Text);
    return null;
  };

  return {
    begin(next) {
      container = next;
      endBlock();
      blocks = [];
      // Emptying a map makes new tables, even for one that is empty.
      if (shown.size > 0) shown.clear();
      if (hosts.size > 0) hosts.clear();
      parent = null;
      count = 0;
      node = next.firstChild;
      if (isShadowRoot(next)) return;
      meetHost(next, next.localName);
    },
    goOn() {
      if (container === null) return null;
      // The page may have changed since the last pause.
      const isPaused = count > 0 && node !== null;
      if (isPaused && (count > NODES_MAX || !container.contains(node))) return null;
      const pause = count + NODES_PER_PAUSE;
      for (; node !== null; count++) {
        if (count === pause) return 'more';
        node = meet(node) ?? behind(node, container, leave);
      }
      endBlock();
      return blocks;
    },
  };
}

// As the DOM has them: `Node.TEXT_NODE` would be looked up for each node.
const ELEMENT = 1;
const TEXT = 3;
const CDATA = 4;

/** True when what is put into a slot is drawn; a slot itself is laid out as if it were not there. */
function isDrawn(slot: Element | null): boolean {
  const box = slot === null ? null : laidOutAround(slot);
  return box !== null && !isBoxless(box);
}

/** The next node in document order that does not lie in this one; null at the container's end. */
function behind(
  from: Node,
  container: TextContainer,
  onLeave: (element: Element) => void,
): Node | null {
  for (let node = from; ;) {
    const next = node.nextSibling;
    if (next !== null) return next;
    const parent = node.parentNode;
    if (parent === null || parent === container) return null;
    onLeave(parent as Element); // entered on the way down, so an element
    node = parent;
  }
}
