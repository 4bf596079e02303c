import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFolder, KINDS, startSession, type StartedSession } from '../support/e2e-session';
import { useDemo } from '../support/journey';

describe.each(KINDS)('without the share-alike data in %s', (kind) => {
  let folder: string;
  const demo = useDemo();
  let session: StartedSession;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'masthead-'));
    cpSync(builtFolder(kind), folder, { recursive: true });
    rmSync(join(folder, 'data', 'share-alike'), { recursive: true });
    session = await startSession(kind, { folder });
  });
  afterAll(async () => {
    await session.close();
    rmSync(folder, { recursive: true });
  });

  it('names are found, cards open and the popup knows the page', async () => {
    const read = await session.open(demo.url);
    const { tab, mentions } = read;
    const found = mentions.find(({ surface }) => surface === 'NBC News');
    expect(found?.entities.map(({ id }) => id)).toEqual(['nbc-news']);
    expect(await tab.ask('openMention', { index: found?.index ?? -1 })).toBe(true);
    expect(await read.card()).toMatchObject({ name: 'NBC News', isComplete: true });
    const popup = await session.openPopup(tab.tabId);
    await popup.waitForSelector('button[data-name]');
  });
});
