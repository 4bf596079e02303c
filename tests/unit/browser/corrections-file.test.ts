import { describe, expect, it } from 'vitest';
import { changeSettings } from '../../../src/browser/change-settings';
import { readCorrectionsFile, writeCorrectionsFile } from '../../../src/browser/corrections-file';
import { readSettings } from '../../../src/browser/settings-schema';
import { entityId } from '../../../src/model/entity';
import type { Settings } from '../../../src/model/settings';

const { settings: EMPTY } = readSettings(undefined);
const FULL: Settings = {
  ...EMPTY,
  isOn: false,
  offSites: ['a.example'],
  offNames: ['Graham', 'ハース'],
  wrongBearers: [{ name: 'Powell', id: entityId('colin-powell') }],
};

const contentOf = (settings: Settings): Record<string, unknown> =>
  JSON.parse(writeCorrectionsFile(settings)) as Record<string, unknown>;

describe('a file of corrections', () => {
  it('carries corrections from one browser to another, and no switches', () => {
    const read = readCorrectionsFile(writeCorrectionsFile(FULL));
    if (!read.ok) throw new Error(read.problem);
    const taken = changeSettings(EMPTY, { kind: 'import', corrections: read.value });
    expect(taken).toEqual({ ...FULL, isOn: true });
  });

  it('adds to what is there', () => {
    const corrections = { offSites: ['b.example'], offNames: ['Graham'], wrongBearers: [] };
    const taken = changeSettings(FULL, { kind: 'import', corrections });
    expect(taken).toEqual({ ...FULL, offSites: ['a.example', 'b.example'] });
  });

  it.each([
    ['no JSON', '{', 'other-file'],
    ['a list', '[]', 'other-file'],
    ['JSON of something else', '{"offNames":["Graham"]}', 'other-file'],
    ['a newer file', JSON.stringify({ ...contentOf(FULL), schema: 99 }), 'newer'],
    ['a list that is none', JSON.stringify({ ...contentOf(FULL), offNames: 'Graham' }), 'damaged'],
    ['a name that is none', JSON.stringify({ ...contentOf(FULL), offNames: [''] }), 'damaged'],
    ['an address for a host', JSON.stringify({ ...contentOf(FULL), offSites: ['a/b'] }), 'damaged'],
    [
      'an id that is none',
      JSON.stringify({ ...contentOf(FULL), wrongBearers: [{ name: 'x', id: 'No Id' }] }),
      'damaged',
    ],
    [
      'a list without end',
      JSON.stringify({ ...contentOf(FULL), offNames: Array(10_001).fill('x') }),
      'damaged',
    ],
  ])('is refused whole: %s', (_, text, problem) => {
    expect(readCorrectionsFile(text)).toEqual({ ok: false, problem });
  });
});
