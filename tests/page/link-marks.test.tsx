import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { markLinks, type PageLinkMarks } from '../../src/content/page-links';
import { entityId, type EntityBrief } from '../../src/model/entity';
import type { LinkMark } from '../../src/model/link-mark';
import type { LinkSwitch } from '../../src/model/settings';
import { LINK_PAGES, LINK_TEXTS } from '../support/link-pages';
import { aPage } from '../support/page-fixture';

const KINDS: readonly (readonly [RegExp, LinkSwitch])[] = [
  [/nbcnews\.com\.co/, 'look-alike'],
  [/nbcnews\.com|q=https%3A%2F%2Fwww\.nbc/, 'rated'],
  [/tass\.com/, 'state'],
  [/bit\.ly/, 'shortener'],
];

let off: readonly LinkSwitch[];
let asked: string[];
let stop: AbortController;
let links: PageLinkMarks;

function answer(urls: readonly string[]): Promise<readonly (LinkMark | null)[]> {
  asked.push(...urls);
  const brief: EntityBrief = { id: entityId('nbc'), kind: 'outlet', tier: 1, display: {} };
  const marks = urls.map((url) => {
    const kind = KINDS.find(([pattern]) => pattern.test(url))?.[1];
    return kind === undefined || off.includes(kind) ? null : { kind, brief };
  });
  return Promise.resolve(marks);
}

/** The text under the marks, by kind. */
const marked = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...CSS.highlights]
      .filter(([name, highlight]) => name.startsWith('masthead-link-') && highlight.size > 0)
      .map(([name, highlight]) => [name.slice(14), [...highlight].map(textOf).join('|')]),
  );

function textOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  const range = new Range();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range.toString();
}

const start = (): void => {
  links = markLinks({ page: document, ask: answer, signal: stop.signal });
};

beforeEach(() => {
  off = [];
  asked = [];
  stop = new AbortController();
});
afterEach(() => stop.abort());

describe.each(Object.entries(LINK_PAGES))('links of a page: %s', (_, html) => {
  it('are marked by kind on their words, and nothing of the page is touched', async () => {
    aPage(html.replace(/^.*<body>/s, '').replace('</body></html>', ''));
    const before = document.documentElement.outerHTML;
    start();
    await vi.waitFor(() =>
      expect(Object.keys(marked()).sort()).toEqual(Object.keys(LINK_TEXTS).sort()),
    );
    for (const [kind, text] of Object.entries(LINK_TEXTS)) expect(marked()[kind]).toContain(text);
    expect(document.documentElement.outerHTML).toBe(before);
    expect(JSON.stringify(marked())).not.toContain('stranger');
  });
});

describe('marks on links', () => {
  it('come for new links, change with an address, and go with their link', async () => {
    const page = aPage('<a href="https://tass.com/a">one</a>');
    start();
    await vi.waitFor(() => expect(marked()).toEqual({ state: 'one' }));
    page.insertAdjacentHTML('beforeend', '<a href="https://bit.ly/a">two</a>');
    await vi.waitFor(() => expect(marked()).toEqual({ state: 'one', shortener: 'two' }));
    page.querySelector('a')!.href = 'https://bit.ly/b';
    await vi.waitFor(() => expect(marked()).toEqual({ shortener: 'two|one' }));
    page.querySelector('a')!.remove();
    await vi.waitFor(() => expect(marked()).toEqual({ shortener: 'two' }));
  });

  it('ask for each address once, for addresses of the web only', async () => {
    aPage(
      '<a href="https://tass.com/a">x</a><a href="https://tass.com/a">y</a><a href="mailto:a@b.c">z</a>',
    );
    start();
    await vi.waitFor(() => expect(marked()).toEqual({ state: 'x|y' }));
    expect(asked).toEqual(['https://tass.com/a']);
  });

  it('cover a long teaser at its first words only, and no picture', async () => {
    aPage(
      `<a href="https://tass.com/a"><h2>Title</h2><p>${'words '.repeat(40)}</p></a><a href="https://tass.com/b"><img alt=""></a>`,
    );
    start();
    await vi.waitFor(() => expect(marked()).toEqual({ state: 'Title' }));
  });

  it('are asked for anew when a switch was changed, and are all gone when switched off', async () => {
    aPage('<a href="https://tass.com/a">one</a> <a href="https://bit.ly/a">two</a>');
    start();
    await vi.waitFor(() => expect(marked()).toEqual({ state: 'one', shortener: 'two' }));
    off = ['state'];
    links.refresh();
    await vi.waitFor(() => expect(marked()).toEqual({ shortener: 'two' }));
    stop.abort();
    expect(marked()).toEqual({});
  });

  it('tell which link lies under a point', async () => {
    const page = aPage('<p><a href="https://tass.com/a">one</a></p>');
    start();
    await vi.waitFor(() => expect(marked()).toEqual({ state: 'one' }));
    const { x, y, height } = page.querySelector('a')!.getBoundingClientRect();
    expect(links.linkAt(x + 3, y + height / 2)).toMatchObject({ url: 'https://tass.com/a' });
    expect(links.linkAt(x + 3, y + 200)).toBeNull();
  });
});
