import { describe, expect, it } from 'vitest';
import { countFacts } from '../../../src/build/count-facts';
import {
  anOutlet,
  aPerson,
  aRater,
  aRating,
  aRole,
  aStatement,
} from '../../support/profile-builders';
import { aSet } from '../../support/profile-sets';

const poll = aRater({ id: 'poll', about: 'opinion-poll' });
const seat = { place: 'Paris', from: null, to: null, asOf: '2026', source: 'copy' };

describe('the figures of a database', () => {
  it.each([
    ['an assessed outlet', anOutlet({ ratings: [aRating()] }), { rated: 1 }],
    ['one in a poll only', anOutlet({ ratings: [aRating({ rater: 'poll' })] }), { rated: 0 }],
    ['a seat', anOutlet({ seats: [seat] }), { seated: 1 }],
    ['a name in Japanese', anOutlet({ display: { ja: '週刊紙' } }), { inJapanese: 1 }],
    ['no name in Japanese', anOutlet({ display: { en: 'Weekly' } }), { inJapanese: 0 }],
    [
      'a role in an old list only',
      aPerson({ roles: [aRole({ status: 'as-of' })] }),
      { inOldSnapshot: 1 },
    ],
    ['a former role', aPerson({ roles: [aRole({ status: 'former' })] }), { inOldSnapshot: 0 }],
    [
      'an old role beside a present one',
      aPerson({ roles: [aRole(), aRole({ status: 'as-of' })] }),
      { inOldSnapshot: 0 },
    ],
  ])('count %s', (_, profile, counts) => {
    const { core } = countFacts(aSet({ profiles: [profile], raters: [aRater(), poll] }));
    expect(core).toMatchObject(counts);
  });

  it.each([
    ['a field that nobody else gives', [{ source: 'own-knowledge', fields: ['display'] }], 1],
    [
      'a field that another source gives too',
      [
        { source: 'own-knowledge', fields: ['display'] },
        { source: 'copy', fields: ['display'] },
      ],
      0,
    ],
  ])('count as unchecked %s', (_, prov, unchecked) => {
    const { core } = countFacts(aSet({ profiles: [anOutlet({ prov })] }));
    expect(core.unchecked).toBe(unchecked);
  });

  it('count statements, those read in a retelling apart', () => {
    const statements = [aStatement(), aStatement({ id: 'b', urlRole: 'retelling' })];
    expect(countFacts(aSet({ statements })).core).toMatchObject({ statements: 2, retold: 1 });
  });

  it('count each source once for a record, however often it names it', () => {
    const profile = anOutlet({
      seats: [seat, seat],
      prov: [{ source: 'list', fields: ['display'] }],
    });
    expect(countFacts(aSet({ profiles: [profile] })).core.bySource).toEqual({ copy: 1, list: 1 });
  });

  it('count an outlet that the share-alike part rates, unless the core does too', () => {
    const status = { ratings: [aRating({ rater: 'editors', value: 'good' })], sources: [] };
    const rated = anOutlet({ ratings: [aRating()] });
    const bare = anOutlet({ id: 'bare' });
    const set = aSet(
      { profiles: [bare, rated], raters: [aRater()] },
      {
        raters: [aRater({ id: 'editors' })],
        statuses: [
          { ...status, id: bare.id },
          { ...status, id: rated.id },
        ],
      },
    );
    const { core, shareAlike } = countFacts(set);
    expect([core.rated, shareAlike?.rated]).toEqual([1, 1]);
  });
});
