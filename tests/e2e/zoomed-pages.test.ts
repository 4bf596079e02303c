import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KINDS } from '../support/e2e-session';
import { useSession, useSite } from '../support/journey';
import type { Point } from '../support/pointer';
import type { ReadPage } from '../support/read-page';
import { waitUntil } from '../support/wait-until';

// Pages that lay out all that is in them larger or smaller, and windows that two fingers have enlarged.

/** The gap between a mark and its card, with room for rounding; CSS px. */
const BESIDE_PX = 12;
/** Width of a card, with room for rounding; CSS px. */
const WIDTH_PX = [358, 362] as const;

/** Greatest width of a sheet, CSS px. */
const SHEET_WIDTH_PX = 640;

const STYLES = {
  plain: '',
  'root-larger': 'html { zoom: 1.5 }',
  'root-smaller': 'html { zoom: 0.7 }',
  'body-larger': 'body { zoom: 1.5 }',
  'body-drawn-larger': 'body { scale: 1.4; transform-origin: left top }',
  'root-drawn-larger': 'html { scale: 1.4; transform-origin: left top }',
  'dialog-larger': 'html { zoom: 1.2 } dialog { zoom: 1.5 }',
};

const NAMED = '<p style="margin:40px">NBC News quoted <span id="name">Sergey Lavrov</span>.</p>';
const pageOf = (style: string, body: string): string =>
  `<!doctype html><html lang="en"><title>x</title><meta name="viewport" content="width=device-width">
  <style>body { margin: 0; height: 3000px } ${style}</style>${body}</html>`;
const DIALOG = `<dialog id="dialog">${NAMED}</dialog><script>document.getElementById('dialog').showModal()</script>`;

