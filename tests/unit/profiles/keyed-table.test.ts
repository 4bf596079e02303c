import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packTable } from '../../../src/build/pack-table';
import { hashKey } from '../../../src/profiles/key-hash';
import { openTable, type FindRecord } from '../../../src/profiles/keyed-table';
import { openPackedFiles } from '../../../src/profiles/packed-files';
import { openList } from '../../../src/profiles/record-list';
import { isStoredHost, type StoredHost } from '../../../src/profiles/stored-records';

/** A table of hosts, each on the shelf that it is given. */
function aTable(shelves: Readonly<Record<string, number>>): FindRecord<StoredHost> {
  const packed = packTable(
    '',
    'hosts',
    ['hosts'],
    Object.entries(shelves).map(([key, shelf]) => ({
      key,
      shelf,
      records: { hosts: { host: key } },
    })),
  );
  const place = {
    files: openPackedFiles((name) => Promise.resolve(packed.get(name) ?? null)),
    part: '' as const,
  };
  return openTable({
    ...place,
    index: 'hosts',
    list: openList({ ...place, list: 'hosts', isRecord: isStoredHost }),
    keyOf: ({ host }) => host,
  });
}

// Two keys with one hash, found by trying a million.
const [ONE, OTHER] = ['76mmiq', '2391dx'] as const;

it('has two keys with one hash to be tested with', () => {
  expect(hashKey(ONE)).toBe(hashKey(OTHER));
});

it.each([
  ['on one shelf', { [ONE]: 0, [OTHER]: 0 }],
  ['on two shelves', { [ONE]: 0, [OTHER]: 3 }],
])('tells two keys with one hash apart, %s', async (_, shelves) => {
  const find = aTable(shelves);
  expect(await find(ONE)).toEqual({ host: ONE });
  expect(await find(OTHER)).toEqual({ host: OTHER });
});

it('does not take one key for another with its hash', async () => {
  expect(await aTable({ [ONE]: 0 })(OTHER)).toBeNull();
});

it('holds exactly the keys that went in', async () => {
  const keys = fc.oneof(fc.string({ maxLength: 3 }), fc.string({ unit: 'grapheme' }));
  await fc.assert(
    fc.asyncProperty(
      fc.dictionary(keys, fc.nat(5), { minKeys: 1, maxKeys: 60 }),
      fc.array(keys),
      async (shelves, others) => {
        const find = aTable(shelves);
        for (const key of [...Object.keys(shelves), ...others]) {
          expect(await find(key)).toEqual(Object.hasOwn(shelves, key) ? { host: key } : null);
        }
      },
    ),
    { numRuns: 50 },
  );
});

it('refuses what is no index', async () => {
  const packed = packTable(
    '',
    'hosts',
    ['hosts'],
    [{ key: 'a', shelf: 0, records: { hosts: { host: 'a' } } }],
  );
  const place = {
    files: openPackedFiles(() => Promise.resolve(packed.get('hosts-000.bin') ?? null)),
    part: '' as const,
  };
  const find = openTable({
    ...place,
    index: 'hosts',
    list: openList({ ...place, list: 'hosts', isRecord: isStoredHost }),
    keyOf: ({ host }) => host,
  });
  await expect(find('a')).rejects.toThrow('not an index');
});
