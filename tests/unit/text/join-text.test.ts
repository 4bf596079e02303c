import { describe, expect, it } from 'vitest';
import { isSeparated, type Seam } from '../../../src/text/join-text';

describe('pieces of one block', () => {
  it.each<[string, string, Seam, string, boolean]>([
    ['a drop cap belongs to its word', 'N', 'edge', 'ew York Times', false],
    ['a drop cap before capitals too', ' N', 'edge', 'EW YORK', false],
    ['a word broken by emphasis is one', 'Wash', 'edge', 'ington Post', false],
    ['initials cut before their last letter are one', 'On NB', 'edge', 'C News', false],
    ['initials cut behind their first letter, too', 'On N', 'edge', 'BC News', false],
    ['full initials that touch are two', 'CNN', 'edge', 'BBC', true],
    ['a capital behind a word is a note', 'Lavrov', 'edge', 'A', true],
    ['a letter before a name is none of it', 'Plan B', 'edge', 'Reuters', true],
    ['two capitalised words that touch are two', 'Reuters', 'edge', 'BBC', true],
    ['a number behind a name is a note', 'Lavrov', 'edge', '1', true],
    ['digits go on', '20', 'edge', '23', false],
    ['a space is boundary enough', 'The Moscow ', 'edge', 'Times', false],
    ['so is punctuation', 'Haass', 'edge', '’s', false],
    ['kanji run on', '外交', 'edge', '問題評議会', false],
    ['katakana runs on', 'ラブ', 'edge', 'ロフ', false],
    ['kanji run on into katakana', '露', 'edge', 'ラブロフ', false],
    ['a capital before kanji is a boundary', 'NBC', 'edge', '会長', true],
    ['a comment or wbr is no seam at all', 'Reuters', 'none', 'BBC', false],
    ['a picture is one, even beside a space', 'New ', 'apart', 'York Times', true],
    ['nothing stands before the first piece', '', 'apart', 'BBC', false],
  ])('%s', (_, before, seam, after, isApart) => {
    expect(isSeparated(before, after, seam, () => false)).toBe(isApart);
  });

  it.each<[string, string, string, boolean]>([
    ['a box of its own parts what would be one word', 'Reuters', 'reports', true],
    ['a floating drop cap is a box and still part of its word', 'N', 'ew York', false],
    ['boxes part initials that touch', 'On NB', 'C News', true],
  ])('%s', (_, before, after, isApart) => {
    expect(isSeparated(before, after, 'edge', () => true)).toBe(isApart);
  });
});
