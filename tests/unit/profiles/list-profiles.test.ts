import { expect, it } from 'vitest';
import { compileProfiles } from '../../../src/build/compile-profiles';
import { listProfiles } from '../../../src/profiles/list-profiles';
import { anOutlet, aPerson } from '../../support/profile-builders';
import { aSet, lowerCaseNames } from '../../support/profile-sets';

it('gives every profile of both parts once', async () => {
  const files = compileProfiles(
    aSet(
      { profiles: [aPerson(), anOutlet({ tier: 3 })] },
      { profiles: [anOutlet({ id: 'unz-review', tier: 2 })] },
    ),
    lowerCaseNames,
  );
  const listed: string[] = [];
  for await (const { id } of listProfiles((name) => Promise.resolve(files.get(name) ?? null))) {
    listed.push(id);
  }
  expect(listed.sort()).toEqual(['moscow-times', 'sergey-lavrov', 'unz-review']);
});
