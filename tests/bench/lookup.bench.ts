import type { Page } from 'puppeteer-core';
import { bench, describe } from 'vitest';
import { startSession } from '../support/e2e-session';
import { SEED, TEXT_DATE } from '../support/seed-text';
import { stopWorker } from '../support/stop-worker';

// How long a page's question for a profile takes, measured inside the browser: through the typed
// channel, the worker's database and back. Warm: the worker runs. Cold: the browser has killed it.
// The page of the question names 43 people and bodies, whose ties to the card's subject are looked up.
// The clock of the benchmark's own table includes the driver; the lines printed below do not.

/** Profiles of every kind and size. */
const IDS = [
  'nbc-news',
  'sergey-lavrov',
  'cfr',
  'moscow-times',
  'vladimir-putin',
  'washington-post',
  'richard-haass',
];

const WARM_ROUNDS = 200;
const WARM_BUDGET_MS = 5;
/** Blocks and records are read for these; the worker has just been started. */
const FIRST_TIME = 'warm, each card for the first time';
const COLD_ROUNDS = 24;
const COLD_BUDGET_MS = 120;

/** What the function below uses of an extension's page. */
declare const chrome: { readonly runtime: { sendMessage(message: unknown): Promise<unknown> } };

/** The page that the question comes from. */
const PAGE_CONTEXT = {
  date: { value: TEXT_DATE, basis: 'meta' },
  textKind: null,
  outlet: 'gendai-business',
  entities: SEED,
  words: 'ウクライナ和平の条件をめぐる米ロの非公式接触',
};

/** Times one question, ms. */
function timeLookUp(page: Page, id: string): Promise<number> {
  const ask = { id, page: PAGE_CONTEXT, place: null };
  return page.evaluate(async (ask) => {
    const begin = performance.now();
    const reply = (await chrome.runtime.sendMessage({ call: 'getCard', ask })) as {
      readonly ok: boolean;
      readonly value: unknown;
    };
    if (!reply.ok || reply.value === null) throw new Error(`no card of ${ask.id}`);
    return performance.now() - begin;
  }, ask);
}

const pick = (round: number): string => IDS[round % IDS.length] ?? '';

function report(what: string, times: readonly number[], budgetMs?: number): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN).toFixed(1);
  console.log(
    `${what}, ${times.length} rounds: median ${at(0.5)} ms, p95 ${at(0.95)} ms, worst ${at(1)} ms` +
      (budgetMs === undefined ? '' : ` (p95 at most ${budgetMs} ms)`),
  );
}

const ONCE = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };

// Benchmarks know no `beforeAll`: the browser starts with the file and ends with the last of them.
const session = await startSession('chromium');
const page = await session.extension.openPage(session.extension.popupPath);

describe('profile look-up in Chromium', () => {
  bench(
    `${WARM_ROUNDS} times, warm`,
    async () => {
      const first: number[] = [];
      for (const id of SEED) first.push(await timeLookUp(page, id));
      report(FIRST_TIME, first);
      for (const id of IDS) await timeLookUp(page, id);
      const times: number[] = [];
      for (let round = 0; round < WARM_ROUNDS; round++) {
        times.push(await timeLookUp(page, pick(round)));
      }
      report('warm', times, WARM_BUDGET_MS);
    },
    ONCE,
  );

  bench(
    `${COLD_ROUNDS} times, cold`,
    async () => {
      const times: number[] = [];
      for (let round = 0; round < COLD_ROUNDS; round++) {
        await stopWorker(session);
        times.push(await timeLookUp(page, pick(round)));
      }
      report('cold', times, COLD_BUDGET_MS);
      await session.close();
    },
    ONCE,
  );
});
