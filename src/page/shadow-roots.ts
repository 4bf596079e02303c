import {
  ELEMENT_NODE,
  FRAGMENT_NODE,
  POSITION_DISCONNECTED,
  POSITION_FOLLOWING,
  POSITION_PRECEDING,
} from './node-numbers';
import { pastFields } from './past-fields';

// A page's text lies in several trees: the document's, and those of its open shadow roots. What is drawn
// is one tree of all of them:
//
//   <x-card>              host             a root has no parent: the way up leads to its host
//     #shadow-root        open root
//       <h2><slot>        slot             draws the host's child in its place
//     <b>Lavrov</b>       slotted child    lies in the host, so in the tree around it
//
// Closed roots are left alone (docs/decisions/0012-closed-shadow-roots-stay-closed.md).

/** What holds text of its own: an element, or a shadow root that the page has left open. */
export type TextContainer = Element | ShadowRoot;

/** Local names of the elements of HTML that take a shadow root. */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(
    ' ',
  ),
);

// Not by `includes`: what a form answers for its `localName` may be a field.
const isCustom = (name: string): boolean => /-/.test(name);

/** True for a shadow root. By number, not by class: a node adopted from a frame keeps that frame's. */
export function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === FRAGMENT_NODE && 'host' in node;
}

/** True for the local name of an element that may have a root. Of no other is a root asked for. */
export function canHost(name: string): boolean {
  return HOSTS.has(name) || isCustom(name);
}

/** The open root of an element; null where it has none or keeps it to itself. */
export function openRootOf(element: Element): ShadowRoot | null {
  return canHost(element.localName) ? element.shadowRoot : null;
}

/**
 * True for an element of a name that can host, and with this first node in it, which scripts often give a root after
 * it has been parsed: a custom one, whose class may come late, or an empty one that waits for what is put into it.
 */
export function mayHostLater(name: string, first: Node | null): boolean {
  return first === null || isCustom(name);
}

/** The element itself, or the host of a root. */
export function elementOf(container: TextContainer): Element {
  return isShadowRoot(container) ? container.host : container;
}

/** The parent of a node; of a root its host. */
export function parentAcross(node: Node): Node | null {
  return pastFields(node, 'parentNode') ?? (isShadowRoot(node) ? node.host : null);
}

/** The nearest element around a node, which is the host for what lies in a root itself. */
export function elementAround(node: Node): Element | null {
  const parent = parentAcross(node);
  // Around a root is its host, around a document or a loose fragment nothing.
  const isRoot = parent !== null && parent.nodeType > ELEMENT_NODE;
  return (isRoot ? parentAcross(parent) : parent) as Element | null;
}

/** The parent in the tree that is drawn: of slotted content its slot, of what lies in a root its host. */
export function drawnParent(element: Element): Element | null {
  return pastFields(element, 'assignedSlot') ?? elementAround(element);
}

/** The element, or the nearest one around it and around the roots it lies in, that a selector matches. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at !== null;) {
    const found = pastFields(at, 'closest').call(at, selector);
    if (found !== null) return found;
    at = hostAround(at);
  }
  return null;
}

/** The host of the root that a node lies in; null in the document's own tree. */
function hostAround(node: Node): Element | null {
  const top = pastFields(node, 'getRootNode').call(node);
  return isShadowRoot(top) ? top.host : null;
}

/** True when a node lies in another one, or in a root inside it, or is that node. */
export function containsAcross(outer: Node, inner: Node): boolean {
  for (let at: Node | null = inner; at !== null;) {
    if (outer.contains(at)) return true;
    at = hostAround(at);
  }
  return false;
}

/**
 * Compares two nodes by their place on the page: below zero when the first comes first. What lies in
 * a root comes just after its host, before what the host itself holds. Made anew for each sort, since
 * it remembers the roots around each node.
 */
export function openPageOrder(): (a: Node, b: Node) => number {
  const paths = new Map<Node, readonly Node[]>();
  const pathOf = (node: Node): readonly Node[] => {
    const path = paths.get(node) ?? hostsAround(node);
    paths.set(node, path);
    return path;
  };
  return (a, b) => {
    let position = a.compareDocumentPosition(b);
    if (position & POSITION_DISCONNECTED) {
      const [first, second] = [pathOf(a), pathOf(b)];
      let level = 0;
      while (level < first.length && first[level] === second[level]) level++;
      const [one, other] = [first[level], second[level]];
      if (one === undefined || other === undefined) return first.length - second.length;
      position = one.compareDocumentPosition(other);
    }
    return (position & POSITION_PRECEDING) - (position & POSITION_FOLLOWING);
  };
}

/** The hosts of the roots that a node lies in, from outside in, then the node. */
function hostsAround(node: Node): readonly Node[] {
  const path = [node];
  for (let host = hostAround(node); host !== null; host = hostAround(host)) path.unshift(host);
  return path;
}
