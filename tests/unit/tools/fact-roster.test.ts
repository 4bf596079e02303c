import { describe, expect, it } from 'vitest';
import {
  compareRoster,
  extendRoster,
  readRoster,
  writeRoster,
} from '../../../src/tools/fact-roster';

const NOTHING_LOST = { lost: [], thinner: [], unlisted: [] };

describe('the roster of all records', () => {
  it.each([
    ['nothing changed', { nbc: 2 }, { nbc: 2 }, [], NOTHING_LOST],
    ['a name was added', { nbc: 2 }, { nbc: 3 }, [], NOTHING_LOST],
    ['a record left', { nbc: 2, abc: 1 }, { nbc: 2 }, [], { ...NOTHING_LOST, lost: ['abc'] }],
    ['a record left with a reason', { nbc: 2, abc: 1 }, { nbc: 2 }, ['abc'], NOTHING_LOST],
    ['a name left', { nbc: 2 }, { nbc: 1 }, [], { ...NOTHING_LOST, thinner: ['nbc'] }],
    ['a record is new', { nbc: 2 }, { nbc: 2, cnn: 1 }, [], { ...NOTHING_LOST, unlisted: ['cnn'] }],
  ] as const)('says when %s', (_, listed, held, removed, gaps) => {
    expect(compareRoster(rosterFrom(listed), rosterFrom(held), new Set(removed))).toEqual(gaps);
  });

  it('grows by what is new, and keeps what got lost without a reason', () => {
    const listed = rosterFrom({ nbc: 2, lost: 1, buried: 1 });
    const held = rosterFrom({ nbc: 1, cnn: 4 });
    const grown = extendRoster(listed, held, new Set(['buried']));
    expect(writeRoster(grown)).toBe('cnn 4\nlost 1\nnbc 2\n');
  });

  it('reads what it wrote', () => {
    const roster = rosterFrom({ 's-nbc-2023-07-26-1': 0, nbc: 2 });
    expect(readRoster(writeRoster(roster))).toEqual(roster);
  });

  it('refuses a line of another form', () => {
    expect(() => readRoster('nbc two\n')).toThrow('“nbc two”');
  });
});

function rosterFrom(names: Readonly<Record<string, number>>): ReadonlyMap<string, number> {
  return new Map(Object.entries(names));
}
