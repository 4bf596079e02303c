import { expect, it } from 'vitest';
import { compareRuns, describeChanges } from '../../../src/cli/eval-changes';
import type { MentionLine } from '../../../src/cli/eval-rows';

const line = (doc: string, start: number, profile: string): MentionLine => ({
  ...{ doc, start, end: start + 3, surface: 'NBC', kind: 'outlet', profile, name: profile },
});

it('tells what one run found and the other did not', () => {
  const [kept, gone, other] = [line('a', 0, 'nbc'), line('a', 9, 'nbc'), line('a', 9, 'cbs')];
  const changes = compareRuns([kept, gone], [kept, other]);
  expect(changes).toEqual({ won: [other], lost: [gone] });
  expect(describeChanges(changes)).toEqual([
    'since the last run: 1 mentions won, 1 lost',
    '+ a 9-12 NBC → cbs',
    '- a 9-12 NBC → nbc',
  ]);
});
