import type { Page } from 'puppeteer-core';
import { readCardRoot } from '../../src/tools/closed-root';
import type { BrowserKind } from '../../src/tools/find-browser.mjs';
import type { Point } from './pointer';
import { waitUntil } from './wait-until';

/** Middle of the first button of the card that says this, in the viewport of the page; waits for it. */
export async function placeOfButton(page: Page, kind: BrowserKind, label: string): Promise<Point> {
  // The label cannot be handed in: what runs in the card's root takes no arguments.
  const buttons = await waitUntil(`the card has a button ${label}`, async () => {
    const found = await readCardRoot(page, kind, (root) => {
      const frame = root.ownerDocument.defaultView?.frameElement?.getBoundingClientRect();
      return [...root.querySelectorAll('button')].map((button) => {
        const { x, y, width, height } = button.getBoundingClientRect();
        return {
          label: button.getAttribute('aria-label') ?? button.textContent,
          x: (frame?.x ?? 0) + x + width / 2,
          y: (frame?.y ?? 0) + y + height / 2,
        };
      });
    });
    return found?.some((button) => button.label.includes(label)) === true ? found : null;
  });
  const button = buttons.find((one) => one.label.includes(label));
  if (button === undefined) throw new Error(`the card has no button ${label}`);
  return { x: button.x, y: button.y };
}

/** Clicks the first button of the card that says this, with the pointer, as a hand does. */
export async function clickInCard(page: Page, kind: BrowserKind, label: string): Promise<void> {
  const { x, y } = await placeOfButton(page, kind, label);
  await page.mouse.move(x, y, { steps: 5 });
  await page.mouse.down();
  await page.mouse.up();
}
