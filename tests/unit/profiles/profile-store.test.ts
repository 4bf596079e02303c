import { describe, expect, it } from 'vitest';
import { compileProfiles } from '../../../src/build/compile-profiles';
import { entityId } from '../../../src/model/entity';
import {
  aPerson,
  aRater,
  aRating,
  aRole,
  aSource,
  aStatement,
  aTopic,
  anAlias,
  anOrganisation,
  anOutlet,
  anUnnamedSpeaker,
} from '../../support/profile-builders';
import { aSet, lowerCaseNames, openFiles, openStore } from '../../support/profile-sets';

const lavrov = entityId('sergey-lavrov');
const moscowTimes = entityId('moscow-times');
const gawker = entityId('gawker');

describe('names', () => {
  it('come in the order asked, without those that are not held', async () => {
    const store = await openStore(aSet({ profiles: [anOutlet(), aPerson()] }));
    const { records } = await store.findNames(['sergey lavrov', 'nobody', 'モスクワ・タイムズ']);
    expect(records.map(({ key }) => key)).toEqual(['sergey lavrov', 'モスクワ・タイムズ']);
  });

  it('tell what each entity needs beside its name, the best tier first, each with a brief', async () => {
    const profiles = [
      aPerson({
        id: 'vladimir-rogov',
        tier: 3,
        aliases: [anAlias('Rogov', { kind: 'surname', needs: 'full-name-or-role' })],
      }),
      aPerson({
        id: 'kirill-rogov',
        aliases: [anAlias('Rogov', { kind: 'surname', needs: 'case' })],
      }),
    ];
    const store = await openStore(aSet({ profiles }));
    const { records, briefs } = await store.findNames(['rogov']);
    expect(records[0]?.meanings).toMatchObject([
      {
        id: 'kirill-rogov',
        kind: 'person',
        tier: 1,
        aliasKind: 'surname',
        needs: 'case',
        form: 'Rogov',
      },
      {
        id: 'vladimir-rogov',
        kind: 'person',
        tier: 3,
        aliasKind: 'surname',
        needs: 'full-name-or-role',
        form: 'Rogov',
      },
    ]);
    expect(briefs.map(({ id }) => id)).toEqual(['kirill-rogov', 'vladimir-rogov']);
  });

  it.each([
    ['a form that needs nothing covers others of the same key', ['nothing', 'case'], ['nothing']],
    ['forms that all need something stay apart', ['context', 'case'], ['case', 'context']],
  ] as const)('%s', async (_, needs, kept) => {
    const aliases = needs.map((need, at) =>
      anAlias(at === 0 ? 'The Sun' : 'THE SUN', { needs: need }),
    );
    const store = await openStore(aSet({ profiles: [anOutlet({ aliases })] }));
    const { records } = await store.findNames(['the sun']);
    expect(records[0]?.meanings.map((meaning) => meaning.needs)).toEqual(kept);
  });
});

describe('briefs', () => {
  it('come in the order asked, without unknown ids', async () => {
    const store = await openStore(aSet({ profiles: [anOutlet(), aPerson(), anOrganisation()] }));
    const ids = ['cfr', 'nobody', 'moscow-times'].map(entityId);
    expect(await store.findBriefs(ids)).toEqual([
      {
        id: 'cfr',
        kind: 'organisation',
        tier: 1,
        type: 'think-tank',
        display: anOrganisation().display,
      },
      {
        id: 'moscow-times',
        kind: 'outlet',
        tier: 1,
        type: 'newspaper',
        display: anOutlet().display,
      },
    ]);
  });
});

