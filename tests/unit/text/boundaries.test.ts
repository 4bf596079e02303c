import { describe, expect, it } from 'vitest';
import { canEndName, canStartName } from '../../../src/text/boundaries';

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
