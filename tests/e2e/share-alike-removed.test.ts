import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waitForCard } from '../../src/tools/picture-cards';
import { servePage, type PageServer } from '../../src/tools/stored-page';
import { builtFolder, KINDS, startSession, type Session } from '../support/e2e-session';

describe.each(KINDS)('without the share-alike data in %s', (kind) => {
  let folder: string;
  let demo: PageServer;
  let session: Session;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'masthead-'));
    cpSync(builtFolder(kind), folder, { recursive: true });
    rmSync(join(folder, 'data', 'share-alike'), { recursive: true });
    demo = await servePage('assets/demo/demo-en.html');
    session = await startSession(kind, { folder });
  });
  afterAll(async () => {
    await session.close();
    demo.close();
    rmSync(folder, { recursive: true });
  });

  it('names are found, cards open and the popup knows the page', async () => {
    const { page, tab, mentions } = await session.open(demo.url);
    const found = mentions.find(({ surface }) => surface === 'NBC News');
    expect(found?.entities.map(({ id }) => id)).toEqual(['nbc-news']);
    expect(await tab.ask('openMention', { index: found?.index ?? -1 })).toBe(true);
    expect(await waitForCard(page, kind)).toMatchObject({ name: 'NBC News', isComplete: true });
    const popup = await session.openPopup(tab.tabId);
    await popup.waitForSelector('button[data-name]');
  });
});
