import { describe, expect, it } from 'vitest';
import {
  capitalWordBefore,
  hasFurtherPart,
  isPartOfOtherName,
  partAfter,
  partBefore,
} from '../../../src/text/name-parts';

describe('parts beside a name', () => {
  it.each([
    ['・アボカド', 'アボカド'],
    ['＝コルテス議員', 'コルテス'],
    ['･ﾋﾞｰﾁ', 'ﾋﾞｰﾁ'],
    ['、アボカド', null],
    ['の', null],
  ])('finds the part in %s', (after, part) => {
    expect(partAfter(after)).toBe(part);
  });

  it.each([
    ['女優のデミ・', 'デミ'],
    ['デミ、', null],
    ['', null],
  ])('finds the part before in %s', (before, part) => {
    expect(partBefore(before)).toBe(part);
  });

  it.each([
    ['said Jeff ', 'Jeff'],
    ['said Jeff B. ', 'Jeff'],
    ['said ', null],
    ['Jeff, ', null],
  ])('finds the capitalised word before in %s', (before, word) => {
    expect(capitalWordBefore(before)).toBe(word);
  });

  it.each([
    ['・ジュニア氏', true],
    [' ジュニア氏', true],
    ['Jr.', true],
    [' Jr. said', true],
    [', Jr., said', true],
    [' III', true],
    ['２世', true],
    ['氏', false],
    [' said', false],
    [' IIIs', false],
  ])('a full name before %s is another person: %s', (after, isOther) => {
    expect(hasFurtherPart(after)).toBe(isOther);
  });

  it('lets known surnames stand side by side', () => {
    const isSurname = (part: string): boolean => part === 'トランプ';
    expect(isPartOfOtherName({ before: 'トランプ・', after: '会談' }, isSurname)).toBe(false);
    expect(isPartOfOtherName({ before: 'イワン・', after: '選手' }, isSurname)).toBe(true);
  });
});
