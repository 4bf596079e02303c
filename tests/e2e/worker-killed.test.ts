import { beforeAll, describe, expect, it } from 'vitest';
import { KINDS } from '../support/e2e-session';
import { frameIn, marksIn } from '../support/frame-site';
import { useOwnSession, useSite } from '../support/journey';
import type { ReadPage } from '../support/read-page';
import { stopWorker } from '../support/stop-worker';
import { waitUntil } from '../support/wait-until';

const FRAMED = `<!doctype html><html lang="en"><title>Framed</title><p>NBC News</p><iframe width="500" height="200" src="/inner?inner"></iframe>`;
const PAGE = `<!doctype html><html lang="en"><title>Report</title>
<p>NBC News quoted Sergey Lavrov.</p><p>The Washington Post did not.</p>`;

describe.each(KINDS)('when %s has stopped the worker', (kind) => {
  const site = useSite({ '/': PAGE, '/framed': FRAMED, '/inner': '<p>NBC News</p>' });
  const session = useOwnSession(kind);
  let read: ReadPage;

  beforeAll(async () => {
    read = await session.open(site.url('/'));
  });

  it('between hover and card, the card still comes', async () => {
    await read.hover('NBC News');
    await stopWorker(session); // within the reader's 150 ms of rest
    expect(await read.card()).toMatchObject({ name: 'NBC News' });
    await read.page.keyboard.press('Escape');
  });

  it('before the hover, the card still comes', async () => {
    await stopWorker(session);
    await read.hover('Sergey Lavrov');
    expect(await read.card()).toMatchObject({ name: 'Sergey Lavrov' });
    await read.page.keyboard.press('Escape');
  });

  it('before a frame gets text, that is marked', async () => {
    const { page } = await session.open(site.url('/framed'));
    const frame = await frameIn(page, 'inner');
    await waitUntil('the frame is marked', async () => (await marksIn(frame)).length === 1);
    await stopWorker(session);
    await frame.evaluate(() => document.body.append(' Sergey Lavrov'));
    await waitUntil('its new text is marked', async () => (await marksIn(frame)).length === 2);
    await page.close();
  });

  it('before a page loads, its names are still found', async () => {
    await stopWorker(session);
    const { page, mentions } = await session.open(site.url('/'));
    expect(mentions.map(({ entities }) => entities[0]?.id)).toEqual([
      'nbc-news',
      'sergey-lavrov',
      'washington-post',
    ]);
    await page.close();
  });
});
