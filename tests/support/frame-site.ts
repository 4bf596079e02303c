import type { Frame, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../src/tools/find-browser.mjs';
import { borrowSession, type Session } from './e2e-session';
import type { ReadPage } from './read-page';
import { serveSite, type TestSite } from './test-site';
import { waitUntil } from './wait-until';

// A page with frames of every kind; each holds the same sentence. What lies in them comes from one
// machine under two names, which are strangers to each other.

const SENTENCE = '<p style="margin:40px">NBC News quoted Sergey Lavrov.</p>';
/** Writes down what anybody tells a document. */
const EAR = `<script>globalThis.heard = []; addEventListener('message', ({ data }) => heard.push(JSON.stringify(data)))</script>`;
const page = (body: string): string =>
  `<!doctype html><html lang="en"><head><title>x</title><link rel="icon" href="data:,">${EAR}</head><body style="margin:0">${body}</body></html>`;
const frame = (id: string, attributes: string): string =>
  `<iframe id="${id}" width="500" height="160" style="display:block;margin:20px 60px;border:3px solid" ${attributes}></iframe>`;

/** Kinds of frame that are marked, by the id of their element. */
export const MARKED_FRAMES = [
  ...['same', 'cross', 'written', 'srcdoc', 'sandboxed', 'without-scripts', 'outer'],
] as const;

/** What the server sends for a frame with the sentence. */
export const INNER_PAGE = page(SENTENCE);

/** What the server sends for one whose text lies in an open shadow root alone. */
const ROOT_PAGE = page(
  `<x-story><template shadowrootmode="open"><style>p { margin: 40px }</style><p>NBC News quoted Sergey Lavrov.</p></template></x-story>`,
);

/** Two servers with the page at `/`. */
interface FrameSite {
  readonly url: (path: string) => string;
  /** The same machine by another name, so another site. */
  readonly otherUrl: (path: string) => string;
  readonly close: () => void;
}

/** Serves a page with frames of every kind. */
async function serveFrames(): Promise<FrameSite> {
  const inner: TestSite = await serveSite({
    '/inner': INNER_PAGE,
    '/root': ROOT_PAGE,
    '/long': page(`${SENTENCE}<div style="height:2000px"></div>`),
    '/empty': page(''),
  });
  const otherUrl = (path: string): string => inner.url(path).replace('127.0.0.1', 'localhost');
  const pages: Record<string, string> = {
    '/inner': INNER_PAGE,
    '/nobody': page('<p>Nobody in particular was quoted.</p>'),
    '/outer': page(frame('nested', `src="${inner.url('/inner?nested')}"`)),
    '/': page(`<p>Sergey Lavrov spoke.</p>
      ${frame('same', 'src="/inner?same"')}
      ${frame('cross', `src="${otherUrl('/inner?cross')}"`)}
      ${frame('written', '')}
      ${frame('srcdoc', `srcdoc="${SENTENCE.replaceAll('"', '&quot;')}"`)}
      ${frame('sandboxed', `sandbox="allow-scripts" src="/inner?sandboxed"`)}
      ${frame('without-scripts', 'sandbox src="/inner?without-scripts"')}
      <iframe id="outer" width="620" height="240" src="/outer?outer"></iframe>
      <iframe id="small" width="180" height="60" src="/inner?small"></iframe>
      <iframe id="hidden" width="500" height="160" style="display:none" src="/inner?hidden"></iframe>
      ${frame('empty', `src="${otherUrl('/empty?empty')}"`)}
      ${frame('root', `src="${otherUrl('/root?root')}"`)}
      <script>
        const written = document.getElementById('written').contentDocument;
        written.open(); written.write(${JSON.stringify(INNER_PAGE).replaceAll('</', '<\\/')}); written.close();
      </script>`),
    '/scrolled': page(
      `${frame('long', `src="${otherUrl('/long?long')}"`)}<div style="height:3000px">`,
    ),
  };
  const outer = await serveSite(pages);
  return {
    url: outer.url,
    otherUrl,
    close: () => {
      outer.close();
      inner.close();
    },
  };
}

/** The page with frames, in a browser that other tests use as well. */
export interface FrameSession {
  readonly session: Session;
  readonly site: FrameSite;
  readonly read: ReadPage;
  readonly close: () => Promise<void>;
}

/** How often a page is opened until the driver holds all its frames, and how long it may take to, ms. */
const OPEN_TRIES = 6;
const HOLD_MS = 5_000;

/** True when the driver can ask in a frame. */
function isHeld(frame: Frame): Promise<boolean> {
  const late = new Promise<false>((resolve) => {
    setTimeout(() => resolve(false), HOLD_MS);
  });
  return Promise.race([frame.evaluate(() => true).catch(() => false), late]);
}

/**
 * Opens a page with frames. Puppeteer 24 now and then loses one that Chromium keeps in a process of its
 * own while the machine is busy: it waits 30 s for a context of which it never hears. The page is
 * then opened anew, before anything is asked of ours.
 */
export async function openFramed(session: Session, url: string): Promise<ReadPage> {
  for (let attempt = 1; ; attempt++) {
    const read = await session.open(url);
    const held = await Promise.all(read.page.frames().map(isHeld));
    if (!held.includes(false)) return read;
    if (attempt === OPEN_TRIES)
      throw new Error(
        `${url}: the driver has lost ${read.page
          .frames()
          .filter((_, at) => held[at] === false)
          .map((one) => one.url())
          .join()}`,
      );
    await read.page.close();
  }
}

/** Serves the page with frames and opens it. */
export async function openFrames(kind: BrowserKind): Promise<FrameSession> {
  const site = await serveFrames();
  const session = await borrowSession(kind);
  const read = await openFramed(session, site.url('/'));
  return {
    session,
    site,
    read,
    close: async () => {
      await session.close();
      site.close();
    },
  };
}

/** A frame of the page by its name on the site. */
export function frameIn(page: Page, id: string): Promise<Frame> {
  return waitUntil(`the frame ${id} is there`, async () => {
    const found = page.frames().find((frame) => frame.url().endsWith(`?${id}`));
    // What a page has written has no address of its own.
    return found ?? (await (await page.$(`#${id}`))?.contentFrame());
  });
}

/** What a document has been told by messages. */
export function heardIn(frame: Page | Frame): Promise<readonly string[]> {
  return frame.evaluate(
    () => (globalThis as unknown as { readonly heard: readonly string[] }).heard,
  );
}

/** What is marked in a document, as its own scripts can tell; sorted. */
export function marksIn(frame: Page | Frame): Promise<readonly string[]> {
  return frame.evaluate(() =>
    [...CSS.highlights]
      .filter(([name]) => name !== 'masthead-open')
      .flatMap(([, marks]) =>
        [...marks].map(({ startContainer, startOffset, endOffset }) =>
          (startContainer.textContent ?? '').slice(startOffset, endOffset),
        ),
      )
      .sort(),
  );
}

/** Brings the element of a frame into view and waits until its document is marked. */
export async function waitForMarks(page: Page, id: string, frame: Frame): Promise<void> {
  await page.$eval(`#${id}`, (element) => element.scrollIntoView({ block: 'center' }));
  await waitUntil(`${id} is marked`, async () => (await marksIn(frame)).length > 0);
}

/** A place in the page, CSS px of its viewport. */
export interface PlaceInFrame {
  /** Middle of the characters. */
  readonly x: number;
  readonly y: number;
  readonly left: number;
  readonly bottom: number;
}

/** Where characters in a frame are seen in the page; `ids` leads to the frame from the outermost in. */
export async function placeInFrame(
  page: Page,
  ids: readonly string[],
  characters: string,
): Promise<PlaceInFrame> {
  let at: Page | Frame = page;
  const start = { x: 0, y: 0 };
  let scale = 1;
  for (const id of ids) {
    const seen = await at.$eval(`#${id}`, (element) => {
      const box = element.getBoundingClientRect();
      const larger = box.width / (element as HTMLElement).offsetWidth;
      const { clientLeft, clientTop } = element;
      return { larger, x: box.x + clientLeft * larger, y: box.y + clientTop * larger };
    });
    start.x += seen.x * scale;
    start.y += seen.y * scale;
    scale *= seen.larger;
    at = await frameIn(page, id);
  }
  const box = await at.evaluate((wanted) => {
    const text = document.querySelector('p')?.firstChild ?? document.body;
    const range = document.createRange();
    const from = text.textContent?.indexOf(wanted) ?? 0;
    range.setStart(text, from);
    range.setEnd(text, from + wanted.length);
    const { left, right, top, bottom } = range.getBoundingClientRect();
    return { left, right, top, bottom };
  }, characters);
  return {
    x: start.x + ((box.left + box.right) / 2) * scale,
    y: start.y + ((box.top + box.bottom) / 2) * scale,
    left: start.x + box.left * scale,
    bottom: start.y + box.bottom * scale,
  };
}

/** The edges of a card that stands below a place, by what lies under the points of the page. */
export function cardEdge(
  page: Page,
  place: PlaceInFrame,
): Promise<{ readonly top: number; readonly left: number }> {
  return page.evaluate(({ x, bottom }) => {
    const host = document.querySelector('html > :not(head, body)');
    const isCard = (left: number, top: number) => document.elementFromPoint(left, top) === host;
    let top = Math.round(bottom) - 20;
    while (top < innerHeight && !isCard(x, top)) top++;
    let left = Math.round(x);
    while (left > 0 && isCard(left - 1, top + 20)) left--;
    return { top, left };
  }, place);
}
