import browser from 'webextension-polyfill';

/** An entry of the browser's context menu. */
interface MenuEntry {
  readonly id: string;
  readonly title: string;
  /** What the menu must have been opened on. */
  readonly on: 'link' | 'selection';
}

/** What was under the pointer when an entry was chosen. */
export interface MenuChoice {
  readonly id: string;
  /** Address of the link; null when it was none. */
  readonly link: string | null;
  /** The selected text; empty without one. */
  readonly text: string;
  /** The tab; null where the browser names none. */
  readonly tabId: number | null;
  readonly isPrivate: boolean;
}

/** Puts our entries into the menu in place of those there. */
export async function showMenu(entries: readonly MenuEntry[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, on } of entries) {
    browser.contextMenus.create({ id, title, contexts: [on] });
  }
}

/** Calls back when one of our entries was chosen; called in the worker's first turn. */
export function onMenuChoice(tell: (choice: MenuChoice) => void): void {
  browser.contextMenus.onClicked.addListener(({ menuItemId, linkUrl, selectionText }, tab) =>
    tell({
      id: String(menuItemId),
      link: linkUrl ?? null,
      text: selectionText ?? '',
      tabId: tab?.id ?? null,
      isPrivate: tab?.incognito ?? false,
    }),
  );
}
