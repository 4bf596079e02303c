import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type LaunchOptions } from 'puppeteer-core';
import type { DriveOptions, StartedBrowser } from './drive-options';

/** Firefox draws a random origin for each extension; a fixed one lets us open its pages. */
const UUID = '4d617374-6865-4164-8a1d-000000000001';

/** Id of the add-on in the package's manifest. */
const ADD_ON_ID = 'masthead@masthead.invalid';

type Preferences = Readonly<Record<string, string | number | boolean>>;

function languagePreferences(language: 'en' | 'ja'): Preferences {
  return {
    'intl.locale.requested': language === 'ja' ? 'ja' : 'en-US',
    'intl.accept_languages': language === 'ja' ? 'ja,en' : 'en-US,en',
  };
}

function proxyPreferences(port: number): Preferences {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

function preferencesFor({ language, proxyPort }: DriveOptions): Preferences {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [ADD_ON_ID]: UUID }),
    ...(language === null ? {} : languagePreferences(language)),
    ...(proxyPort === undefined ? {} : proxyPreferences(proxyPort)),
  };
}

interface FirefoxManifest {
  readonly browser_specific_settings?: { readonly gecko?: { readonly id?: string } };
}

function addOnId(folder: string): string | undefined {
  const manifest = JSON.parse(
    readFileSync(join(folder, 'manifest.json'), 'utf8'),
  ) as FirefoxManifest;
  return manifest.browser_specific_settings?.gecko?.id;
}

/** Starts Firefox. */
export async function launchFirefox(
  options: DriveOptions,
  common: LaunchOptions,
): Promise<StartedBrowser> {
  const browser = await puppeteer.launch({
    ...common,
    browser: 'firefox',
    // Without this Firefox lets nobody drive the pages of an extension.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: preferencesFor(options),
  });
  return {
    browser,
    install: async (folder) => {
      if (addOnId(folder) !== ADD_ON_ID) {
        throw new RangeError(`${folder} is not the add-on ${ADD_ON_ID}`);
      }
      await browser.installExtension(folder);
      return `moz-extension://${UUID}`;
    },
    goToPackaged: async (tab, url) => {
      // Firefox 153 never reports that a packaged page has loaded, so no event is waited for.
      await tab.goto(url, { waitUntil: [] });
      await tab.waitForFunction('document.readyState === "complete"');
    },
  };
}
