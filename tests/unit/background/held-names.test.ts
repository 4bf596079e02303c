import { describe, expect, it } from 'vitest';
import { holdNames, type HeldNames } from '../../../src/background/held-names';
import { entityId, type EntityBrief } from '../../../src/model/entity';
import { LINKED_PART_NAMES } from '../../../src/model/held-names';
import type { Excerpt, Mention } from '../../../src/model/mention';

const nbc: EntityBrief = { id: entityId('nbc'), kind: 'outlet', tier: 1, display: { en: 'NBC' } };

const anExcerpt = (block: number, text = 'NBC'): Excerpt => ({
  ...{ block, start: 0, text },
  hits: [{ start: 0, end: 3, key: 'nbc' }],
});

/** Links every name to NBC. */
const linkAll = (excerpts: readonly Excerpt[]): readonly Mention[] =>
  excerpts.map(({ block, text }) => ({
    ...{ block, start: 0, end: 3, surface: text.slice(0, 3) },
    link: { kind: 'linked', id: nbc.id },
    evidence: [],
  }));

interface Told {
  readonly turn: number;
  readonly excerpts?: readonly Excerpt[];
  readonly order?: readonly [at: number, count: number, blocks: readonly number[]];
  readonly mentions?: typeof linkAll;
}

/** Tells the names of page `a`, and says what is answered; null when they have to be told anew. */
function tell(names: HeldNames, { turn, excerpts = [], order, mentions = linkAll }: Told) {
  const held = names.take('a', turn);
  if (held === null) return null;
  const [at, count, blocks] = order ?? [0, 0, []];
  held.add(excerpts);
  held.arrange({ at, count, blocks });
  held.compare(mentions(held.excerpts()), [nbc]);
  return held.nextPart();
}

const blocksOf = (part: ReturnType<typeof tell>) => part?.blocks.map(({ block }) => block);

describe('the names that are held of a page', () => {
  it('answer only what is new to the page', () => {
    const names = holdNames();
    const first = tell(names, {
      ...{ turn: 0, excerpts: [anExcerpt(7), anExcerpt(8)], order: [0, 0, [7, 8]] },
    });
    expect(blocksOf(first)).toEqual([7, 8]);
    expect(first?.briefs).toEqual([nbc]);
    const second = tell(names, { turn: 1, excerpts: [anExcerpt(9)], order: [2, 0, [9]] });
    expect(second).toMatchObject({ blocks: [{ block: 9 }], briefs: [], isLast: true });
  });

  it('answer a block that means something else now, be it nothing', () => {
    const names = holdNames();
    tell(names, { turn: 0, excerpts: [anExcerpt(1), anExcerpt(2)], order: [0, 0, [1, 2]] });
    const [first] = linkAll([anExcerpt(0)]);
    const next = tell(names, { turn: 1, mentions: () => (first ? [first] : []) });
    expect(next?.blocks).toEqual([{ block: 2, mentions: [] }]);
  });

  it('are linked all together, in the order of the page', () => {
    const names = holdNames();
    const seen: string[] = [];
    const look = (excerpts: readonly Excerpt[]): readonly Mention[] => {
      seen.push(excerpts.map(({ block, text }) => `${block}${text}`).join());
      return [];
    };
    const [a, b, c] = ['NBC a', 'NBC b', 'NBC c'].map((text, block) => anExcerpt(block, text));
    tell(names, { turn: 0, excerpts: [a!, b!], order: [0, 0, [0, 1]], mentions: look });
    tell(names, { turn: 1, excerpts: [c!], order: [1, 0, [2]], mentions: look });
    tell(names, { turn: 2, order: [0, 1, []], mentions: look });
    expect(seen).toEqual(['0NBC a,1NBC b', '0NBC a,1NBC c,2NBC b', '0NBC c,1NBC b']);
  });

  it.each([
    ['the worker has been killed', () => tell(holdNames(), { turn: 1 })],
    [
      'a call is missing',
      () => {
        const names = holdNames();
        tell(names, { turn: 0 });
        return tell(names, { turn: 2 });
      },
    ],
    [
      'a call comes a second time',
      () => {
        const names = holdNames();
        tell(names, { turn: 0 });
        tell(names, { turn: 1 });
        return tell(names, { turn: 1 });
      },
    ],
  ])('have to be told anew when %s', (_, last) => {
    expect(last()).toBeNull();
  });

  it('come in parts', () => {
    const names = holdNames();
    const blocks = Array.from({ length: 2 * LINKED_PART_NAMES }, (_, block) => block);
    const excerpts = blocks.map((block) => anExcerpt(block));
    let part = tell(names, { turn: 0, excerpts, order: [0, 0, blocks] });
    const told: number[] = [];
    for (let turn = 1; part !== null; turn++) {
      expect(part.blocks.length).toBeLessThanOrEqual(LINKED_PART_NAMES);
      told.push(...part.blocks.map(({ block }) => block));
      part = part.isLast ? null : (names.take('a', turn)?.nextPart() ?? null);
    }
    expect(told).toEqual(blocks);
  });

  it('have a bound for each page, and one for all: those quiet longest are forgotten', () => {
    const names = holdNames();
    const much = anExcerpt(0, 'x'.repeat(7_900_000));
    expect(() => names.take('greedy', 0)?.add([much, much])).toThrow(RangeError);
    for (const page of ['p', 'q', 'r', 's']) names.take(page, 0)?.add([much]);
    expect(['p', 's'].map((page) => names.take(page, 1) !== null)).toEqual([false, true]);
  });
});