describe('a card', () => {
  it('is null for an id that is not held', async () => {
    const store = await openStore(aSet({ profiles: [anOutlet()] }));
    expect(await store.findCard(entityId('nobody'))).toBeNull();
  });

  it('holds the profile whole', async () => {
    const profiles = [anOutlet(), aPerson(), anUnnamedSpeaker()];
    const store = await openStore(aSet({ profiles }));
    for (const profile of profiles) {
      expect((await store.findCard(profile.id))?.profile).toEqual(profile);
    }
  });

  it.each([
    ['its speaker', { speaker: 'sergey-lavrov', outlet: null, via: [] }],
    [
      'whom it is made for',
      { speaker: 'anon', onBehalfOf: 'sergey-lavrov', outlet: null, via: [] },
    ],
    ['whom it is about', { speaker: 'anon', about: ['sergey-lavrov'], outlet: null, via: [] }],
    ['its first publisher', { speaker: 'anon', outlet: 'sergey-lavrov', via: [] }],
    ['who passed it on', { speaker: 'anon', outlet: null, via: ['other', 'sergey-lavrov'] }],
  ])('holds a statement for %s, once', async (_, parts) => {
    const store = await openStore(aSet({ profiles: [aPerson()], statements: [aStatement(parts)] }));
    expect((await store.findCard(lavrov))?.statements).toEqual([aStatement(parts)]);
  });

  it('holds no statement of others', async () => {
    const statements = [aStatement({ speaker: 'other', outlet: null, via: [] })];
    const store = await openStore(aSet({ profiles: [aPerson()], statements }));
    expect((await store.findCard(lavrov))?.statements).toEqual([]);
  });

  it.each([
    ['of the same thread', { thread: 'answers' }, {}],
    ['that stands against it', {}, { contradicts: ['mine'] }],
    ['that it stands against', { contradicts: ['other'] }, {}],
    ['that supports it', {}, { supports: ['mine'] }],
  ])('holds beside a statement one of somebody else %s', async (_, mine, other) => {
    const elsewhere = { speaker: 'other', outlet: null, via: [] };
    const set = aSet({
      profiles: [aPerson()],
      statements: [
        aStatement({ id: 'mine', ...mine }),
        aStatement({ id: 'other', ...elsewhere, ...('thread' in mine ? mine : other) }),
        aStatement({ id: 'unlinked', ...elsewhere }),
      ],
      threads: [aTopic('answers'), aTopic('unused')],
    });
    const card = await (await openStore(set)).findCard(lavrov);
    expect(card?.related.map(({ id }) => id)).toEqual(['other']);
    expect(card?.threads.map(({ id }) => id)).toEqual('thread' in mine ? ['answers'] : []);
  });

  it('holds nothing beside the statements that an outlet only reports', async () => {
    const set = aSet({
      profiles: [anOutlet()],
      statements: [
        aStatement({ id: 'reported', contradicts: ['other'] }),
        aStatement({ id: 'other', speaker: 'other', outlet: null, via: [] }),
      ],
    });
    const card = await (await openStore(set)).findCard(anOutlet().id);
    expect(card?.related).toEqual([]);
  });

  it('holds statements newest first', async () => {
    const statements = ['2022-05-31', '2023-07', '2023-07-19', '2021'].map((date) =>
      aStatement({ id: `s-${date}`, date }),
    );
    const store = await openStore(aSet({ profiles: [aPerson()], statements }));
    expect((await store.findCard(lavrov))?.statements.map(({ date }) => date)).toEqual([
      '2023-07-19',
      '2023-07',
      '2022-05-31',
      '2021',
    ]);
  });

  it('names every other entity that profile and statements refer to', async () => {
    const profiles = [
      aPerson({ roles: [aRole({ orgId: 'cfr' })] }),
      anOrganisation(),
      anOutlet(),
      aPerson({ id: 'bystander' }),
    ];
    const store = await openStore(aSet({ profiles, statements: [aStatement()] }));
    expect((await store.findCard(lavrov))?.names).toEqual({
      cfr: anOrganisation().display,
      'moscow-times': anOutlet().display,
    });
  });

  it('holds every rater, and only the sources of what it shows', async () => {
    const sources = ['own-knowledge', 'rated-list', 'unrelated', 'web-copy'].map((id) =>
      aSource(id),
    );
    const raters = [aRater(), aRater({ id: 'not-applied' })];
    const statements = [aStatement()];
    const store = await openStore(aSet({ profiles: [aPerson()], raters, sources, statements }));
    const card = await store.findCard(lavrov);
    expect(card?.raters).toEqual(raters);
    expect(card?.sources.map(({ id }) => id)).toEqual(['own-knowledge', 'web-copy']);
  });
});

