import { buildRuns } from '../text/text-run';
import { watchSeams } from '../text/seams';
import { isBox, isBoxless, isClosed, isFolded, treatmentOf } from './skip-rules';
import {
  drawnParent,
  isShadowRoot,
  mayHostLater,
  openRootOf,
  type TextContainer,
} from './shadow-roots';
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

const NOT_BLANK = /\S/u;

/** Reads one container after the other; a new walk gives up the one before. */
export type BlockWalk = (
  container: TextContainer,
) => Generator<undefined, readonly TextBlock[] | null>;

/**
 * A walk over the text of a container itself, not over that of the block elements in it.
 * Pauses every few nodes. Returns null when the page took away the place where it stood: the
 * change that did so is news to the watch, which has the container read again.
 * What it works with is made once, not for each of a page's many thousand containers.
 */
export function openBlockWalk(finds: WalkFinds): BlockWalk {
  const builder = buildRuns<Text, TextContainer>();
  const seam = watchSeams(isBox);
  const shown = new Map<Element, boolean>();
  /** Hosts that were entered, each with the slot of its child that was met last. */
  const hosts = new Map<Node, Element | null | undefined>();

  const onLeave = (element: Element): void => {
    seam.cross(element, 'leave');
    if (hosts.has(element) || isSlot(element)) seam.setApart();
  };
  const meetHost = (element: Element): void => {
    const root = openRootOf(element);
    if (root !== null) {
      hosts.set(element, undefined);
      finds.onRoot(root);
    } else if (mayHostLater(element)) {
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
    const known = shown.get(element);
    if (known !== undefined) return known;
    const hasBox = !isBoxless(element);
    if (!hasBox) finds.onBoxless(element);
    shown.set(element, hasBox);
    return hasBox;
  };
  const addText = (text: Text): void => {
    const parent = text.parentElement;
    // Text directly in a root shows where its host does, and that has been looked at.
    if (parent !== null) {
      if (!isShown(parent) || (hosts.has(parent) && !isDrawn(text.assignedSlot))) return;
      if (isFolded(parent)) {
        finds.onClosed(parent);
        return;
      }
    }
    builder.add(text, seam.kind(), seam.isBoxed);
    seam.passText(NOT_BLANK.test(text.data));
  };
  /** True when the walk goes on inside the element. */
  const meetInline = (element: Element, treatment: 'inline' | 'object' | 'ignore'): boolean => {
    if (treatment === 'ignore') return false;
    const isOpen = treatment === 'inline' && !isClosed(element);
    if (!isOpen) {
      seam.setApart();
      if (treatment === 'inline') finds.onClosed(element);
      return false;
    }
    seam.cross(element, 'enter');
    meetHost(element);
    if (isSlot(element)) {
      seam.setApart();
      // What a slot holds itself shows only as long as nothing is put into it.
      return element.assignedNodes().length === 0;
    }
    if (hosts.has(element)) seam.setApart();
    return true;
  };

  return function* walk(container) {
    const blocks: TextBlock[] = [];
    const endBlock = (): void => {
      const block = builder.finish(container);
      if (block !== null) blocks.push(block);
      seam.reset();
    };
    endBlock();
    blocks.length = 0;
    shown.clear();
    hosts.clear();
    if (!isShadowRoot(container)) {
      shown.set(container, true);
      meetHost(container);
    }

    let node: Node | null = container.firstChild;
    for (let count = 1; node !== null; count++) {
      if (count % NODES_PER_PAUSE === 0) {
        yield;
        if (count > NODES_MAX || !container.contains(node)) return null;
      }
      let isEntered = false;
      // By number, not by `instanceof`: a node adopted from a frame keeps that frame's classes.
      if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE) {
        if (hosts.size > 0) meetSlotted(node as Text);
        addText(node as Text);
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const element = node as Element;
        const treatment = treatmentOf(element);
        if (hosts.size > 0) meetSlotted(element);
        if (treatment === 'block' || treatment === 'break') {
          endBlock();
          if (treatment === 'block') finds.onBlock(element);
        } else {
          isEntered = meetInline(element, treatment);
        }
      }
      node = advance(node, container, isEntered, onLeave);
    }
    endBlock();
    return blocks;
  };
}

const isSlot = (element: Element): element is HTMLSlotElement => element.localName === 'slot';

/** True when what is put into a slot is drawn. */
function isDrawn(slot: Element | null): boolean {
  let at = slot;
  // A slot is laid out as if it were not there: what is around it tells.
  while (at !== null && getComputedStyle(at).display === 'contents') at = drawnParent(at);
  return at !== null && !isBoxless(at);
}

/** The next node in document order, children only if `isEntered`; null at the container's end. */
function advance(
  from: Node,
  container: TextContainer,
  isEntered: boolean,
  onLeave: (element: Element) => void,
): Node | null {
  if (isEntered && from.firstChild !== null) return from.firstChild;
  if (isEntered) onLeave(from as Element); // only elements are entered
  let node = from;
  while (node.nextSibling === null) {
    const parent = node.parentNode;
    if (parent === null || parent === container) return null;
    onLeave(parent as Element); // entered on the way down, so an element
    node = parent;
  }
  return node.nextSibling;
}
