// The examples of CONTRIBUTING.md: whoever begins with one begins with a record that passes.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkProfiles } from '../../src/build/check-profiles';
import { describeProblem } from '../../src/build/fact-problem';
import { factFiles } from '../support/fact-files';

const EXAMPLE = /^`assets\/profiles\/(?<path>[^`]+)`\n\n```json\n(?<json>[^`]+)```$/gm;

it('the examples of an outlet, a person and a statement pass together', () => {
  const examples = [...readFileSync('CONTRIBUTING.md', 'utf8').matchAll(EXAMPLE)].map(
    ({ groups = {} }): readonly [string, string] => [groups['path'] ?? '', groups['json'] ?? ''],
  );
  expect(examples.map(([path]) => path.split('/')[0])).toEqual(['outlets', 'people', 'statements']);
  const { problems } = checkProfiles(factFiles(Object.fromEntries(examples)));
  expect(problems.map(describeProblem)).toEqual([]);
});
