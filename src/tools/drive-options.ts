import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from './find-browser.mjs';

/** What a browser is started with. */
export interface DriveOptions {
  readonly kind: BrowserKind;
  /** Path of the program. */
  readonly program: string;
  /** A window that somebody looks at, or none. */
  readonly isVisible: boolean;
  /** Language of the browser's own words, and of ours; null for the system's. */
  readonly language: 'en' | 'ja' | null;
  /** Port of a proxy on this machine that takes all traffic, that of loopback included. */
  readonly proxyPort?: number;
}

/** What differs between the browsers once they run. */
export interface StartedBrowser {
  readonly browser: Browser;
  /** Installs an unpacked folder; resolves with the origin of its packaged pages. */
  readonly install: (folder: string) => Promise<string>;
  /** Opens an address of ours or of the browser in the tab; resolves when it has been sent there. */
  readonly goToPackaged: (tab: Page, url: string) => Promise<void>;
}
