import type { Page } from 'puppeteer-core';

/** Greatest height of a picture, CSS px: Chromium 156 loses the page when asked for more. */
export const PICTURE_MAX_PX = 16_384;

/** What has been pictured of a page. */
export interface PagePicture {
  /** Height of the whole page, CSS px. */
  readonly height: number;
  /** Only the first `PICTURE_MAX_PX` of it are on the picture. */
  readonly isClipped: boolean;
}

/** Takes a picture of a whole page, or of as much from its top as the browser can draw. */
export async function picturePage(page: Page, path: string): Promise<PagePicture> {
  const size = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: document.documentElement.scrollHeight,
  }));
  const isClipped = size.height > PICTURE_MAX_PX;
  if (isClipped) {
    const clip = { x: 0, y: 0, width: size.width, height: PICTURE_MAX_PX };
    await page.screenshot({ path, clip, captureBeyondViewport: true });
  } else {
    await page.screenshot({ path, fullPage: true });
  }
  return { height: size.height, isClipped };
}
