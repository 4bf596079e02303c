// The facts as the package holds them: taken apart, shortened, and put together again. Read from what
// `npm run facts` made last, and left out where the facts have changed since.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stampFacts } from '../../src/build/facts-stamp';
import { loadProfiles } from '../../src/build/load-profiles';
import { nameKeys } from '../../src/match/name-keys';
import type { Profile } from '../../src/model/profile';
import { listProfiles } from '../../src/profiles/list-profiles';
import { openProfileStore } from '../../src/profiles/profile-store';
import { readShipped } from '../support/shipped-book';

const { core, shareAlike } = loadProfiles('assets/profiles');
const profiles = [...core.profiles, ...(shareAlike?.profiles ?? [])];

/** Fields in the order of the alphabet: in which they are stored says nothing. */
const sorted = (profile: Profile): string =>
  JSON.stringify(Object.entries(profile).sort(([a], [b]) => (a < b ? -1 : 1)));

const STAMP = 'src/generated/stamp.txt';
const isOld = !existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== stampFacts('.');

describe.skipIf(isOld)('in the package', () => {
  it('every profile comes out of the package as it went in', async () => {
    const left = new Map(profiles.map((profile) => [profile.id, sorted(profile)]));
    for await (const profile of listProfiles(readShipped)) {
      expect(sorted(profile)).toBe(left.get(profile.id));
      left.delete(profile.id);
    }
    expect([...left.keys()]).toEqual([]);
  });

  it('every name leads to whom it was written for', async () => {
    const store = await openProfileStore(readShipped);
    for (const { id, aliases } of profiles.filter((_, at) => at % 20 === 0)) {
      const keys = [...new Set(aliases.flatMap(nameKeys))];
      const { records } = await store.findNames(keys);
      const right = records.filter(({ meanings }) => meanings.some((one) => one.id === id));
      expect(
        right.map(({ key }) => key),
        id,
      ).toEqual(keys);
    }
  });
});
