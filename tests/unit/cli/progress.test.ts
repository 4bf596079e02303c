import { expect, it } from 'vitest';
import { watchProgress } from '../../../src/cli/progress';

it('tells now and then how far it has come, every problem at once, and the end', () => {
  const said: string[] = [];
  let time = 0;
  const progress = watchProgress(
    (line) => said.push(line),
    () => time,
  );
  progress.count(2);
  time = 5_000;
  progress.count(1);
  progress.count(0);
  expect(progress.hasProblems()).toBe(false);
  progress.report('line 4: not JSON');
  expect(progress.hasProblems()).toBe(true);
  time = 6_000;
  progress.end();
  expect(said).toEqual([
    '2 texts, 3 mentions, 0 texts/s',
    'line 4: not JSON',
    '3 texts, 3 mentions, 1 text/s, 1 skipped',
  ]);
});
