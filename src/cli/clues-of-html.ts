import { parse, type DefaultTreeAdapterTypes } from 'parse5';
import {
  CLUE_MAX_LENGTH,
  CLUES_MAX,
  JSON_LD_MAX_LENGTH,
  type PageClues,
} from '../model/page-clues';

type Element = DefaultTreeAdapterTypes.Element;
type Child = DefaultTreeAdapterTypes.ChildNode;
type Text = DefaultTreeAdapterTypes.TextNode;

// What `page/read-clues.ts` reads of a page in a browser, of its stored markup: the same bounds.

const NODES_AFTER = 60;
const NODES_BEFORE = 12;
const NODES_MAX = 5_000;
const LINE_MAX_LENGTH = 60;

const isElement = (node: Child): node is Element => 'tagName' in node;
const isText = (node: Child): node is Text => node.nodeName === '#text';

const valueOf = ({ attrs }: Element, asked: string): string | undefined =>
  attrs.find(({ name }) => name === asked)?.value;

const wordsOf = (element: Element, asked: string): readonly string[] =>
  valueOf(element, asked)?.split(/\s+/) ?? [];

function* nodesIn(nodes: readonly Child[]): Generator<Child> {
  const rest = nodes.toReversed();
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    yield node;
    // One at a time: as arguments of one call, children by the hundred thousand do not fit.
    if (isElement(node)) for (const child of node.childNodes.toReversed()) rest.push(child);
  }
}

const textOf = (element: Element): string =>
  [...nodesIn(element.childNodes)]
    .filter(isText)
    .map(({ value }) => value)
    .join('');

/** What the markup of a stored page says of the page; `url` where it was read, empty if nobody knows. */
export function cluesOfHtml(html: string, url = ''): PageClues {
  const nodes = [...nodesIn(parse(html).childNodes)];
  const elements = nodes.filter(isElement);
  const headline = elements.find(({ tagName }) => tagName === 'h1');
  return {
    url,
    jsonLd: readJsonLd(elements),
    metas: readMetas(elements),
    publishedTimes: elements.filter(isPublished).slice(0, 1).map(timeOf),
    times: readTimes(elements, headline),
    lines: readLines(nodes, headline),
  };
}

function readMetas(elements: readonly Element[]): PageClues['metas'] {
  const metas = elements.filter(({ tagName }) => tagName === 'meta').slice(0, CLUES_MAX);
  return metas.flatMap((meta) => {
    const content = valueOf(meta, 'content')?.slice(0, CLUE_MAX_LENGTH);
    const name = ['property', 'name', 'itemprop']
      .map((attribute) => valueOf(meta, attribute))
      .find((text) => text !== undefined && text !== '');
    return content === undefined || content === '' || name === undefined
      ? []
      : [[name.toLowerCase().slice(0, CLUE_MAX_LENGTH), content] as const];
  });
}

function readJsonLd(elements: readonly Element[]): readonly string[] {
  let room = JSON_LD_MAX_LENGTH;
  return elements
    .filter((one) => valueOf(one, 'type')?.toLowerCase() === 'application/ld+json')
    .slice(0, CLUES_MAX)
    .map(textOf)
    .filter((source) => {
      if (source.length > room) return false;
      room -= source.length;
      return true;
    });
}

/** `[itemprop~="datePublished"]:not(meta), time[pubdate], time.published` */
function isPublished(element: Element): boolean {
  if (wordsOf(element, 'itemprop').includes('datePublished') && element.tagName !== 'meta') {
    return true;
  }
  const isMarked =
    valueOf(element, 'pubdate') !== undefined || wordsOf(element, 'class').includes('published');
  return element.tagName === 'time' && isMarked;
}

function timeOf(element: Element): string {
  const text = valueOf(element, 'datetime') ?? valueOf(element, 'content');
  return (text ?? textOf(element)).slice(0, CLUE_MAX_LENGTH);
}

function readTimes(elements: readonly Element[], headline: Element | undefined): readonly string[] {
  let around = headline;
  while (around !== undefined && !isArticle(around)) {
    const parent = around.parentNode;
    around = parent !== null && 'tagName' in parent ? parent : undefined;
  }
  const inside = around === undefined ? elements : [...nodesIn([around])].filter(isElement);
  return inside
    .filter(({ tagName }) => tagName === 'time')
    .slice(0, CLUES_MAX)
    .map(timeOf);
}

const isArticle = (element: Element): boolean =>
  element.tagName === 'article' ||
  element.tagName === 'main' ||
  valueOf(element, 'role') === 'article';

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'title']);

/** Short pieces of text after the headline, then those just before it, nearest first. */
function readLines(nodes: readonly Child[], headline: Element | undefined): readonly string[] {
  const before: string[] = [];
  const after: string[] = [];
  let isAfter = headline === undefined;
  let seenAfter = 0;
  let seen = 0;
  for (const node of nodes) {
    if (node === headline) isAfter = true;
    if (!isText(node)) continue;
    if (seen++ >= NODES_MAX || seenAfter >= NODES_AFTER) break;
    const text = node.value.trim();
    const parent = node.parentNode;
    if (text === '' || (parent !== null && SILENT.has(parent.nodeName))) continue;
    if (isAfter) seenAfter++;
    if (text.length > LINE_MAX_LENGTH || !/\d/.test(text.normalize('NFKC'))) {
      if (!isAfter) before.unshift('');
    } else if (isAfter) after.push(text);
    else before.unshift(text);
    if (before.length > NODES_BEFORE) before.pop();
  }
  return [...after, ...before.filter((text) => text !== '')];
}
