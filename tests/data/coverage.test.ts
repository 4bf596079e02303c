// Whom we mean to know in full, and what docs/facts.md says of it.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { loadProfiles } from '../../src/build/load-profiles';
import { replaceCoverage, writeCoverage } from '../../src/tools/coverage-words';
import { measureCoverage } from '../../src/tools/fact-coverage';

const set = loadProfiles('assets/profiles');

it('docs/facts.md holds the table that `npm run facts -- coverage` writes', () => {
  const document = readFileSync('docs/facts.md', 'utf8');
  const written = replaceCoverage(document, writeCoverage(measureCoverage(set)));
  expect(document, 'run `npm run facts -- coverage`').toBe(written);
});
