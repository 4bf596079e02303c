import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partialDate } from '../../../src/lib/iso-date';
import { readFactRequest } from '../../../src/tools/fact-request';
import { UsageProblem } from '../../../src/tools/usage-problem';

const START = { folder: resolve('/texts-and-facts'), today: partialDate('2026-11-27') };
const read = (line: string) => readFactRequest(line.split(' ').filter(Boolean), START);

describe('what is asked of the facts', () => {
  it.each([
    ['', { kind: 'counts' }],
    ['--help', { kind: 'help' }],
    ['coverage', { kind: 'coverage' }],
    ['roster', { kind: 'roster' }],
    ['status', { kind: 'status', texts: null, today: '2026-11-27', isWhole: false }],
    [
      'status texts --all --on 2027-01-01',
      {
        kind: 'status',
        texts: resolve('/texts-and-facts/texts'),
        today: '2027-01-01',
        isWhole: true,
      },
    ],
    ['diff v1', { kind: 'diff', versions: ['v1'] }],
    ['diff v1 v2', { kind: 'diff', versions: ['v1', 'v2'] }],
    ['overlap a.txt', { kind: 'overlap', file: resolve('/texts-and-facts/a.txt') }],
  ])('%s', (line, request) => {
    expect(read(line)).toEqual(request);
  });

  it.each([
    ['an unknown command', 'stats', 'there is no command stats'],
    ['a name that every object has', 'constructor', 'there is no command constructor'],
    ['a version too few', 'diff', 'diff wants a REV and perhaps a second one'],
    ['a version too many', 'diff a b c', 'diff wants a REV and perhaps a second one'],
    ['no file', 'overlap', 'overlap wants one FILE'],
    ['two folders', 'status a b', 'status wants at most one FOLDER'],
    ['a day that does not exist', 'status --on 2026-02-30', '--on wants a date such as 2026-11-27'],
    ['an option of another command', 'diff v1 --all', '--all and --on go with status'],
    ['an unknown option', 'status --every', "Unknown option '--every'"],
  ])('%s is refused', (_, line, message) => {
    expect(() => read(line)).toThrow(UsageProblem);
    expect(() => read(line)).toThrow(message);
  });
});
