import type { Page } from 'puppeteer-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { useSession, useSite } from '../support/journey';
import type { ReadPage } from '../support/read-page';
import { waitUntil } from '../support/wait-until';

// What a reader has set in system or browser: forced colours, large text, little motion; and paper.
// Puppeteer can set these in Chromium only; the styles are the same in both.

const PAGE = `<!doctype html><html lang="en"><title>Report</title>
<style>p { font: 20px/1.5 serif }</style>
<p>NBC News and the Council on Foreign Relations spoke of Sergey Lavrov.</p></html>`;

/** The colours that a mark and its tint are drawn in, and those that the reader's system gives. */
function lookAtMarks() {
  const paragraph = document.querySelector('p')!;
  const styleOf = (mark: string): CSSStyleDeclaration =>
    getComputedStyle(paragraph, `::highlight(masthead-${mark})`);
  const probe = document.createElement('i');
  document.body.append(probe);
  const systemColour = (name: string): string => {
    probe.style.color = name;
    return getComputedStyle(probe).color;
  };
  const kinds = ['outlet', 'person', 'organisation'];
  const looks = {
    lines: kinds.map((kind) => styleOf(kind).textDecorationColor),
    decorations: kinds.map((kind) => styleOf(kind).textDecorationLine),
    forms: kinds.map((kind) => styleOf(kind).textDecorationStyle),
    text: systemColour('CanvasText'),
    tint: styleOf('open').backgroundColor,
    highlight: systemColour('Highlight'),
  };
  probe.remove();
  return looks;
}

/** How the open card looks, from inside its document. */
function lookAtCard(root: ShadowRoot) {
  const view = root.ownerDocument.defaultView!;
  const card = root.querySelector('.mh-card')!;
  const scroll = root.querySelector('.mh-card__scroll')!;
  const box = view.frameElement!.parentElement!;
  const { top, bottom, left, right } = box.getBoundingClientRect();
  const style = view.getComputedStyle(card);
  return {
    display: view.getComputedStyle(box).display,
    border: `${style.borderTopStyle} ${style.borderTopColor}`,
    ink: style.color,
    ground: style.backgroundColor,
    motion: [view.getComputedStyle(box).animationDuration, style.animationName],
    isInWindow:
      top >= 0 && left >= 0 && bottom <= view.parent.innerHeight && right <= view.parent.innerWidth,
    overflow: scroll.scrollWidth - scroll.clientWidth,
    cut: [...root.querySelectorAll('.mh-card *')]
      .filter((element) => view.getComputedStyle(element).textOverflow === 'ellipsis')
      .filter((element) => element.scrollWidth > element.clientWidth)
      .map((element) => element.textContent),
    size: parseFloat(view.getComputedStyle(card).fontSize) * view.devicePixelRatio,
  };
}

/** What the function below uses of the extension's page that it runs in. */
declare const chrome: {
  readonly tabs: { setZoom(tabId: number, factor: number): Promise<void> };
};

describe('a reader', () => {
  const site = useSite({ '/': PAGE });
  const session = useSession('chromium');
  let read: ReadPage;

  beforeEach(async () => {
    read = await session.open(site.url('/'));
  });

  const emulate = async (page: Page, media: string, feature: string, value: string) => {
    const protocol = await page.createCDPSession();
    await protocol.send('Emulation.setEmulatedMedia', {
      media,
      features: feature === '' ? [] : [{ name: feature, value }],
    });
  };
  const cardOf = async (words: string) => {
    await read.hover(words);
    await read.card();
    return waitUntil('the card is there', () => read.inCard(lookAtCard));
  };

  it('with forced colours sees marks in the colour of text, and a card with an edge', async () => {
    await emulate(read.page, '', 'forced-colors', 'active');
    const { lines, forms, text, tint, highlight } = await read.page.evaluate(lookAtMarks);
    expect(lines).toEqual([text, text, text]);
    expect(new Set(forms).size).toBe(3);
    expect(tint).toBe(highlight);
    const card = await cardOf('Lavrov');
    expect(card.border).toBe(`solid ${card.ink}`);
    expect(card.ink).toBe(text);
    expect(card.ground).not.toBe(card.ink);
  });

  it('with little motion sees none', async () => {
    const moving = await cardOf('Lavrov');
    expect(moving.motion).toEqual(['0.12s', 'none']);
    await read.page.keyboard.press('Escape');
    await emulate(read.page, '', 'prefers-reduced-motion', 'reduce');
    const still = await cardOf('Lavrov');
    expect(still.motion).toEqual(['0s', 'none']);
  });

  it('prints neither mark nor card', async () => {
    const shown = await cardOf('Lavrov');
    expect(shown.display).toBe('block');
    await emulate(read.page, 'print', '', '');
    const { decorations, tint } = await read.page.evaluate(lookAtMarks);
    expect(decorations).toEqual(['none', 'none', 'none']);
    expect(tint).toBe('rgba(0, 0, 0, 0)');
    const printed = await read.inCard(lookAtCard);
    expect(printed?.display).toBe('none');
  });

  it('with everything twice as large reads the whole card', async () => {
    const panel = await session.extension.openPage(session.extension.popupPath);
    await read.page.bringToFront();
    await read.page.setViewport(null);
    await panel.evaluate((id) => chrome.tabs.setZoom(id, 2), read.tab.tabId);
    await waitUntil('the page is larger', () => read.page.evaluate(() => devicePixelRatio === 2));
    for (const words of ['Lavrov', 'NBC News', 'Council']) {
      const card = await cardOf(words);
      expect(card).toMatchObject({ isInWindow: true, overflow: 0, cut: [], size: 27 });
      await read.page.keyboard.press('Escape');
    }
    await panel.evaluate((id) => chrome.tabs.setZoom(id, 1), read.tab.tabId);
  });
});
