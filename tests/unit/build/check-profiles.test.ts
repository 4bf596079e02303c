// The kinds of broken facts that the build refuses, in the order of docs/facts.md: each row has the
// smallest broken record, the one problem that it makes, and its neighbour that passes.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkProfiles } from '../../../src/build/check-profiles';
import { describeProblem } from '../../../src/build/fact-problem';
import { factFiles, SHARE_ALIKE, type FileChanges } from '../../support/fact-files';
import { OUTLET, PERSON, outlet, person, type Refusal } from '../../support/refusals/broken-facts';
import { DATES } from '../../support/refusals/dates';
import { HOSTS } from '../../support/refusals/hosts';
import { LICENCES } from '../../support/refusals/licences';
import { NAMES } from '../../support/refusals/names';
import { PEOPLE } from '../../support/refusals/people';
import { PLACES } from '../../support/refusals/places';
import { PROVENANCE } from '../../support/refusals/provenance';
import { RATINGS } from '../../support/refusals/ratings';
import { READING } from '../../support/refusals/reading';
import { REFERENCES } from '../../support/refusals/references';
import { ROLES } from '../../support/refusals/roles';
import { SHAPES } from '../../support/refusals/shapes';
import { STATEMENT_RULES } from '../../support/refusals/statement-rules';
import { TEXTS } from '../../support/refusals/texts';

const REFUSALS: readonly Refusal[] = [
  ...READING,
  ...SHAPES,
  ...PLACES,
  ...TEXTS,
  ...NAMES,
  ...HOSTS,
  ...DATES,
  ...ROLES,
  ...PEOPLE,
  ...RATINGS,
  ...PROVENANCE,
  ...REFERENCES,
  ...STATEMENT_RULES,
  ...LICENCES,
];

/** Number of the line of a file in which the text begins; 1 for a file that is not there. */
function lineOf(changes: FileChanges, file: string, near: string): number {
  const text = new TextDecoder().decode(factFiles(changes).get(file));
  return text.slice(0, text.indexOf(near)).split('\n').length;
}

describe('what the build refuses', () => {
  it.each(REFUSALS)('$kind', ({ broken, file, near, field, reason }) => {
    const { problems } = checkProfiles(factFiles(broken));
    const line = lineOf(broken, file, near);
    expect(problems).toEqual([
      { file, line, field, reason: expect.stringContaining(reason) as string },
    ]);
  });

  it.each(REFUSALS)('takes the neighbour of $kind', ({ passes }) => {
    const { problems } = checkProfiles(factFiles(passes));
    expect(problems.map(describeProblem)).toEqual([]);
  });
});

it('takes the smallest folder, with and without the share-alike part', () => {
  expect(checkProfiles(factFiles()).problems).toEqual([]);
  expect(checkProfiles(factFiles(SHARE_ALIKE)).problems).toEqual([]);
});

it('tells all problems at once, in the order of files and lines', () => {
  const { problems } = checkProfiles(
    factFiles({ ...person({ born: '1950-02-29', country: 'russia' }), ...outlet({ aliases: [] }) }),
  );
  expect(problems.map(({ file, field }) => `${file} ${field}`)).toEqual([
    `${OUTLET} aliases`,
    `${PERSON} country`,
    `${PERSON} born`,
  ]);
});

it('docs/facts.md lists the kinds in the order of this table', () => {
  const listed = [...readFileSync('docs/facts.md', 'utf8').matchAll(/^\d+\. +(.+)$/gm)];
  const kinds = listed.map(([, kind]) => kind).slice(-REFUSALS.length);
  expect(kinds).toEqual(REFUSALS.map(({ kind }) => kind));
});
