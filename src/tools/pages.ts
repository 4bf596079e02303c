import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { driveBrowser, packageFolder, type DrivenBrowser } from './drive-browser';
import { gatherErrors, type ReadErrors } from './extension-errors';
import { findBrowser, MISSING_BROWSER, type BrowserKind } from './find-browser.mjs';
import { hostPages, type PageHost } from './page-host';
import { median, tableOf, totalsOf, type LoadPair, type PageRow } from './page-row';
import { choosePages, PAGES_USAGE, readPagesRequest, type PagesRequest } from './pages-request';
import { firstMentions, waitForCard } from './picture-cards';
import { openTabAsker, type TabAsker } from './tab-asker';
import { visitToEnd, type ReadState } from './visit-to-end';
import { countDomChanges, load, visit, type Visit, type VisitOptions } from './visit-page';
import { runForReader, UsageProblem } from './usage-problem';

// `npm run pages -- DIR`: what the built extension does to stored pages, their scripts off, in both
// browsers, each page with the extension and without. See CONTRIBUTING.md.

/** The project's folder; the built tool lies in `dist/cli`. */
const ROOT = dirname(dirname(import.meta.dirname));
const OUT = join(ROOT, 'out', 'pages');

/** A browser with one tab, in which all pages are opened. */
interface Side {
  readonly driven: DrivenBrowser;
  readonly tab: Page;
  /** Null in the browser without the extension. */
  readonly origin: string | null;
  readonly readErrors: ReadErrors;
  /** Asks our script in the tab; null without the extension. */
  readonly asker: TabAsker | null;
}

async function startSide(kind: BrowserKind, host: PageHost, hasUs: boolean): Promise<Side> {
  const program = findBrowser(kind);
  if (program === null) throw new UsageProblem(MISSING_BROWSER[kind]);
  const settings = { kind, program, isVisible: false, language: null, proxyPort: host.port };
  const driven = await driveBrowser(settings);
  const extension = hasUs ? await driven.installExtension(packageFolder(ROOT, kind)) : null;
  const readErrors =
    extension === null ? () => Promise.resolve([]) : await gatherErrors(driven, extension);
  const tab = await driven.browser.newPage();
  const asker = extension === null ? null : await openTabAsker(extension, tab);
  return { driven, tab, origin: extension?.origin ?? null, readErrors, asker };
}

const optionsOf = (
  { driven, tab, origin }: Side,
  url: string,
  throttle: number,
): Omit<VisitOptions, 'settledMs'> => ({
  driven,
  tab,
  url,
  origin,
  throttle,
});

interface Sides {
  readonly withUs: Side;
  readonly without: Side;
}

/** A proxy for each side, to tell what a page asks for by itself, as by a preconnect. */
interface Hosts {
  readonly withUs: PageHost;
  readonly without: PageHost;
}

/** Errors of one page: what is new since `seen`. */
async function newErrors(
  { readErrors }: Side,
  seen: readonly string[],
): Promise<readonly string[]> {
  return (await readErrors()).slice(seen.length);
}

/** A page as a side loads it. */
interface TimedSide {
  readonly options: Parameters<typeof load>[0];
  readonly asker: TabAsker | null;
}

/** How long a side is left alone before it loads again: what it still collects or draws is done by then. */
const REST_MS = 100;

/**
 * Time to load a page from nothing, ms. What comes after the load, as our reading and linking, is
 * waited for: else the other side would share the processor with it.
 */
async function timeLoad({ options, asker }: TimedSide): Promise<number> {
  await options.tab.goto('about:blank');
  await setTimeout(REST_MS);
  const ms = await load(options);
  await asker?.readMentions();
  return ms;
}

/** Loads with the extension and without; who begins takes turns. */
async function loadPairs(
  ours: TimedSide,
  bare: TimedSide,
  pairs: number,
): Promise<readonly LoadPair[]> {
  const loads: LoadPair[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const isOursFirst = pair % 2 === 0;
    const first = await timeLoad(isOursFirst ? ours : bare);
    const second = await timeLoad(isOursFirst ? bare : ours);
    loads.push(
      isOursFirst ? { withUs: first, without: second } : { withUs: second, without: first },
    );
  }
  return loads;
}

/** What our script says of the page; null without us. */
async function readStateOf({ asker }: Side): Promise<ReadState | null> {
  if (asker === null) return null;
  const { isComplete, mentions } = await asker.ask('getMentions', {});
  return { isComplete, marks: mentions.length };
}

interface Target {
  readonly name: string;
  readonly hosts: Hosts;
  readonly request: PagesRequest;
}

