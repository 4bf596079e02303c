import { describe, expect, it } from 'vitest';
import { describeWhy, type MarkGrounds } from '../../../src/describe/describe-why';
import { hasWords, isAgainst } from '../../../src/describe/sign-words';
import { LEANING, OBJECTION, OPENING } from '../../../src/link/evidence-weights';
import { entityId, type EntityBrief } from '../../../src/model/entity';
import type { AliasKind } from '../../../src/model/alias';
import { aReader } from '../../support/catalogue';

const lavrov: EntityBrief = {
  ...{ id: entityId('sergey-lavrov'), kind: 'person', tier: 1 },
  display: { en: 'Sergey Lavrov', ja: 'セルゲイ・ラブロフ' },
};
const kirill: EntityBrief = {
  ...lavrov,
  id: entityId('kirill-lavrov'),
  display: { en: 'Kirill Lavrov' },
  role: { en: 'actor' },
};

const grounds = (
  parts: Partial<MarkGrounds> = {},
  aliasKind: AliasKind = 'surname',
): MarkGrounds => ({
  place: { surface: 'ラブロフ', before: 'ロシアの', after: '外相と' },
  meant: [lavrov],
  bearers: [lavrov],
  meanings: [
    {
      ...{ id: lavrov.id, kind: 'person', tier: 1, aliasKind, needs: 'nothing' },
      ...{ form: 'ラブロフ', display: lavrov.display },
    },
  ],
  evidence: [{ rule: 'role-attached', surface: '外相' }],
  ...{ host: 'blog.example', isPrivate: false },
  ...parts,
});

const why = (language: 'en' | 'ja', parts?: Partial<MarkGrounds>, kind?: AliasKind) =>
  describeWhy(grounds(parts, kind), aReader(language).translate);

describe('why a name is marked', () => {
  it.each([
    [
      'en',
      [
        'What matched: “ラブロフ” is the surname of Sergey Lavrov / A title stands beside it: “外相”',
        'Who else bears this name: Nobody else in the data',
      ],
    ],
    [
      'ja',
      [
        '一致したもの: 「ラブロフ」はセルゲイ・ラブロフの姓 / 肩書が隣にある：「外相」',
        '同じ名前のほかの候補: データにはほかになし',
      ],
    ],
  ] as const)('is told in words, %s', (language, groups) => {
    const told = why(language).groups.map(({ heading, rows }) => `${heading}: ${rows.join(' / ')}`);
    expect(told).toEqual(groups);
  });

  it('says once what two signs say in the same words', () => {
    const fits = { rule: 'office-fits', surface: '外相' } as const;
    const [matched] = why('ja', {
      evidence: [fits, { rule: 'title-fits', surface: '外相' }, fits],
    }).groups;
    expect(matched!.rows.filter((row) => row === '「外相」は本人に合う役職')).toHaveLength(1);
  });

  it('names rivals and what spoke against it apart from what spoke for it', () => {
    const { groups } = why('en', {
      bearers: [lavrov, kirill],
      evidence: [{ rule: 'name-alone' }, { rule: 'office-unfit', surface: 'Dr.' }],
    });
    expect(groups.map(({ isFor, rows }) => [isFor, rows.at(-1)])).toEqual([
      [true, '“ラブロフ” needs no further sign'],
      [false, '“Dr.” is an office that the data do not list'],
      [false, 'Kirill Lavrov · actor'],
    ]);
  });

  it('chooses nobody where several fit', () => {
    const { groups, actions } = why('en', { meant: [lavrov, kirill], bearers: [lavrov, kirill] });
    expect(groups[1]?.rows).toEqual(['Sergey Lavrov', 'Kirill Lavrov · actor']);
    expect(actions.map(({ correction }) => correction.kind)).toEqual(['name', 'site']);
  });

  it('says that a misspelling is one', () => {
    expect(why('en', {}, 'misspelling').groups[0]?.rows[0]).toBe(
      '“ラブロフ” is a known misspelling of Sergey Lavrov',
    );
  });

  it('offers corrections, and says where nothing is kept', () => {
    expect(why('en').actions).toEqual([
      {
        label: 'Wrong person',
        correction: { kind: 'bearer', name: 'ラブロフ', id: 'sergey-lavrov' },
      },
      { label: 'Never mark this name', correction: { kind: 'name', name: 'ラブロフ' } },
      { label: 'Never on this site', correction: { kind: 'site', host: 'blog.example' } },
    ]);
    expect(why('en', { isPrivate: true }).note).toContain('forgotten');
  });
});

describe('the words of signs', () => {
  const againstRules = Object.keys(OBJECTION);
  it.each(['name-alone', ...Object.keys({ ...OPENING, ...LEANING }), ...againstRules])(
    'has some for %s, on the right side',
    (rule) => {
      expect(hasWords(rule)).toBe(true);
      expect(isAgainst({ rule })).toBe(againstRules.includes(rule));
    },
  );

  it('has some for a sign of a newer version, and cuts what is long', () => {
    const evidence = [{ rule: 'not-yet-known', surface: 'a'.repeat(60) }];
    expect(why('en', { evidence }).groups[0]?.rows[1]).toBe(`Another sign: “${'a'.repeat(40)}…”`);
  });
});
