import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Page } from 'puppeteer-core';
import { bench, describe } from 'vitest';
import { benchFolder, filesOf, withoutScripts } from '../support/bench-folder';
import { report, rounded } from '../support/bench-report';
import { startSession } from '../support/e2e-session';
import { stopWorker } from '../support/stop-worker';
import { serveSite } from '../support/test-site';

// When a reader sees the first mark of a page, from the moment its document was ready: with a worker
// that runs, and with one that the browser has killed. Chromium, with the built extension.

const ROUNDS = 5;
const PAGES_EVERY = 6;
/** A page without a known name has no first mark. */
const TIMEOUT_MS = 5000;

/** Ms from the end of parsing to the first mark, looked for every few ms; null for none in time. */
async function timeFirstMark(page: Page, url: string): Promise<number | null> {
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page.evaluate(async (timeoutMs) => {
    const isMarked = (): boolean =>
      [...CSS.highlights].some(([name, ranges]) => name.startsWith('masthead-') && ranges.size > 0);
    const [entry] = performance.getEntriesByType('navigation');
    const ready = (entry as PerformanceNavigationTiming).domContentLoadedEventEnd;
    while (performance.now() - ready < timeoutMs) {
      if (isMarked()) return performance.now() - ready;
      await new Promise((done) => setTimeout(done, 1));
    }
    return null;
  }, TIMEOUT_MS);
}

const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

async function measure(files: readonly string[]): Promise<void> {
  const site = await serveSite(
    Object.fromEntries(
      files.map((file, at) => [`/${at}`, withoutScripts(readFileSync(file, 'utf8'))]),
    ),
  );
  const session = await startSession('chromium');
  const page = await session.driven.browser.newPage();
  const rows: Record<string, string | number>[] = [];
  const all = { warm: [] as number[], cold: [] as number[] };
  for (const [at, file] of files.entries()) {
    const times = { warm: [] as number[], cold: [] as number[] };
    for (let round = 0; round < ROUNDS; round++) {
      for (const state of ['warm', 'cold'] as const) {
        if (state === 'cold') await stopWorker(session);
        const ms = await timeFirstMark(page, site.url(`/${at}`));
        if (ms !== null) times[state].push(ms);
      }
    }
    all.warm.push(...times.warm);
    all.cold.push(...times.cold);
    rows.push({
      page: basename(file),
      'worker awake, ms': rounded(medianOf(times.warm)),
      'worker killed, ms': rounded(medianOf(times.cold)),
    });
  }
  report('first-mark', `Ms to the first mark, Chromium, ${ROUNDS} rounds`, rows);
  console.log(
    `median: awake ${rounded(medianOf(all.warm))}, killed ${rounded(medianOf(all.cold))}`,
  );
  await session.close();
  site.close();
}

describe('the first mark', () => {
  bench(
    'on real pages in Chromium',
    async () => {
      const files = benchFolder === null ? [] : filesOf(benchFolder, 'pages', '.html');
      if (files.length === 0) {
        console.log('first mark: give a folder with pages/*.html');
        return;
      }
      await measure(files.filter((_, at) => at % PAGES_EVERY === 0));
    },
    { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
});
