import browser from 'webextension-polyfill';

/** The tab in front of the window that the popup belongs to; null when there is none. */
export async function activeTabId(): Promise<number | null> {
  // Without the `tabs` permission the answer holds ids, but neither address nor title.
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}

/** Loads the page of a tab again. */
export function reloadTab(tabId: number): Promise<void> {
  return browser.tabs.reload(tabId);
}

/** The keys that open the popup, such as `Alt+Shift+M`; null when the reader has taken them away. */
export async function popupShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  const shortcut = commands.find(({ name }) => name === '_execute_action')?.shortcut;
  return shortcut === undefined || shortcut === '' ? null : shortcut;
}
