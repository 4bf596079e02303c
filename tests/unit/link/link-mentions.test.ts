import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linkMentions } from '../../../src/link/link-mentions';
import type { Candidate } from '../../../src/model/mention';
import { aMember, aNamesake, candidatesOf } from '../../support/linking';

const CAST = [
  aMember('richard-haass', 'person', [
    'Richard Haass',
    'リチャード・ハース',
    ['Haass', 'surname', 'full-name-or-role'],
    ['ハース', 'surname', 'full-name-or-role'],
  ]),
  aMember('sergey-lavrov', 'person', [
    'Sergey Lavrov',
    ['Lavrov', 'surname', 'case'],
    ['ラブロフ', 'surname', 'nothing'],
  ]),
  aNamesake('bill-clinton', 'Bill Clinton', 'Clinton', { offices: ['president'] }),
  aNamesake('hillary-clinton', 'Hillary Clinton', 'Clinton', { offices: ['legislator'] }),
  aNamesake('yukihiro-hasegawa', '長谷川幸洋', '長谷川'),
  aNamesake('kiyoshi-tanigawa', '谷川清', '谷川'),
  aMember('nbc-news', 'outlet', ['NBCニュース', 'NBC News', ['NBC', 'initials', 'context']]),
  aMember('washington-post', 'outlet', ['Washington Post', 'ワシントン・ポスト']),
  aMember('post', 'outlet', [
    ['Post', 'full', 'context'],
    ['ポスト', 'full', 'context'],
  ]),
  aMember('cfr', 'organisation', ['外交問題評議会', ['CFR', 'initials', 'context']]),
];

const NAMES = CAST.flatMap(({ aliases }) => aliases.map(({ form }) => form));
const BETWEEN = [
  '、',
  ' and ',
  '(',
  ')',
  '氏は',
  '・',
  ' ',
  'President ',
  'Jeff ',
  '紙',
  '\n',
  'の',
];

const text = fc
  .array(fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom(...BETWEEN)), { maxLength: 24 })
  .map((pieces) => pieces.join(''));

const page = text.map((words) => candidatesOf(words, CAST));

it('does not depend on the order in which names were found', () => {
  const shuffled = page.chain((candidates) =>
    fc.record({
      candidates: fc.constant(candidates),
      other: fc.shuffledSubarray([...candidates], { minLength: candidates.length }),
    }),
  );
  fc.assert(
    fc.property(shuffled, ({ candidates, other }) => {
      expect(linkMentions(other)).toEqual(linkMentions(candidates));
    }),
  );
});

it('does not depend on the order of what a name can mean', () => {
  const turn = (candidate: Candidate): Candidate => ({
    ...candidate,
    meanings: candidate.meanings.toReversed(),
  });
  fc.assert(
    fc.property(page, (candidates) => {
      expect(linkMentions(candidates.map(turn))).toEqual(linkMentions(candidates));
    }),
  );
});

it('gives the same mentions for names that were found twice', () => {
  fc.assert(
    fc.property(page, (candidates) => {
      expect(linkMentions([...candidates, ...candidates])).toEqual(linkMentions(candidates));
    }),
  );
});

it('gives mentions in document order that never overlap', () => {
  fc.assert(
    fc.property(page, (candidates) => {
      const mentions = linkMentions(candidates);
      for (const [index, { block, start }] of mentions.entries()) {
        const before = mentions[index - 1];
        if (before?.block === block) expect(start).toBeGreaterThanOrEqual(before.end);
        else if (before !== undefined) expect(block).toBeGreaterThan(before.block);
      }
    }),
    { numRuns: 5000 },
  );
});

it('leaves spans as they were found, or widens them by a first name', () => {
  const endOf = ({ block, end }: Pick<Candidate, 'block' | 'end'>): string =>
    [block, end].join(' ');
  fc.assert(
    fc.property(page, (candidates) => {
      for (const mention of linkMentions(candidates)) {
        const names = candidates.filter((candidate) => endOf(candidate) === endOf(mention));
        const texts = names.map(({ before, surface }) => before + surface);
        expect(mention.surface).toHaveLength(mention.end - mention.start);
        expect(texts.some((text) => text.endsWith(mention.surface))).toBe(true);
      }
    }),
  );
});

it('links texts with names in them, so that the properties above have something to hold', () => {
  const linked = fc.sample(page, 2000).filter((candidates) => linkMentions(candidates).length > 0);
  expect(linked.length).toBeGreaterThan(1000);
});

it('gives every mention the evidence that it rests on', () => {
  const mentions = linkMentions(
    candidatesOf('Richard Haass spoke.\nHaass left. Lavrov too.', CAST),
  );
  expect(mentions.map(({ evidence }) => evidence)).toEqual([
    [{ rule: 'name-alone', surface: 'Richard Haass' }],
    [{ rule: 'full-name-on-page', surface: 'Richard Haass' }],
    [{ rule: 'name-alone', surface: 'Lavrov' }],
  ]);
});

it('tells the title that the same surname has elsewhere', () => {
  const [, again] = linkMentions(candidatesOf('ハース氏が来た。\n後でハースは去った。', CAST));
  expect(again?.evidence).toContainEqual({ rule: 'role-elsewhere', surface: '氏 ハース' });
});
