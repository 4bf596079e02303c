import { isBlank } from '../text/join-text';
import { buildRuns } from '../text/text-run';
import { watchSeams } from '../text/seams';
import { treatmentOfName } from '../text/reading-rules';
import { CDATA_NODE, ELEMENT_NODE, TEXT_NODE } from './node-numbers';
import { pastFields } from './past-fields';
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
   * page took away the place where the walk stood.
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
  /** The inline elements around the node, from outside in, and for each whether it shows. */
  const path: Element[] = [];
  const shown: (boolean | undefined)[] = [];
  /** Hosts that were entered, each with the slot of its child that was met last. */
  const hosts = new Map<Node, Element | null | undefined>();

  let container: TextContainer | null = null;
  let node: Node | null = null;
  let count = 0;
  let blocks: TextBlock[] = NONE;
  /** True when the block has text, so that it matters what lies between that and the next. */
  let hasText = false;

  const setApart = (): void => {
    if (hasText) seam.setApart();
  };
  const meetHost = (element: Element, name: string, first: Node | null): void => {
    if (!canHost(name)) return;
    const root = element.shadowRoot;
    if (root !== null) {
      hosts.set(element, undefined);
      finds.onRoot(root);
    } else if (mayHostLater(name, first)) {
      finds.onHostless(element);
    }
  };
  /** What a host holds is drawn where its root has a slot for it: one slot's text reads as one. */
  const meetSlotted = (node: Element | Text): void => {
    if (hosts.size === 0) return;
    const host = node.parentNode;
    if (host === null || !hosts.has(host)) return;
    const slot = node.assignedSlot;
    if (hosts.get(host) !== slot) setApart();
    hosts.set(host, slot);
  };

  /** True when text that lies in this element itself, or in the container, is read. */
  const isRead = (text: Text): boolean => {
    const at = path.length - 1;
    const around = path[at] ?? container;
    // Text directly in a root shows where its host does, and that has been looked at, like the container.
    if (around === null || isShadowRoot(around)) return true;
    if (at >= 0 && !(shown[at] ??= isShown(around))) return false;
    if (at < 0 && isFolded(around)) {
      finds.onClosed(around);
      return false;
    }
    return !hosts.has(around) || isDrawn(text.assignedSlot);
  };
  const isShown = (element: Element): boolean => {
    const hasBox = !isBoxless(element);
    if (!hasBox) finds.onBoxless(element);
    return hasBox;
  };
  const addText = (text: Text): void => {
    const { data } = text;
    const isNotBlank = !isBlank(data);
    // Half of a page's pieces of text are the white space between its blocks.
    if (!(hasText || isNotBlank) || !isRead(text)) return;
    if (hasText) {
      builder.add(text, data, seam.kind(), seam.isBoxed);
      seam.passText(isNotBlank);
    } else {
      builder.begin(text, data);
      hasText = true;
    }
  };
  const leave = (element: Element): void => {
    if (!hasText) return;
    seam.cross(element, 'leave');
    if (hosts.has(element) || element.localName === 'slot') seam.setApart();
  };
  /** The first node in the element, if the walk goes on inside. */
  const meetInline = (element: Element, name: string): Node | null => {
    if (isClosed(element)) {
      setApart();
      finds.onClosed(element);
      return null;
    }
    const first = element.firstChild;
    if (hasText) seam.cross(element, 'enter');
    meetHost(element, name, first);
    let isEntered = first !== null;
    if (name === 'slot') {
      setApart();
      // What a slot holds itself shows only as long as nothing is put into it.
      isEntered &&= (element as HTMLSlotElement).assignedNodes().length === 0;
    } else if (hosts.has(element)) {
      setApart();
    }
    if (isEntered) {
      path.push(element);
      return first;
    }
    if (first === null) leave(element);
    return null;
  };
  const endBlock = (): void => {
    if (!hasText || container === null) return;
    hasText = false;
    seam.reset();
    const block = builder.finish(container);
    if (block === null) return;
    if (blocks === NONE) blocks = [block];
    else blocks.push(block);
  };
  const meetElement = (element: Element): Node | null => {
    const name = element.localName;
    meetSlotted(element);
    switch (treatmentOfName(name)) {
      case 'inline':
        return meetInline(element, name);
      case 'block':
        endBlock();
        finds.onBlock(element);
        break;
      case 'break':
        endBlock();
        break;
      case 'object':
        setApart();
        break;
      case 'ignore':
    }
    return null;
  };
  /** Reads a node; answers the first in it where the walk goes on inside. */
  const meet = (node: Node): Node | null => {
    // By number, not by `instanceof`: a node adopted from a frame keeps that frame's classes.
    const type = node.nodeType;
    if (type === ELEMENT_NODE) return meetElement(node as Element);
    if (type === TEXT_NODE || type === CDATA_NODE) {
      meetSlotted(node as Text);
      addText(node as Text);
    }
    return null;
  };
  /** The next node in document order that does not lie in this one; null at the container's end. */
  const behind = (from: Node): Node | null => {
    for (let node = from; ;) {
      const next = node.nextSibling;
      if (next !== null) return next;
      const around = path.pop();
      if (around === undefined) return null;
      shown.length = path.length;
      leave(around);
      node = around;
    }
  };
  /** Finds the way to a node again, since the page may have changed; false when it no longer lies in the container. */
  const findPath = (to: Node): boolean => {
    path.length = shown.length = 0;
    for (
      let at = pastFields(to, 'parentNode');
      at !== container;
      at = pastFields(at, 'parentNode')
    ) {
      if (at === null) return false;
      path.unshift(at as Element); // entered on the way down, so an element
    }
    return true;
  };

  return {
    begin(next) {
      endBlock();
      container = next;
      blocks = NONE;
      // Emptying a list or a map makes new tables, even for one that is empty.
      if (path.length > 0) path.length = shown.length = 0;
      if (hosts.size > 0) hosts.clear();
      count = 0;
      node = next.firstChild;
      if (!isShadowRoot(next)) meetHost(next, next.localName, node);
    },
    goOn() {
      if (container === null) return null;
      if (count > NODES_MAX) node = null;
      if (count > 0 && node !== null && !findPath(node)) return null;
      const pause = count + NODES_PER_PAUSE;
      for (; node !== null; count++) {
        if (count === pause) return 'more';
        node = meet(node) ?? behind(node);
      }
      endBlock();
      return blocks;
    },
  };
}

/** The blocks of most containers. */
const NONE: TextBlock[] = [];

/** True when what is put into a slot is drawn; a slot itself is laid out as if it were not there. */
function isDrawn(slot: Element | null): boolean {
  const box = slot === null ? null : laidOutAround(slot);
  return box !== null && !isBoxless(box);
}
