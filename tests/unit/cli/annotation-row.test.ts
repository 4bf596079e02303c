import { expect, it } from 'vitest';
import { toAnnotationRow } from '../../../src/cli/annotation-row';
import { entityId, type EntityBrief } from '../../../src/model/entity';

const jerome: EntityBrief = {
  ...{ id: entityId('jerome-powell'), kind: 'person', tier: 1 },
  display: { en: 'Jerome Powell', ja: 'ジェローム・パウエル' },
};
const other: EntityBrief = { ...jerome, id: entityId('p2'), display: { ja: 'パウエル' } };

const place = { start: 3, end: 7, surface: 'パウエル' };
const evidence = [{ rule: 'role-attached', surface: '議長' }];

it('writes a linked mention with its evidence, keys in the order of the docs', () => {
  const row = toAnnotationRow('ja01', { ...place, entities: [jerome], evidence });
  expect(JSON.stringify(row)).toBe(
    '{"doc":"ja01","start":3,"end":7,"surface":"パウエル","kind":"person",' +
      '"profile":"jerome-powell","name":"Jerome Powell","confidence":"linked",' +
      '"evidence":[{"rule":"role-attached","surface":"議長"}]}',
  );
});

it('names all who fit and chooses none of them', () => {
  expect(toAnnotationRow(7, { ...place, entities: [jerome, other], evidence: [] })).toEqual({
    ...{ doc: 7, ...place, kind: 'person', profile: null, name: null, confidence: 'ambiguous' },
    candidates: [
      { kind: 'person', profile: 'jerome-powell', name: 'Jerome Powell' },
      { kind: 'person', profile: 'p2', name: 'パウエル' },
    ],
  });
});

it('is nothing for nobody', () => {
  expect(toAnnotationRow('ja01', { ...place, entities: [], evidence })).toBeNull();
});
