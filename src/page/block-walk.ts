import { buildRuns } from '../text/text-run';
import { watchSeams } from '../text/seams';
import { isBox, isBoxless, isClosed, isFolded, treatmentOf } from './skip-rules';
import type { TextBlock } from './text-block';

/** What a walk meets besides text. */
export interface WalkFinds {
  /** A block element in the container, with text of its own to be read. */
  readonly onBlock: (element: Element) => void;
  /** An inline element that shows nothing now and may do so later. */
  readonly onBoxless: (element: Element) => void;
  /** An element that is never read as it is now. */
  readonly onClosed: (element: Element) => void;
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
export type BlockWalk = (container: Element) => Generator<undefined, readonly TextBlock[] | null>;

/**
 * A walk over the text of a container itself, not over that of the block elements in it.
 * Pauses every few nodes. Returns null when the page took away the place where it stood: the
 * change that did so is news to the watch, which has the container read again.
 * What it works with is made once, not for each of a page's many thousand containers.
 */
export function openBlockWalk(finds: WalkFinds): BlockWalk {
  const builder = buildRuns<Text, Element>();
  const seam = watchSeams(isBox);
  const shown = new Map<Element, boolean>();
  const onLeave = (element: Element): void => seam.cross(element, 'leave');

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
    if (parent === null || !isShown(parent)) return;
    if (isFolded(parent)) {
      finds.onClosed(parent);
      return;
    }
    builder.add(text, seam.kind(), seam.isBoxed);
    seam.passText(NOT_BLANK.test(text.data));
  };
  /** True when the walk goes on inside the element. */
  const meetInline = (element: Element, treatment: 'inline' | 'object' | 'ignore'): boolean => {
    if (treatment === 'ignore') return false;
    const isOpen = treatment === 'inline' && !isClosed(element);
    if (isOpen) seam.cross(element, 'enter');
    else seam.setApart();
    if (!isOpen && treatment === 'inline') finds.onClosed(element);
    return isOpen;
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
    shown.set(container, true);

    let node: Node | null = container.firstChild;
    for (let count = 1; node !== null; count++) {
      if (count % NODES_PER_PAUSE === 0) {
        yield;
        if (count > NODES_MAX || !container.contains(node)) return null;
      }
      let isEntered = false;
      // By number, not by `instanceof`: a node adopted from a frame keeps that frame's classes.
      if (node.nodeType === Node.TEXT_NODE || node.nodeType === Node.CDATA_SECTION_NODE) {
        addText(node as Text);
      } else if (node.nodeType === Node.ELEMENT_NODE) {
        const element = node as Element;
        const treatment = treatmentOf(element);
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

/** The next node in document order, children only if `isEntered`; null at the container's end. */
function advance(
  from: Node,
  container: Element,
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
