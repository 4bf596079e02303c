import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { KINDS } from '../support/e2e-session';
import { useSession, useSite } from '../support/journey';
import { placeOf, type Point } from '../support/pointer';
import type { ReadPage } from '../support/read-page';
import { waitUntil } from '../support/wait-until';

// Fingers: a tap on a name opens its card as a sheet at the foot of the window, which locks the page
// until it is put away. A tap on a link is the page's alone.

const PAGE = `<!doctype html><html lang="en"><title>Report</title>
<meta name="viewport" content="width=device-width">
<p id="first" tabindex="0">NBC News quoted Sergey Lavrov.</p>
<p><a href="#there">The Washington Post was there</a></p><p style="height:2000px">end</p>
<script>
  globalThis.heard = [];
  for (const name of ['click', 'keydown'])
    document.addEventListener(name, ({ target }) => heard.push(name + ' ' + target.id));
</script></html>`;

/** What is to be seen of the open card, from inside its document. */
function lookAtSheet(root: ShadowRoot) {
  const card = root.querySelector('[role="dialog"]');
  const scroll = root.querySelector('.mh-card__scroll');
  const small = [...root.querySelectorAll('button, summary')]
    .filter((element) => element.checkVisibility())
    .map((element) => [element.textContent, element.getBoundingClientRect().height] as const)
    .filter(([, height]) => height < 44);
  const { width = 0, height = 0 } = card?.getBoundingClientRect() ?? {};
  return {
    width,
    height,
    small,
    focused: root.activeElement?.localName ?? null,
    overflow: (scroll?.scrollWidth ?? 0) - (scroll?.clientWidth ?? 0),
  };
}

describe.each(KINDS.flatMap((kind) => [320, 400].map((width) => [kind, width] as const)))(
  'a finger in %s, %i px wide',
  (kind, width) => {
    const VIEW = { width, height: 640 };
    const site = useSite({ '/': PAGE });
    const session = useSession(kind);
    let read: ReadPage;

    beforeEach(async () => {
      read = await session.open(site.url('/'));
      await read.page.setViewport(VIEW);
      await waitUntil('the window is narrow', async () => {
        return (await read.page.evaluate('innerWidth')) === width;
      });
    });
    afterEach(() => read.page.close());

    const tap = async (words: string): Promise<Point> => {
      const point = await placeOf(read.page, words);
      await read.page.touchscreen.tap(point.x, point.y);
      return point;
    };
    const openSheet = async (): Promise<void> => {
      await tap('Lavrov');
      expect(await read.card()).toMatchObject({ name: 'Sergey Lavrov' });
    };
    const focusedInPage = (): Promise<unknown> =>
      read.page.evaluate('document.activeElement.id || document.activeElement.localName');

    it('opens a sheet over the whole width, no higher than 60 % of the window', async () => {
      await openSheet();
      const sheet = await read.inCard(lookAtSheet);
      const room = await read.page.evaluate(() => document.documentElement.clientWidth);
      expect(sheet).toMatchObject({ width: room, small: [], focused: 'section', overflow: 0 });
      expect(sheet?.height).toBeLessThanOrEqual(0.6 * VIEW.height);
      const foot = await read.page.evaluate(
        (x, y) => document.elementFromPoint(x, y)?.outerHTML,
        width / 2,
        VIEW.height - 2,
      );
      expect(foot).toBe('<div></div>');
    });

    it('puts it away by a tap outside, on which the page does not act, and gives the focus back', async () => {
      await openSheet();
      await read.page.evaluate('heard.length = 0');
      await read.page.touchscreen.tap(width / 2, 12);
      await read.untilCardCloses();
      expect(await read.page.evaluate('heard')).toEqual([]);
      expect(await focusedInPage()).toBe('first');
    });

    it('puts it away by Escape', async () => {
      await openSheet();
      await read.closeCard();
      expect(await read.page.evaluate('heard')).toEqual(['click first']);
    });

    it('keeps the focus in it, forwards and backwards', async () => {
      await openSheet();
      for (let step = 0; step < 12; step++) await read.page.keyboard.press('Tab');
      expect(await focusedInPage()).toBe('div');
      for (let step = 0; step < 24; step++) {
        await read.page.keyboard.down('Shift');
        await read.page.keyboard.press('Tab');
        await read.page.keyboard.up('Shift');
      }
      expect(await focusedInPage()).toBe('div');
      expect(await read.glimpse()).toMatchObject({ name: 'Sergey Lavrov' });
    });

    it('follows a link at once, and opens no sheet', async () => {
      await tap('Washington Post');
      await waitUntil('the link is followed', () => read.page.url().endsWith('#there'));
      expect(await read.glimpse()).toBeNull();
    });

    it('opens one sheet after the other', async () => {
      await openSheet();
      await read.page.touchscreen.tap(width / 2, 12);
      await read.untilCardCloses();
      await tap('NBC News');
      expect(await read.card()).toMatchObject({ name: 'NBC News' });
    });
  },
);

