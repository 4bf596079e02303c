import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard } from '../../src/tools/picture-cards';
import { KINDS, startSession, type ReadPage, type Session } from '../support/e2e-session';
import { hover } from '../support/pointer';
import { SHORT_IDLE_MS, stopWorker } from '../support/stop-worker';
import { serveSite, type TestSite } from '../support/test-site';

const PAGE = `<!doctype html><html lang="en"><title>Report</title>
<p>NBC News quoted Sergey Lavrov.</p><p>The Washington Post did not.</p>`;

describe.each(KINDS)('when %s has stopped the worker', (kind) => {
  let site: TestSite;
  let session: Session;
  let read: ReadPage;
  let ownPage: Page;

  beforeAll(async () => {
    site = await serveSite({ '/': PAGE });
    session = await startSession(kind, { backgroundIdleMs: SHORT_IDLE_MS });
    ownPage = await session.extension.openPage(session.extension.popupPath);
    read = await session.open(site.url('/'));
  });
  afterAll(async () => {
    await session.close();
    site.close();
  });

  it('between hover and card, the card still comes', async () => {
    await hover(read.page, 'NBC News');
    // Chromium: within the reader's 150 ms of rest. Firefox cannot be told to stop it at once.
    if (kind === 'chromium') await stopWorker(session, ownPage);
    expect(await waitForCard(read.page, kind)).toMatchObject({ name: 'NBC News' });
    await read.page.keyboard.press('Escape');
  });

  it('before the hover, the card still comes', async () => {
    await stopWorker(session, ownPage);
    await hover(read.page, 'Sergey Lavrov');
    expect(await waitForCard(read.page, kind)).toMatchObject({ name: 'Sergey Lavrov' });
    await read.page.keyboard.press('Escape');
  });

  it('before a page loads, its names are still found', async () => {
    await stopWorker(session, ownPage);
    const { page, mentions } = await session.open(site.url('/'));
    expect(mentions.map(({ entities }) => entities[0]?.id)).toEqual([
      'nbc-news',
      'sergey-lavrov',
      'washington-post',
    ]);
    await page.close();
  });
});
