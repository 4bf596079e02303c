import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { glimpseCard, waitForCard } from '../../src/tools/picture-cards';
import { KINDS, borrowSession, type ReadPage, type Session } from '../support/e2e-session';
import { hover, type Point } from '../support/pointer';
import { serveSite, type TestSite } from '../support/test-site';
import { waitUntil } from '../support/wait-until';

// The card has a document of its own, so what happens in it reaches page and script another way.

const PAGE = `<!doctype html><html lang="en"><title>Report</title>
<button>opener</button><p>NBC News quoted Sergey Lavrov.</p>`;

/** Longer than a card stays after the pointer has left it, ms. */
const LONGER_THAN_GRACE_MS = 600;

describe.each(KINDS)('the card in %s', (kind) => {
  let site: TestSite;
  let session: Session;
  let read: ReadPage;

  beforeAll(async () => {
    site = await serveSite(
      { '/': PAGE, '/sandboxed': PAGE },
      { '/sandboxed': { 'content-security-policy': 'sandbox allow-scripts' } },
    );
    session = await borrowSession(kind);
    read = await session.open(site.url('/'));
  });
  afterAll(async () => {
    await session.close();
    site.close();
  });

  const isOpen = async (): Promise<boolean> => (await glimpseCard(read.page, kind)) !== null;
  const rest = (): Promise<void> => new Promise((done) => setTimeout(done, LONGER_THAN_GRACE_MS));
  /** Moves the pointer from a mark down into its card, as a hand does. */
  const moveInto = async ({ x, y }: Point): Promise<void> => {
    await read.page.mouse.move(x + 10, y + 80, { steps: 8 });
  };

  it('stays while the pointer is in it, and leaves with it', async () => {
    const point = await hover(read.page, 'Lavrov');
    await waitForCard(read.page, kind);
    await moveInto(point);
    await rest();
    expect(await isOpen()).toBe(true);
    await read.page.mouse.move(900, 700, { steps: 4 });
    await waitUntil('the card leaves', async () => !(await isOpen()));
  });

  it('stays after a press in it, until a press outside', async () => {
    const point = await hover(read.page, 'Lavrov');
    await waitForCard(read.page, kind);
    await moveInto(point);
    await read.page.mouse.down();
    await read.page.mouse.up();
    await read.page.mouse.move(900, 700, { steps: 4 });
    await rest();
    expect(await isOpen()).toBe(true);
    await read.page.mouse.down();
    await read.page.mouse.up();
    await waitUntil('the card closes', async () => !(await isOpen()));
  });

  it('takes the focus and the keys to itself, closes with Escape and gives the focus back', async () => {
    await read.page.focus('button');
    expect(await read.tab.ask('openMention', { index: 1 })).toBe(true);
    await waitForCard(read.page, kind);
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
    await read.page.keyboard.press('Escape');
    await waitUntil('the card closes', async () => !(await isOpen()));
    expect(await read.page.evaluate(() => document.activeElement?.localName)).toBe('button');
  });

  it('closes when the page throws its host about, and comes up again', async () => {
    expect(await read.tab.ask('openMention', { index: 1 })).toBe(true);
    await waitForCard(read.page, kind);
    await read.page.evaluate(() => {
      document.body.append(document.documentElement.lastElementChild ?? '');
    });
    await waitUntil('the card closes', async () => !(await isOpen()));
    expect(await read.tab.ask('openMention', { index: 0 })).toBe(true);
    expect(await waitForCard(read.page, kind)).toMatchObject({ name: 'NBC News' });
    await read.page.keyboard.press('Escape');
  });

  it('does not come where every frame is a stranger and scripts may look', async () => {
    const { page, tab, mentions } = await session.open(site.url('/sandboxed'));
    expect(mentions).toHaveLength(2);
    await tab.ask('openMention', { index: 1 });
    await rest();
    expect(await glimpseCard(page, kind)).toBeNull();
    expect(await page.evaluate("find('Foreign Minister')")).toBe(false);
    await page.close();
  });
});