describe('share-alike facts', () => {
  const set = aSet(
    {
      profiles: [anOutlet({ ratings: [aRating()] }), aPerson()],
      raters: [aRater()],
      sources: [aSource('own-knowledge')],
    },
    {
      profiles: [
        anOutlet({
          id: 'gawker',
          tier: 2,
          display: { en: 'Gawker' },
          aliases: [anAlias('Gawker')],
          domains: [{ host: 'gawker.com', match: 'suffix' }],
        }),
      ],
      raters: [aRater({ id: 'editors', source: 'editors-list' })],
      sources: [aSource('editors-list')],
      statuses: [
        {
          id: moscowTimes,
          ratings: [aRating({ rater: 'editors', value: 'reliable' })],
          aliases: [anAlias('MT Daily')],
          relatedHosts: ['mt.example'],
          sources: ['editors-list'],
        },
        {
          id: gawker,
          ratings: [aRating({ rater: 'editors', value: 'unreliable' })],
          sources: ['editors-list'],
        },
      ],
    },
  );

  it('are joined to a card of the core, behind its own', async () => {
    const card = await (await openStore(set)).findCard(moscowTimes);
    expect(card?.profile).toEqual(
      anOutlet({
        ratings: [aRating(), aRating({ rater: 'editors', value: 'reliable' })],
        aliases: [...anOutlet().aliases, anAlias('MT Daily')],
      }),
    );
    expect(card?.relatedHosts).toEqual(['mt.example']);
    expect(card?.raters.map(({ id }) => id)).toEqual(['score', 'editors']);
    expect(card?.sources.map(({ id }) => id)).toEqual(['own-knowledge', 'editors-list']);
  });

  it('have outlets of their own: card, name and host', async () => {
    const store = await openStore(set);
    expect((await store.findCard(gawker))?.profile).toMatchObject({
      id: 'gawker',
      ratings: [{ rater: 'editors', value: 'unreliable' }],
    });
    expect((await store.findNames(['gawker'])).briefs).toMatchObject([{ id: 'gawker', tier: 2 }]);
    expect(await store.findOutletByHost('gawker.com')).toBe('gawker');
  });

  it('give names to entities of the core', async () => {
    const { records } = await (await openStore(set)).findNames(['mt daily']);
    expect(records[0]?.meanings).toMatchObject([{ id: 'moscow-times', tier: 1 }]);
  });

  it('have a gazetteer of exactly their own names', async () => {
    const [core, own] = await (await openStore(set)).readGazetteers();
    expect(Buffer.from(core ?? []).toString()).not.toMatch(/Gawker|MT Daily/);
    expect(Buffer.from(own ?? []).toString()).toBe('Gawker\nMT Daily');
  });

  it('lie in a folder of their own and nowhere else', () => {
    const without = compileProfiles({ ...set, shareAlike: null }, lowerCaseNames);
    const core = [...compileProfiles(set, lowerCaseNames)].filter(
      ([name]) => !name.startsWith('share-alike/'),
    );
    const facts = (files: Iterable<readonly [string, Uint8Array]>) =>
      [...files].filter(([name]) => name !== 'about.bin'); // holds the hash over all facts
    expect(facts(core)).toEqual(facts(without));
  });

  it('can be removed as a folder: everything else still works', async () => {
    const all = compileProfiles(set, lowerCaseNames);
    const left = new Map([...all].filter(([name]) => !name.startsWith('share-alike/')));
    const store = await openFiles(left);
    expect(left.size).toBeLessThan(all.size);
    expect((await store.findCard(moscowTimes))?.profile).toEqual(
      anOutlet({ ratings: [aRating()] }),
    );
    expect((await store.findCard(moscowTimes))?.raters.map(({ id }) => id)).toEqual(['score']);
    expect((await store.findNames(['mt daily', 'sergey lavrov'])).records).toHaveLength(1);
    expect(await store.findOutletByHost('themoscowtimes.com')).toBe('moscow-times');
    expect(await store.findOutletByHost('gawker.com')).toBeNull();
    expect(await store.findCard(gawker)).toBeNull();
    expect(await store.readGazetteers()).toHaveLength(1);
  });
});

describe('the database', () => {
  it('does not open without its core', async () => {
    await expect(openFiles(new Map())).rejects.toThrow('no database');
  });

  it('finds no names without the index of them, and still shows cards', async () => {
    const files = new Map(compileProfiles(aSet({ profiles: [aPerson()] }), lowerCaseNames));
    files.delete('names.gazetteer.bin');
    const store = await openFiles(files);
    await expect(store.readGazetteers()).rejects.toThrow('no index of names');
    expect((await store.findCard(lavrov))?.profile.id).toBe(lavrov);
  });

  it('says so when one of its files is missing', async () => {
    const files = new Map(compileProfiles(aSet({ profiles: [aPerson()] }), lowerCaseNames));
    files.delete('profiles-000.bin');
    const store = await openFiles(files);
    await expect(store.findCard(lavrov)).rejects.toThrow('profiles-000.bin is missing');
    expect(await store.findBriefs([lavrov])).toHaveLength(1);
  });

  it('has the same bytes for the same facts, and another hash for other facts', async () => {
    const set = aSet({ profiles: [aPerson(), anOutlet()] });
    const other = aSet({ profiles: [aPerson(), anOutlet({ founded: '1992' })] });
    expect(compileProfiles(set, lowerCaseNames)).toEqual(compileProfiles(set, lowerCaseNames));
    const [first, again, changed] = await Promise.all([set, set, other].map(openStore));
    expect(first?.dataVersion).toEqual({ date: '2026-11-22', hash: again?.dataVersion.hash });
    expect(changed?.dataVersion.hash).not.toBe(first?.dataVersion.hash);
  });

  it('finds every one of many records, over shelves and blocks', async () => {
    const profiles = Array.from({ length: 3000 }, (_, at) =>
      anOutlet({
        id: `outlet-${at}`,
        tier: [1, 2, 3, 4, 5, 0][at % 6] as 0,
        aliases: [anAlias(`Outlet ${at}`)],
        domains: [{ host: `outlet-${at}.example`, match: 'suffix' }],
      }),
    );
    const store = await openStore(aSet({ profiles }));
    const { records } = await store.findNames(profiles.map((_, at) => `outlet ${at}`));
    expect(records.map(({ meanings }) => meanings[0]?.id)).toEqual(profiles.map(({ id }) => id));
    for (const { id } of profiles.filter((_, at) => at % 97 === 0)) {
      expect((await store.findCard(id))?.profile.id).toBe(id);
      expect(await store.findOutletByHost(`www.${id}.example`)).toBe(id);
    }
  });
});