/** Edges of something in the window, CSS px. */
interface Edges {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const edgesOf = (page: Page, selector: string): Promise<Edges> =>
  page.$eval(selector, (element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    return { left, top, right, bottom };
  });

/** Edges of the card, found from a point of the window that it covers. */
function cardEdges(page: Page, x: number, y: number): Promise<Edges> {
  return page.evaluate(
    (fromX, fromY) => {
      const card = document.elementFromPoint(fromX, fromY);
      const walk = (stepX: number, stepY: number): number => {
        let steps = 0;
        while (document.elementFromPoint(fromX + steps * stepX, fromY + steps * stepY) === card)
          steps++;
        return (steps - 1) / 2;
      };
      return {
        left: fromX - walk(-0.5, 0),
        right: fromX + walk(0.5, 0),
        top: fromY - walk(0, -0.5),
        bottom: fromY + walk(0, 0.5),
      };
    },
    x,
    y,
  );
}

const width = ({ left, right }: Edges): number => right - left;

describe.each(KINDS)('a card, with %s,', (kind) => {
  const site = useSite(
    Object.fromEntries(
      Object.entries(STYLES).map(([name, style]) => [
        `/${name}`,
        pageOf(style, name.startsWith('dialog') ? DIALOG : NAMED),
      ]),
    ),
  );
  const session = useSession(kind);
  let read: ReadPage;

  afterEach(() => read.page.close());

  /** Rests the pointer on the name and tells where it and its card are. */
  async function openCard(): Promise<{ readonly name: Edges; readonly card: Edges }> {
    const name = await edgesOf(read.page, '#name');
    const x = name.left + width(name) / 2;
    const y = (name.top + name.bottom) / 2;
    await read.page.mouse.move(x - 30, y);
    await read.page.mouse.move(x, y);
    expect(await read.card()).toMatchObject({ name: 'Sergey Lavrov' });
    return { name, card: await cardEdges(read.page, x, name.bottom + 40) };
  }

  it.each(Object.keys(STYLES))('stands beside its name in its own size: %s', async (style) => {
    read = await session.open(site.url(`/${style}`));
    const { name, card } = await openCard();
    expect(Math.abs(card.top - name.bottom)).toBeLessThanOrEqual(BESIDE_PX);
    expect(Math.abs(card.left - name.left)).toBeLessThanOrEqual(BESIDE_PX);
    expect(width(card)).toBeGreaterThan(WIDTH_PX[0]);
    expect(width(card)).toBeLessThan(WIDTH_PX[1]);
  });
});

// The driver of Firefox 153 has no such gesture.
describe('a window that two fingers have enlarged, with chromium,', () => {
  const SCALE = 2.5;
  const VIEW = { width: 800, height: 600, isMobile: true, hasTouch: true };
  const site = useSite({ '/': pageOf('p { translate: 300px 100px }', NAMED) });
  const session = useSession('chromium');
  let read: ReadPage;

  beforeEach(async () => {
    read = await session.open(site.url('/'));
    await read.page.setViewport(VIEW);
    const protocol = await read.page.createCDPSession();
    await protocol.send('Emulation.setPageScaleFactor', { pageScaleFactor: SCALE });
    // Asked for again: the browser enlarges it a moment after it was told to.
    await waitUntil('the window is enlarged', async () => {
      await read.page.$eval('#name', (element) => element.scrollIntoView({ inline: 'center' }));
      return (await seen()).left > 0;
    });
    await waitUntil('the name is marked', () =>
      read.page.evaluate(() => CSS.highlights.get('masthead-person')?.size === 1),
    );
  });
  afterEach(() => read.page.close());

  /** Edges of what is seen, in the coordinates of the window. */
  const seen = (): Promise<Edges> =>
    read.page.evaluate(() => {
      if (visualViewport === null) throw new Error('no window');
      const { offsetLeft: left, offsetTop: top, width, height } = visualViewport;
      return { left, top, right: left + width, bottom: top + height };
    });
  /** Where the driver has to point for the middle of the name: from the edges of what is seen. */
  async function pointAt(name: Edges): Promise<Point> {
    const { left, top } = await seen();
    return { x: (name.left + name.right) / 2 - left, y: (name.top + name.bottom) / 2 - top };
  }

  it('has the card beside its name, in its own size and in sight', async () => {
    const name = await edgesOf(read.page, '#name');
    const { x, y } = await pointAt(name);
    await read.page.mouse.move(x - 10, y);
    await read.page.mouse.move(x, y);
    await read.card();
    const card = await cardEdges(read.page, name.left + 20, name.bottom + 20);
    expect(Math.abs(card.top - name.bottom)).toBeLessThanOrEqual(BESIDE_PX);
    expect(Math.abs(card.left - name.left)).toBeLessThanOrEqual(BESIDE_PX);
    expect(width(card) * SCALE).toBeGreaterThan(WIDTH_PX[0]);
    expect(width(card) * SCALE).toBeLessThan(WIDTH_PX[1] + SCALE);
    const { right, bottom } = await seen();
    expect([card.right <= right, card.bottom <= bottom]).toEqual([true, true]);
  });

  it('has the sheet at the foot of what is seen', async () => {
    const { x, y } = await pointAt(await edgesOf(read.page, '#name'));
    await read.page.touchscreen.tap(x, y);
    await read.card();
    const look = () =>
      read.inCard(({ ownerDocument }) => {
        const { left, right, bottom } =
          ownerDocument.defaultView?.frameElement?.getBoundingClientRect() ?? new DOMRect();
        return { middle: (left + right) / 2, width: right - left, bottom };
      });
    // It rises into its place, and the browser may move what is seen to it. Boxes lie on whole pixels of the screen.
    await waitUntil('the sheet is at the foot of what is seen', async () => {
      const { middle = 0, bottom = 0 } = (await look()) ?? {};
      const { left, right, bottom: foot } = await seen();
      return Math.abs(bottom - foot) <= 1 && Math.abs(middle - (left + right) / 2) <= 1;
    });
    expect(((await look())?.width ?? 0) * SCALE).toBeCloseTo(SHEET_WIDTH_PX, 0);
  });
});
