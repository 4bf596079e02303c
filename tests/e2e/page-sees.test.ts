import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtFolder, KINDS } from '../support/e2e-session';
import { useSession, useSite } from '../support/journey';
import { placeOf } from '../support/pointer';
import type { ReadPage } from '../support/read-page';

// A page that spies: what it can and cannot learn. The list of what it can is docs/privacy.md.

const SPY = `<!doctype html><html lang="en"><head><title>Spy</title><link rel="icon" href="data:,">
<script>
  globalThis.spy = { messages: [], errors: [], globals: [] };
  spy.globals.push(...Object.getOwnPropertyNames(globalThis));
  addEventListener('message', ({ data }) => spy.messages.push(JSON.stringify(data)));
  addEventListener('error', ({ message }) => spy.errors.push(message));
</script></head>
<body><p>NBC News quoted Sergey Lavrov.</p></body></html>`;

interface Spy {
  readonly messages: readonly string[];
  readonly errors: readonly string[];
  readonly globals: readonly string[];
}

/** Runs in the page: everything that it can look at by itself. */
function lookAround() {
  const { spy } = globalThis as unknown as { readonly spy: Spy };
  const own = ['spy', ...spy.globals];
  const host = document.documentElement.querySelector(':scope > :not(head, body)');
  return {
    marks: [...CSS.highlights.keys()].sort(),
    ranges: [...CSS.highlights.values()].flatMap((marks) =>
      [...marks].map(({ startContainer, startOffset, endOffset }) =>
        (startContainer.textContent ?? '').slice(startOffset, endOffset),
      ),
    ),
    hosts: document.querySelectorAll('html > :not(head, body)').length,
    hostRoot: host?.shadowRoot ?? null,
    hostHtml: host?.outerHTML ?? null,
    globals: Object.getOwnPropertyNames(globalThis).filter((name) => !own.includes(name)),
    messages: spy.messages,
    errors: spy.errors,
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    attributes: [...document.documentElement.attributes, ...document.body.attributes].map(
      ({ name }) => name,
    ),
    loads: performance
      .getEntries()
      .map(({ name }) => name)
      .filter((name) => name.includes('extension:')),
    animations: document.getAnimations().length,
    stored: [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)].join(
      '',
    ),
    extensionApi: typeof (globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } }).chrome
      ?.runtime?.sendMessage,
    text: document.documentElement.textContent,
    innerText: document.documentElement.innerText,
  };
}

/** Runs in the page: what `window.find` answers to every combination of its switches. */
function searchFor(word: string): readonly string[] {
  // Not in TypeScript's list: a function that all browsers have and no standard describes.
  type Find = (word: string, ...switches: readonly boolean[]) => boolean;
  const ask = (view: Window, switches: readonly boolean[]): string => {
    try {
      const isFound = (view as unknown as { readonly find: Find }).find(word, ...switches);
      const selected = getSelection()?.toString() ?? '';
      return isFound || selected === word ? 'found' : 'not found';
    } catch (error) {
      return error instanceof Error || error instanceof DOMException ? error.name : String(error);
    }
  };
  // A frame of the page's own, to search from beside ours.
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const answers: string[] = [];
  for (const backwards of [false, true]) {
    for (const wrap of [false, true]) {
      for (const inFrames of [false, true]) {
        for (const view of [window, frame.contentWindow ?? window]) {
          getSelection()?.removeAllRanges();
          answers.push(ask(view, [false, backwards, wrap, false, inFrames, false]));
        }
      }
    }
  }
  getSelection()?.removeAllRanges();
  frame.remove();
  return answers;
}

