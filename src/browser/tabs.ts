import browser from 'webextension-polyfill';
import type { ContentCalls, FrameCalls } from '../protocol/calls';
import { createAsker, type Asker } from '../protocol/channel';
import { CONTENT_ANSWERS, FRAME_ANSWERS } from '../protocol/content-answers';

// What can be known of tabs without the permission of that name: their ids, not their addresses.

/** Asks the script in the top frame of a tab; rejects when none runs there. */
export function askTab(tabId: number): Asker<ContentCalls> {
  return createAsker<ContentCalls>(
    (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }),
    CONTENT_ANSWERS,
    1, // "next mention" must not be carried out twice
  );
}

/** Asks the script in one frame of a tab; rejects when none runs there. */
export function askFrame(tabId: number, frameId: number): Asker<FrameCalls> {
  return createAsker<FrameCalls>(
    (message) => browser.tabs.sendMessage(tabId, message, { frameId }),
    FRAME_ANSWERS,
    1,
  );
}

/** Asks all scripts in a tab, those of frames too. */
function askFrames(tabId: number): Asker<FrameCalls> {
  return createAsker<FrameCalls>(
    (message) => browser.tabs.sendMessage(tabId, message),
    FRAME_ANSWERS,
    1,
  );
}

/** Id of the tab in front in the window used last; null when it has none. */
export async function activeTabId(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id ?? null;
}

/** Ids of all tabs now open. */
export async function allTabIds(): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({});
  return tabs.flatMap(({ id }) => id ?? []);
}

/** Loads the page of a tab again. */
export async function reloadTab(tabId: number): Promise<void> {
  await browser.tabs.reload(tabId);
}

/** Opens a page of our own in a new tab. */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Opens the page of settings, or shows the tab that it is open in. */
export async function openOptions(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Calls back with the id of a tab that begins to load a page. */
export function onTabLoading(tell: (tabId: number) => void): void {
  browser.tabs.onUpdated.addListener((tabId, { status }) => {
    if (status === 'loading') tell(tabId);
  });
}

/** True when the reader lets us run on all sites; otherwise single ones may still be allowed. */
export async function isAllowedEverywhere(): Promise<boolean> {
  return browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] });
}

/** Calls back when a window has been closed and no private one is left. */
export function onLastPrivateWindowClosed(tell: () => void): void {
  browser.windows.onRemoved.addListener(() => {
    void browser.windows.getAll().then((windows) => {
      if (!windows.some(({ incognito }) => incognito)) tell();
    });
  });
}

/** Tells every page and frame that a switch was changed; tabs without a script do not matter. */
export async function tellPages(): Promise<void> {
  for (const tabId of await allTabIds()) {
    // Not waited for: a sleeping tab answers when it wakes, and of many frames only the first is heard.
    askFrames(tabId)('reportSwitches', {}).catch(() => undefined);
  }
}

/** Keys that open the popup, as the browser writes them; null when the reader has set none. */
export async function popupShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut || null;
}
