import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { KINDS, startSession, type Session } from '../support/e2e-session';
import { serveSite, type TestSite } from '../support/test-site';
import { waitUntil } from '../support/wait-until';

const PAGE = '<!doctype html><html lang="en"><title>Report</title><p>NBC News said so.</p>';

let site: TestSite;
beforeAll(async () => {
  site = await serveSite({ '/': PAGE });
});
afterAll(() => site.close());

/** Title of the notice that the popup shows, once it shows one. */
const noticeOf = (popup: Page): Promise<string> =>
  waitUntil('the popup shows its state', () =>
    popup.evaluate(() => document.querySelector('.mh-notice h2')?.textContent ?? null),
  );

describe.each(KINDS)('the popup in %s', (kind) => {
  let session: Session;

  beforeAll(async () => {
    session = await startSession(kind);
  });
  afterAll(() => session.close());

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
    const flip = () => popup.$eval('.mh-switch', (input) => (input as HTMLInputElement).click());
    await popup.waitForSelector('.mh-switch');
    await flip();
    expect(await noticeOf(popup)).toBe('Switched off on this site');
    await flip();
    await waitUntil('the names come back', () => popup.$('button[data-name]'));
    await page.close();
  });
});
