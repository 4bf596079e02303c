import { expect, it } from 'vitest';
import { entityId, type EntityBrief } from '../../../src/model/entity';
import type { MentionRow } from '../../../src/model/mention';
import { printLines, reportMention, writeLines } from '../../../src/tools/mention-report';
import { firstMentions } from '../../../src/tools/picture-cards';

const aBrief = (id: string, display: EntityBrief['display']): EntityBrief => ({
  id: entityId(id),
  kind: 'person',
  tier: 1,
  display,
});
const lavrov = aBrief('lavrov', { en: 'Sergey Lavrov', ja: 'セルゲイ・ラブロフ' });
const hasegawa = aBrief('hasegawa', { ja: '長谷川幸洋' });

const aRow = (index: number, surface: string, entities: readonly EntityBrief[]): MentionRow => ({
  index,
  start: index * 10,
  end: index * 10 + surface.length,
  surface,
  entities,
});

it.each([
  ['a linked name', aRow(0, 'ラブロフ', [lavrov]), 'person', 'lavrov', 'Sergey Lavrov'],
  [
    'one without an English name',
    aRow(0, '長谷川', [hasegawa]),
    'person',
    'hasegawa',
    '長谷川幸洋',
  ],
  ['a name that several fit', aRow(0, '長谷川', [hasegawa, lavrov]), 'person', null, null],
])('reports %s', (_, row, kind, profile, name) => {
  const { start, end, surface } = row;
  expect(reportMention('demo', row)).toEqual({
    doc: 'demo',
    start,
    end,
    surface,
    kind,
    profile,
    name,
  });
});

it('writes one JSON record a line', () => {
  const lines = writeLines([
    reportMention('demo', aRow(0, 'ラブロフ', [lavrov])),
    reportMention('demo', aRow(1, 'Lavrov', [lavrov])),
  ]);
  expect(lines.endsWith('}\n')).toBe(true);
  expect(
    lines
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { surface: string }).surface),
  ).toEqual(['ラブロフ', 'Lavrov']);
});

it('prints columns that line up, Japanese taking two columns a character', () => {
  expect(
    printLines([
      reportMention('demo', aRow(0, 'ラブロフ', [lavrov])),
      reportMention('demo', aRow(1, 'Lavrov', [lavrov])),
    ]),
  ).toBe(
    '0–4    ラブロフ  person  lavrov  Sergey Lavrov\n10–16  Lavrov    person  lavrov  Sergey Lavrov',
  );
});

it('opens one card for each entity, at its first mention, and none where several fit', () => {
  const rows = [
    aRow(0, '長谷川', [hasegawa, lavrov]),
    aRow(1, 'ラブロフ', [lavrov]),
    aRow(2, 'Lavrov', [lavrov]),
    aRow(3, '長谷川幸洋', [hasegawa]),
  ];
  expect(firstMentions(rows).map(({ index }) => index)).toEqual([1, 3]);
});
