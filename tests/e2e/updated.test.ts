import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatherErrors } from '../../src/tools/extension-errors';
import { glimpseCard, waitForCard } from '../../src/tools/picture-cards';
import { countMarks } from '../../src/tools/visit-page';
import { openTabAsker } from '../../src/tools/tab-asker';
import {
  builtFolder,
  clickInPopup,
  KINDS,
  startSession,
  type Session,
} from '../support/e2e-session';
import { hover } from '../support/pointer';
import { serveSite, type TestSite } from '../support/test-site';
import { waitUntil } from '../support/wait-until';

// An update takes the place of the extension while pages are open. Chromium lets the old script run on
// in them, cut off; Firefox ends it and runs the new one.

const PAGE = `<!doctype html><html lang="en"><title>Report</title>
<p>NBC News quoted Sergey Lavrov.</p>`;

describe.each(KINDS)('a page that was open before an update in %s', (kind) => {
  let site: TestSite;
  let session: Session;

  beforeAll(async () => {
    site = await serveSite({ '/': PAGE });
    session = await startSession(kind);
  });
  afterAll(async () => {
    await session.close();
    site.close();
  });

  it('is left in peace by the old script, and can be read anew', async () => {
    const { page, tab } = await session.open(site.url('/'));
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(String(error)));
    page.on('console', (message) => failures.push(message.text()));
    const readErrors = await gatherErrors(session.driven, session.extension);
    await session.driven.installExtension(builtFolder(kind));

    await page.bringToFront();
    if (kind === 'chromium') {
      await hover(page, 'Lavrov');
      await waitUntil('the old marks go', async () => (await countMarks(page)) === 0);
      expect(await glimpseCard(page, kind)).toBeNull();
      await page.evaluate(() => document.body.append('NBC News again'));

      const popup = await session.openPopup(tab.tabId);
      await popup.waitForSelector('.mh-notice button');
      expect(await popup.$eval('.mh-notice h2', (title) => title.textContent)).toBe(
        'Masthead was updated after this tab was opened',
      );
      await clickInPopup(popup, '.mh-notice button');
      await page.bringToFront();
    }
    const anew = await openTabAsker(session.extension, page);
    expect((await anew.readMentions()).mentions).toHaveLength(2);
    await page.mouse.move(1, 300);
    await hover(page, 'Lavrov');
    expect(await waitForCard(page, kind)).toMatchObject({ name: 'Sergey Lavrov' });
    expect(failures).toEqual([]);
    expect(await readErrors()).toEqual([]);
  });
});
