import type { Page } from 'puppeteer-core';
import { driveBrowser, packageFolder, type DrivenBrowser } from './drive-browser';
import { gatherErrors, type ReadErrors } from './extension-errors';
import { findBrowser, MISSING_BROWSER, type BrowserKind } from './find-browser.mjs';
import { openTabAsker, type TabAsker } from './tab-asker';
import { UsageProblem } from './usage-problem';

/** A browser with one tab, in which all pages are opened. */
export interface Side {
  readonly driven: DrivenBrowser;
  readonly tab: Page;
  /** Null in the browser without the extension. */
  readonly origin: string | null;
  readonly readErrors: ReadErrors;
  /** Asks our script in the tab; null without the extension. */
  readonly asker: TabAsker | null;
}

/** How a side is started. */
interface SideOptions {
  /** The project's folder, with the built packages. */
  readonly root: string;
  /** Of the proxy from which its pages come. */
  readonly proxyPort: number;
  /** With the extension in it. */
  readonly hasUs: boolean;
}

/** Starts a browser for one side. Rejects with UsageProblem when it is not installed. */
export async function startSide(
  kind: BrowserKind,
  { root, proxyPort, hasUs }: SideOptions,
): Promise<Side> {
  const program = findBrowser(kind);
  if (program === null) throw new UsageProblem(MISSING_BROWSER[kind]);
  const settings = { kind, program, isVisible: false, language: null, proxyPort };
  const driven = await driveBrowser(settings);
  const extension = hasUs ? await driven.installExtension(packageFolder(root, kind)) : null;
  const readErrors =
    extension === null ? () => Promise.resolve([]) : await gatherErrors(driven, extension);
  const tab = await driven.browser.newPage();
  const asker = extension === null ? null : await openTabAsker(extension, tab);
  return { driven, tab, origin: extension?.origin ?? null, readErrors, asker };
}
