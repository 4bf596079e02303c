import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRequested, type OpenedPage } from '../../src/tools/open-page';
import { glimpseCard, waitForCard } from '../../src/tools/picture-cards';
import { openTabAsker, type TabAsker } from '../../src/tools/tab-asker';
import { countMarks } from '../../src/tools/visit-page';
import { clickInPopup, KINDS, startSession, type Session } from '../support/e2e-session';
import { hover } from '../support/pointer';
import { waitUntil } from '../support/wait-until';

// No network at all: every connection goes to a proxy that does not exist. The page itself comes from
// a file, as from a browser's cache.

/** A port of loopback on which nothing listens. */
const NOBODY = 9;

describe.each(KINDS)('offline, in %s', (kind) => {
  let session: Session;
  let opened: OpenedPage;
  let tab: TabAsker;

  beforeAll(async () => {
    session = await startSession(kind, { proxyPort: NOBODY });
    const page = {
      kind: 'file',
      path: 'assets/demo/demo-en.html',
      as: 'https://paper.example/report',
    } as const;
    opened = await openRequested(session.driven, page, 'blocked');
    tab = await openTabAsker(session.extension, opened.tab);
  });
  afterAll(async () => {
    opened.close();
    await session.close();
  });

  it('names are marked and their cards open', async () => {
    const { mentions } = await tab.readMentions();
    expect(mentions.map(({ surface }) => surface)).toContain('Sergey Lavrov');
    expect(await countMarks(opened.tab)).toBeGreaterThanOrEqual(mentions.length);
    await hover(opened.tab, 'Lavrov');
    expect(await waitForCard(opened.tab, kind)).toMatchObject({ name: 'Sergey Lavrov' });
    await opened.tab.keyboard.press('Escape');
    await waitUntil('the card closes', async () => (await glimpseCard(opened.tab, kind)) === null);
  });

  it('the popup lists, switches and answers', async () => {
    const popup = await session.openPopup(tab.tabId);
    await popup.waitForSelector('button[data-name]');
    await clickInPopup(popup, '.mh-switch');
    await waitUntil('the marks go', async () => (await countMarks(opened.tab)) === 0);
    await clickInPopup(popup, '.mh-switch');
    await popup.focus('.mh-ask input');
    await popup.keyboard.type('nbcnews.com');
    await popup.keyboard.press('Enter');
    await waitUntil('the card is open', () =>
      popup.evaluate(() => document.querySelector('.mh-card h2')?.textContent === 'NBC News'),
    );
    await opened.tab.bringToFront();
    await waitUntil('the marks come back', async () => (await countMarks(opened.tab)) > 0);
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
