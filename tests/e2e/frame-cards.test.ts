import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { KINDS } from '../support/e2e-session';
import {
  cardEdge,
  frameIn,
  heardIn,
  INNER_PAGE,
  marksIn,
  openFramed,
  openFrames,
  placeInFrame,
  waitForMarks,
  type FrameSession,
  type PlaceInFrame,
} from '../support/frame-site';
import type { ReadPage } from '../support/read-page';
import { waitUntil } from '../support/wait-until';

/** The gap between a mark and its card, with room for rounding; CSS px. */
const BESIDE_PX = 12;
/** Far longer than a card stays after the pointer has left; ms. */
const STAYING_MS = 800;

describe.each(KINDS)('the card of a name in a frame, with %s', (kind) => {
  let frames: FrameSession;
  let read: ReadPage;
  let page: Page;

  beforeAll(async () => {
    frames = await openFrames(kind);
    ({ read } = frames);
    ({ page } = read);
  });
  beforeEach(async () => {
    await page.bringToFront();
    await page.mouse.move(2, 2);
    await read.closeCard();
  });
  afterAll(() => frames.close());

  const tinted = async (id: string): Promise<number> =>
    (await frameIn(page, id)).evaluate(() => CSS.highlights.get('masthead-open')?.size ?? 0);
  const stays = async () => {
    await new Promise((done) => setTimeout(done, STAYING_MS));
    expect(await read.glimpse()).toMatchObject({ name: 'Sergey Lavrov' });
  };

  /** Rests the pointer on a name in a frame, coming over the page. */
  async function rest(ids: readonly string[], characters = 'Sergey Lavrov'): Promise<PlaceInFrame> {
    const [outermost = '', inner = outermost] = ids;
    await waitForMarks(page, outermost, await frameIn(page, inner));
    const place = await placeInFrame(page, ids, characters);
    await page.mouse.move(4, place.y);
    await page.mouse.move(40, place.y);
    await page.mouse.move(place.left - 15, place.y);
    await page.mouse.move(place.x, place.y);
    return place;
  }

  it.each([
    [['same']],
    [['cross']],
    [['written']],
    [['srcdoc']],
    [['sandboxed']],
    [['without-scripts']],
    [['outer', 'nested']],
  ])('opens in the page beside the name, for the frame %j', async (ids) => {
    const place = await rest(ids);
    expect(await read.card()).toMatchObject({ name: 'Sergey Lavrov' });
    const { top, left } = await cardEdge(page, place);
    expect(Math.abs(top - place.bottom)).toBeLessThanOrEqual(BESIDE_PX);
    expect(Math.abs(left - place.left)).toBeLessThanOrEqual(BESIDE_PX);
    await read.closeCard();
  });

  it('stays while the pointer is in it, comes back to the name, and goes when it leaves both', async () => {
    const place = await rest(['cross']);
    await read.card();
    expect(await tinted('cross')).toBe(1);
    const { top } = await cardEdge(page, place);
    await page.mouse.move(place.x, top + 20);
    await stays();
    await page.mouse.move(place.x, place.y);
    await page.mouse.move(place.x + 2, place.y);
    await stays();
    await page.mouse.move(place.x + 30, place.y + 200);
    await page.mouse.move(700, 20);
    await read.untilCardCloses();
    await waitUntil('the tint goes', async () => (await tinted('cross')) === 0);
  });

  it('tells the scripts of page and frame nothing but that it is there', async () => {
    await rest(['cross']);
    await read.card();
    const frame = await frameIn(page, 'cross');
    expect([await heardIn(page), await heardIn(frame)]).toEqual([[], []]);
    const isSame = await frame.evaluate((html) => {
      const write = (one: Document): string => new XMLSerializer().serializeToString(one);
      return write(document) === write(new DOMParser().parseFromString(html, 'text/html'));
    }, INNER_PAGE);
    const inPage = await page.evaluate(() => {
      const hosts = [...document.querySelectorAll('html > :not(head, body)')];
      return hosts.map(({ shadowRoot, attributes, childNodes }) => [
        shadowRoot === null,
        attributes.length,
        childNodes.length,
      ]);
    });
    expect([isSame, inPage]).toEqual([true, [[true, 0, 0]]]);
    await read.closeCard();
  });

  it('goes when the pointer leaves the name inside the frame', async () => {
    const place = await rest(['cross']);
    await read.card();
    await page.mouse.move(place.left + 240, place.y - 20);
    await read.untilCardCloses();
  });

  it.each<[string, (told: Element) => void]>([
    ['splits', (told) => void (told.firstChild as Text).splitText(20)],
    ['joins', (told) => told.normalize()],
    ['replaces by their like', (told) => told.replaceChildren(told.textContent)],
  ])('stays when its name is in nodes that the frame %s', async (what, change) => {
    const frame = await frameIn(page, 'cross');
    if (what === 'joins')
      await frame.$eval('p', (told) => void (told.firstChild as Text).splitText(29));
    await rest(['cross']);
    await read.card();
    await frame.$eval('p', change);
    await stays();
    await waitUntil('what is tinted is the name as it is now', () =>
      frame.evaluate(() => {
        const [range] = CSS.highlights.get('masthead-open') ?? [];
        const node = range?.startContainer;
        return node?.isConnected === true && range!.endOffset <= (node as Text).length;
      }),
    );
    await read.closeCard();
    await frame.$eval('p', (told) => told.normalize());
  });

  it('is closed by Escape in the frame, and stays when it was clicked', async () => {
    const place = await rest(['cross']);
    await read.card();
    await page.mouse.click(place.x, place.y);
    await page.mouse.move(700, 20);
    await stays();
    const frame = await frameIn(page, 'cross');
    await frame.evaluate(() => window.focus());
    await read.closeCard();
    expect(await tinted('cross')).toBe(0);
  });

  it('goes along when page or frame are scrolled, and goes when its name is out of sight', async () => {
    read = await openFramed(frames.session, frames.site.url('/scrolled'));
    ({ page } = read);
    await rest(['long']);
    await read.card();
    const frame = await frameIn(page, 'long');
    await frame.evaluate(() => scrollBy(0, 20));
    const moved = await placeInFrame(page, ['long'], 'Sergey Lavrov');
    await waitUntil('the card has moved', async () => {
      const { top } = await cardEdge(page, moved);
      return Math.abs(top - moved.bottom) <= BESIDE_PX;
    });
    await page.evaluate(() => scrollBy(0, 10));
    const up = await placeInFrame(page, ['long'], 'Sergey Lavrov');
    await waitUntil('the card has moved again', async () => {
      const { top } = await cardEdge(page, up);
      return Math.abs(top - up.bottom) <= BESIDE_PX;
    });
    await frame.evaluate(() => scrollBy(0, 500));
    await read.untilCardCloses();
    await page.close();
    ({ read } = frames);
    ({ page } = read);
  });

  it('has no mark where the site of the page is switched off', async () => {
    const popup = await frames.session.openPopup(frames.read.tab.tabId);
    await popup.waitForSelector('.mh-switch');
    const toggle = () =>
      popup.$eval('.mh-switch', (element) => setTimeout(() => (element as HTMLElement).click()));
    const frame = await frameIn(page, 'cross');
    await toggle();
    await waitUntil('the marks go', async () => (await marksIn(frame)).length === 0);
    await toggle();
    await page.bringToFront();
    await waitUntil('the marks come back', async () => (await marksIn(frame)).length === 2);
    await popup.close();
  });
});
