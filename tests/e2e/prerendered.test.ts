import { expect, it } from 'vitest';
import { useOwnSession, useSite } from '../support/journey';
import { waitUntil } from '../support/wait-until';

// Chromium loads a page ahead when another one asks for it: nobody reads it yet, and perhaps nobody ever
// will. Firefox has nothing of the kind.

const FIRST = `<!doctype html><html lang="en"><title>First</title><p>NBC News is on the first page.</p>
<a href="/next">next</a>
<script type="speculationrules">
{ "prerender": [{ "source": "list", "urls": ["/next"], "eagerness": "immediate" }] }
</script></html>`;

const NEXT = `<!doctype html><html lang="en"><title>Next</title>
<p>Sergey Lavrov met Richard Haass, The Moscow Times said.</p>
<script>
  let count = 0;
  const wasAhead = document.prerendering;
  const look = () => {
    if (!document.prerendering) {
      localStorage.setItem('seenAhead', wasAhead ? count + ' marks' : 'not loaded ahead');
      return;
    }
    for (const marks of CSS.highlights.values()) count += marks.size;
    localStorage.setItem('looks', Number(localStorage.getItem('looks') ?? 0) + 1);
    setTimeout(look, 50);
  };
  look();
</script></html>`;

/** What the function below uses of the extension's page that it runs in. */
declare const chrome: {
  readonly action: { getBadgeText(of: { readonly tabId: number }): Promise<string> };
};

const site = useSite({ '/': FIRST, '/next': NEXT, '/beside': '<title>Beside</title>' });
const session = useOwnSession('chromium');

it('a page that is loaded ahead is neither marked nor counted before it is shown', async () => {
  // Driver and tab lose each other where another document takes the place of the first: its notes are
  // read from a second tab.
  const beside = await session.driven.browser.newPage();
  await beside.goto(site.url('/beside'));
  const noted = (name: string): Promise<string | null> =>
    beside.evaluate((key) => localStorage.getItem(key), name);
  const read = await session.open(site.url('/'));
  const { page, tab } = read;
  expect(read.mentions.map(({ surface }) => surface)).toEqual(['NBC News']);
  const panel = await session.extension.openPage(session.extension.popupPath);
  await page.bringToFront();
  const badge = (): Promise<string> =>
    panel.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab.tabId);
  // Twenty looks of the page ahead, a second: longer than marking takes.
  await waitUntil('the next page waits', async () => Number(await noted('looks')) >= 20);
  expect(await badge()).toBe('1');
  expect(await read.surfaces()).toEqual(['NBC News']);
  await read.hover('NBC News');
  expect(await read.card()).toMatchObject({ name: 'NBC News' });

  await page.evaluate(() => setTimeout(() => document.querySelector('a')?.click()));
  expect(await waitUntil('the next page is shown', () => noted('seenAhead'))).toBe('0 marks');
  const shown = await waitUntil('the next page is read', async () => {
    const found = await tab.ask('getMentions', {}).catch(() => null);
    return found?.isComplete === true && found.mentions.length > 1 ? found.mentions : null;
  });
  expect(shown.map(({ surface }) => surface)).toEqual([
    'Sergey Lavrov',
    'Richard Haass',
    'The Moscow Times',
  ]);
  await waitUntil('the badge counts it', async () => (await badge()) === '3');
});
