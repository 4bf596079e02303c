import type { DrivenBrowser } from './drive-browser';
import { openRequested } from './open-page';
import type { PageRequest } from './page-request';

/** Opens the pages, each in a tab, the first one in front; resolves when the window is closed. */
export async function showWindow(
  driven: DrivenBrowser,
  pages: readonly PageRequest[],
): Promise<void> {
  const { browser } = driven;
  const closed = new Promise<void>((done) => browser.once('disconnected', () => done()));
  const blank = await browser.pages();
  const opened = [];
  for (const page of pages) opened.push(await openRequested(driven, page, 'open'));
  await opened[0]?.tab.bringToFront();
  await Promise.all(blank.filter((tab) => tab.url() === 'about:blank').map((tab) => tab.close()));

  // macOS keeps a browser running when its last window has gone.
  const closeWhenEmpty = async (): Promise<void> => {
    if ((await browser.pages()).length === 0) await browser.close();
  };
  // A browser that is closing answers no more; then `disconnected` has the last word.
  browser.on('targetdestroyed', () => void closeWhenEmpty().catch(() => undefined));
  console.log('The window stays until you close it.');
  await closed;
  for (const { close } of opened) close();
}
