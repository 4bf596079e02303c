import { describe, expect, it } from 'vitest';
import { foldName } from '../../../src/text/fold-name';
import { honorificAfter } from '../../../src/text/honorifics';
import { hasFurtherPart, isPartOfOtherName } from '../../../src/text/name-parts';
import { OTHERS, SAME_PERSON, type KatakanaPair } from '../../support/katakana-pairs';
import { anAlias, findNamesFast } from '../../support/name-builders';

const SURNAMES = new Set(
  ['トランプ', 'プーチン', 'バイデン', 'ブリンケン', 'ゼレンスキー'].map(keyOf),
);

function keyOf(name: string): string {
  return foldName(name).strict;
}

/** The rules that linking applies to a hit, as far as text alone decides. */
function isFound([mode, name, text]: KatakanaPair): boolean {
  return findNamesFast(text, [anAlias(name)]).some(({ start, end }) => {
    const before = text.slice(0, start);
    const after = text.slice(end);
    if (mode === 'full') return !hasFurtherPart(after);
    if (isPartOfOtherName({ before, after }, (part) => SURNAMES.has(keyOf(part)))) return false;
    if (mode === 'surname') return true;
    const honorific = honorificAfter(after);
    return honorific !== null && !honorific.isWeak;
  });
}

describe('spellings of foreign names in Japanese', () => {
  it.each(SAME_PERSON)('%s: %s is found in %s', (...pair) => {
    expect(isFound(pair)).toBe(true);
  });

  it.each(OTHERS)('%s: %s is not found in %s', (...pair) => {
    expect(isFound(pair)).toBe(false);
  });
});
