import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { callerFolder } from '../cli/caller-folder.mjs';
import type { BrowserKind } from './find-browser.mjs';
import { hostPages, type PageHost } from './page-host';
import { median, tableOf, totalsOf, type PageRow } from './page-row';
import { startSide, type Side } from './page-side';
import { choosePages, PAGES_USAGE, readPagesRequest, type PagesRequest } from './pages-request';
import { pictureMarked } from './picture-marked';
import { timeLoads } from './time-loads';
import { runForReader } from './usage-problem';
import { visitToEnd, type ReadState } from './visit-to-end';
import { countDomChanges, visit, type Visit, type VisitOptions } from './visit-page';

// `npm run pages -- DIR`: what the built extension does to stored pages, their scripts off, in both
// browsers, each page with the extension and without. See docs/testing.md.

/** The project's folder; the built tool lies in `dist/cli`. */
const ROOT = dirname(dirname(import.meta.dirname));
const OUT = join(ROOT, 'out', 'pages');

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
    const url = hosts.withUs.url(name, run);
    const whole = await visitToEnd(
      {
        visitFor: (patience) => visit({ ...ours, url, settledMs: patience }),
        ask: () => readStateOf(withUs),
      },
      settledMs,
    );
    visits.push(whole.visit);
    marks = whole.marks;
    settledMs = whole.settledMs;
  }
  const heap = (visits.at(-1)?.heap ?? 0) - ((await visit({ ...bare, settledMs: 0 })).heap ?? 0);
  const loads = await timeLoads(
    { ours: { options: ours, asker: withUs.asker }, bare: { options: bare, asker: null } },
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

async function measureIn(
  kind: BrowserKind,
  hosts: Hosts,
  request: PagesRequest,
): Promise<readonly PageRow[]> {
  const names = choosePages(request, hosts.withUs.names);
  const withUs = await startSide(kind, { root: ROOT, proxyPort: hosts.withUs.port, hasUs: true });
  const without = await startSide(kind, {
    root: ROOT,
    proxyPort: hosts.without.port,
    hasUs: false,
  });
  try {
    const rows: PageRow[] = [];
    for (const name of names) {
      rows.push(await measurePage({ withUs, without }, { name, hosts, request }));
      process.stderr.write(`\r${kind} ${rows.length}/${names.length} `);
    }
    process.stderr.write('\n');
    if (request.shots > 0 && kind === 'chromium')
      await pictureMarked(withUs, rows, {
        host: hosts.withUs,
        count: request.shots,
        folder: join(OUT, 'shots'),
      });
    return rows;
  } finally {
    await withUs.driven.browser.close();
    await without.driven.browser.close();
  }
}

async function main(): Promise<void> {
  const request = readPagesRequest(process.argv.slice(2), callerFolder());
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
