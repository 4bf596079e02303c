import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openTabAsker } from '../../src/tools/tab-asker';
import { builtFolder, clickInPopup, KINDS, startBrowser } from '../support/e2e-session';
import { useOwnSession, useSite } from '../support/journey';
import { withdrawAccess } from '../support/site-access';
import { waitUntil } from '../support/wait-until';

const PAGE = '<!doctype html><html lang="en"><title>Report</title><p>NBC News said so.</p>';

/** A page of the browser's own, closed to every extension. */
const BROWSER_PAGE = { chromium: 'chrome://version/', firefox: 'about:support' } as const;

const site = useSite({ '/': PAGE });

/** Title of the notice that the popup shows, once it shows one. */
const noticeOf = (popup: Page): Promise<string> =>
  waitUntil('the popup shows its state', () =>
    popup.evaluate(() => document.querySelector('.mh-notice h2')?.textContent ?? null),
  );

describe.each(KINDS)('the popup in %s', (kind) => {
  const session = useOwnSession(kind);

  it('lists names where all is well', async () => {
    const { page, tab } = await session.open(site.url('/'));
    const popup = await session.openPopup(tab.tabId);
    await popup.waitForSelector('button[data-name]');
    expect(await popup.$('.mh-notice')).toBeNull();
    await page.close();
  });

  it('says that the site is switched off, with the switch beside it', async () => {
    const { page, tab } = await session.open(site.url('/'));
    const popup = await session.openPopup(tab.tabId);
    const flip = () => clickInPopup(popup, '.mh-switch');
    await popup.waitForSelector('.mh-switch');
    await flip();
    expect(await noticeOf(popup)).toBe('Switched off on this site');
    await flip();
    await page.bringToFront(); // a page that is out of sight is not read
    await waitUntil('the names come back', () => popup.$('button[data-name]'));
    await page.close();
  });

  it('says that no extension may run on a page of the browser', async () => {
    const page = await session.driven.browser.newPage();
    // Firefox reports no event of such a page.
    await page.goto(BROWSER_PAGE[kind], { waitUntil: kind === 'firefox' ? [] : 'load' });
    const { tabId } = await openTabAsker(session.extension, page);
    expect(await noticeOf(await session.openPopup(tabId))).toBe('This page cannot be read');
    await page.close();
  });

  // The last one of this browser: the access stays withdrawn.
  it('says that access to the site is not given', async () => {
    await withdrawAccess(session);
    const page = await session.driven.browser.newPage();
    await page.goto(site.url('/'));
    const { tabId } = await openTabAsker(session.extension, page);
    expect(await noticeOf(await session.openPopup(tabId))).toBe(
      'Masthead may not read this site yet',
    );
  });
});

it('says in Chromium that the tab was open before, and reloads it', async () => {
  const driven = await startBrowser('chromium');
  try {
    const page = await driven.browser.newPage();
    await page.goto(site.url('/'));
    const extension = await driven.installExtension(builtFolder('chromium'));
    const { tabId, readMentions } = await openTabAsker(extension, page);
    const popup = await extension.openPage(`${extension.popupPath}?tab=${tabId}`);
    expect(await noticeOf(popup)).toBe('This tab was open before Masthead');
    await clickInPopup(popup, '.mh-notice button');
    await page.bringToFront();
    expect((await readMentions()).mentions).toHaveLength(1);
  } finally {
    await driven.browser.close();
  }
});

it('lists the names of a tab that was open before in Firefox, which lets us in at once', async () => {
  const driven = await startBrowser('firefox');
  try {
    const page = await driven.browser.newPage();
    await page.goto(site.url('/'));
    const extension = await driven.installExtension(builtFolder('firefox'));
    const { readMentions } = await openTabAsker(extension, page);
    expect((await readMentions()).mentions).toHaveLength(1);
  } finally {
    await driven.browser.close();
  }
});
