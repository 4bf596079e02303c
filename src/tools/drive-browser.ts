import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, LaunchOptions, Page } from 'puppeteer-core';
import { launchChromium } from './drive-chromium';
import { launchFirefox } from './drive-firefox';
import type { DriveOptions, StartedBrowser } from './drive-options';
import type { BrowserKind } from './find-browser.mjs';

// One way to drive both browsers: puppeteer speaks CDP over a pipe with Chromium, Chrome and Edge,
// and WebDriver BiDi with Firefox. Branded Chrome takes no extension from its command line any
// more, so both get it through the protocol.

/** An extension in a running browser. */
export interface InstalledExtension {
  /** Opens a packaged page in a new tab, such as `src/popup/index.html`. */
  readonly openPage: (path: string) => Promise<Page>;
  /** Path of the toolbar's page inside the package. */
  readonly popupPath: string;
  /** Such as `chrome-extension://…`, without a slash at the end. */
  readonly origin: string;
}

/** A running browser. Whoever starts one closes it. */
export interface DrivenBrowser extends StartedBrowser {
  readonly kind: BrowserKind;
  readonly installExtension: (folder: string) => Promise<InstalledExtension>;
}

interface BuiltManifest {
  readonly action: { readonly default_popup: string };
}

/** Folder of the package for a browser below the project's folder. */
export function packageFolder(root: string, kind: BrowserKind): string {
  return join(root, 'dist', kind === 'chromium' ? 'chrome' : 'firefox');
}

/** How long the welcome page may take to open after an installation, ms; on a busy machine. */
const WELCOME_TIMEOUT_MS = 10_000;
const LOOK_INTERVAL_MS = 50;

/**
 * Waits for the welcome page that an installation opens: coming later, it would push the page that
 * somebody looks at out of sight. Goes on without it if it does not come.
 */
async function waitForTabs(browser: Browser, count: number): Promise<void> {
  const deadline = Date.now() + WELCOME_TIMEOUT_MS;
  while ((await browser.pages()).length < count && Date.now() < deadline) {
    await new Promise((done) => setTimeout(done, LOOK_INTERVAL_MS));
  }
}

/** Starts a browser with a new profile that is thrown away with it. */
export async function driveBrowser(options: DriveOptions): Promise<DrivenBrowser> {
  const common: LaunchOptions = {
    executablePath: options.program,
    headless: !options.isVisible,
    defaultViewport: options.isVisible ? null : { width: 1280, height: 900 },
  };
  const started = await (options.kind === 'chromium' ? launchChromium : launchFirefox)(
    options,
    common,
  );

  /** Another installation is an update, which opens no page. */
  let isInstalled = false;
  const installExtension = async (folder: string): Promise<InstalledExtension> => {
    const path = resolve(folder);
    // The build wrote this file and checked it; see build/manifest.ts.
    const manifest = JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8')) as BuiltManifest;
    const tabs = (await started.browser.pages()).length;
    const origin = await started.install(path);
    if (!isInstalled) await waitForTabs(started.browser, tabs + 1);
    isInstalled = true;
    return {
      origin,
      popupPath: manifest.action.default_popup,
      openPage: async (page) => {
        const tab = await started.browser.newPage();
        await started.goToPackaged(tab, `${origin}/${page}`);
        return tab;
      },
    };
  };
  return { ...started, kind: options.kind, installExtension };
}
