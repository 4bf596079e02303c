import type { HTTPRequest, Page } from 'puppeteer-core';
import type { DrivenBrowser } from './drive-browser';
import type { PageRequest } from './page-request';
import { answerStored, servePage } from './stored-page';
import { UsageProblem } from './usage-problem';

/** A page in a tab; `close` stops what serves it. */
export interface OpenedPage {
  readonly tab: Page;
  readonly close: () => void;
}

/** What becomes of requests that the stored page makes for anything that is not stored beside it. */
export type Elsewhere = 'blocked' | 'open';

async function visit(tab: Page, url: string): Promise<void> {
  try {
    await tab.goto(url, { waitUntil: 'load' });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageProblem(`could not open ${url}: ${reason}`);
  }
}

interface StoredAnswer {
  readonly path: string;
  readonly url: string;
  readonly elsewhere: Elsewhere;
}

/** Answers the tab's requests from a file and its neighbours before they reach any network. */
async function answerFromFile(tab: Page, { path, url, elsewhere }: StoredAnswer): Promise<void> {
  const answer = async (request: HTTPRequest): Promise<void> => {
    const stored = answerStored(path, url, request.url());
    if (stored !== null) {
      await request.respond({ status: 200, contentType: stored.type, body: stored.body });
    } else if (elsewhere === 'open' && !request.url().startsWith(new URL(url).origin)) {
      await request.continue();
    } else {
      await request.abort();
    }
  };
  await tab.setRequestInterception(true);
  // A request whose page has gone can no longer be answered; there is nobody left to tell.
  tab.on('request', (request) => void answer(request).catch(() => undefined));
}

/**
 * Opens a page in a tab and resolves when it has loaded. A file is served from loopback, or under
 * the address it was given, with its bytes as they are stored.
 * Rejects with UsageProblem for an address that does not open.
 */
export async function openRequested(
  driven: DrivenBrowser,
  request: PageRequest,
  elsewhere: Elsewhere,
): Promise<OpenedPage> {
  const tab = await driven.browser.newPage();
  if (request.kind === 'address') {
    await visit(tab, request.url);
    return { tab, close: () => undefined };
  }
  const server = request.as === null ? await servePage(request.path) : null;
  const url = server?.url ?? request.as ?? '';
  await answerFromFile(tab, { path: request.path, url, elsewhere });
  await visit(tab, url);
  return { tab, close: () => server?.close() };
}
