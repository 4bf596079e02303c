import { describe, expect, it } from 'vitest';
import { gatherErrors } from '../../src/tools/extension-errors';
import { countMarks } from '../../src/tools/visit-page';
import { openTabAsker } from '../../src/tools/tab-asker';
import { builtFolder, clickInPopup, KINDS } from '../support/e2e-session';
import { useOwnSession, useSite } from '../support/journey';
import { waitUntil } from '../support/wait-until';

// An update takes the place of the extension while pages are open. Chromium lets the old script run on
// in them, cut off; Firefox ends it and runs the new one.

const PAGE = `<!doctype html><html lang="en"><title>Report</title>
<p>NBC News quoted Sergey Lavrov.</p>`;

describe.each(KINDS)('a page that was open before an update in %s', (kind) => {
  const site = useSite({ '/': PAGE });
  const session = useOwnSession(kind);

  it('is left in peace by the old script, and can be read anew', async () => {
    const { page, tab, ...read } = await session.open(site.url('/'));
    const failures: string[] = [];
    page.on('pageerror', (error) => failures.push(String(error)));
    page.on('console', (message) => failures.push(message.text()));
    const readErrors = await gatherErrors(session.driven, session.extension);
    await session.driven.installExtension(builtFolder(kind));

    await page.bringToFront();
    if (kind === 'chromium') {
      await read.hover('Lavrov');
      await waitUntil('the old marks go', async () => (await countMarks(page)) === 0);
      expect(await read.glimpse()).toBeNull();
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
    await read.hover('Lavrov');
    expect(await read.card()).toMatchObject({ name: 'Sergey Lavrov' });
    expect(failures).toEqual([]);
    expect(await readErrors()).toEqual([]);
  });
});
