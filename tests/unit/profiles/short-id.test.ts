import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entityId } from '../../../src/model/entity';
import { shortenId, wholeId } from '../../../src/profiles/short-id';

describe('an id beside a name', () => {
  it.each([
    ['is left out where it is the name', 'moscow-times', 'Moscow Times', ''],
    ['… without marks and apostrophes', 'massimo-dalema', 'Màssimo D’Alema', ''],
    ['keeps what comes before the name', 'sergey-lavrov', 'Lavrov', 'sergey-'],
    ['keeps what comes behind it', 'nbc-news', 'NBC', '-news'],
    ['stays whole where the name is another', 'moscow-times', 'The Moscow Times', 'moscow-times'],
    ['… where it only begins with the same letters', 'fox-news', 'Fo', 'fox-news'],
    ['… where the name has no letters of ids', 'sergey-lavrov', 'ラブロフ', 'sergey-lavrov'],
    ['… where the name has hardly one', 'f', 'F・ラブロフ', ''],
  ])('%s', (_, id, name, short) => {
    expect(shortenId(entityId(id), name)).toBe(short);
    expect(wholeId(short, name)).toBe(id);
  });

  it('comes back whole beside any name', () => {
    const word = fc.stringMatching(/^[a-z0-9]{1,4}$/);
    const slug = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('-'));
    const name = fc.oneof(slug, fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[-A-z é']*$/));
    fc.assert(
      fc.property(slug, name, (id, text) => {
        expect(wholeId(shortenId(entityId(id), text), text)).toBe(id);
      }),
    );
  });

  it('is none where the name has nothing for it', () => {
    expect(() => wholeId('', 'ラブロフ')).toThrow('no id');
  });
});