/** Runs in the page: tries to load packaged files by every means; says which of them worked. */
async function loadFiles(urls: readonly string[]): Promise<readonly string[]> {
  const byElement = (tag: 'script' | 'img' | 'link', url: string): Promise<boolean> =>
    new Promise((done) => {
      const element = document.createElement(tag);
      element.addEventListener('load', () => done(true));
      element.addEventListener('error', () => done(false));
      if (element instanceof HTMLLinkElement) {
        element.rel = 'stylesheet';
        element.href = url;
      } else {
        element.src = url;
      }
      document.head.append(element);
    });
  const tries = urls.flatMap((url) => [
    fetch(url).then(() => true),
    fetch(url, { mode: 'no-cors' }).then(() => true),
    byElement('script', url),
    byElement('img', url),
    byElement('link', url),
  ]);
  const ends = await Promise.all(tries.map((one) => one.catch(() => false)));
  return urls.filter((_, index) => ends.slice(index * 5, index * 5 + 5).includes(true));
}

describe.each(KINDS)('a page that spies in %s', (kind) => {
  const site = useSite({ '/': SPY });
  const session = useSession(kind);
  let read: ReadPage;

  beforeAll(async () => {
    read = await session.open(site.url('/'));
  });

  const SILENT = {
    globals: [],
    messages: [],
    errors: [],
    sheets: 0,
    attributes: ['lang'],
    loads: [],
    animations: 0,
    stored: '',
    extensionApi: 'undefined',
    hostRoot: null,
  };

  it('sees that names are marked and where, and nothing else', async () => {
    expect(await read.page.evaluate(lookAround)).toMatchObject({
      ...SILENT,
      marks: ['masthead-open', 'masthead-organisation', 'masthead-outlet', 'masthead-person'],
      ranges: ['NBC News', 'Sergey Lavrov'],
      hosts: 0,
      hostHtml: null,
    });
  });

  it('sees one empty element and a tinted mark when a card is open, but not what it says', async () => {
    const before = await read.page.evaluate(() => document.documentElement.innerText);
    await read.hover('Lavrov');
    await read.card();
    const seen = await read.page.evaluate(lookAround);
    expect(seen).toMatchObject({ ...SILENT, hosts: 1, hostHtml: '<div></div>' });
    expect(seen.ranges).toEqual(expect.arrayContaining(['Sergey Lavrov']));
    expect(seen.text).not.toContain('Foreign Minister');
    expect(seen.innerText.trim()).toBe(before.trim());
  });

  it('hears of the pointer in the card that it is on the host, and of nothing inside', async () => {
    const { x, y } = await placeOf(read.page, 'Lavrov');
    const under = await read.page.evaluate(
      (left, top) => {
        const seen = new Set<string>();
        for (let dy = -300; dy <= 300; dy += 10) {
          const element = document.elementFromPoint(left, top + dy);
          if (element !== null) seen.add(element.outerHTML.slice(0, 30));
        }
        return [...seen];
      },
      x,
      y,
    );
    expect(under).toContain('<div></div>');
    expect(under.filter((html) => html.includes('mh-'))).toEqual([]);
  });

  it("finds no word of an open card with the browser's own search, whichever way", async () => {
    expect(await read.glimpse()).toMatchObject({ name: 'Sergey Lavrov' });
    expect(await read.page.evaluate(searchFor, 'NBC News')).toContain('found');
    const answers = await read.page.evaluate(searchFor, 'Foreign Minister');
    // Firefox refuses to search on where it meets a frame of strangers, before it meets ours.
    expect(new Set(answers)).toEqual(
      new Set(kind === 'chromium' ? ['not found'] : ['not found', 'SecurityError']),
    );
  });

  it('can load no file of the package', async () => {
    const files = readdirSync(builtFolder(kind), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(builtFolder(kind).length + 1));
    expect(files).toContain('manifest.json');
    const urls = files.map((file) => `${session.extension.origin}/${file}`);
    expect(await read.page.evaluate(loadFiles, urls)).toEqual([]);
  });

  it('cannot show a packaged page in a frame', async () => {
    const url = `${session.extension.origin}/${session.extension.popupPath}`;
    await read.page.evaluate((src) => {
      const frame = document.createElement('iframe');
      frame.src = src;
      document.body.append(frame);
      return Promise.race([
        new Promise((done) => frame.addEventListener('load', done, { once: true })),
        new Promise((done) => frame.addEventListener('error', done, { once: true })),
      ]);
    }, url);
    expect(read.page.frames().map((frame) => frame.url())).not.toContain(url);
  });
});
