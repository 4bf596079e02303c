import browser from 'webextension-polyfill';

// What happens to the extension as a whole. All of these must be called in the worker's first turn.

/** Version of the extension, as its manifest says. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}

/** Calls back once, right after the reader has installed the extension. */
export function onFirstInstall(tell: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') tell();
  });
}

/** Calls back once, right after the extension has been updated. */
export function onUpdate(tell: () => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'update') tell();
  });
}

/** Calls back when the browser has been started. */
export function onBrowserStart(tell: () => void): void {
  browser.runtime.onStartup.addListener(tell);
}

/** Calls back after each installation, update and start: whatever the browser keeps for us is then put right. */
export function onInstallOrStart(tell: () => void): void {
  browser.runtime.onInstalled.addListener(tell);
  browser.runtime.onStartup.addListener(tell);
}

/** Calls back with the name of a command and the tab in front, null when there is none. */
export function onCommand(tell: (command: string, tabId: number | null) => void): void {
  browser.commands.onCommand.addListener((command, tab) => tell(command, tab?.id ?? null));
}

/**
 * True where the browser runs our script in the tabs that are open when the extension starts.
 * Firefox does (measured with 153); Chromium waits for the next page (measured with 156).
 */
export function entersOpenTabs(): boolean {
  return browser.runtime.getURL('').startsWith('moz-extension:');
}
