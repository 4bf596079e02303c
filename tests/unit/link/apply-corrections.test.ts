import { describe, expect, it } from 'vitest';
import { dropMetonyms, dropOffNames, dropWrongBearers } from '../../../src/link/apply-corrections';
import { entityId } from '../../../src/model/entity';
import type { Excerpt, Mention, NameMeaning } from '../../../src/model/mention';

const NOTHING = { offSites: [], offNames: [], wrongBearers: [] };

const mentionOf = (surface: string): Mention => ({
  ...{ block: 0, start: 0, end: surface.length, surface, evidence: [] },
  link: { kind: 'linked', id: entityId('x') },
});

describe('names without marks', () => {
  it.each([
    ['the same', 'Graham', ['Graham'], []],
    ['in another case or width', 'Graham', ['GRAHAM', 'Ｇｒａｈａｍ'], []],
    ['in another spelling of katakana', 'ウラジーミル', ['ウラジミール'], ['ウラジミール']],
    ['longer', 'Graham', ['Thomas Graham'], ['Thomas Graham']],
  ])('%s', (_, name, surfaces, left) => {
    const kept = dropOffNames(surfaces.map(mentionOf), { ...NOTHING, offNames: [name] });
    expect(kept.map(({ surface }) => surface)).toEqual(left);
  });
});

it.each([
  ['no switch is off', [], ['Kremlin', 'CFR']],
  ['the one for organisations is off', ['organisation'], ['Kremlin', 'CFR']],
  ['the one for metonyms is off', ['metonym'], ['CFR']],
] as const)('houses that stand for an office, where %s', (_, offKinds, left) => {
  const kept = dropMetonyms(['Kremlin', 'CFR'].map(mentionOf), { offKinds });
  expect(kept.map(({ surface }) => surface)).toEqual(left);
});

const meaning = (id: string): NameMeaning => ({
  ...{ id: entityId(id), kind: 'person', tier: 1, aliasKind: 'surname' },
  ...{ needs: 'full-name-or-role', form: 'Graham', display: {} },
});

describe('bearers that a name does not mean', () => {
  const excerpt: Excerpt = {
    ...{ block: 0, start: 100, text: 'Mr. GRAHAM said' },
    hits: [{ start: 104, end: 110, key: 'graham' }],
  };
  const records = [
    { key: 'graham', meanings: [meaning('thomas-graham'), meaning('lindsey-graham')] },
    { key: 'lindsey graham', meanings: [meaning('lindsey-graham')] },
  ];
  const findNames = () => Promise.resolve({ records, briefs: [] });
  const idsOf = async (name: string, id: string) => {
    const wrongBearers = [{ name, id: entityId(id) }];
    const corrected = dropWrongBearers(findNames, [excerpt], { ...NOTHING, wrongBearers });
    const { records: left } = await corrected([]);
    return left.map(({ meanings }) => meanings.map((one) => one.id));
  };

  it('are left out under that name and no other', async () => {
    expect(await idsOf('Graham', 'lindsey-graham')).toEqual([
      ['thomas-graham'],
      ['lindsey-graham'],
    ]);
  });

  it('stay where another name or somebody else was corrected', async () => {
    expect(await idsOf('Grahame', 'lindsey-graham')).toEqual([
      ['thomas-graham', 'lindsey-graham'],
      ['lindsey-graham'],
    ]);
    expect((await idsOf('Graham', 'billy-graham'))[0]).toHaveLength(2);
  });
});
