import { expect, it } from 'vitest';
import { rememberNames } from '../../../src/cli/remember-names';
import type { FindNames } from '../../../src/link/link-excerpts';
import { entityId, type EntityBrief } from '../../../src/model/entity';
import type { NameRecord } from '../../../src/model/mention';

const brief = (id: string): EntityBrief => ({
  ...{ id: entityId(id), kind: 'outlet', tier: 1, display: { en: id } },
});
const record = (key: string, ...ids: readonly string[]): NameRecord => ({
  key,
  meanings: ids.map((id) => ({
    ...{ id: entityId(id), kind: 'outlet', tier: 1, aliasKind: 'full', needs: 'nothing' },
    form: key,
    display: { en: id },
  })),
});

/** A database of two names, and what it was asked. */
function aDatabase(): { readonly find: FindNames; readonly asked: string[] } {
  const held = new Map([
    ['nhk', record('nhk', 'nhk')],
    ['abc', record('abc', 'abc-us', 'abc-au')],
  ]);
  const asked: string[] = [];
  return {
    asked,
    find: (keys) => {
      asked.push(...keys);
      const records = keys.map((key) => held.get(key)).filter((one) => one !== undefined);
      const ids = new Set(records.flatMap(({ meanings }) => meanings.map(({ id }) => id)));
      return Promise.resolve({ records, briefs: [...ids].map(brief) });
    },
  };
}

it('answers as the database does and asks it once for each name', async () => {
  const { find, asked } = aDatabase();
  const remembered = rememberNames(find);
  const plain = aDatabase().find;
  for (const keys of [['abc', 'false'], ['nhk', 'abc'], ['false', 'nhk'], []]) {
    expect(await remembered(keys)).toEqual(await plain(keys));
  }
  expect(asked).toEqual(['abc', 'false', 'nhk']);
});

it('forgets the oldest names beyond its measure', async () => {
  const { find, asked } = aDatabase();
  const remembered = rememberNames(find, 2);
  for (const key of ['a', 'b', 'c', 'b', 'a']) await remembered([key]);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});
