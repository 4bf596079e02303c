import type { Page } from 'puppeteer-core';
import type { DrivenBrowser, InstalledExtension } from './drive-browser';

// Uncaught errors of an extension, its scripts in pages and its worker alike. Chromium gathers them
// for its page of extensions in developer mode; Firefox writes them to its console, which can be read
// where its own windows can be driven.

/** Everything that went wrong so far, oldest first. */
export type ReadErrors = () => Promise<readonly string[]>;

/** What the functions below use of Chromium's page of extensions. */
declare const chrome: {
  readonly developerPrivate: {
    updateProfileConfiguration(change: { readonly inDeveloperMode: boolean }): Promise<void>;
    getExtensionInfo(id: string): Promise<{
      readonly runtimeErrors: readonly { readonly message: string; readonly source: string }[];
    }>;
  };
};

/** Begins to gather the errors of an extension; opens a tab of its own for it, in the background. */
export async function gatherErrors(
  driven: DrivenBrowser,
  extension: InstalledExtension,
): Promise<ReadErrors> {
  return driven.kind === 'chromium'
    ? fromExtensionList(await driven.browser.newPage(), new URL(extension.origin).host)
    : fromConsole(driven, extension.origin);
}

async function fromExtensionList(list: Page, id: string): Promise<ReadErrors> {
  await list.goto('chrome://extensions');
  await list.evaluate(() =>
    chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }),
  );
  return () =>
    list.evaluate(async (extensionId) => {
      const { runtimeErrors } = await chrome.developerPrivate.getExtensionInfo(extensionId);
      return runtimeErrors.map(({ message, source }) => `${message} (${source})`);
    }, id);
}

/** What puppeteer 24 keeps to itself of a browser in Firefox; its own windows have no public way. */
interface BidiBrowser {
  readonly connection: {
    send(
      method: string,
      params: object,
    ): Promise<{
      readonly result: {
        readonly contexts: readonly { readonly context: string }[];
        readonly result: { readonly value: string };
      };
    }>;
  };
}

/** What an expression gives in a window of Firefox itself; it must be a string, or a promise of one. */
export async function evaluateInFirefox(
  driven: DrivenBrowser,
  expression: string,
): Promise<string> {
  const { connection } = driven.browser as unknown as BidiBrowser;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = tree.result.contexts[0]?.context;
  if (context === undefined) throw new Error('Firefox shows none of its own windows');
  const target = { context };
  const answer = await connection.send('script.evaluate', {
    expression,
    target,
    awaitPromise: true,
  });
  return answer.result.result.value;
}

/** What Firefox writes of any extension whose page is left while its script waits for an answer. */
const LEFT_WHILE_ASKING =
  /^Promise (resolved|rejected) (after context unloaded|while context is inactive)/;

/**
 * What Firefox writes where a page's policy forbids one of the page's own pictures. It names the script that happened
 * to have the page laid out just then; without an extension it writes the same, and names the page.
 */
const PICTURE_OF_THE_PAGE = /^Content-Security-Policy: .*\(img-src\) at https?:/;

const NOT_OURS = [LEFT_WHILE_ASKING, PICTURE_OF_THE_PAGE];

function fromConsole(driven: DrivenBrowser, origin: string): ReadErrors {
  const read = `JSON.stringify(Services.console.getMessageArray().flatMap((message) =>
    message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag)
      && message.sourceName.startsWith(${JSON.stringify(origin)})
      ? [message.errorMessage + ' (' + message.sourceName + ':' + message.lineNumber + ':' + message.columnNumber + ')'] : []))`;
  return async () => {
    const errors = JSON.parse(await evaluateInFirefox(driven, read)) as readonly string[];
    return errors.filter((error) => !NOT_OURS.some((pattern) => pattern.test(error)));
  };
}
