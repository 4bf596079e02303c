import type { Page } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { startSession, type Session, type StartedSession } from '../support/e2e-session';
import { useSite } from '../support/journey';
import { allowPrivateWindows, openPrivateWindow } from '../support/private-window';
import { waitUntil } from '../support/wait-until';

const PATH = 'src/vetting/index.html';
const LINK = 'https://www.nbcnews.com/news/world/a-rcna92610';

const site = useSite({ '/page': `<title>p</title><p>Read <a href="${LINK}">this</a>.` });
const sessions: StartedSession[] = [];

afterAll(async () => {
  for (const session of sessions) await session.close();
});

async function start(kind: Session['kind']): Promise<Session> {
  const session = await startSession(kind);
  sessions.push(session);
  await allowPrivateWindows(session);
  return session;
}

const words = (page: Page): Promise<string> => page.evaluate(() => document.body.textContent);
const press = (page: Page, selector: string): Promise<void> =>
  page.$eval(selector, (button) => (button as HTMLElement).click());

/** How many links lie in the browser's storage. */
const countKept = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const held = await indexedDB.databases();
    if (!held.some(({ name }) => name === 'masthead-vetting')) return 0;
    return new Promise<number>((resolve, reject) => {
      const opening = indexedDB.open('masthead-vetting');
      opening.onerror = () => reject(new Error('the list does not open'));
      opening.onsuccess = () => {
        const count = opening.result.transaction('links').objectStore('links').count();
        count.onsuccess = () => {
          opening.result.close();
          resolve(count.result);
        };
      };
    });
  });

async function openList({ extension }: Session, hash = ''): Promise<Page> {
  const page = await extension.openPage(PATH + hash);
  await waitUntil('the page is drawn', () => page.$('#links'));
  return page;
}

const isJudged = (page: Page): Promise<true> =>
  waitUntil('the link is judged', async () => (await words(page)).includes('NBC News') || null);

/** A new tab of an ordinary window finds nothing, and keeps what it is given. */
async function seesNothingAndKeeps(session: Session): Promise<void> {
  const page = await openList(session);
  expect(await countKept(page)).toBe(0);
  expect(await words(page)).toContain('No links yet');
  await page.$eval('#links', (area, link) => ((area as HTMLTextAreaElement).value = link), LINK);
  await press(page, '.mh-btn--primary');
  await isJudged(page);
  await waitUntil('it is kept', async () => (await countKept(page)) === 1);
}

it('keeps nothing of a page in a private window of chromium', async () => {
  const session = await start('chromium');
  const tab = await openPrivateWindow(session, site.url('/page'));
  // The page's script may not have started yet: then the list knows of no page, and is opened again.
  const page = await waitUntil('the list knows of the page', async () => {
    const list = await openList(session, `#tab=${tab}`);
    if ((await words(list)).includes('Take the link of 127.0.0.1')) return list;
    await list.close();
    return null;
  });
  expect(await words(page)).toContain('Private window: the list is gone when this tab is closed.');
  await press(page, '.mh-vet__acts > .mh-btn');
  await isJudged(page);
  await press(page, '[data-key="1"] .mh-vet__decide button');
  await waitUntil('it is decided', () => page.$('[data-key="1"] [aria-pressed="true"]'));
  await page.close();
  await seesNothingAndKeeps(session);
});

it('keeps nothing of the list in a private window of firefox', async () => {
  const session = await start('firefox');
  await openPrivateWindow(session, `${session.extension.origin}/${PATH}`);
  const page = await waitUntil('the list is open', async () => {
    const pages = await session.driven.browser.pages();
    return pages.find((one) => one.url().endsWith(PATH)) ?? null;
  });
  await waitUntil('the page is drawn', () => page.$('#links'));
  expect(await words(page)).toContain('Private window: the list is gone when this tab is closed.');
  await page.$eval('#links', (area, link) => ((area as HTMLTextAreaElement).value = link), LINK);
  await press(page, '.mh-btn--primary');
  await isJudged(page);
  await press(page, '[data-key="1"] .mh-vet__decide button');
  await waitUntil('it is decided', () => page.$('[data-key="1"] [aria-pressed="true"]'));
  await page.close();
  await seesNothingAndKeeps(session);
});
