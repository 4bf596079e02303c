import type { CDPSession, Page } from 'puppeteer-core';
import { costOf, type TraceEvent } from '../../src/tools/slice-trace';

// Pages that grow and are written into while they are annotated, in Chromium.

/** A feed of posts of one paragraph, every other with names; it keeps all of them. */
export const FEED_PAGE = `<!doctype html><html lang="en"><head><title>Feed</title></head>
<body><textarea></textarea><main></main><script>
const SENTENCES = [
  'NBC News quoted Sergey Lavrov on the talks.',
  'Nobody of note was there that day, they said, and left it at that.',
  'Vladimir Putin would not come, it was reported.',
  'The weather was fine, and the harbour full of boats from the islands.',
];
let count = 0;
function addPost() {
  const post = document.createElement('article');
  const paragraph = document.createElement('p');
  paragraph.textContent = SENTENCES[count % SENTENCES.length] + ' ' + count;
  post.append(paragraph);
  document.querySelector('main').append(post);
  count++;
}
globalThis.grow = (posts, perTask, pauseMs) => new Promise((done) => {
  const put = () => {
    for (let post = 0; post < perTask && posts > 0; post++, posts--) addPost();
    if (posts > 0) setTimeout(put, pauseMs); else done();
  };
  put();
});
const delays = globalThis.delays = [];
document.querySelector('textarea').addEventListener('keydown', (event) => {
  delays.push(performance.now() - event.timeStamp);
});
</script></body></html>`;

/** Marks in a post of the feed, on average over four. */
export const MARKS_PER_POST = 0.75;

/** How the feed grows. */
export interface Growth {
  readonly posts: number;
  /** Put in at once. */
  readonly perTask: number;
  readonly pauseMs: number;
}

/** Has the feed grow; resolves when the last post is in, not yet read. */
export function grow(page: Page, { posts, perTask, pauseMs }: Growth): Promise<void> {
  return page.evaluate(
    (...args) =>
      (
        globalThis as unknown as {
          readonly grow: (...args: readonly number[]) => Promise<void>;
        }
      ).grow(...args),
    posts,
    perTask,
    pauseMs,
  );
}

/** Has the last posts in view. */
export function scrollToEnd(page: Page): Promise<void> {
  return page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
}

/** True when the last post with a name is marked. */
export function isEndMarked(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const last = [...document.querySelectorAll('article')].findLast((post) =>
      /Putin|Lavrov/.test(post.textContent),
    );
    return ['outlet', 'person', 'organisation']
      .flatMap((kind) => [...(CSS.highlights.get(`masthead-${kind}`) ?? [])])
      .some(({ startContainer }) => last?.contains(startContainer) === true);
  });
}

/** What the page's scripts hold, its extension's included, after a collection; bytes. */
export async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

const TRACED = ['-*', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'];

/** Our time of the processor on the page's main thread while something happens, ms, and the longest slice. */
export async function costDuring(
  page: Page,
  origin: string,
  happen: () => Promise<unknown>,
): Promise<{ readonly ours: number; readonly longestSlice: number }> {
  await page.tracing.start({ categories: TRACED });
  await happen();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    readonly traceEvents: readonly TraceEvent[];
  };
  const cost = costOf(traceEvents, origin);
  if (cost === null) throw new Error('our script did not run');
  return cost;
}

/** Types into the page's field for a while; ms from each key to the page's own listener. */
export async function typeFor(page: Page, keys: number): Promise<readonly number[]> {
  await page.focus('textarea');
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press('a');
    await new Promise((done) => setTimeout(done, 20));
  }
  return page.evaluate(() =>
    (globalThis as unknown as { readonly delays: number[] }).delays.splice(0),
  );
}

/** The value that this share of the numbers does not exceed; 0 of none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
