import { expect, it } from 'vitest';
import { withSafeNeeds } from '../../../src/build/alias-needs';
import type { AliasKind, AliasNeeds } from '../../../src/model/alias';
import type { Profile } from '../../../src/model/profile';
import { anAlias } from '../../support/name-builders';
import { aPerson, anOutlet } from '../../support/profile-builders';

const GOVERNOR = { title: { en: 'Governor' }, from: null, to: null, sources: [] };
const PREMIER = { title: { en: 'Prime Minister' }, from: null, to: null, sources: [] };

interface Case {
  readonly form: string;
  readonly kind?: AliasKind;
  readonly needs?: AliasNeeds;
  readonly of: Profile;
  readonly ships: AliasNeeds;
}

const known = aPerson({ tier: 1, display: { en: 'Mike Johnson' } });
const member = aPerson({ tier: 2, roles: [GOVERNOR] });
const lesser = aPerson({ tier: 3, roles: [GOVERNOR] });
const leader = aPerson({ tier: 3, roles: [PREMIER] });
const shared = aPerson({
  tier: 1,
  display: { en: 'Susan Collins' },
  aliases: [anAlias('Susan Collins', { needs: 'context' })],
});
const outlet = anOutlet();

it.each<[behaviour: string, of: Case]>([
  [
    'leaves a rare surname',
    { form: 'Lavrov', kind: 'surname', needs: 'case', of: known, ships: 'case' },
  ],
  [
    'holds a surname that is a first name',
    { form: 'Michal', kind: 'surname', needs: 'case', of: known, ships: 'full-name-or-role' },
  ],
  [
    'holds a surname that is a thing',
    { form: 'ステント', kind: 'surname', of: known, ships: 'full-name-or-role' },
  ],
  [
    'never asks for less',
    {
      form: 'Michal',
      kind: 'surname',
      needs: 'full-name-and-role',
      of: known,
      ships: 'full-name-and-role',
    },
  ],
  ['leaves a common name of the best known', { form: 'Mike Johnson', of: known, ships: 'nothing' }],
  ['holds a common name of the less known', { form: 'Simon Hart', of: lesser, ships: 'context' }],
  ['holds a common name of a member', { form: 'Stephen Lynch', of: member, ships: 'context' }],
  ['leaves a rare name of the less known', { form: 'Simon Zhgenti', of: lesser, ships: 'nothing' }],
  [
    'leaves a common name of who led a government',
    { form: 'Gordon Brown', of: leader, ships: 'nothing' },
  ],
  [
    'holds a name in katakana as the record holds it in English',
    { form: 'スーザン・コリンズ', of: shared, ships: 'context' },
  ],
  [
    'leaves a name in katakana otherwise',
    { form: 'マイク・ジョンソン', of: known, ships: 'nothing' },
  ],
  [
    'holds the name of a flag',
    { form: 'Stars and Stripes', needs: 'case', of: outlet, ships: 'context' },
  ],
  ['leaves the names of outlets', { form: 'Le Monde', of: outlet, ships: 'nothing' }],
])('%s', (_, { form, kind = 'full', needs = 'nothing', of, ships }) => {
  expect(withSafeNeeds(anAlias(form, { kind, needs }), of).needs).toBe(ships);
});
