import type { Page } from 'puppeteer-core';

/** How many ranges are marked, as the page itself can count them. */
export function countMarks(page: Page): Promise<number> {
  return page.evaluate(() =>
    ['outlet', 'person', 'organisation'].reduce(
      (sum, kind) => sum + (CSS.highlights.get(`masthead-${kind}`)?.size ?? 0),
      0,
    ),
  );
}
