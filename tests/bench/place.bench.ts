import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { bench, describe } from 'vitest';
import { compileGazetteer } from '../../src/build/compile-gazetteer';
import { benchAliases } from '../support/bench-aliases';
import { benchFolder, filesOf, withoutScripts } from '../support/bench-folder';
import { report, rounded } from '../support/bench-report';
import { chromiumPath } from '../support/browser-paths';
import { bundleScript } from '../support/bundle-module';
import type { PlaceTimes } from '../support/measure-place-page';
import { serveSite } from '../support/test-site';

// Where names should be found: in the content script, or in a worker that runs already and is sent the
// page's text. In an extension of its own with 50,000 names; each figure is that of a page loaded anew.

const ROUNDS = 3;
const PAGES_EVERY = 6;

async function buildExtension(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'place-'));
  mkdirSync(folder, { recursive: true });
  const names = Buffer.from(compileGazetteer(benchAliases()['50k'] ?? [])).toString('base64');
  const worker = await bundleScript('tests/support/measure-place-worker.ts', 'PlaceWorker');
  const page = await bundleScript('tests/support/measure-place-page.ts', 'PlacePage');
  const files = {
    'names.js': `globalThis.NAMES = '${names}';`,
    'worker.js': `importScripts('names.js');${worker}`,
    'page.js': page,
    'manifest.json': JSON.stringify({
      manifest_version: 3,
      name: 'place',
      version: '1',
      background: { service_worker: 'worker.js' },
      content_scripts: [{ matches: ['http://*/*'], js: ['names.js', 'page.js'] }],
    }),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

/** Bytes of the page's heap and of what its arrays hold, after a collection. */
async function memoryOf(page: Page): Promise<number> {
  const client = await page.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  const usage: Readonly<Record<string, number>> = {
    ...(await client.send('Runtime.getHeapUsage')),
  };
  await client.detach();
  return (usage['usedSize'] ?? 0) + (usage['backingStorageSize'] ?? 0);
}

interface Measured extends PlaceTimes {
  readonly memory: number;
}

async function measure(browser: Browser, url: string, where: string): Promise<Measured> {
  const page = await browser.newPage();
  await page.goto(url);
  const before = await memoryOf(page);
  await page.evaluate((detail) => {
    document.dispatchEvent(new CustomEvent('measure-place', { detail }));
  }, where);
  const root = await page.waitForSelector('html[data-measured]');
  const times = await root?.evaluate((element) => element.getAttribute('data-measured'));
  const memory = (await memoryOf(page)) - before;
  await page.close();
  return { ...(JSON.parse(times ?? '{}') as PlaceTimes), memory };
}

const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

async function measurePages(files: readonly string[]): Promise<void> {
  const site = await serveSite(
    Object.fromEntries(
      files.map((file, at) => [`/${at}`, withoutScripts(readFileSync(file, 'utf8'))]),
    ),
  );
  const browser = await puppeteer.launch({
    executablePath: chromiumPath(),
    args: ['--no-sandbox'],
    pipe: true,
    enableExtensions: true,
    protocolTimeout: 0,
  });
  await browser.installExtension(await buildExtension());
  const rows: Record<string, string | number>[] = [];
  for (const [at, file] of files.entries()) {
    for (const where of ['here', 'elsewhere']) {
      const all: Measured[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        all.push(await measure(browser, site.url(`/${at}`), where));
      }
      const median = (key: keyof Measured): number => medianOf(all.map((one) => one[key]));
      rows.push({
        page: basename(file),
        units: median('units'),
        hits: median('hits'),
        where: where === 'here' ? 'page' : 'worker',
        'ms of the page’s thread': rounded(median('thread')),
        'ms to the hits': rounded(median('latency')),
        'kB more in the page': rounded(median('memory') / 1000),
      });
    }
  }
  report('place', 'Finding 50,000 names in the page or in a warm worker, Chromium', rows);
  await browser.close();
  site.close();
}

describe('where names are found', () => {
  bench(
    'in an extension in Chromium',
    async () => {
      const files = benchFolder === null ? [] : filesOf(benchFolder, 'pages', '.html');
      if (files.length === 0) {
        console.log('place: give a folder with pages/*.html');
        return;
      }
      await measurePages(files.filter((_, at) => at % PAGES_EVERY === 0));
    },
    { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
});
