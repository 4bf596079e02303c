import { builtFolder, type Session } from './e2e-session';

/** What the function in an extension's page uses. */
declare const chrome: {
  readonly windows: {
    create(window: { readonly incognito: true; readonly url: string }): Promise<{
      readonly tabs?: readonly { readonly id?: number }[];
    }>;
  };
};

/** Sends the browser an order that puppeteer has no words for. */
interface Order {
  send(method: string, parameters: Readonly<Record<string, unknown>>): Promise<unknown>;
}

/** Lets the extension run in private windows, as a reader can in the browser's list of extensions. */
export async function allowPrivateWindows({ kind, driven }: Session): Promise<void> {
  const { browser } = driven;
  const path = builtFolder(kind);
  // Puppeteer 24 installs for ordinary windows only: the same folder once more takes its place.
  if (kind === 'firefox') {
    const { connection } = browser as unknown as { readonly connection: Order };
    await connection.send('webExtension.install', {
      extensionData: { type: 'path', path },
      'moz:allowPrivateBrowsing': true,
    });
    return;
  }
  const session: Order = await browser.target().createCDPSession();
  await session.send('Extensions.loadUnpacked', { path, enableInIncognito: true });
}

/** Opens an address in a new private window; answers the id of its tab. */
export async function openPrivateWindow({ extension }: Session, url: string): Promise<number> {
  const own = await extension.openPage(extension.popupPath);
  const id = await own.evaluate(async (address) => {
    const { tabs } = await chrome.windows.create({ incognito: true, url: address });
    return tabs?.[0]?.id ?? null;
  }, url);
  await own.close();
  if (id === null) throw new Error('no private window opened');
  return id;
}
