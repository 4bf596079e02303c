import { bench, describe } from 'vitest';
import { report, rounded } from '../support/bench-report';
import {
  costDuring,
  FEED_PAGE,
  grow,
  heapOf,
  isEndMarked,
  MARKS_PER_POST,
  quantile,
  scrollToEnd,
  typeFor,
  type Growth,
} from '../support/busy-pages';
import { startBrowser, startSession } from '../support/e2e-session';
import { serveSite } from '../support/test-site';
import { waitUntil } from '../support/wait-until';
import { openTabAsker } from '../../src/tools/tab-asker';

// A feed without an end, and typing while it grows, in Chromium, with the built package and without.

const POSTS = 2000;
/** So much as one scroll brings, ten times a second. */
const FEED: Growth = { posts: POSTS, perTask: 20, pauseMs: 100 };
/** Posts before anything is measured: code is compiled, the worker awake. */
const WARM_UP: Growth = { ...FEED, posts: 200 };
const THROTTLE = 4;
const KEYS = 150;
const ROUNDS = 3;

const PROMISED = { bytesPerPost: 2000, microsecondsPerPost: 10, delayMs: 8 };

const once = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };

interface FeedCost {
  /** Heap that a post leaves, bytes. */
  readonly bytes: number;
  /** Our time for a post, µs; null without us. */
  readonly microseconds: number | null;
  readonly longestSlice: number | null;
}

async function measureFeed(isWithUs: boolean, url: string): Promise<FeedCost> {
  const session = isWithUs ? await startSession('chromium') : null;
  const browser = session?.driven ?? (await startBrowser('chromium'));
  try {
    const page = await browser.browser.newPage();
    await page.goto(url);
    const asker = session === null ? null : await openTabAsker(session.extension, page);
    const devtools = await page.createCDPSession();
    const growBy = async (growth: Growth): Promise<void> => {
      await grow(page, growth);
      await scrollToEnd(page);
      if (isWithUs) {
        await waitUntil('the last post is marked', () => isEndMarked(page), 60_000);
      }
    };
    await growBy(WARM_UP);
    const before = await heapOf(devtools);
    const cost =
      session === null
        ? (await growBy(FEED), null)
        : await costDuring(page, `${session.extension.origin}/content/`, () => growBy(FEED));
    // Only now: the answer costs our script time.
    const read = await asker?.ask('getMentions', {});
    const marks = (WARM_UP.posts + POSTS) * MARKS_PER_POST;
    if (read !== undefined && !(read.isComplete && read.mentions.length === marks)) {
      throw new Error(`${read.mentions.length} of ${marks} names were found`);
    }
    const bytes = ((await heapOf(devtools)) - before) / POSTS;
    return {
      bytes,
      microseconds: cost === null ? null : (cost.ours * 1000) / POSTS,
      longestSlice: cost?.longestSlice ?? null,
    };
  } finally {
    await browser.browser.close();
  }
}

async function measureTyping(isWithUs: boolean, url: string): Promise<readonly number[]> {
  const session = isWithUs ? await startSession('chromium') : null;
  const browser = session?.driven ?? (await startBrowser('chromium'));
  try {
    const page = await browser.browser.newPage();
    await page.goto(url);
    await page.emulateCPUThrottling(THROTTLE);
    await grow(page, WARM_UP);
    await typeFor(page, 20);
    const growing = grow(page, { posts: 1000, perTask: 10, pauseMs: 100 });
    const delays = await typeFor(page, KEYS);
    await growing;
    return delays;
  } finally {
    await browser.browser.close();
  }
}

describe('a feed', () => {
  bench(
    `of ${POSTS} posts`,
    async () => {
      const site = await serveSite({ '/': FEED_PAGE });
      const alone = await measureFeed(false, site.url('/'));
      const marked = await measureFeed(true, site.url('/'));
      site.close();
      report('feed', `A feed of ${POSTS} posts, per post`, [
        {
          'heap without us, bytes': rounded(alone.bytes),
          'heap more with us, bytes': rounded(marked.bytes - alone.bytes),
          'promised, bytes': PROMISED.bytesPerPost,
          'our work, µs': rounded(marked.microseconds ?? 0),
          'promised, µs': PROMISED.microsecondsPerPost,
          'longest slice, ms': rounded(marked.longestSlice ?? 0),
        },
      ]);
    },
    once,
  );
});

describe('typing', () => {
  bench(
    `while a page grows and is annotated, ${THROTTLE} times slower`,
    async () => {
      const site = await serveSite({ '/': FEED_PAGE });
      const rows: Record<string, string | number>[] = [];
      for (let round = 1; round <= ROUNDS; round++) {
        const alone = await measureTyping(false, site.url('/'));
        const marked = await measureTyping(true, site.url('/'));
        rows.push({
          round,
          'p50 without us, ms': rounded(quantile(alone, 0.5)),
          'p50 with us, ms': rounded(quantile(marked, 0.5)),
          'p95 without us, ms': rounded(quantile(alone, 0.95)),
          'p95 with us, ms': rounded(quantile(marked, 0.95)),
          'promised to be added, ms': PROMISED.delayMs,
        });
      }
      site.close();
      report('typing', `Delay of ${KEYS} keys at ${THROTTLE} times throttle`, rows);
    },
    once,
  );
});
