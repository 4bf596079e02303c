import { describe, expect, it } from 'vitest';
import { canEndName, canStartName, mayBeOneKanjiName } from '../../../src/text/boundaries';
import {
  JAPANESE_ROLE_PREFIXES,
  JAPANESE_ROLES,
  JAPANESE_TITLES,
} from '../../../src/text/honorific-words';
import { directHonorificAfter } from '../../../src/text/japanese-honorifics';

/** Places of a text where a rule holds, shown as bars. */
function mark(text: string, holds: (text: string, at: number) => boolean): string {
  return Array.from(
    { length: text.length + 1 },
    (_, at) => (holds(text, at) ? '|' : '') + text.slice(at, at + 1),
  ).join('');
}

describe('where a name may begin', () => {
  it.each([
    ['|NBC said |Trump-|Putin'],
    ["|O'Neill, |Lavrov's"],
    ['a |7 |2nd'],
    ['de jure, |de |la |Torre'],
    ['|al-|Assad, al-fresco'],
    ['|iStories, |Mc'],
    ['|+|972, |1+|2'],
    ['|共|同|の|ラブロフ・|ハース'],
    ['|NBC|ニュース'],
    ['\u00ad|NBC'],
    ['|𝐍𝐁, |𠮷|野'],
    ['|ハ―ス――|ス'],
  ])('%s', (marked) => {
    expect(mark(marked.replaceAll('|', ''), canStartName)).toBe(marked);
  });
});

describe('where a name may end', () => {
  it.each([
    ['NBC| said| Trump|-Putin|'],
    ["Lavrov|'|s|"],
    ['共|同|の|ラブロフ|・ハース|'],
    ['NBC|ニュース|は|'],
    ['Jose\u0301| x|'],
    ['NBC|\u00ad y|'],
    ['Mark\u00aded|'],
    ['カ\u3099|'],
    ['𠮷|野|'],
    ['プ—チン|'],
  ])('%s', (marked) => {
    expect(mark(marked.replaceAll('|', ''), canEndName)).toBe(marked);
  });
});

describe('one kanji', () => {
  it.each([
    ['習氏は', true],
    ['習国家主席', true],
    ['練習氏', false],
    ['中国習主席', true],
    ['国習主席', false],
    ['自国習主席', false],
    ['中国習慣', false],
    ['習った', false],
    ['習', false],
  ])('in %s may be a name: %s', (text, isName) => {
    const at = text.indexOf('習');
    expect(mayBeOneKanjiName(text, at, at + 1)).toBe(isName);
  });

  it('may be a name before whatever honorific linking knows', () => {
    const missed = [...JAPANESE_ROLES, ...JAPANESE_TITLES, ...JAPANESE_ROLE_PREFIXES]
      .map((word) => `習${word}長官`)
      .filter((text) => directHonorificAfter(text, 1) && !mayBeOneKanjiName(text, 0, 1));
    expect(missed).toEqual([]);
  });
});
