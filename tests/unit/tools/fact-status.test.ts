import { describe, expect, it } from 'vitest';
import { partialDate } from '../../../src/lib/iso-date';
import { entityId } from '../../../src/model/entity';
import { listStatus } from '../../../src/tools/fact-status';
import { HALF_LIVES, monthsBetween } from '../../../src/tools/half-lives';
import { writeCounts, writeStatus } from '../../../src/tools/status-words';
import { anOutlet, aPerson, aRating, aRole, aSource } from '../../support/profile-builders';
import { aSet } from '../../support/profile-sets';

const TODAY = partialDate('2026-11-27');

/** Words of each row of a status over these profiles. */
function statusOf(
  profiles: NonNullable<Parameters<typeof aSet>[0]['profiles']>,
  named: Readonly<Record<string, number>> = {},
) {
  const counts = new Map(
    Object.entries(named).map(([id, count]) => [entityId(id), count] as const),
  );
  return listStatus({
    set: aSet({ profiles, sources: [aSource('lists', { date: '2015/2018-08' })] }),
    today: TODAY,
    named: counts,
  });
}

const owner = (asOf: string, to: string | null = null) => ({
  owners: [{ name: 'Press Ltd', from: '2001', to, asOf, source: 'own-knowledge' }],
});

describe('facts older than their half-life', () => {
  it.each([
    ['a fresh owner', anOutlet(owner('2025-06')), []],
    ['an owner of long ago', anOutlet(owner('2019')), ['owner: Press Ltd, as of 2019']],
    ['a former owner', anOutlet(owner('2019', '2019')), []],
    ['the owner of a closed outlet', anOutlet({ ...owner('2019'), ended: '2020' }), []],
    [
      'a seat of an old list',
      anOutlet({
        seats: [{ place: 'Oslo', from: null, to: null, asOf: '2015', source: 'lists' }],
      }),
      ['seat: Oslo, as of 2015'],
    ],
    [
      'hosts of an old list only',
      anOutlet({ prov: [{ source: 'lists', fields: ['domains'] }] }),
      ['hosts, as of 2018-08'],
    ],
    [
      'hosts that a newer source confirms',
      anOutlet({
        prov: [
          { source: 'lists', fields: ['domains'] },
          { source: 'own-knowledge', asOf: '2025-06', fields: ['domains'] },
        ],
      }),
      [],
    ],
    [
      'an office open in an old snapshot',
      aPerson({ roles: [aRole({ status: 'as-of', asOf: '2022-08' })] }),
      ['role: Foreign Minister of Russia, as of 2022-08'],
    ],
    [
      'an office that ended',
      aPerson({ roles: [aRole({ status: 'former', to: '2020', asOf: '2020' })] }),
      [],
    ],
    [
      'an office of a dead person',
      aPerson({ died: '2023', roles: [aRole({ status: 'as-of', asOf: '2022-08' })] }),
      [],
    ],
  ])('%s', (_, profile, words) => {
    expect(statusOf([profile]).old.map((row) => row.words)).toEqual(words);
  });

  it('count for each kind', () => {
    const { ages } = statusOf([anOutlet(owner('2019')), anOutlet({ ...owner('2026'), id: 'b' })]);
    expect(ages.find(({ kind }) => kind === 'owner')).toMatchObject({ held: 2, old: 1 });
  });

  it('every half-life has its reason', () => {
    for (const { months, reason } of HALF_LIVES) {
      expect(months).toBeGreaterThan(0);
      expect(reason).not.toBe('');
    }
  });

  it.each([
    ['2026-01', '2026-11-27', 10],
    ['2025', '2026-11-27', 22],
    ['2025-12-31', '2026-01-01', 1],
  ])('months from %s to %s', (from, to, months) => {
    expect(monthsBetween(partialDate(from), partialDate(to))).toBe(months);
  });
});

describe('what is missing', () => {
  it('lists records without a Wikidata item', () => {
    const held = anOutlet({ id: 'held', wikidata: 'Q1' });
    const { withoutWikidata } = statusOf([anOutlet(), aPerson(), held]);
    expect(withoutWikidata.map(({ id }) => id)).toEqual(['moscow-times', 'sergey-lavrov']);
  });

  it('lists people whose term is over, unless the office is known to be left', () => {
    const term = (status: 'current' | 'former', termEnd: string) =>
      aPerson({ roles: [aRole({ status, termEnd, to: status === 'former' ? '2026' : null })] });
    const words = (profile: ReturnType<typeof aPerson>) =>
      statusOf([profile]).termsOver.map((row) => row.words);
    expect(words(term('current', '2026-11-03'))).toEqual([
      'Foreign Minister of Russia: the term ended 2026-11-03',
    ]);
    expect(words(term('current', '2026-11'))).toEqual([]);
    expect(words(term('former', '2026-11-03'))).toEqual([]);
  });

  it('lists outlets without a rating, those with a status of a share-alike list aside', () => {
    const set = aSet(
      {
        profiles: [
          anOutlet({ id: 'listed' }),
          anOutlet({ id: 'rated', ratings: [aRating()] }),
          anOutlet({ id: 'unrated', country: 'NO' }),
        ],
      },
      { statuses: [{ id: entityId('listed'), ratings: [aRating()], sources: ['editors'] }] },
    );
    const { withoutRating } = listStatus({ set, today: TODAY, named: new Map() });
    expect(withoutRating).toEqual([{ id: 'unrated', tier: 1, named: 0, words: 'NO' }]);
  });

  it('puts tiers first, then the most named, hosts without a name last', () => {
    const { withoutRating } = statusOf(
      [
        anOutlet({ id: 'host', tier: 0 }),
        anOutlet({ id: 'a' }),
        anOutlet({ id: 'b' }),
        anOutlet({ id: 'c', tier: 3 }),
      ],
      { b: 2, c: 9 },
    );
    expect(withoutRating.map(({ id, named }) => `${id} ${named}`)).toEqual([
      ...['b 2', 'a 0', 'c 9', 'host 0'],
    ]);
  });
});

describe('as text', () => {
  const many = Array.from({ length: 22 }, (_, index) => anOutlet({ id: `o-${index}` }));

  it('shows the first rows and says how many there are', () => {
    const text = writeStatus(statusOf(many), false);
    expect(text).toContain('Outlets without any rating: 22\n  tier  named  record');
    expect(text).toContain('and 2 more (--all)');
    expect(text).toContain('People whose term is over: 0');
  });

  it('shows all rows when asked', () => {
    expect(writeStatus(statusOf(many), true)).not.toContain('more (--all)');
  });

  it('counts what is held', () => {
    expect(writeCounts(aSet({ profiles: [anOutlet(), aPerson()] }))).toBe(
      '1 outlets, 1 people, 0 organisations, 0 platforms, 0 unnamed speakers, ' +
        '0 statements, taken up to 2026-11-22',
    );
  });
});
