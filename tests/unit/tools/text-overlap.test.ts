import { describe, expect, it } from 'vitest';
import { describeProblem } from '../../../src/build/fact-problem';
import { readFacts } from '../../../src/build/read-profiles';
import { findOverlaps } from '../../../src/tools/text-overlap';
import { factFiles } from '../../support/fact-files';
import { anAlias, anOutlet } from '../../support/profile-builders';

const FILE = 'outlets/moscow-times.json';

/** Where the background of an outlet shares a run with another text. */
function overlaps(background: { en: string; ja?: string }, other: string): readonly string[] {
  const outlet = anOutlet({
    background,
    aliases: [anAlias('The Moscow Times'), anAlias('Times'), anAlias('モスクワ・タイムズ')],
  });
  const { records } = readFacts(factFiles({ [FILE]: outlet }));
  return findOverlaps(records, other).map(describeProblem);
}

describe('texts that share a run with another text', () => {
  it('are told with file, line, field and the whole run', () => {
    const found = overlaps(
      { en: 'A paper.', ja: '同紙は独立した報道機関として知られている。' },
      'それは独立した報道機関として知られている新聞',
    );
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(
      /^outlets\/moscow-times\.json:\d+ background\.ja: shares “は独立した報道機関として知られている”$/,
    );
  });

  it.each([
    ['14 characters', 'abcdefghijklmn', 'xabcdefghijklmnx', 1],
    ['13 characters', 'abcdefghijklm', 'xabcdefghijklmx', 0],
    ['blanks and line ends do not count', 'one two three four', 'onetwo\nthree\n four', 1],
    ['the same beyond a name', 'It was The Moscow Times', 'It was The Moscow Times', 0],
    ['a run beside a name', 'The Moscow Times wrote of peace', 'Times wrote of peace', 0],
    ['a long run beside a name', 'Times wrote of the peace', 'Times wrote of the peace', 1],
    ['a name within a word hides nothing', 'the Timesheet of ours', 'the Timesheet of ours', 1],
    ['other words', 'A paper of the north', 'A paper from the south', 0],
    ['another text that is too short', 'A paper of the north', 'short', 0],
  ])('%s', (_, en, other, count) => {
    expect(overlaps({ en }, other)).toHaveLength(count);
  });

  it('leave addresses and names of the records aside', () => {
    const { records } = readFacts(factFiles());
    expect(findOverlaps(records, 'themoscowtimes.com The Moscow Times Sergey Lavrov')).toEqual([]);
  });
});
