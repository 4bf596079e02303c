import type { Page } from 'puppeteer-core';
import { CONTENT_ANSWERS } from '../protocol/content-answers';
import type { ContentCalls, PageMentions } from '../protocol/calls';
import { createAsker, type Asker } from '../protocol/channel';
import type { InstalledExtension } from './drive-browser';

// The script in a page answers parts of the extension only, so that is where we ask from: the
// popup's page, opened in a tab of its own behind the page in question.

/** What the functions below use of the extension's page that they run in. */
declare const chrome: {
  readonly tabs: {
    query(ask: {
      readonly active: true;
      readonly currentWindow: true;
    }): Promise<readonly { readonly id?: number }[]>;
    sendMessage(tabId: number, message: unknown, to: { readonly frameId: 0 }): Promise<unknown>;
  };
};

/** How long a page may take until all of it has been read, in ms; the slowest machine included. */
const READ_TIMEOUT_MS = 60_000;
/** Time between two questions, in ms: short beside what a reader notices. */
const ASK_INTERVAL_MS = 50;

/** Asks the script of ours in one tab. */
export interface TabAsker {
  readonly tabId: number;
  readonly ask: Asker<ContentCalls>;
  /** What is on the page once all of it has been read. Rejects when that takes too long. */
  readonly readMentions: () => Promise<PageMentions>;
}

/** The page of the extension that questions are asked from, in a new tab; any number of tabs can be asked from it. */
export function openPanel(extension: InstalledExtension): Promise<Page> {
  return extension.openPage(extension.popupPath);
}

/** Opens the way to ask the script in a page's tab, with a panel of its own; the page comes to the front. */
export async function openTabAsker(
  extension: InstalledExtension,
  page: Page,
): Promise<TabAsker & { readonly close: () => Promise<void> }> {
  const panel = await openPanel(extension);
  return { ...(await createTabAsker(panel, page)), close: () => panel.close() };
}

/** The way from an open panel to the script in a page's tab; the page comes to the front. */
export async function createTabAsker(panel: Page, page: Page): Promise<TabAsker> {
  await page.bringToFront();
  const tabId = await panel.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return tab?.id ?? null;
  });
  if (tabId === null) throw new Error('the page is in no tab');

  const ask = createAsker<ContentCalls>(
    async (message) => {
      // As a string: in Firefox puppeteer 24 turns an object that occurs twice into null.
      const reply = await panel.evaluate(
        async (id, sent) =>
          JSON.stringify((await chrome.tabs.sendMessage(id, sent, { frameId: 0 })) ?? null),
        tabId,
        message,
      );
      return JSON.parse(reply) as unknown;
    },
    CONTENT_ANSWERS,
    1,
  );

  async function readMentions(): Promise<PageMentions> {
    const deadline = Date.now() + READ_TIMEOUT_MS;
    let problem = 'not yet read to its end';
    while (Date.now() < deadline) {
      try {
        // A page that is out of sight is not read.
        if (await page.evaluate(() => document.hidden)) await page.bringToFront();
        const found = await ask('getMentions', {});
        if (found.isComplete) return found;
      } catch (error) {
        problem = error instanceof Error ? error.message : String(error);
      }
      await new Promise((done) => setTimeout(done, ASK_INTERVAL_MS));
    }
    throw new Error(`${page.url()}: ${problem} after ${READ_TIMEOUT_MS} ms`);
  }

  return { tabId, ask, readMentions };
}
