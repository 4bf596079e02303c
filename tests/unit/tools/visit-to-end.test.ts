import { expect, it } from 'vitest';
import { visitToEnd, type WholeVisitOptions } from '../../../src/tools/visit-to-end';

/** A page with one mark at once and all others after a pause. */
function aSlowPage(
  pauseMs: number,
  marks: number,
): WholeVisitOptions & { readonly tried: number[] } {
  const tried: number[] = [];
  return {
    tried,
    visitFor(settledMs) {
      tried.push(settledMs);
      return Promise.resolve({ cost: null, heap: null, textNodes: 9 });
    },
    ask() {
      const isComplete = (tried.at(-1) ?? 0) > pauseMs;
      return Promise.resolve({ isComplete, marks: isComplete ? marks : 1 });
    },
  };
}

it('visits a page once that is read without a pause', async () => {
  const page = aSlowPage(0, 4558);
  expect(await visitToEnd(page)).toMatchObject({ marks: 4558, settledMs: 1000 });
  expect(page.tried).toEqual([1000]);
});

it('visits a page again, with more patience, when it was left before its last mark', async () => {
  const page = aSlowPage(1500, 4558);
  expect(await visitToEnd(page)).toMatchObject({ marks: 4558, settledMs: 2000 });
  expect(page.tried).toEqual([1000, 2000]);
});

it('fails rather than give the figures of half a page', async () => {
  await expect(visitToEnd(aSlowPage(60_000, 4558))).rejects.toThrow('left at 1 marks, 16000 ms');
});

it('needs nobody to ask on a page without us', async () => {
  const page = { ...aSlowPage(0, 0), ask: () => Promise.resolve(null) };
  expect((await visitToEnd(page)).settledMs).toBe(1000);
});
