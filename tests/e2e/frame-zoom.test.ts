import type { Frame, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { KINDS } from '../support/e2e-session';
import {
  cardEdge,
  frameIn,
  openFrames,
  placeInFrame,
  waitForMarks,
  type FrameSession,
  type PlaceInFrame,
} from '../support/frame-site';
import { waitUntil } from '../support/wait-until';

/** What the functions below use of the extension's page that they run in. */
declare const chrome: { readonly tabs: { setZoom(tabId: number, factor: number): Promise<void> } };

/** The gap between a mark and its card, with room for rounding; CSS px. */
const BESIDE_PX = 14;

describe.each(KINDS)('the card of a name in a frame, enlarged, with %s', (kind) => {
  let frames: FrameSession;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    frames = await openFrames(kind);
    ({ page } = frames.read);
    panel = await frames.session.openPopup(frames.read.tab.tabId);
  });
  afterEach(async () => {
    await zoom(1);
  });
  afterAll(() => frames.close());

  /** Sets the zoom of the browser. */
  async function zoom(factor: number): Promise<void> {
    await panel.evaluate(
      (tabId, to) => chrome.tabs.setZoom(tabId, to),
      frames.read.tab.tabId,
      factor,
    );
    await page.bringToFront();
    await waitUntil('the page is zoomed', async () => {
      const ratio = await page.evaluate(() => devicePixelRatio);
      return Math.abs(ratio - factor) < 0.01;
    });
  }

  /** Rests the pointer on a name, coming over the page. */
  async function rest({ x, y, left }: PlaceInFrame): Promise<void> {
    await page.mouse.move(4, y - 60);
    await page.mouse.move(40, y);
    await page.mouse.move(left - 15, y);
    await page.mouse.move(x, y);
  }

  /** Waits until page and frame have been drawn: what a pointer hits is looked up in what was drawn last. */
  async function waitUntilDrawn(frame: Frame): Promise<void> {
    for (const drawn of [page, frame]) {
      await drawn.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
    }
  }

  /** Opens the card of a name and tells how far it is from the name's lower left corner, CSS px. */
  async function openBeside(): Promise<readonly number[]> {
    const frame = await frameIn(page, 'cross');
    await waitForMarks(page, 'cross', frame);
    await waitUntilDrawn(frame);
    const place = await placeInFrame(page, ['cross'], 'Sergey Lavrov');
    await rest(place);
    expect(await frames.read.card()).toMatchObject({ name: 'Sergey Lavrov' });
    const { top, left } = await cardEdge(page, place);
    await frames.read.closeCard();
    return [top - place.bottom, left - place.left].map(Math.abs);
  }

  it.each([0.67, 1, 1.5, 2])('stands beside the name at a zoom of %d', async (factor) => {
    await zoom(factor);
    expect(Math.max(...(await openBeside()))).toBeLessThanOrEqual(BESIDE_PX);
  });

  it.each([
    ['laid out larger', '#cross', 'zoom: 1.5'],
    ['drawn larger', '#cross', 'transform: scale(1.4); transform-origin: left top'],
    ['drawn smaller', '#cross', 'transform: scale(0.7); transform-origin: left top'],
    ['laid out larger with the whole page', 'html', 'zoom: 1.5'],
    ['laid out smaller with the whole page', 'html', 'zoom: 0.7'],
    ['drawn larger with the whole page', 'body', 'scale: 1.4; transform-origin: left top'],
  ])('stands beside the name in a frame that is %s', async (_, selector, css) => {
    await page.bringToFront();
    const style = await page.addStyleTag({ content: `${selector} { ${css} }` });
    const beside = await openBeside().finally(() => style.evaluate((element) => element.remove()));
    expect(Math.max(...beside)).toBeLessThanOrEqual(BESIDE_PX);
  });
});
