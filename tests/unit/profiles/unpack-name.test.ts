import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packName } from '../../../src/build/pack-name';
import { entityId } from '../../../src/model/entity';
import { ALIAS_KINDS, ALIAS_NEEDS } from '../../../src/profiles/stored-records';
import { unpackName, type HeldMeaning } from '../../../src/profiles/unpack-name';

const full = { aliasKind: 'full', needs: 'nothing' } as const;
const lavrov: HeldMeaning = { ...full, id: entityId('sergey-lavrov'), form: 'Sergey Lavrov' };
const surname: HeldMeaning = {
  id: entityId('sergey-lavrov'),
  aliasKind: 'surname',
  needs: 'full-name-or-role',
  form: 'Lavrov',
};

it.each([
  ['a form alone where it tells key and id', 'sergey lavrov', [lavrov], ['Sergey Lavrov', [0]]],
  ['of an id what the form does not tell', 'lavrov', [surname], ['Lavrov', [18, 'sergey-']]],
  [
    'a key that is folded further',
    '~ラブロフ',
    [{ ...lavrov, form: 'ラブローフ' }],
    [
      ['ラブローフ', '~ラブロフ'],
      [0, 'sergey-lavrov'],
    ],
  ],
  [
    'forms that differ from the first',
    'lavrov',
    [surname, { ...surname, form: 'LAVROV' }],
    ['Lavrov', [18, 'sergey-'], [18, 'sergey-', 'LAVROV']],
  ],
] as const)('stores %s', (_, key, meanings, stored) => {
  expect(packName({ key, meanings })).toEqual(stored);
  expect(unpackName(packName({ key, meanings }))).toEqual({ key, meanings });
});

it('gives back every name that went in', () => {
  const form = fc.oneof(fc.constantFrom('Lavrov', 'LAVROV', 'ラブロフ', 'İ', 'ß'), fc.string());
  const meaning = fc.record({
    id: fc.constantFrom('sergey-lavrov', 'lavrov', 'lavrov-2', 'i').map(entityId),
    aliasKind: fc.constantFrom(...ALIAS_KINDS),
    needs: fc.constantFrom(...ALIAS_NEEDS),
    form,
  });
  fc.assert(
    fc.property(
      fc.oneof(form, fc.constant('lavrov')),
      fc.array(meaning, { minLength: 1, maxLength: 4 }),
      (key, meanings) => {
        expect(unpackName(packName({ key, meanings }))).toEqual({ key, meanings });
      },
    ),
  );
});

it('stores no name that means nobody', () => {
  expect(() => packName({ key: 'nobody', meanings: [] })).toThrow('means nobody');
});
