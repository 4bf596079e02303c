import { openDB, deleteDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { openKeptLinks } from '../../src/vetting/kept-links';
import { aLink } from '../support/link-builders';

const NAME = 'masthead-vetting';
const LINKS = [aLink(1, 'https://a.example'), aLink(2, 'b', { decision: 'ok', note: 'x' })];

afterEach(() => deleteDB(NAME));

describe('the kept list', () => {
  it('is there again when it is opened anew, in order, with what was changed', async () => {
    const first = (await openKeptLinks())!;
    await first.put([LINKS[1]!, LINKS[0]!]);
    await first.put([{ ...LINKS[0]!, decision: 'reject' }]);
    const second = (await openKeptLinks())!;
    expect(await second.read()).toEqual([{ ...LINKS[0]!, decision: 'reject' }, LINKS[1]]);
    await second.clear();
    expect(await second.read()).toEqual([]);
  });

  it('leaves out what is no link', async () => {
    const store = (await openKeptLinks())!;
    const stray = { n: 3, url: 7, decision: null, note: '' } as unknown as (typeof LINKS)[number];
    await store.put([...LINKS, stray]);
    expect(await store.read()).toEqual(LINKS);
  });

  it('is upgraded step by step, and left alone when a newer version has written it', async () => {
    await (await openKeptLinks())!.put(LINKS);
    const newer = await openDB(NAME, 2, {
      upgrade: (database) => void database.createObjectStore('x'),
    });
    expect(await newer.getAll('links')).toEqual(LINKS);
    newer.close();
    expect(await openKeptLinks()).toBeNull();
    const still = await openDB(NAME);
    expect(await still.getAll('links')).toEqual(LINKS);
    still.close();
  });
});
