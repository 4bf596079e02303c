import type { Session } from './e2e-session';

/** What the functions below use: Chromium's own page of extensions, and an extension's page in Firefox. */
declare const chrome: {
  readonly developerPrivate: {
    updateExtensionConfiguration(change: {
      readonly extensionId: string;
      readonly hostAccess: 'ON_CLICK' | 'ON_ALL_SITES';
    }): Promise<void>;
  };
};
declare const browser: {
  readonly permissions: {
    remove(what: { readonly origins: readonly string[] }): Promise<boolean>;
  };
};

/** Takes away the access to all sites, as a reader can in the browser's list of extensions. */
export async function withdrawAccess({ kind, driven, extension }: Session): Promise<void> {
  if (kind === 'firefox') {
    const ownPage = await extension.openPage(extension.popupPath);
    await ownPage.evaluate(async () => {
      await browser.permissions.remove({ origins: ['http://*/*', 'https://*/*'] });
    });
    await ownPage.close();
    return;
  }
  const list = await driven.browser.newPage();
  await list.goto('chrome://extensions');
  await list.evaluate(async (extensionId) => {
    await chrome.developerPrivate.updateExtensionConfiguration({
      extensionId,
      hostAccess: 'ON_CLICK',
    });
  }, new URL(extension.origin).host);
  await list.close();
}
