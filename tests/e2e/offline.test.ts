import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRequested, type OpenedPage } from '../../src/tools/open-page';
import { openTabAsker } from '../../src/tools/tab-asker';
import { countMarks } from '../../src/tools/visit-page';
import { clickInPopup, KINDS } from '../support/e2e-session';
import { useOwnSession } from '../support/journey';
import { asReadPage, type ReadPage } from '../support/read-page';
import { waitUntil } from '../support/wait-until';

// No network at all: every connection goes to a proxy that does not exist. The page itself comes from
// a file, as from a browser's cache.

/** A port of loopback on which nothing listens. */
const NOBODY = 9;

describe.each(KINDS)('offline, in %s', (kind) => {
  const session = useOwnSession(kind, { proxyPort: NOBODY });
  let opened: OpenedPage;
  let read: ReadPage;

  beforeAll(async () => {
    const page = {
      kind: 'file',
      path: 'assets/demo/demo-en.html',
      as: 'https://paper.example/report',
    } as const;
    opened = await openRequested(session.driven, page, 'blocked');
    const tab = await openTabAsker(session.extension, opened.tab);
    const { mentions } = await tab.readMentions();
    read = asReadPage({ kind, page: opened.tab, tab, mentions });
  });
  afterAll(() => opened.close());

  it('names are marked and their cards open', async () => {
    expect(read.mentions.map(({ surface }) => surface)).toContain('Sergey Lavrov');
    expect(await countMarks(read.page)).toBeGreaterThanOrEqual(read.mentions.length);
    await read.hover('Lavrov');
    expect(await read.card()).toMatchObject({ name: 'Sergey Lavrov' });
    await read.closeCard();
  });

  it('the popup lists, switches and answers', async () => {
    const popup = await session.openPopup(read.tab.tabId);
    await popup.waitForSelector('button[data-name]');
    await clickInPopup(popup, '.mh-switch');
    await waitUntil('the marks go', async () => (await countMarks(read.page)) === 0);
    await clickInPopup(popup, '.mh-switch');
    await popup.focus('.mh-ask input');
    await popup.keyboard.type('nbcnews.com');
    await popup.keyboard.press('Enter');
    await waitUntil('the card is open', () =>
      popup.evaluate(() => document.querySelector('.mh-card h2')?.textContent === 'NBC News'),
    );
    await read.page.bringToFront();
    await waitUntil('the marks come back', async () => (await countMarks(read.page)) > 0);
    await popup.close();
  });

  it('links are judged, data and settings shown', async () => {
    const vetting = await session.extension.openPage('src/vetting/index.html');
    await vetting.waitForSelector('textarea');
    await vetting.focus('textarea');
    await vetting.keyboard.type('https://www.nbcnews.com/a');
    await vetting.keyboard.down('Control');
    await vetting.keyboard.press('Enter');
    await vetting.keyboard.up('Control');
    await waitUntil('the link is judged', () =>
      vetting.evaluate(() => document.body.textContent.includes('NBC News')),
    );
    for (const path of ['src/data-page/index.html', 'src/options/index.html']) {
      const page = await session.extension.openPage(path);
      await page.waitForSelector('h1');
      expect(await page.$('.mh-error')).toBeNull();
    }
  });
});
