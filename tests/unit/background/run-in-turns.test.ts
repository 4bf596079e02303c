import { deliver } from '../../support/fake-browser';
import { expect, it } from 'vitest';
import { runInTurns } from '../../../src/background/run-in-turns';
import type { Steps } from '../../../src/link/link-mentions';
import { UNKNOWN_PAGE } from '../../../src/model/page-context';
import { BACKGROUND_ANSWERS } from '../../../src/protocol/background-answers';
import type { BackgroundCalls } from '../../../src/protocol/calls';
import { createAsker } from '../../../src/protocol/channel';
import { aPerson } from '../../support/profile-builders';
import { startWorker } from '../../support/worker-fixture';

function* steps(count: number, milliseconds: number, order: string[]): Steps<string> {
  for (let at = 0; at < count; at++) {
    for (const until = performance.now() + milliseconds; performance.now() < until;);
    order.push('step');
    yield;
  }
  return 'done';
}

it('does all steps, and lets others come in between', async () => {
  const order: string[] = [];
  setTimeout(() => order.push('another'));
  expect(await runInTurns(steps(40, 2, order))).toBe('done');
  expect(order.filter((what) => what === 'step')).toHaveLength(40);
  expect(order).toContain('another');
  expect(order.indexOf('another')).toBeLessThan(order.lastIndexOf('step'));
});

it('goes on without a pause where the work is short', async () => {
  const order: string[] = [];
  setTimeout(() => order.push('another'));
  await runInTurns(steps(3, 0, order));
  expect(order).toEqual(['step', 'step', 'step']);
});

it('fails with the work', async () => {
  const failing = (function* (): Steps<never> {
    yield;
    throw new RangeError('too many names');
  })();
  await expect(runInTurns(failing)).rejects.toThrow('too many names');
});

it('has a card answered while thousands of names of another page are linked', async () => {
  await startWorker();
  const tab = { id: 7, incognito: false };
  const ask = createAsker<BackgroundCalls>(
    (message) => deliver(message, { id: 'fake', url: 'https://a.example/', tab }),
    BACKGROUND_ANSWERS,
    1,
  );
  const card = () => ask('getCard', { id: aPerson().id, page: UNKNOWN_PAGE, place: null });
  const text = 'Sergey Lavrov said';
  const hits = [{ start: 0, end: 13, key: 'sergey lavrov' }];
  const blocks = Array.from({ length: 5_000 }, (_, block) => block);
  const order = { at: 0, count: 0, blocks };
  const link = (excerpts: readonly { block: number; start: number }[]) =>
    ask('linkNames', {
      ...{ page: 'a', turn: 0, date: null, order },
      excerpts: excerpts.map((excerpt) => ({ ...excerpt, text, hits })),
    });
  await Promise.all([card(), link([{ block: 0, start: 0 }])]); // all is read and open

  const answered: string[] = [];
  const linking = link(blocks.map((block) => ({ block, start: 0 }))).then(() =>
    answered.push('names'),
  );
  await new Promise((resolve) => setTimeout(resolve, 1));
  await card().then(() => answered.push('card'));
  await linking;
  expect(answered).toEqual(['card', 'names']);
});
