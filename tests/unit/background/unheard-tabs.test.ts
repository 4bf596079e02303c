import { expect, it } from 'vitest';
import {
  isTabNotes,
  openUnheardTabs,
  type TabNotes,
  type UnheardTabs,
} from '../../../src/background/unheard-tabs';

/** Memory that outlives the worker; tabs 1 and 2 are open when the extension starts. */
function aSession() {
  let notes: TabNotes | undefined;
  const memory = {
    read: () => Promise.resolve(notes),
    write: (value: TabNotes) => {
      notes = value;
      return Promise.resolve();
    },
  };
  return {
    startWorker: (open = [1, 2]): UnheardTabs =>
      openUnheardTabs(memory, () => Promise.resolve(open)),
  };
}

it.each<[string, (tabs: UnheardTabs) => Promise<unknown>, boolean]>([
  ['open before', () => Promise.resolve(), true],
  ['that has reported', (tabs) => tabs.forget(1), false],
  ['beside one that has reported', (tabs) => tabs.forget(2), true],
  ['that changed its address by script', (tabs) => tabs.noteLoading(1), true],
  [
    'that loaded after its reader was told to reload',
    async (tabs) => {
      await tabs.tell(1);
      await tabs.noteLoading(1);
    },
    false,
  ],
  ['whose reader asks twice without reloading', (tabs) => tabs.tell(1), true],
  ['that the browser opened when it started', (tabs) => tabs.forgetAll(), false],
])('a tab %s', async (_, happen, isUnheard) => {
  const tabs = aSession().startWorker();
  await tabs.noteOpenTabs();
  await happen(tabs);
  expect(await tabs.tell(1)).toBe(isUnheard);
});

it('does not count tabs opened later', async () => {
  expect(await aSession().startWorker().tell(3)).toBe(false);
});

it('finds its notes when the worker was killed, and takes no tabs opened since', async () => {
  const session = aSession();
  await session.startWorker().forget(1);
  const tabs = session.startWorker([1, 2, 3]);
  await tabs.noteOpenTabs();
  expect(await Promise.all([1, 2, 3].map((id) => tabs.tell(id)))).toEqual([false, true, false]);
});

it('loses no note when several come at once', async () => {
  const tabs = aSession().startWorker();
  await Promise.all([tabs.noteOpenTabs(), tabs.forget(1), tabs.forget(2)]);
  expect(await Promise.all([tabs.tell(1), tabs.tell(2)])).toEqual([false, false]);
});

it.each([
  [{}, true],
  [{ 12: 'untold', 13: 'told' }, true],
  [{ 12: 'unknown' }, false],
  [{ x: 'told' }, false],
  [[], false],
  [undefined, false],
])('notes %j are well-formed: %s', (notes, isValid) => {
  expect(isTabNotes(notes)).toBe(isValid);
});