describe('a sheet that is drawn down', () => {
  const site = useSite({ '/': PAGE });
  const session = useSession('chromium');
  let read: ReadPage;

  // Firefox has touch events only where the machine has a screen for fingers.
  beforeAll(async () => {
    read = await session.open(site.url('/'));
    await read.page.setViewport({ width: 360, height: 640 });
  });
  beforeEach(async () => {
    const { x, y } = await placeOf(read.page, 'Lavrov');
    await read.page.touchscreen.tap(x, y);
    await read.card();
  });

  const draw = async (from: number, to: number): Promise<void> => {
    const touch = await read.page.touchscreen.touchStart(180, from);
    for (let step = 1; step <= 10; step++) {
      await touch.move(180, from + ((to - from) * step) / 10);
      await new Promise((done) => setTimeout(done, 30)); // a slow finger, no flick
    }
    await touch.end();
  };
  const isOpen = async (): Promise<boolean> => (await read.glimpse()) !== null;

  it('closes', async () => {
    await draw(300, 560);
    await read.untilCardCloses();
  });

  it('comes back when it is let go too early, and when it is drawn up', async () => {
    await draw(300, 340);
    expect(await isOpen()).toBe(true);
    await draw(500, 300);
    expect(await isOpen()).toBe(true);
    await read.page.keyboard.press('Escape');
  });

  it('scrolls up first where it has been scrolled', async () => {
    const scrollTop = () =>
      read.inCard((root) => root.querySelector('.mh-card__scroll')?.scrollTop ?? -1);
    await draw(560, 340);
    const before = await waitUntil('it has scrolled', async () => {
      const top = await scrollTop();
      return top !== null && top > 50 ? top : null;
    });
    await draw(340, 560);
    expect(await isOpen()).toBe(true);
    expect(await scrollTop()).toBeLessThan(before);
    await read.page.keyboard.press('Escape');
  });
});

describe('pages of ours under a finger', () => {
  const site = useSite({ '/': PAGE });
  const session = useSession('chromium');

  /** What can be pressed and is less than 44 px high; links in the midst of words may be lower. */
  const lookForSmall = (page: Page): Promise<readonly string[]> =>
    page.evaluate(() => {
      const targets = document.querySelectorAll<HTMLElement>(
        'button:not(.mh-link), summary, select, input:not([type=checkbox]), textarea, label:has(input), nav a',
      );
      return [...targets]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .map((element) => [element, element.getBoundingClientRect()] as const)
        .filter(([, box]) => box.width > 1 && box.height < 44)
        .map(([{ outerHTML }, { height }]) => `${String(height)} px: ${outerHTML.slice(0, 80)}`);
    });
  const touchAt = async (page: Page, width: number): Promise<void> => {
    await page.setViewport({ width, height: 800, isMobile: true, hasTouch: true });
    await waitUntil('a finger is the pointer', () =>
      page.evaluate(() => matchMedia('(pointer: coarse)').matches),
    );
  };

  it.each([400, 1100])('have targets of 44 px, %i px wide', async (width) => {
    const { tab } = await session.open(site.url('/'));
    const popup = await session.openPopup(tab.tabId);
    await touchAt(popup, width);
    await popup.waitForSelector('button[data-name]');
    expect(await lookForSmall(popup)).toEqual([]);
    await popup.close();

    const options = await session.extension.openPage('src/options/index.html');
    await touchAt(options, width);
    await options.waitForSelector('#marks');
    expect(await lookForSmall(options)).toEqual([]);
    await options.close();

    const vetting = await session.extension.openPage('src/vetting/index.html');
    await touchAt(vetting, width);
    const field = await waitUntil('the field is there', () => vetting.$('textarea'));
    await field.type('https://www.nbcnews.com/a https://unknown.example/b');
    await vetting.keyboard.down('Control');
    await vetting.keyboard.press('Enter');
    await vetting.keyboard.up('Control');
    await vetting.waitForSelector('.mh-vet__decide button');
    expect(await lookForSmall(vetting)).toEqual([]);
    await vetting.close();
  });
});
