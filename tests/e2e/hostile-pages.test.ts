import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gatherErrors, type ReadErrors } from '../../src/tools/extension-errors';
import { glimpseCard, waitForCard } from '../../src/tools/picture-cards';
import { KINDS, startSession, type Session } from '../support/e2e-session';
import { HOSTILE_PAGES, htmlOf } from '../support/hostile-pages';
import { hover } from '../support/pointer';
import { serveSite, type TestSite } from '../support/test-site';
import { waitUntil } from '../support/wait-until';

// Whatever a page is made of or does to itself: its names are marked, its card opens, and nothing of
// ours fails.

const NAMES = Object.keys(HOSTILE_PAGES);
const pathOf = (name: string): string => `/${NAMES.indexOf(name)}`;

describe.each(KINDS)('in %s', (kind) => {
  let site: TestSite;
  let session: Session;
  let readErrors: ReadErrors;

  beforeAll(async () => {
    site = await serveSite(
      Object.fromEntries(NAMES.map((name) => [pathOf(name), htmlOf(name)])),
      Object.fromEntries(NAMES.map((name) => [pathOf(name), HOSTILE_PAGES[name]?.headers ?? {}])),
    );
    session = await startSession(kind);
    readErrors = await gatherErrors(session.driven, session.extension);
  });
  afterAll(async () => {
    await session.close();
    site.close();
  });

  it.each(Object.entries(HOSTILE_PAGES))('%s', async (name, { marked, opens }) => {
    const before = await readErrors();
    const { page, tab } = await session.open(site.url(pathOf(name)));
    try {
      let found: readonly string[] = [];
      await waitUntil(`${marked.join()} are marked`, async () => {
        found = (await tab.readMentions()).mentions.map(({ surface }) => surface);
        return found.join() === marked.join();
      }).catch(() => expect(found).toEqual(marked));
      if (opens !== null) {
        await hover(page, opens);
        expect(await waitForCard(page, kind)).toMatchObject({ name: 'Sergey Lavrov' });
        await page.keyboard.press('Escape');
        await waitUntil('the card closes', async () => (await glimpseCard(page, kind)) === null);
      }
      expect((await readErrors()).slice(before.length)).toEqual([]);
    } finally {
      await page.close();
    }
  });
});
