import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  builtFolder,
  clickInPopup,
  KINDS,
  startBrowser,
  startSession,
  type Session,
} from '../support/e2e-session';
import { countMarks } from '../../src/tools/visit-page';
import { startProxy, type LoggingProxy } from '../support/logging-proxy';
import { waitUntil } from '../support/wait-until';
import type { BrowserKind } from '../../src/tools/find-browser.mjs';

// Every request of the browser goes through a proxy of ours, those to loopback included. What it
// hears during a whole journey with the extension is compared with the same journey without it.

const FIRST = 'http://news.example/first';
const SECOND = 'http://news.example/second';
const CONTROL = 'http://control.example/';
const PAGES = {
  [FIRST]: `<!doctype html><html lang="en"><title>First</title>
<link rel="icon" href="data:,"><p>NBC News quoted Sergey Lavrov.</p>`,
  [SECOND]: `<!doctype html><html lang="ja"><title>次</title>
<link rel="icon" href="data:,"><p>ワシントン・ポストはロシアのラブロフ外相の発言を伝えた。</p>`,
};

/**
 * Hosts that the browsers ask on their own account, seen with the extension absent. They come and
 * go by the browsers' own clocks, so one journey without the extension may miss some of them.
 */
const BROWSERS_OWN: Readonly<Record<BrowserKind, RegExp>> = {
  chromium: /^(accounts\.google|clients2\.google|update\.googleapis)\.com$/,
  firefox: /\.mozilla\.(com|net|org)$/,
};

function hostOf(request: string): string {
  const [method, target = ''] = request.split(' ');
  return method === 'CONNECT' ? target.replace(/:\d+$/, '') : new URL(target).host;
}

/** The whole journey: install, welcome, page, hover, card, popup, switches, a second page. */
async function travel(session: Session): Promise<void> {
  const first = await session.open(FIRST);
  const { page, tab } = first;
  expect(first.mentions.length).toBe(2);
  await first.hover('NBC News');
  await first.card();
  await page.keyboard.press('Escape');

  const popup = await session.openPopup(tab.tabId);
  const flip = () => clickInPopup(popup, '.mh-switch');
  await popup.waitForSelector('.mh-switch');
  await flip();
  await waitUntil('the marks go', async () => (await countMarks(page)) === 0);
  await flip();
  await page.bringToFront();
  await waitUntil('the marks come back', async () => (await countMarks(page)) > 0);

  const welcome = await session.extension.openPage('src/welcome/index.html');
  await welcome.waitForSelector('h1');
  const second = await session.open(SECOND);
  expect(await second.tab.ask('openMention', { index: 0 })).toBe(true);
  await second.card();
}

/** The same pages without the extension. */
async function travelAlone(kind: BrowserKind, proxyPort: number): Promise<void> {
  const { browser } = await startBrowser(kind, { proxyPort });
  try {
    for (const url of [FIRST, SECOND]) {
      const page = await browser.newPage();
      await page.goto(url);
    }
  } finally {
    await browser.close();
  }
}

/** What the proxy heard during one journey. */
async function listen(journey: (port: number) => Promise<void>): Promise<readonly string[]> {
  const proxy: LoggingProxy = await startProxy(PAGES);
  try {
    await journey(proxy.port);
    return [...proxy.requests];
  } finally {
    proxy.close();
  }
}

const journeyWith = (kind: BrowserKind, folder: string) =>
  listen(async (proxyPort) => {
    const session = await startSession(kind, { folder, proxyPort });
    try {
      await travel(session);
    } finally {
      await session.close();
    }
  });

describe.each(KINDS)('through a proxy that takes all traffic of %s', (kind) => {
  let alone: readonly string[];
  let leaky: string;

  /** Requests that only the extension can have caused. */
  const ours = (requests: readonly string[]): readonly string[] => {
    const known = new Set(alone.map(hostOf));
    return requests.filter(
      (request) =>
        !alone.includes(request) &&
        (hostOf(request) === 'news.example' || !known.has(hostOf(request))) &&
        !BROWSERS_OWN[kind].test(hostOf(request)),
    );
  };

  beforeAll(async () => {
    alone = await listen((port) => travelAlone(kind, port));
    console.log(`${kind} on its own account: ${[...new Set(alone.map(hostOf))].join(', ')}`);
    leaky = mkdtempSync(join(tmpdir(), 'masthead-'));
    cpSync(builtFolder(kind), leaky, { recursive: true });
    const { content_scripts } = JSON.parse(readFileSync(join(leaky, 'manifest.json'), 'utf8')) as {
      readonly content_scripts: readonly [{ readonly js: readonly [string] }];
    };
    appendFileSync(
      join(leaky, content_scripts[0].js[0]),
      `\n;void fetch('${CONTROL}', { mode: 'no-cors' }).catch(() => undefined);\n`,
    );
  });
  afterAll(() => rmSync(leaky, { recursive: true }));

  it('hears of both pages, so that it does hear', () => {
    expect(alone).toEqual(expect.arrayContaining([`GET ${FIRST}`, `GET ${SECOND}`]));
  });

  it('hears nothing from the extension during a whole journey', async () => {
    const requests = await journeyWith(kind, builtFolder(kind));
    expect(requests).toEqual(expect.arrayContaining([`GET ${FIRST}`, `GET ${SECOND}`]));
    expect(ours(requests)).toEqual([]);
  });

  it('hears a single request that is built in on purpose', async () => {
    expect(ours(await journeyWith(kind, leaky))).toContain(`GET ${CONTROL}`);
  });
});
