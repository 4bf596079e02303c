import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openEngine } from '../../../src/cli/engine';
import { compileGazetteer } from '../../../src/build/compile-gazetteer';
import { compileProfiles } from '../../../src/build/compile-profiles';
import { nameKeys } from '../../../src/match/name-keys';
import { countNamed } from '../../../src/tools/count-named';
import { anOutlet, aPerson } from '../../support/profile-builders';
import { aSet } from '../../support/profile-sets';

const set = aSet({ profiles: [anOutlet(), aPerson()] });
const files = compileProfiles(set, { keysOf: nameKeys, compileGazetteer });
const engine = await openEngine((name) => Promise.resolve(files.get(name) ?? null));

const folder = mkdtempSync(join(tmpdir(), 'masthead-texts-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('how often texts name an entity', () => {
  it('says that there is nothing to read', async () => {
    await expect(countNamed(join(folder, 'none'), engine)).rejects.toThrow('no such folder');
    await expect(countNamed(folder, engine)).rejects.toThrow('holds no text (.txt, .md)');
  });

  it('adds up all texts of a folder and leaves other files alone', async () => {
    writeFileSync(join(folder, 'a.txt'), 'The Moscow Times met Sergey Lavrov.\nThe Moscow Times');
    writeFileSync(join(folder, 'b.md'), 'モスクワ・タイムズ');
    writeFileSync(join(folder, 'c.html'), 'Sergey Lavrov');
    expect(Object.fromEntries(await countNamed(folder, engine))).toEqual({
      'moscow-times': 3,
      'sergey-lavrov': 1,
    });
  });
});
