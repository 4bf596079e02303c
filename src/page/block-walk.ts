import { isBlank } from '../text/join-text';
import { buildRuns } from '../text/text-run';
import { watchSeams } from '../text/seams';
import { treatmentOfName } from '../text/reading-rules';
import { CDATA_NODE, ELEMENT_NODE, TEXT_NODE } from './node-numbers';
import { pastFields } from './past-fields';
import { isBox, isBoxless, isClosed, isFolded, laidOutAround } from './skip-rules';
import { canHost, mayHostLater, type TextContainer } from './shadow-roots';
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

/** Nodes of a step, of however many containers: few enough for a slice to end in time, many enough to be cheap. */
const NODES_PER_STEP = 16;

/**
 * Nodes of one container after which it is given up. A form whose field is named `nextSibling` leads
 * in a circle in Chromium, where fields hide the form's own properties.
 */
const NODES_MAX = 2_000_000;

/** Reads one container after the other. */
export interface BlockWalk {
  /** Begins a step. */
  rest(): void;
  /** Begins with a container and its local name, empty for a root; gives up the one before. */
  begin(container: TextContainer, name: string): void;
  /**
   * Reads on to the end of the step, and answers the blocks once the container is at its end. Null when the
   * page took away the place where the walk stood.
   */
  goOn(): readonly TextBlock[] | 'more' | null;
  /** True when the step is at its end; to ask counts as a node, as a container does. */
  isTired(): boolean;
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

  let container!: TextContainer; // until it begins with one, nothing is asked of a walk
  let ownName = '';
  let node: Node | null = null;
  let count = 0;
  /** Nodes left of the step. */
  let left = 0;
  let blocks: TextBlock[] = NONE;
  /** True when the block has text, so that it matters what lies between that and the next. */
  let hasText = false;
  let hasHosts = false;

  const setApart = (): void => {
    if (hasText) seam.setApart();
  };
  const meetHost = (element: Element, name: string, first: Node | null): void => {
    const root = element.shadowRoot;
    if (root !== null) {
      hosts.set(element, undefined);
      hasHosts = true;
      finds.onRoot(root);
    } else if (mayHostLater(name, first)) {
      finds.onHostless(element);
    }
  };
  /** What a host holds is drawn where its root has a slot for it: one slot's text reads as one. */
  const meetSlotted = (node: Element | Text): void => {
    const host = node.parentNode;
    if (host === null || !hosts.has(host)) return;
    const slot = node.assignedSlot;
    if (hosts.get(host) !== slot) setApart();
    hosts.set(host, slot);
  };

  /** True when text that lies in this element itself, or in the container, is read. */
  const isRead = (text: Text): boolean => {
    const at = path.length - 1;
    const around = (path[at] ?? container) as Element; // only the name is asked of a root
    // What lies directly in the container shows where that does, or its host, and that has been looked at.
    if (at >= 0) {
      if (!(shown[at] ??= !isBoxless(around))) {
        finds.onBoxless(around);
        return false;
      }
    } else if (ownName === 'details' && isFolded(around)) {
      finds.onClosed(around);
      return false;
    }
    return !hasHosts || !hosts.has(around) || isDrawn(text.assignedSlot);
  };
  const leave = (element: Element): void => {
    if (!hasText) return;
    seam.cross(element, false);
    if ((hasHosts && hosts.has(element)) || element.localName === 'slot') seam.setApart();
  };
  /** The first node in the element, if the walk goes on inside. */
  const meetInline = (element: Element, name: string): Node | null => {
    if (isClosed(element)) {
      setApart();
      finds.onClosed(element);
      return null;
    }
    const first = element.firstChild;
    if (hasText) seam.cross(element, true);
    if (canHost(name)) meetHost(element, name, first);
    let isEntered = first !== null;
    if (name === 'slot') {
      setApart();
      // What a slot holds itself shows only as long as nothing is put into it.
      isEntered &&= (element as HTMLSlotElement).assignedNodes().length === 0;
    } else if (hasHosts && hosts.has(element)) {
      setApart();
    }
    if (isEntered) {
      path.push(element);
      return first;
    }
    if (first === null) leave(element);
    return null;
  };
  /** Only for a block with text. */
  const endBlock = (): void => {
    hasText = false;
    seam.passText(true);
    const block = builder.finish(container);
    if (block === null) return;
    if (blocks === NONE) blocks = [block];
    else blocks.push(block);
  };
  /** The next node in document order behind the innermost element around, which ends here; null at the container's end. */
  const leavePath = (): Node | null => {
    let around: Element | undefined;
    while ((around = path.pop()) !== undefined) {
      shown.length = path.length;
      leave(around);
      const next = around.nextSibling;
      if (next !== null) return next;
    }
    return null;
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
    rest() {
      left = NODES_PER_STEP;
    },
    isTired: () => left-- < 1,
    begin(next, name) {
      if (hasText) endBlock();
      container = next;
      blocks = NONE;
      // Emptying a list or a map makes new tables, even for one that is empty.
      if (path.length > 0) path.length = shown.length = 0;
      if (hasHosts) hosts.clear();
      hasHosts = false;
      count = 0;
      node = next.firstChild;
      ownName = name;
      if (canHost(name)) meetHost(next as Element, name, node); // a root has no name
    },
    // One loop with little around it: V8 compiles it while it runs, and until then each call costs as much as what it does.
    goOn() {
      if (count > NODES_MAX) node = null;
      if (count > 0 && node !== null && !findPath(node)) return null;
      let at = node;
      for (; at !== null; count++) {
        if (left-- < 1) {
          node = at;
          count++; // a pause before the first node is one as well: the page may take that node away
          return 'more';
        }
        let next: Node | null = null;
        // By number, not by `instanceof`: a node adopted from a frame keeps that frame's classes.
        const type = at.nodeType;
        if (type === ELEMENT_NODE) {
          const name = (at as Element).localName;
          if (hasHosts) meetSlotted(at as Element);
          const treatment = treatmentOfName(name);
          if (treatment === 'block') {
            if (hasText) endBlock();
            finds.onBlock(at as Element);
          } else if (treatment === 'inline') {
            next = meetInline(at as Element, name);
          } else if (hasText) {
            if (treatment === 'break') endBlock();
            else if (treatment === 'object') seam.setApart();
          }
        } else if (type === TEXT_NODE || type === CDATA_NODE) {
          if (hasHosts) meetSlotted(at as Text);
          const { data } = at as Text;
          const isNotBlank = !isBlank(data);
          // Half of a page's pieces of text are the white space between its blocks.
          if ((hasText || isNotBlank) && isRead(at as Text)) {
            if (hasText) {
              builder.add(at as Text, data, seam.kind(), seam.isBoxed);
              seam.passText(isNotBlank);
            } else {
              builder.begin(at as Text, data);
              hasText = true;
            }
          }
        }
        at = next ?? at.nextSibling ?? leavePath();
      }
      if (hasText) endBlock();
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
