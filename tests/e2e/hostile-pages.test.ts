import { beforeAll, describe, expect, it } from 'vitest';
import { gatherErrors, type ReadErrors } from '../../src/tools/extension-errors';
import { KINDS } from '../support/e2e-session';
import { HOSTILE_PAGES, htmlOf } from '../support/hostile-pages';
import { useOwnSession, useSite } from '../support/journey';
import { waitUntil } from '../support/wait-until';

// Whatever a page is made of or does to itself: its names are marked, its card opens, and nothing of
// ours fails.

const NAMES = Object.keys(HOSTILE_PAGES);

/** For pages of megabytes, or of a hundred frames, on the busiest machine, ms. */
const LONG_MS = 60_000;

const pathOf = (name: string): string => `/${NAMES.indexOf(name)}`;

describe.each(KINDS)('in %s', (kind) => {
  const site = useSite(
    Object.fromEntries(NAMES.map((name) => [pathOf(name), htmlOf(name)])),
    Object.fromEntries(NAMES.map((name) => [pathOf(name), HOSTILE_PAGES[name]?.headers ?? {}])),
  );
  const session = useOwnSession(kind);
  let readErrors: ReadErrors;

  beforeAll(async () => {
    readErrors = await gatherErrors(session.driven, session.extension);
  });

  it.each(Object.entries(HOSTILE_PAGES))('%s', async (name, { marked, opens, isOver }) => {
    const before = await readErrors();
    const read = await session.open(site.url(pathOf(name)));
    try {
      if (isOver !== undefined) {
        await waitUntil(
          'the page comes to rest',
          () => read.page.evaluate(isOver) as Promise<boolean>,
          LONG_MS,
        );
      }
      let found: readonly string[] = [];
      const isRead = async (): Promise<boolean> => {
        found = await read.surfaces();
        return found.join() === marked.join();
      };
      await waitUntil('the page is read', isRead, LONG_MS).catch(() =>
        expect(found).toEqual(marked),
      );
      if (opens !== null) {
        await read.hover(opens);
        expect(await read.card()).toMatchObject({ name: 'Sergey Lavrov' });
        await read.closeCard();
      }
      expect((await readErrors()).slice(before.length)).toEqual([]);
    } finally {
      await read.page.close();
    }
  });
});
