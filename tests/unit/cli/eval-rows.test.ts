import { expect, it } from 'vitest';
import { toKnownLine, toMentionLine } from '../../../src/cli/eval-rows';
import { entityId, type EntityBrief } from '../../../src/model/entity';
import { aPerson } from '../../support/profile-builders';

const lavrov: EntityBrief = {
  ...{ id: entityId('sergey-lavrov'), kind: 'person', tier: 1 },
  display: { en: 'Sergey Lavrov', ja: 'セルゲイ・ラブロフ' },
};
const telegram: EntityBrief = { ...lavrov, id: entityId('telegram'), kind: 'platform' };

const annotated = (...entities: readonly EntityBrief[]) => ({
  ...{ start: 3, end: 7, surface: 'ラブロフ' },
  ...{ entities, evidence: [] },
});

it('writes a mention with profile and English name', () => {
  expect(toMentionLine('ja01', annotated(lavrov))).toEqual({
    ...{ doc: 'ja01', start: 3, end: 7, surface: 'ラブロフ', kind: 'person' },
    ...{ profile: 'sergey-lavrov', name: 'Sergey Lavrov' },
  });
});

it('claims nothing where several fit', () => {
  expect(toMentionLine('ja01', annotated(lavrov, { ...lavrov, id: entityId('other') }))).toBeNull();
});

it('leaves platforms out', () => {
  expect(toMentionLine('ja01', annotated(telegram))).toBeNull();
});

it('lists what can be found by a name', () => {
  expect(toKnownLine(aPerson({ wikidata: 'Q58217' }))).toEqual({
    ...{ id: 'sergey-lavrov', name: 'Sergey Lavrov', qid: 'Q58217' },
    aliases: ['Sergey Lavrov', 'セルゲイ・ラブロフ'],
  });
  expect(toKnownLine(aPerson({ aliases: [] }))).toBeNull();
});
