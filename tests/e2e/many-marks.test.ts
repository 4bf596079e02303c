import type { Page } from 'puppeteer-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { countMarks } from '../../src/tools/visit-page';
import { KINDS } from '../support/e2e-session';
import { useSession, useSite } from '../support/journey';
import type { ReadPage } from '../support/read-page';
import { waitUntil } from '../support/wait-until';

// Of 2,100 names on a long page only those near the view are in a highlight; a reader must not notice.

const POSTS = 700;
const NAMES_PER_POST = 3;

const post = (_: unknown, at: number): string =>
  `<article id="p${at}"><p>${at}: NBC News quoted Sergey Lavrov. Vladimir Putin would not come.</p></article>`;
const PAGE = `<!doctype html><html lang="en"><head><title>Feed</title></head>
<body>${Array.from({ length: POSTS }, post).join('')}</body></html>`;

/** The same posts in a box that scrolls. */
const BOX_PAGE = PAGE.replace(
  '<body>',
  '<body><div id="box" tabindex="0" style="height: 300px; overflow: auto">',
);

/** So many pictures of the window may show a name that is not marked yet. */
const PICTURES_MAX = 3;

/** How many names of a post are marked. */
function marksIn(page: Page, at: number): Promise<number> {
  return page.evaluate((id) => {
    const element = document.getElementById(id);
    return ['outlet', 'person', 'organisation']
      .flatMap((kind) => [...(CSS.highlights.get(`masthead-${kind}`) ?? [])])
      .filter(({ startContainer }) => element?.contains(startContainer) === true).length;
  }, `p${at}`);
}

/** Scrolls from the top, a quarter of a window for each picture; how many pictures had a name in view that was not marked. */
function barePicturesWhileScrolling(page: Page, pictures: number): Promise<number> {
  return page.evaluate(
    async (count, names) => {
      scrollTo(0, 0);
      const posts = [...document.querySelectorAll('article')];
      let bare = 0;
      for (let picture = 0; picture < count; picture++) {
        await new Promise((done) => requestAnimationFrame(done));
        const marked = ['outlet', 'person', 'organisation']
          .flatMap((kind) => [...(CSS.highlights.get(`masthead-${kind}`) ?? [])])
          .map(({ startContainer }) => startContainer.parentElement?.parentElement);
        const inView = posts.filter((post) => {
          const { top, bottom } = post.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        });
        const drawn = marked.filter((post) => inView.some((one) => one === post));
        if (picture > 0 && drawn.length < inView.length * names) bare++;
        scrollBy(0, innerHeight / 4);
      }
      return bare;
    },
    pictures,
    NAMES_PER_POST,
  );
}

/** Scrolls to a post at once; how many pictures the browser makes before all names in it are marked. */
function picturesUntilMarked(page: Page, at: number): Promise<number> {
  return page.evaluate(
    async (id, names) => {
      const element = document.getElementById(id);
      element?.scrollIntoView({ behavior: 'instant', block: 'nearest' });
      const isMarked = (): boolean =>
        ['outlet', 'person', 'organisation']
          .flatMap((kind) => [...(CSS.highlights.get(`masthead-${kind}`) ?? [])])
          .filter(({ startContainer }) => element?.contains(startContainer) === true).length ===
        names;
      let pictures = 0;
      for (; pictures < 100 && !isMarked(); pictures++) {
        await new Promise((done) => requestAnimationFrame(done));
      }
      return pictures;
    },
    `p${at}`,
    NAMES_PER_POST,
  );
}

