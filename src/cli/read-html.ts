import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import { isClosedBy, treatmentOfName } from '../text/reading-rules';
import { watchSeams } from '../text/seams';
import { buildRuns } from '../text/text-run';
import { hostOf } from './host-of';
import type { PlacedRun, PlacedText, StoredLink } from './placed-text';
import { isBoxByItself, isHiddenByItself, type ReadAttribute } from './stored-style';

type Element = DefaultTreeAdapterTypes.Element;
type Child = DefaultTreeAdapterTypes.ChildNode;

const NOT_BLANK = /\S/u;

const isElement = (node: Child): node is Element => 'tagName' in node;
const isText = (node: Child): node is DefaultTreeAdapterTypes.TextNode => node.nodeName === '#text';

/**
 * The runs of a page's text in document order, read by the rules that hold in the browser. Places
 * are those in `document.body.textContent` of a browser that runs scripts, before any has run.
 * Style sheets are not worked out: what only they hide is read.
 */
export function runsOfHtml(html: string): readonly PlacedRun[] {
  const body = bodyOf(parse(html).childNodes);
  if (body === undefined) return [];
  const placed = placeTexts(body);
  const runs: PlacedRun[] = [];
  const containers = [body];
  for (let at = containers.pop(); at !== undefined; at = containers.pop()) {
    const { own, inside } = readContainer(at, placed);
    // One at a time: as arguments of one call, lines by the hundred thousand do not fit.
    for (const run of own) runs.push(run);
    for (const container of inside) containers.push(container);
  }
  return runs.sort((a, b) => startOf(a) - startOf(b));
}

function bodyOf(nodes: readonly Child[]): Element | undefined {
  const html = nodes.filter(isElement).find(({ tagName }) => tagName === 'html');
  return html?.childNodes
    .filter(isElement)
    .find(({ tagName }) => tagName === 'body' || tagName === 'frameset');
}

/** Every text in an element with its place in the element's `textContent`. */
function placeTexts(root: Element): ReadonlyMap<Child, PlacedText> {
  const placed = new Map<Child, PlacedText>();
  let start = 0;
  const rest: { readonly node: Child; readonly link: StoredLink | null }[] = [
    { node: root, link: null },
  ];
  for (let at = rest.pop(); at !== undefined; at = rest.pop()) {
    const { node, link } = at;
    if (isText(node)) {
      placed.set(node, { data: node.value, start, ...(link !== null && { link }) });
      start += node.value.length;
    } else if (isElement(node)) {
      const inside = linkOf(node, link);
      for (const child of node.childNodes.toReversed()) rest.push({ node: child, link: inside });
    }
  }
  return placed;
}

/** The link that the text in an element stands in. One without a host leads to its own page. */
function linkOf(element: Element, around: StoredLink | null): StoredLink | null {
  if (element.tagName !== 'a') return around;
  const href = attributeOf(element)('href');
  if (href === undefined) return around;
  const host = hostOf(href.trim().replace(/^\/\//, 'https://'));
  return host === null ? null : { host };
}

interface ReadContainer {
  /** The runs of the container itself, not those of the blocks in it. */
  readonly own: readonly PlacedRun[];
  readonly inside: readonly Element[];
}

function readContainer(container: Element, placed: ReadonlyMap<Child, PlacedText>): ReadContainer {
  const own: PlacedRun[] = [];
  const inside: Element[] = [];
  if (isHidden(container) || isClosedBy(attributeOf(container))) return { own, inside };
  const builder = buildRuns<PlacedText, null>();
  /** How many inline elements around show nothing; text in them is passed over. */
  let hiddenDepth = 0;
  const seam = watchSeams(({ attribute, around }: Edge) => isBoxByItself(attribute, around));

  let hasText = false;
  const endBlock = (): void => {
    hasText = false;
    const run = builder.finish(null);
    if (run !== null) own.push(run);
    seam.passText(true);
  };
  const meetText = (text: PlacedText): void => {
    if (hiddenDepth > 0) return;
    const isNotBlank = NOT_BLANK.test(text.data);
    if (hasText) builder.add(text, text.data, seam.kind(), seam.isBoxed);
    else if (isNotBlank) builder.begin(text, text.data);
    hasText ||= isNotBlank;
    seam.passText(isNotBlank);
  };
  const meetInline = (element: Element): void => {
    const edge = edgeOf(element);
    if (isClosedBy(edge.attribute)) {
      seam.setApart();
      return;
    }
    seam.cross(edge, true);
    const depth = isHidden(element) ? 1 : 0;
    hiddenDepth += depth;
    meetAll(element.childNodes);
    hiddenDepth -= depth;
    seam.cross(edge, false);
  };
  const meetElement = (element: Element): void => {
    switch (treatmentOfName(element.tagName)) {
      case 'ignore':
        return;
      case 'object':
        seam.setApart();
        return;
      case 'inline':
        meetInline(element);
        return;
      case 'break':
        endBlock();
        return;
      case 'block':
        endBlock();
        if (hiddenDepth === 0) inside.push(element);
    }
  };
  const meetAll = (nodes: readonly Child[]): void => {
    for (const node of nodes) {
      const text = placed.get(node);
      if (text !== undefined) meetText(text);
      else if (isElement(node)) meetElement(node);
    }
  };
  meetAll(shownChildren(container));
  endBlock();
  return { own, inside };
}

/** An element whose edge was crossed, as the rules ask about it. */
interface Edge {
  readonly localName: string;
  readonly attribute: ReadAttribute;
  readonly around: ReadAttribute;
}

function attributeOf({ attrs }: Element): ReadAttribute {
  return (asked) => attrs.find(({ name }) => name === asked)?.value;
}

function edgeOf(element: Element): Edge {
  const parent = element.parentNode;
  return {
    localName: element.tagName,
    attribute: attributeOf(element),
    around: parent !== null && 'attrs' in parent ? attributeOf(parent) : () => undefined,
  };
}

function isHidden(element: Element): boolean {
  return isHiddenByItself(element.tagName, attributeOf(element));
}

/** Of a closed `<details>` only its summary shows. */
function shownChildren(element: Element): readonly Child[] {
  const isFolded = element.tagName === 'details' && attributeOf(element)('open') === undefined;
  if (!isFolded) return element.childNodes;
  const summary = element.childNodes.filter(isElement).find(({ tagName }) => tagName === 'summary');
  return summary === undefined ? [] : [summary];
}

/** Where a run begins in the whole text. */
function startOf(run: PlacedRun): number {
  return run.nodes[0]?.start ?? 0;
}
