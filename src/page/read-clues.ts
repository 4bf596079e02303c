import {
  CLUE_MAX_LENGTH,
  CLUES_MAX,
  JSON_LD_MAX_LENGTH,
  URL_MAX_LENGTH,
  type PageClues,
} from '../model/page-clues';

/** Pieces of text after a headline that may hold its date. */
const NODES_AFTER = 60;
/** Text nodes before a headline that may hold its date. */
const NODES_BEFORE = 12;
// A headline further down than this is not looked for; a menu may be long.
const NODES_MAX = 5_000;
/** A dateline is shorter than this; longer pieces are sentences that name some date. */
const LINE_MAX_LENGTH = 60;

function* first(elements: Iterable<Element>, most: number): Generator<Element> {
  let count = 0;
  for (const element of elements) {
    if (count++ >= most) return;
    yield element;
  }
}

function readMetas(page: Document): PageClues['metas'] {
  const names = ['property', 'name', 'itemprop'];
  return [...first(page.getElementsByTagName('meta'), CLUES_MAX)].flatMap((meta) => {
    const content = meta.getAttribute('content')?.slice(0, CLUE_MAX_LENGTH);
    const name = names.map((attribute) => meta.getAttribute(attribute)).find((text) => text);
    return content && name
      ? [[name.toLowerCase().slice(0, CLUE_MAX_LENGTH), content] as const]
      : [];
  });
}

function timeOf(element: Element): string {
  const text = element.getAttribute('datetime') ?? element.getAttribute('content');
  return (text ?? element.textContent).slice(0, CLUE_MAX_LENGTH);
}

/** The scripts that fit into the bounds together. */
function readJsonLd(scripts: Iterable<Element>): readonly string[] {
  let room = JSON_LD_MAX_LENGTH;
  return [...first(scripts, CLUES_MAX)].flatMap(({ textContent }) => {
    if (textContent.length > room) return [];
    room -= textContent.length;
    return textContent;
  });
}

const PUBLISHED = '[itemprop~="datePublished"]:not(meta), time[pubdate], time.published';

/** `<time>` elements of the article around the headline, else of all of the page. */
function readTimes(page: Document, headline: Element | null): readonly string[] {
  const around = headline?.closest('article, [role="article"], main') ?? page;
  return [...first(around.getElementsByTagName('time'), CLUES_MAX)].map(timeOf);
}

/** Short pieces of text after the headline, then those just before it, nearest first. */
function readLines(page: Document, headline: Element | null): readonly string[] {
  const before: string[] = [];
  const after: string[] = [];
  const walker = page.createTreeWalker(page.documentElement, NodeFilter.SHOW_TEXT);
  let seenAfter = 0;
  for (let seen = 0; seen < NODES_MAX && seenAfter < NODES_AFTER; seen++) {
    if (walker.nextNode() === null) break;
    const node = walker.currentNode;
    const text = node.nodeValue?.trim() ?? '';
    if (text === '' || node.parentElement?.matches('script, style, noscript, template, title'))
      continue;
    const isAfter =
      headline === null ||
      (headline.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (isAfter) seenAfter++;
    // A date in a sentence may be any day; a dateline stands alone.
    if (text.length > LINE_MAX_LENGTH || !/\d/.test(text.normalize('NFKC'))) {
      if (!isAfter) before.unshift('');
    } else if (isAfter) after.push(text);
    else before.unshift(text);
    if (before.length > NODES_BEFORE) before.pop();
  }
  return [...after, ...before.filter((text) => text !== '')];
}

/**
 * What the markup of a page says of the page; bounded, however long the page is. Pauses between its
 * parts, since each looks through the whole page.
 */
export async function readClues(page: Document, pause: () => Promise<void>): Promise<PageClues> {
  const url = page.URL.slice(0, URL_MAX_LENGTH);
  const headline = page.querySelector('h1');
  const jsonLd = readJsonLd(page.querySelectorAll('script[type="application/ld+json" i]'));
  await pause();
  const metas = readMetas(page);
  await pause();
  const publishedTimes = [...first(page.querySelectorAll(PUBLISHED), 1)].map(timeOf);
  const times = readTimes(page, headline);
  await pause();
  return { url, jsonLd, metas, publishedTimes, times, lines: readLines(page, headline) };
}