describe.each(KINDS)('a page with 2,100 names, in %s', (kind) => {
  const site = useSite({ '/': PAGE, '/box': BOX_PAGE, '/other': '<p>Elsewhere' });
  const session = useSession(kind);
  let read: ReadPage;

  beforeAll(async () => {
    read = await session.open(site.url('/'));
  });

  it('lists them all and has marked those near the view', async () => {
    const { page, mentions } = read;
    expect(mentions).toHaveLength(POSTS * NAMES_PER_POST);
    await waitUntil('far marks go', async () => (await countMarks(page)) < 300);
    expect(await marksIn(page, 0)).toBe(NAMES_PER_POST);
    expect(await marksIn(page, POSTS - 1)).toBe(0);
  });

  it('marks what a reader jumps to, and again what is gone back to', async () => {
    const { page } = read;
    expect(await picturesUntilMarked(page, POSTS - 1)).toBeLessThanOrEqual(PICTURES_MAX);
    expect(await marksIn(page, 0)).toBe(0);
    expect(await picturesUntilMarked(page, 0)).toBeLessThanOrEqual(PICTURES_MAX);
    await page.keyboard.press('End');
    await waitUntil('the end is marked', async () => (await marksIn(page, POSTS - 1)) > 0);
  });

  it('marks every name before a reader who scrolls fast comes to it', async () => {
    const bare = await barePicturesWhileScrolling(read.page, 100);
    // None on a quiet machine; a busy one may tell late what has come near.
    expect(bare).toBeLessThanOrEqual(PICTURES_MAX);
  });

  it('opens the card of a far name under the pointer', async () => {
    const { page } = read;
    expect(await picturesUntilMarked(page, 500)).toBeLessThanOrEqual(PICTURES_MAX);
    await read.hover('500: NBC News');
    expect(await read.card()).toMatchObject({ name: 'NBC News' });
    await page.keyboard.press('Escape');
  });

  it('goes to a far name of the list, and from there to the next', async () => {
    const { page, tab, mentions } = read;
    const index = mentions.findIndex(({ surface }, at) => at > 1000 && surface === 'NBC News');
    expect(await tab.ask('openMention', { index })).toBe(true);
    expect(await read.card()).toMatchObject({ name: 'NBC News' });
    const at = Math.floor(index / NAMES_PER_POST);
    await waitUntil('it is marked', async () => (await marksIn(page, at)) === NAMES_PER_POST);
    expect(await tab.ask('moveToMention', { step: 1 })).toBe(true);
    await waitUntil(
      'the next card is open',
      async () => (await read.card()).name === 'Sergey Lavrov',
    );
    await page.keyboard.press('Escape');
  });

  it('marks what a reader comes back to from another page', async () => {
    const { page } = read;
    await page.goto(site.url('/other'));
    // Firefox keeps the page as it was and tells of no load, which `goBack` would wait for.
    await page.evaluate(() => setTimeout(() => history.back()));
    await waitUntil('the page is back', () =>
      page
        .evaluate(() => (document.title === 'Feed' ? (scrollTo(0, 0), true) : null))
        .catch(() => null),
    );
    await waitUntil('the top is marked', async () => (await marksIn(page, 0)) === NAMES_PER_POST);
    await waitUntil('far marks go', async () => (await countMarks(page)) < 300);
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await waitUntil('the end is marked', async () => (await marksIn(page, POSTS - 1)) > 0);
  });

  it('marks what comes at the end while the reader is at the top', async () => {
    const { page, tab } = read;
    await page.evaluate(() => {
      scrollTo(0, 0);
      document.body.insertAdjacentHTML('beforeend', '<p id="p700">At last Sergey Lavrov.</p>');
    });
    await waitUntil(
      'it is listed',
      async () => (await tab.readMentions()).mentions.length === POSTS * NAMES_PER_POST + 1,
    );
    expect(await marksIn(page, POSTS)).toBe(0);
    await page.evaluate(() => document.getElementById('p700')?.scrollIntoView());
    await waitUntil('it is marked', async () => (await marksIn(page, POSTS)) === 1);
  });

  it('marks in a box that scrolls what is near its view', async () => {
    const { page, mentions } = await session.open(site.url('/box'));
    expect(mentions).toHaveLength(POSTS * NAMES_PER_POST);
    await waitUntil('far marks go', async () => (await countMarks(page)) < 300);
    expect(await marksIn(page, 0)).toBe(NAMES_PER_POST);
    expect(await picturesUntilMarked(page, 400)).toBeLessThanOrEqual(PICTURES_MAX);
    expect(await marksIn(page, 0)).toBe(0);
    await page.close();
  });
});
