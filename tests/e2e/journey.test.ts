import { beforeAll, describe, expect, it } from 'vitest';
import { clickInPopup, comeToFront, KINDS } from '../support/e2e-session';
import { countMarks } from '../../src/tools/visit-page';
import { useDemo, useOwnSession } from '../support/journey';
import type { ReadPage } from '../support/read-page';
import { waitUntil } from '../support/wait-until';

/** The reader's rest on a mark, then the card; see page/hover-intent.ts. */
const INTENT_MS = 150;
const SHOWN_MS = 300;

describe.each(KINDS)('a reader with %s', (kind) => {
  const session = useOwnSession(kind);
  const demo = useDemo();
  let read: ReadPage;

  beforeAll(async () => {
    read = await session.open(demo.url);
  });

  it('sees the names on the page marked, each for the right entity', async () => {
    const profiles = new Map(
      read.mentions.map(({ surface, entities }) => [surface, entities.map(({ id }) => id)]),
    );
    expect(Object.fromEntries(profiles)).toMatchObject({
      'NBC News': ['nbc-news'],
      'Sergey Lavrov': ['sergey-lavrov'],
      'Council on Foreign Relations': ['cfr'],
      'The Moscow Times': ['moscow-times'],
    });
    expect(await countMarks(read.page)).toBeGreaterThanOrEqual(read.mentions.length);
  });

  it('gets offsets that point at the surface in the text of the page', async () => {
    const text = await read.page.evaluate(() => document.body.textContent);
    const pointed = read.mentions.map(({ start, end }) => text.slice(start, end));
    expect(pointed).toEqual(read.mentions.map(({ surface }) => surface));
  });

  it('opens the card of the name under the pointer; Escape closes it', async () => {
    await read.hover('Lavrov');
    expect(await read.card()).toMatchObject({ name: 'Sergey Lavrov' });
    await read.closeCard();
  });

  it('sees the card within 300 ms after the intent', async () => {
    const times: number[] = [];
    for (let round = 0; round < 5; round++) {
      const anew = await session.open(demo.url);
      await anew.page.evaluate(watchFirstCard);
      await anew.hover('NBC News');
      await anew.card();
      times.push((await anew.page.evaluate('globalThis.shownAfterMs')) as number);
      await anew.page.close();
    }
    // The middle one: a busy machine may hold up a round or two.
    const middle = times.toSorted((a, b) => a - b)[2];
    console.log(`${kind}: card after ${times.map((ms) => ms.toFixed(0)).join(', ')} ms`);
    expect(middle).toBeGreaterThanOrEqual(INTENT_MS);
    expect(middle).toBeLessThanOrEqual(INTENT_MS + SHOWN_MS);
  });

  it('finds the names in the popup and opens one from there', async () => {
    const popup = await session.openPopup(read.tab.tabId);
    await popup.waitForSelector('button[data-name]');
    const names = await popup.$$eval('.mh-ml__name', (found) =>
      found.map((one) => one.textContent),
    );
    expect(names).toContain('NBC News');
    await clickInPopup(popup, 'button[data-name]');
    await comeToFront(read.page);
    expect(await read.card()).toMatchObject({ name: names[0] });
    await read.page.keyboard.press('Escape');
    // Firefox lets a real popup close itself, but no tab.
    if (!popup.isClosed()) await popup.close();
  });

  it('switches the marks of the site off and on again', async () => {
    const before = await countMarks(read.page);
    const popup = await session.openPopup(read.tab.tabId);
    const toggle = () => clickInPopup(popup, '.mh-switch');
    await popup.waitForSelector('.mh-switch');

    await toggle();
    await waitUntil('the marks go', async () => (await countMarks(read.page)) === 0);
    await waitUntil('the popup says so', () => popup.$('.mh-notice'));
    const elsewhere = await session.open(demo.url);
    expect(elsewhere.mentions).toEqual([]);
    await elsewhere.page.close();

    await toggle();
    await read.page.bringToFront();
    await waitUntil('the marks come back', async () => (await countMarks(read.page)) === before);
    await popup.close();
  });
});

/** Runs in the page: notes how long after the pointer's last move the card's host comes in. */
function watchFirstCard(): void {
  let rested = 0;
  addEventListener('mousemove', () => (rested = performance.now()), true);
  new MutationObserver(() => {
    Object.assign(globalThis, { shownAfterMs: performance.now() - rested });
  }).observe(document.documentElement, { childList: true });
}
