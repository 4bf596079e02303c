import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clickInPopup, comeToFront, KINDS } from '../support/e2e-session';
import { eventually } from '../support/eventually';
import {
  cardEdge,
  frameIn,
  MARKED_FRAMES,
  openFrames,
  placeInFrame,
  waitForMarks,
  type FrameSession,
} from '../support/frame-site';
import { openKiller } from '../support/stop-worker';
import { waitUntil } from '../support/wait-until';

/** What a test uses of the extension's page that it runs in. */
declare const chrome: {
  readonly action: { getBadgeText(of: { readonly tabId: number }): Promise<string> };
};

/** The gap between a mark and its card, with room for rounding; CSS px. */
const BESIDE_PX = 12;

/** The way to the frame with the sentence, for each kind. */
const pathTo = (id: string): readonly string[] => (id === 'outer' ? ['outer', 'nested'] : [id]);

describe.each(KINDS)('names in frames, with %s, are in the list of the popup and', (kind) => {
  let frames: FrameSession;
  let page: Page;

  beforeEach(async () => {
    frames = await openFrames(kind);
    ({ page } = frames.read);
  });
  afterEach(() => frames.close());

  const openPopup = (): Promise<Page> => frames.session.openPopup(frames.read.tab.tabId);
  const badge = (popup: Page): Promise<string> =>
    popup.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), frames.read.tab.tabId);
  /** Each listed name with the number of its places. */
  const listed = (popup: Page): Promise<Readonly<Record<string, string>>> =>
    popup.$$eval('[data-name]', (rows) =>
      Object.fromEntries(
        rows.map((row) => [
          row.querySelector('.mh-ml__name')?.textContent ?? '',
          row.querySelector('.mh-ml__count')?.textContent ?? '',
        ]),
      ),
    );
  const keepOnly = (id: string): Promise<void> =>
    page.evaluate((kept) => {
      for (const other of document.querySelectorAll(`p, iframe:not(#${kept})`)) other.remove();
    }, id);

  it('are counted there and beside the icon as long as their frames are there', async () => {
    for (const id of MARKED_FRAMES) {
      await waitForMarks(page, id, await frameIn(page, pathTo(id).at(-1) ?? id));
    }
    await waitForMarks(page, 'root', await frameIn(page, 'root'));
    const count = MARKED_FRAMES.length + 1;
    const popup = await openPopup();
    await waitUntil(
      'the badge counts all',
      async () => (await badge(popup)) === `${2 * count + 1}`,
    );
    // A frame that is busy with itself is listed a moment after the others.
    const all = { 'Sergey Lavrov': `${count + 1}`, 'NBC News': `${count}` };
    await eventually(async () => expect(await listed(popup)).toEqual(all));

    const kill = await openKiller(frames.session);
    await kill();
    const afterKill = await openPopup();
    await eventually(async () => expect(await listed(afterKill)).toEqual(all));
    await afterKill.close();

    await comeToFront(page);
    await page.evaluate(() => {
      for (const frame of document.querySelectorAll('iframe:not(#same, #cross)')) frame.remove();
    });
    await waitUntil('the badge counts the rest', async () => (await badge(popup)) === '5');
    // Another document without a name of ours, then one without a word, where names were.
    await page.$eval('#same', (element) => element.setAttribute('src', '/nobody'));
    await page.$eval('#cross', (element) => element.setAttribute('src', 'about:blank'));
    await waitUntil('the badge counts the page', async () => (await badge(popup)) === '1');
    await popup.close();
    const last = await openPopup();
    await waitUntil('it is listed', async () => (await listed(last))['Sergey Lavrov'] === '1');
  });

  it.each(MARKED_FRAMES)('are opened from there, in one that is %s', async (id) => {
    const path = pathTo(id);
    const frame = await frameIn(page, path.at(-1) ?? id);
    await waitForMarks(page, id, frame);
    await keepOnly(id);
    await page.evaluate(() => {
      document.body.style.padding = '3000px 0';
      scrollTo(0, 0);
    });
    const popup = await openPopup();
    await popup.waitForSelector('[data-name="nbc-news"]');
    await clickInPopup(popup, '[data-name="nbc-news"]');
    await comeToFront(page);
    expect(await frames.read.card()).toMatchObject({ name: 'NBC News' });
    const place = await placeInFrame(page, path, 'NBC News');
    const { top, left } = await cardEdge(page, place);
    expect(Math.abs(top - place.bottom)).toBeLessThanOrEqual(BESIDE_PX);
    expect(Math.abs(left - place.left)).toBeLessThanOrEqual(BESIDE_PX);
    await frames.read.closeCard();
  });
});
