import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import {
  driveBrowser,
  packageFolder,
  type DrivenBrowser,
  type InstalledExtension,
} from '../../src/tools/drive-browser';
import type { DriveOptions } from '../../src/tools/drive-options';
import { findBrowser, type BrowserKind } from '../../src/tools/find-browser.mjs';
import { createTabAsker, openPanel } from '../../src/tools/tab-asker';
import { addPage, addWorker } from './page-scene';
import { asReadPage, type ReadPage } from './read-page';
import { waitUntil } from './wait-until';

/** Every journey is made in both. */
export const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** Folder of the built extension. */
export const builtFolder = (kind: BrowserKind): string => packageFolder(resolve('.'), kind);

/** A browser without the extension; English unless told otherwise. */
export function startBrowser(
  kind: BrowserKind,
  options: Partial<DriveOptions> = {},
): Promise<DrivenBrowser> {
  const program = findBrowser(kind);
  if (program === null) throw new Error(`no ${kind} on this machine: npm test installs it`);
  return driveBrowser({ kind, program, isVisible: false, language: 'en', ...options });
}

/** A browser with the extension in it. */
export interface Session {
  readonly kind: BrowserKind;
  readonly driven: DrivenBrowser;
  readonly extension: InstalledExtension;
  /** Opens an address in a new tab and waits until all names on it are found. */
  readonly open: (url: string) => Promise<ReadPage>;
  /** Opens the popup of a tab in a tab of its own, which comes to the front. */
  readonly openPopup: (tabId: number) => Promise<Page>;
}

/** A session that whoever started it ends. */
export interface StartedSession extends Session {
  readonly close: () => Promise<void>;
}

/** What the function below uses of the extension's page that it runs in. */
declare const chrome: { readonly storage: { readonly local: { clear(): Promise<void> } } };

/** A session, with the page of the extension that its questions are asked from. */
interface OwnSession extends StartedSession {
  readonly openPanel: () => Promise<Page>;
}

async function installInto(driven: DrivenBrowser, folder: string): Promise<OwnSession> {
  const extension = await driven.installExtension(folder);
  let panel: Page | null = null;
  /** One for all pages: opening one for each took as long as the page itself. */
  const openAskingPanel = async (): Promise<Page> => {
    if (panel === null || panel.isClosed()) {
      panel = await openPanel(extension);
      addWorker(driven.kind, panel);
    }
    return panel;
  };
  return {
    kind: driven.kind,
    driven,
    extension,
    open: async (url) => {
      const page = await driven.browser.newPage();
      await page.goto(url);
      const tab = await createTabAsker(await openAskingPanel(), page);
      addPage(page, driven.kind, tab);
      const { mentions } = await tab.readMentions();
      return asReadPage({ kind: driven.kind, page, tab, mentions });
    },
    openPopup: (tabId) => extension.openPage(`${extension.popupPath}?tab=${tabId}`),
    openPanel: openAskingPanel,
    close: () => driven.browser.close(),
  };
}

/** How a browser is started, and the folder of an extension other than the built one. */
export type SessionOptions = Partial<DriveOptions> & { readonly folder?: string };

async function startOwnSession(
  kind: BrowserKind,
  { folder, ...options }: SessionOptions,
): Promise<OwnSession> {
  const driven = await startBrowser(kind, options);
  try {
    return await installInto(driven, folder ?? builtFolder(kind));
  } catch (error) {
    await driven.browser.close();
    throw error;
  }
}

/** Starts a browser and installs the built extension, or another folder's, into it. */
export function startSession(
  kind: BrowserKind,
  options: SessionOptions = {},
): Promise<StartedSession> {
  return startOwnSession(kind, options);
}

/** Browsers that nobody uses at the moment. They end with the process. */
const idleSessions = new Map<BrowserKind, OwnSession>();

/** Leaves nothing behind: no tab but the panel, nothing stored. */
async function tidy({ driven, openPanel: openAskingPanel }: OwnSession): Promise<void> {
  const panel = await openAskingPanel();
  const pages = await driven.browser.pages();
  await Promise.all(pages.filter((page) => page !== panel).map((page) => page.close()));
  await panel.evaluate(() => chrome.storage.local.clear());
}

/**
 * A session in a browser that tests of other files used before: starting one takes seconds. For tests
 * that ask for nothing special of it; `close` tidies up for the next.
 */
export async function borrowSession(kind: BrowserKind): Promise<StartedSession> {
  const session = idleSessions.get(kind) ?? (await startOwnSession(kind, {}));
  idleSessions.delete(kind);
  return {
    ...session,
    close: async () => {
      try {
        await tidy(session);
        idleSessions.set(kind, session);
      } catch (error) {
        await session.close();
        throw error;
      }
    },
  };
}

/**
 * Clicks an element of the popup, which may close itself thereupon: a click that waited for its
 * answer would then wait for ever.
 */
export async function clickInPopup(popup: Page, selector: string): Promise<void> {
  await popup.$eval(selector, (element) => setTimeout(() => (element as HTMLElement).click()));
}

/**
 * Brings a page to the front while the popup that lies before it may be closing itself: Firefox 153
 * then loses the order together with the tab, and it is given again.
 */
export function comeToFront(page: Page): Promise<true> {
  return waitUntil('the page comes to the front', () =>
    page.bringToFront().then(
      () => true as const,
      () => false as const,
    ),
  );
}