async function measurePage(
  { withUs, without }: Sides,
  { name, hosts, request }: Target,
): Promise<PageRow> {
  const ours = optionsOf(withUs, hosts.withUs.url(name), request.throttle);
  const bare = optionsOf(without, hosts.without.url(name), request.throttle);
  const seen = await withUs.readErrors();
  hosts.withUs.takeStrays();
  hosts.without.takeStrays();
  const visits: Visit[] = [];
  let marks = 0;
  let settledMs: number | undefined;
  for (let run = 0; run < request.runs; run++) {
    const whole = await visitToEnd(
      {
        visitFor: (patience) => visit({ ...ours, settledMs: patience }),
        ask: () => readStateOf(withUs),
      },
      settledMs,
    );
    visits.push(whole.visit);
    marks = whole.marks;
    settledMs = whole.settledMs;
  }
  const heap = (visits.at(-1)?.heap ?? 0) - ((await visit({ ...bare, settledMs: 0 })).heap ?? 0);
  const loads = await loadPairs(
    { options: ours, asker: withUs.asker },
    { options: bare, asker: null },
    request.pairs,
  );
  const domChanges = await countDomChanges({ ...ours, settledMs: settledMs ?? 0 });
  const costs = visits.flatMap(({ cost }) => cost ?? []);
  const bareRequests = new Set(hosts.without.takeStrays());
  const last = visits.at(-1);
  return {
    page: name,
    textNodes: last?.textNodes ?? 0,
    marks,
    coldMs: costs.length === 0 ? null : median(costs.map((cost) => cost.ours)),
    longestSlices: costs.map(({ longestSlice }) => longestSlice),
    longTasks: costs.reduce((sum, { longTasks }) => sum + longTasks, 0),
    loads,
    heap: last?.heap === null ? null : heap,
    errors: await newErrors(withUs, seen),
    domChanges,
    requests: hosts.withUs.takeStrays().filter((asked) => !bareRequests.has(asked)),
  };
}

/** Pictures of the pages with the most marks, each with a card open, in both colour schemes. */
async function picture(
  { tab, asker }: Side,
  rows: readonly PageRow[],
  host: PageHost,
  count: number,
): Promise<void> {
  const folder = join(OUT, 'shots');
  mkdirSync(folder, { recursive: true });
  const chosen = rows.toSorted((a, b) => b.marks - a.marks).slice(0, count);
  for (const { page } of chosen) {
    for (const scheme of ['light', 'dark'] as const) {
      await tab.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: scheme },
        // Else the card would be taken while it fades in.
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
      await tab.goto(host.url(page), { waitUntil: 'load' });
      if (asker !== null) await openCard(tab, asker);
      await tab.screenshot({ path: join(folder, `${page}-${scheme}.png`) });
    }
  }
}

/** Opens the card of the name in the middle of a page, where most pages have their text. */
async function openCard(tab: Page, asker: TabAsker): Promise<void> {
  const rows = firstMentions((await asker.readMentions()).mentions);
  const row = rows[Math.floor(rows.length / 2)];
  if (row === undefined || !(await asker.ask('openMention', { index: row.index }))) return;
  await waitForCard(tab, 'chromium');
}

async function measureIn(
  kind: BrowserKind,
  hosts: Hosts,
  request: PagesRequest,
): Promise<readonly PageRow[]> {
  const names = choosePages(request, hosts.withUs.names);
  const withUs = await startSide(kind, hosts.withUs, true);
  const without = await startSide(kind, hosts.without, false);
  try {
    const rows: PageRow[] = [];
    for (const name of names) {
      rows.push(await measurePage({ withUs, without }, { name, hosts, request }));
      process.stderr.write(`\r${kind} ${rows.length}/${names.length} `);
    }
    process.stderr.write('\n');
    if (request.shots > 0 && kind === 'chromium')
      await picture(withUs, rows, hosts.withUs, request.shots);
    return rows;
  } finally {
    await withUs.driven.browser.close();
    await without.driven.browser.close();
  }
}

async function main(): Promise<void> {
  const request = readPagesRequest(process.argv.slice(2), process.env['INIT_CWD'] ?? process.cwd());
  if (request === null) {
    console.log(PAGES_USAGE);
    return;
  }
  mkdirSync(OUT, { recursive: true });
  const hosts = {
    withUs: await hostPages(request.folder, request.delay),
    without: await hostPages(request.folder, request.delay),
  };
  try {
    for (const kind of request.browsers) {
      const rows = await measureIn(kind, hosts, request);
      writeFileSync(join(OUT, `${kind}.json`), `${JSON.stringify(rows, null, 2)}\n`);
      console.log(`\n${kind}\n${tableOf(rows)}\n\n${totalsOf(rows).join('\n')}`);
    }
    console.log('\nin full: out/pages/');
  } finally {
    hosts.withUs.close();
    hosts.without.close();
  }
}

await runForReader(main);
