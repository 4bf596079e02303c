import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { bench, describe } from 'vitest';
import { compileGazetteer } from '../../src/build/compile-gazetteer';
import { benchAliases } from '../support/bench-aliases';
import { benchFolder, filesOf, withoutScripts } from '../support/bench-folder';
import { report, rounded } from '../support/bench-report';
import { chromiumPath } from '../support/browser-paths';
import { bundleScript } from '../support/bundle-module';
import type * as Pages from '../support/measure-pages';

// Real pages in Chromium, their scripts off: what reading, asking for names and marking take of the
// page's own thread, against a walk that only reads each text node. Cold: the first time in a page that was just loaded. Warm: the sixth.

const ROUNDS = 3;
const WARM_RUNS = 5;
// mark.js takes seconds for a page: it is asked on one page in so many.
const MARK_JS_EVERY = 16;

const sizes = benchAliases();
const names = Buffer.from(compileGazetteer(sizes['50k'] ?? [])).toString('base64');
const fewForms = (sizes['1k'] ?? []).map(({ form }) => form);

interface PageTimes {
  readonly bareCold: number;
  readonly cold: number;
  readonly warm: number;
  readonly bareWarm: number;
  readonly searchMs: number;
  readonly units: number;
  readonly found: number;
}

declare const Measure: typeof Pages;

/** Runs in a new page that holds the document and our script. */
async function inPage<Result>(
  browser: Browser,
  html: string,
  script: string,
  run: (page: Awaited<ReturnType<Browser['newPage']>>) => Promise<Result>,
): Promise<Result> {
  const page = await browser.newPage();
  await page.setContent(html, { waitUntil: 'domcontentloaded' });
  // As when a content script starts: the page has been laid out.
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
  await page.evaluate(script);
  const result = await run(page);
  await page.close();
  return result;
}

async function timePage(browser: Browser, html: string, script: string): Promise<PageTimes> {
  const bare = await inPage(browser, html, script, (page) =>
    page.evaluate((runs) => {
      const cold = Measure.walkBarely();
      const warm = Array.from({ length: runs }, () => Measure.walkBarely().ms);
      return { bareCold: cold.ms, units: cold.units, bareWarm: Math.min(...warm) };
    }, WARM_RUNS),
  );
  const ours = await inPage(browser, html, script, (page) =>
    page.evaluate(
      (index, runs) => {
        const { ms, searchMs, found } = Measure.annotateAll(index);
        const warm = Array.from({ length: runs }, () => Measure.annotateAll(index).ms);
        return { cold: ms, searchMs, found, warm: Math.min(...warm) };
      },
      names,
      WARM_RUNS,
    ),
  );
  return { ...bare, ...ours };
}

const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;

async function measurePages(browser: Browser, files: readonly string[]): Promise<void> {
  const bundle = await bundleScript('tests/support/measure-pages.ts', 'Measure');
  const script = bundle.replace(/^(?:var|const|let) Measure/, 'globalThis.Measure');
  const rows: Record<string, string | number>[] = [];
  const sums = { bareCold: 0, cold: 0, bareWarm: 0, warm: 0 };
  for (const [index, file] of files.entries()) {
    const html = withoutScripts(readFileSync(file, 'utf8'));
    const times: PageTimes[] = [];
    for (let round = 0; round < ROUNDS; round++) times.push(await timePage(browser, html, script));
    const median = (key: keyof PageTimes): number => medianOf(times.map((time) => time[key]));
    for (const key of ['bareCold', 'cold', 'bareWarm', 'warm'] as const) sums[key] += median(key);
    const isMarked = index % MARK_JS_EVERY === 0;
    const markJs = isMarked
      ? await inPage(browser, html, script, (page) =>
          page.evaluate((forms) => Measure.markAll(forms), fewForms),
        )
      : null;
    rows.push({
      page: basename(file),
      units: median('units'),
      found: median('found'),
      'bare walk cold ms': rounded(median('bareCold')),
      'annotate cold ms': rounded(median('cold')),
      'cold ×': rounded(median('cold') / median('bareCold')),
      'search in the worker, if cold, ms': rounded(median('searchMs')),
      'bare walk warm ms': rounded(median('bareWarm')),
      'annotate warm ms': rounded(median('warm')),
      'mark.js, 1,000 names, ms': markJs === null ? '' : rounded(markJs),
      'mark.js ×': markJs === null ? '' : rounded(markJs / median('cold')),
    });
  }
  report('pages', `Annotating ${files.length} pages in Chromium, 50,000 names`, rows);
  const ratio = (a: number, b: number): string =>
    `${rounded(a)} / ${rounded(b)} ms = ${rounded(a / b)}`;
  console.log(
    `sum cold: ${ratio(sums.cold, sums.bareCold)}, warm: ${ratio(sums.warm, sums.bareWarm)}`,
  );
}

describe('annotating pages', () => {
  bench(
    'in Chromium',
    async () => {
      const files = benchFolder === null ? [] : filesOf(benchFolder, 'pages', '.html');
      if (files.length === 0) {
        console.log('pages: give a folder with pages/*.html');
        return;
      }
      const browser = await puppeteer.launch({
        executablePath: chromiumPath(),
        args: ['--no-sandbox'],
        pipe: true,
        protocolTimeout: 0,
      });
      await measurePages(browser, files);
      await browser.close();
    },
    { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 },
  );
});
