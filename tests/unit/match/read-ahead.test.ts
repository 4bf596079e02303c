import { describe, expect, it } from 'vitest';
import { compileGazetteer } from '../../../src/build/compile-gazetteer';
import { findNames } from '../../../src/match/find-names';
import { openGazetteer } from '../../../src/match/gazetteer';
import { anAlias } from '../../support/name-builders';

const NAMES = ['Moscow Times', 'iStories', 'de la Torre', '産経新聞', 'セルゲイ・ラブロフ', '習'];
const gazetteers = [openGazetteer(compileGazetteer(NAMES.map((name) => anAlias(name))))];
const placesIn = (text: string): readonly (readonly [number, number])[] =>
  findNames(text, gazetteers).map(({ start, end }) => [start, end]);

describe('a text that is longer than what is copied of it at a time', () => {
  // 31 units: no power of two, so that every cut falls on another place.
  const sentence = '産経新聞 セルゲイ・ラヴロフ, Moscow Times. ';
  const surfaces = ['産経新聞', 'セルゲイ・ラヴロフ', 'Moscow Times'];

  it('has its names wherever they stand', () => {
    const times = 14_000;
    const text = sentence.repeat(times);
    const expected = Array.from({ length: times }, (_, time) =>
      surfaces.map((surface) => {
        const start = time * sentence.length + sentence.indexOf(surface);
        return [start, start + surface.length];
      }),
    ).flat();
    expect(placesIn(text)).toEqual(expected);
  });

  it.each([49_152, 65_536, 98_304, 131_072])('has those around %i', (edge) => {
    for (let shift = -16; shift <= 3; shift++) {
      const start = edge + shift;
      const text = `${'.'.repeat(start - 1)} iStories, de la Torre, 習氏`;
      expect(placesIn(text)).toEqual([
        [start, start + 8],
        [start + 10, start + 21],
        [start + 23, start + 24],
      ]);
    }
  });

  it('goes on behind a word that is longer still', () => {
    const text = `${'A'.repeat(120_000)} Moscow Times`;
    expect(placesIn(text)).toEqual([[120_001, 120_013]]);
  });
});

describe('what an earlier text has left', () => {
  it('does not go on behind the end of a shorter one', () => {
    expect(placesIn('the Moscow Times')).toEqual([[4, 16]]);
    expect(placesIn('the Moscow')).toEqual([]);
    expect(placesIn('産経新聞')).toEqual([[0, 4]]);
    expect(placesIn('産経')).toEqual([]);
  });

  it('does not stand before the start of the next one', () => {
    placesIn(`${'.'.repeat(131_070)}ax`);
    expect(placesIn('Moscow Times')).toEqual([[0, 12]]);
    expect(placesIn('iStories')).toEqual([[0, 8]]);
  });
});
