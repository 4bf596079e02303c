import type { CDPSession, Page } from 'puppeteer-core';
import type { DrivenBrowser } from './drive-browser';
import { costOfProfile, startProfile, stopProfile } from './firefox-cost';
import { costOf, type MainThreadCost, type TraceEvent } from './slice-trace';

/** What one load of a page showed; null where the browser does not tell. */
export interface Visit {
  readonly cost: MainThreadCost | null;
  /** What scripts hold after a collection, bytes. */
  readonly heap: number | null;
  readonly textNodes: number;
}

/** What is opened how. */
export interface VisitOptions {
  readonly driven: DrivenBrowser;
  readonly tab: Page;
  readonly url: string;
  /** Origin of the extension; null where there is none. */
  readonly origin: string | null;
  readonly throttle: number;
  /** For this long nothing new may be marked near the view before the page counts as read, ms. */
  readonly settledMs: number;
}

const TRACED = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];

/** A page on which nothing is marked is left after this time, one that goes on marking after the other, ms. */
const UNMARKED_MS = 2000;
const SETTLING_MAX_MS = 40_000;
const LOOK_INTERVAL_MS = 100;

/** How many ranges are drawn as marks, as the page itself can count them: of many only those near the view. */
export function countMarks(page: Page): Promise<number> {
  return page.evaluate(() =>
    ['outlet', 'person', 'organisation'].reduce(
      (sum, kind) => sum + (CSS.highlights.get(`masthead-${kind}`)?.size ?? 0),
      0,
    ),
  );
}

/** Waits until nothing new is marked. The page's own script is not asked: answering costs it time. */
async function settle({ tab, origin, settledMs }: VisitOptions): Promise<void> {
  const begin = Date.now();
  let marks = 0;
  let since = begin;
  const isSettled = (now: number): boolean =>
    (origin === null || now - since >= settledMs) &&
    (marks > 0 || origin === null || now - begin >= UNMARKED_MS);
  while (!isSettled(Date.now()) && Date.now() - begin < SETTLING_MAX_MS) {
    await new Promise((done) => setTimeout(done, LOOK_INTERVAL_MS));
    const seen = await countMarks(tab);
    if (seen !== marks) since = Date.now();
    marks = seen;
  }
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

function countTextNodes(tab: Page): Promise<number> {
  return tab.evaluate(() => {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    let count = 0;
    while (walker.nextNode() !== null) count++;
    return count;
  });
}

async function visitChromium(options: VisitOptions): Promise<Visit> {
  const { tab, url, origin, throttle } = options;
  await tab.emulateCPUThrottling(throttle);
  await tab.tracing.start({ categories: TRACED });
  await tab.goto(url, { waitUntil: 'load' });
  await settle(options);
  const trace = await tab.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const session = await tab.createCDPSession();
  const heap = await heapOf(session);
  await session.detach();
  return {
    textNodes: await countTextNodes(tab),
    cost: costOf(traceEvents, origin),
    heap,
  };
}

async function visitFirefox(options: VisitOptions): Promise<Visit> {
  const { driven, tab, url, origin } = options;
  if (origin !== null) await startProfile(driven);
  await tab.goto(url, { waitUntil: 'load' });
  await settle(options);
  const profile = origin === null ? null : await stopProfile(driven, `${origin}/content/`);
  return {
    textNodes: await countTextNodes(tab),
    cost: profile === null ? null : costOfProfile(profile),
    heap: null,
  };
}

/** Loads a page and waits until its names are marked. Rejects when it does not load. */
export function visit(options: VisitOptions): Promise<Visit> {
  return options.driven.kind === 'chromium' ? visitChromium(options) : visitFirefox(options);
}

/** Loads a page without looking further; resolves with the time from its start to its end, ms. */
export async function load({
  tab,
  url,
  throttle,
  driven,
}: Omit<VisitOptions, 'settledMs'>): Promise<number> {
  if (driven.kind === 'chromium') await tab.emulateCPUThrottling(throttle);
  await tab.goto(url, { waitUntil: 'load' });
  return tab.evaluate(() => {
    const [navigation] = performance.getEntriesByType(
      'navigation',
    ) as PerformanceNavigationTiming[];
    return navigation?.loadEventEnd ?? 0;
  });
}

/**
 * Loads a page and counts how its document differs, once annotated, from what the parser made of
 * it: every change that it notices itself, and one more when it reads differently at the end.
 */
export async function countDomChanges(options: VisitOptions): Promise<number> {
  const { tab, url } = options;
  const { identifier } = await tab.evaluateOnNewDocument(() => {
    const kept = { before: '', changes: 0 };
    Object.assign(globalThis, { kept });
    const observer = new MutationObserver((records) => (kept.changes += records.length));
    document.addEventListener('DOMContentLoaded', () => {
      kept.before = new XMLSerializer().serializeToString(document);
      const what = { childList: true, attributes: true, characterData: true, subtree: true };
      observer.observe(document, what);
    });
  });
  try {
    await tab.goto(url, { waitUntil: 'load' });
    await settle(options);
    return await tab.evaluate(() => {
      const { kept } = globalThis as unknown as {
        readonly kept: { readonly before: string; readonly changes: number };
      };
      const isSame = new XMLSerializer().serializeToString(document) === kept.before;
      return kept.changes + (isSame ? 0 : 1);
    });
  } finally {
    await tab.removeScriptToEvaluateOnNewDocument(identifier);
  }
}
