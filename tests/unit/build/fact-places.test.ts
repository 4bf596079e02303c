import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/build/fact-places';

describe('what a file of the facts holds', () => {
  it.each([
    ['outlets/nbc-news.json', { part: 'core', kinds: ['outlet'], tiers: [1], id: 'nbc-news' }],
    ['organisations/cfr.json', { part: 'core', kinds: ['organisation', 'platform'], tiers: [1] }],
    ['tables/outlets-4-local.ndjson', { part: 'core', kinds: ['outlet'], tiers: [4] }],
    ['tables/people-3-office-holders-a-i.ndjson', { tiers: [3], letters: ['a', 'i'] }],
    ['tables/people-3-m-z.ndjson', { tiers: [3], letters: ['m', 'z'] }],
    ['statements/russian-terms.json', { holds: 'statements', group: 'russian-terms' }],
    ['share-alike/outlets.ndjson', { part: 'shareAlike', kinds: ['outlet'], tiers: [0, 2, 5] }],
    ['share-alike/sources.json', { part: 'shareAlike', holds: 'sources' }],
    ['NOTICES.txt', { part: 'core', holds: 'words' }],
  ])('%s', (path, place) => {
    expect(placeOf(path)).toMatchObject(place);
  });

  it.each([
    ['a folder of another name', 'papers/nbc-news.json'],
    ['a folder in a folder', 'outlets/us/nbc-news.json'],
    ['a file of another form', 'outlets/nbc-news.yaml'],
    ['a table without a tier', 'tables/outlets.ndjson'],
    ['a tier that does not exist', 'tables/outlets-6.ndjson'],
    ['people in the share-alike part', 'share-alike/people.ndjson'],
    ['a name that every object has', 'constructor'],
  ])('nothing: %s', (_, path) => {
    expect(placeOf(path)).toBeNull();
  });
});
