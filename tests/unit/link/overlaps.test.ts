import { expect, it } from 'vitest';
import { keepLongest } from '../../../src/link/overlaps';
import type { Candidate } from '../../../src/model/mention';

const at = (block: number, start: number, end: number): Candidate => ({
  ...{ block, start, end, surface: '', before: '', after: '' },
  meanings: [],
});

it.each<[string, readonly Candidate[], readonly Candidate[]]>([
  ['apart', [at(0, 0, 2), at(0, 2, 4)], [at(0, 0, 2), at(0, 2, 4)]],
  ['one inside another', [at(0, 0, 9), at(0, 4, 6)], [at(0, 0, 9)]],
  ['the longer one later', [at(0, 0, 3), at(0, 2, 8)], [at(0, 2, 8)]],
  ['equally long', [at(0, 0, 4), at(0, 2, 6)], [at(0, 0, 4)]],
  ['a chain of three', [at(0, 0, 3), at(0, 2, 6), at(0, 5, 8)], [at(0, 2, 6)]],
  [
    'two parts that a shorter one joins',
    [at(0, 0, 4), at(0, 3, 6), at(0, 5, 9)],
    [at(0, 0, 4), at(0, 5, 9)],
  ],
  ['in different blocks', [at(0, 0, 4), at(1, 2, 6)], [at(0, 0, 4), at(1, 2, 6)]],
])('%s', (_, places, kept) => {
  expect(keepLongest(places)).toEqual(kept);
});

it('two names and a third that would join them', () => {
  const text = 'the Daily Mail and Guardian said';
  const named = (surface: string): Candidate => {
    const start = text.indexOf(surface);
    const end = start + surface.length;
    return { ...at(0, start, end), surface, before: text.slice(0, start), after: text.slice(end) };
  };
  const [mail, both, guardian] = ['Daily Mail', 'Mail and Guardian', 'Guardian'].map(named);
  if (mail === undefined || both === undefined || guardian === undefined) throw new TypeError();
  expect(keepLongest([mail, both, guardian])).toEqual([mail, guardian]);
  expect(keepLongest([both, guardian])).toEqual([both]);
});
