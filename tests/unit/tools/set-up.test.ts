import { describe, expect, it } from 'vitest';
import { missingPackages, nodeProblem } from '../../../src/tools/set-up.mjs';

describe('nodeProblem', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0'])('lets Node %s pass', (version) => {
    expect(nodeProblem(version)).toBeNull();
  });

  it.each(['20.18.3', '18.20.0', '8.0.0'])('says in one line what Node %s needs', (version) => {
    expect(nodeProblem(version)).toMatch(
      /^Node [\d.]+ is too old: install Node 20\.19 or newer\.$/,
    );
  });
});

describe('missingPackages', () => {
  const wanted = {
    '': {},
    'node_modules/a': { version: '1.0.0' },
    'node_modules/b': { version: '2.0.0', optional: true },
  };

  it.each([
    ['nothing is installed', {}, ['node_modules/a']],
    ['all is as the lock file says', { 'node_modules/a': { version: '1.0.0' } }, []],
    ['one has another version', { 'node_modules/a': { version: '1.0.1' } }, ['node_modules/a']],
    [
      'an optional one has another version',
      { 'node_modules/a': { version: '1.0.0' }, 'node_modules/b': { version: '1.0.0' } },
      ['node_modules/b'],
    ],
  ])('when %s', (_, installed, missing) => {
    expect(missingPackages(wanted, installed)).toEqual(missing);
  });
});
