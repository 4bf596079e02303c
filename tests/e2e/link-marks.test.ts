import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { KINDS } from '../support/e2e-session';
import { useSession, useSite } from '../support/journey';
import { LINK_PAGES, LINK_TEXTS } from '../support/link-pages';
import { waitUntil } from '../support/wait-until';

const site = useSite(
  Object.fromEntries(Object.entries(LINK_PAGES).map(([name, html]) => [`/${name}`, html])),
);

/** Kinds of links that are marked on a page. */
const kindsOn = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...CSS.highlights]
      .filter(([name, highlight]) => name.startsWith('masthead-link-') && highlight.size > 0)
      .map(([name]) => name.slice('masthead-link-'.length))
      .sort(),
  );

describe.each(KINDS)('links on pages in %s', (kind) => {
  const session = useSession(kind);

  async function flip(...switches: readonly string[]): Promise<void> {
    const options = await session.extension.openPage('src/options/index.html');
    for (const name of switches) {
      await waitUntil('the switch is drawn', () => options.$(`#links-${name}`));
      await options.$eval(`#links-${name}`, (input) => (input as HTMLElement).click());
      await waitUntil('it is kept', () =>
        options.$eval(`#links-${name}`, (input) => (input as HTMLInputElement).checked || null),
      );
    }
    await options.close();
  }

  it('have no mark until a kind is switched on, then on the open page too', async () => {
    const { page } = await session.open(site.url('/forum'));
    expect(await kindsOn(page)).toEqual([]);
    await flip('state');
    await page.bringToFront();
    await waitUntil('the link is marked', async () => String(await kindsOn(page)) === 'state');
    await page.close();
    await flip('rated', 'look-alike', 'shortener');
  });

  it.each(Object.keys(LINK_PAGES))('are marked by kind, the page untouched: %s', async (name) => {
    const { page } = await session.open(site.url(`/${name}`));
    await page.bringToFront();
    const expected = Object.keys(LINK_TEXTS).sort();
    await waitUntil(
      'all kinds are marked',
      async () => String(await kindsOn(page)) === String(expected),
    );
    const [first, second] = await page.evaluate(async (address) => {
      const parsed = new DOMParser().parseFromString(
        await (await fetch(address)).text(),
        'text/html',
      );
      return [document.body.innerHTML, parsed.body.innerHTML];
    }, page.url());
    expect(first).toBe(second);
    await page.close();
  });

  it.each([
    ['rated title', 'NBC News'],
    ['state title', 'TASS'],
    ['alike title', 'nbcnews.com.co'],
    ['short title', 'bit.ly'],
  ])('open a card at %s: %s', async (text, name) => {
    const { page, ...read } = await session.open(site.url('/forum'));
    await page.bringToFront();
    await waitUntil('links are marked', async () => (await kindsOn(page)).length === 4);
    await read.hover(text);
    await read.card();
    expect((await read.glimpse())?.name).toBe(name);
    await page.close();
  });
});
