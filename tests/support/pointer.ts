import type { Page } from 'puppeteer-core';

/** A point of the viewport, CSS px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Middle of the first place where the page shows these characters, scrolled into view; the document before open roots. */
export async function placeOf(page: Page, characters: string): Promise<Point> {
  const point = await page.evaluate((wanted) => {
    const trees: (HTMLElement | ShadowRoot)[] = [document.body];
    for (const tree of trees) {
      for (const { shadowRoot } of tree.querySelectorAll('*')) {
        if (shadowRoot !== null) trees.push(shadowRoot);
      }
      const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = node.textContent?.indexOf(wanted) ?? -1;
        if (at === -1) continue;
        const range = document.createRange();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const { parentNode: parent } = node;
        const element = parent instanceof ShadowRoot ? parent.host : node.parentElement;
        element?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
    }
    return null;
  }, characters);
  if (point === null) throw new Error(`the page does not show ${characters}`);
  return point;
}

/** Puts the pointer on these characters, coming from the page's corner. */
export async function hover(page: Page, characters: string): Promise<Point> {
  const point = await placeOf(page, characters);
  await page.mouse.move(1, 1);
  await page.mouse.move(point.x, point.y);
  return point;
}
