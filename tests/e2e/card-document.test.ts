import { beforeAll, describe, expect, it } from 'vitest';
import { KINDS } from '../support/e2e-session';
import { useSession, useSite } from '../support/journey';
import type { Point } from '../support/pointer';
import type { ReadPage } from '../support/read-page';
import { waitUntil } from '../support/wait-until';

// The card has a document of its own, so what happens in it reaches page and script another way.

const PAGE = `<!doctype html><html lang="en"><title>Report</title>
<button>opener</button><p>NBC News quoted Sergey Lavrov.</p>`;

/** Longer than a card stays after the pointer has left it, ms. */
const LONGER_THAN_GRACE_MS = 600;

describe.each(KINDS)('the card in %s', (kind) => {
  const site = useSite(
    { '/': PAGE, '/sandboxed': PAGE, '/still': PAGE },
    {
      '/sandboxed': { 'content-security-policy': 'sandbox allow-scripts' },
      '/still': { 'content-security-policy': 'sandbox' },
    },
  );
  const session = useSession(kind);
  let read: ReadPage;

  beforeAll(async () => {
    read = await session.open(site.url('/'));
  });

  const isOpen = async (): Promise<boolean> => (await read.glimpse()) !== null;
  const rest = (): Promise<void> => new Promise((done) => setTimeout(done, LONGER_THAN_GRACE_MS));
  /** Moves the pointer from a mark down into its card, as a hand does. */
  const moveInto = async ({ x, y }: Point): Promise<void> => {
    await read.page.mouse.move(x + 10, y + 80, { steps: 8 });
  };

  it('stays while the pointer is in it, and leaves with it', async () => {
    const point = await read.hover('Lavrov');
    await read.card();
    await moveInto(point);
    await rest();
    expect(await isOpen()).toBe(true);
    await read.page.mouse.move(900, 700, { steps: 4 });
    await read.untilCardCloses();
  });

  it('stays after a press in it, until a press outside', async () => {
    const point = await read.hover('Lavrov');
    await read.card();
    await moveInto(point);
    await read.page.mouse.down();
    await read.page.mouse.up();
    await read.page.mouse.move(900, 700, { steps: 4 });
    await rest();
    expect(await isOpen()).toBe(true);
    await read.page.mouse.down();
    await read.page.mouse.up();
    await read.untilCardCloses();
  });

  it('takes the focus and the keys to itself, closes with Escape and gives the focus back', async () => {
    await read.page.focus('button');
    expect(await read.tab.ask('openMention', { index: 1 })).toBe(true);
    await read.card();
    expect(await read.page.evaluate(() => document.activeElement?.outerHTML)).toBe('<div></div>');
    await read.page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(globalThis, { heard });
      for (const name of ['keydown', 'keyup', 'focusin', 'focusout'] as const)
        addEventListener(name, () => heard.push(name), true);
    });
    await read.page.keyboard.press('Tab');
    expect(await isOpen()).toBe(true);
    expect(await read.page.evaluate('heard')).toEqual([]);
    await read.closeCard();
    expect(await read.page.evaluate(() => document.activeElement?.localName)).toBe('button');
  });

  it('closes when the page throws its host about, and comes up again', async () => {
    expect(await read.tab.ask('openMention', { index: 1 })).toBe(true);
    await read.card();
    await read.page.evaluate(() => {
      document.body.append(document.documentElement.lastElementChild ?? '');
    });
    await read.untilCardCloses();
    expect(await read.tab.ask('openMention', { index: 0 })).toBe(true);
    expect(await read.card()).toMatchObject({ name: 'NBC News' });
    await read.page.keyboard.press('Escape');
  });

  it('does not come where every frame is a stranger and scripts may look', async () => {
    const { page, ...sandboxed } = await session.open(site.url('/sandboxed'));
    expect(sandboxed.mentions).toHaveLength(2);
    await sandboxed.tab.ask('openMention', { index: 1 });
    await rest();
    expect(await sandboxed.glimpse()).toBeNull();
    expect(await page.evaluate("find('Foreign Minister')")).toBe(false);
    await page.close();
  });

  it('comes without a frame where the page may run no scripts either', async () => {
    const { page, ...still } = await session.open(site.url('/still'));
    await still.tab.ask('openMention', { index: 1 });
    // Nothing that waits in the page itself: in Chromium none of its own turns come.
    await waitUntil('the card', async () => (await still.glimpse())?.isComplete === true);
    expect(await still.glimpse()).toMatchObject({ name: 'Sergey Lavrov' });
    expect(page.frames()).toHaveLength(1);
    await page.keyboard.press('Escape');
    await waitUntil('the card goes', async () => (await still.glimpse()) === null);
    await page.close();
  });
});
