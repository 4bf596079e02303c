import { describe, expect, it } from 'vitest';
import { partialDate } from '../../../src/lib/iso-date';
import type { CardContents, Profile } from '../../../src/model/profile';
import { describeCard, type CardView } from '../../../src/describe/describe-card';
import type { Language } from '../../../src/describe/translate';
import { SOURCES, wordsOf } from '../../support/card-reader';
import { translatorOf } from '../../support/catalogue';
import {
  anOrganisation,
  anOutlet,
  anUnnamedSpeaker,
  aPerson,
  aRater,
  aRating,
  aSource,
} from '../../support/profile-builders';

function describeProfile(
  profile: Profile,
  language: Language = 'en',
  parts: Partial<CardContents> = {},
): CardView {
  const contents: CardContents = {
    profile,
    statements: [],
    related: [],
    topics: [],
    threads: [],
    names: { 'moscow-times': { en: 'The Moscow Times', ja: 'モスクワ・タイムズ' } },
    raters: [aRater()],
    sources: SOURCES,
    dataVersion: { date: partialDate('2026-11-22'), hash: 'x' },
    ...parts,
  };
  return describeCard(contents, translatorOf(language));
}

const factsOf = (view: CardView): readonly string[] =>
  view.facts.map(({ label, value, notes, origin }) =>
    [...[label, value.text, ...wordsOf(notes, origin)], origin.isUnverified ? '(unverified)' : '']
      .join('|')
      .replace(/\|$/, ''),
  );

describe('the names on a card', () => {
  it.each([
    ['en', 'The Moscow Times', ['モスクワ・タイムズ']],
    ['ja', 'モスクワ・タイムズ', ['The Moscow Times']],
  ] as const)('stand in both languages, that of the reader first: %s', (language, name, others) => {
    const { header } = describeProfile(anOutlet(), language);
    expect(header.name.text).toBe(name);
    expect(header.otherNames.map(({ text }) => text)).toEqual(others);
  });

  it('include the reading of a Japanese name', () => {
    const kishida = aPerson({
      display: { en: 'Fumio Kishida', ja: '岸田文雄' },
      reading: 'きしだ ふみお',
    });
    expect(describeProfile(kishida).header.otherNames).toEqual([
      { text: '岸田文雄', lang: 'ja' },
      { text: 'きしだ ふみお', lang: 'ja' },
    ]);
  });

  it('fall back to the host of an outlet that has none', () => {
    const { header } = describeProfile(anOutlet({ display: {} }));
    expect(header.name).toEqual({ text: 'themoscowtimes.com', lang: null });
  });
});

describe('the line over the name', () => {
  it.each([
    ['en', anOutlet({ languages: ['en', 'ru'] }), 'Outlet', 'newspaper · English, Russian'],
    ['ja', anOutlet({ languages: ['en', 'ru'] }), '媒体', '新聞 · 英語、ロシア語'],
    ['en', anOutlet({ subtype: 'student' }), 'Outlet', 'student · newspaper'],
    ['en', anOrganisation({ country: 'US' }), 'Organisation', 'think tank · United States'],
    ['ja', anOrganisation({ country: 'US' }), '組織', 'シンクタンク · アメリカ'],
    ['en', aPerson({ born: '1950-03-21' }), 'Person', 'Russia · born 21 Mar 1950'],
    ['ja', aPerson({ born: '1950', died: '2030' }), '人物', 'ロシア · 1950年生まれ · 2030年死去'],
    ['en', anUnnamedSpeaker(), 'Unnamed source', ''],
  ] as const)('%s: %#', (language, profile, kind, subtitle) => {
    const { header } = describeProfile(profile, language);
    expect([header.kindLabel, header.subtitle]).toEqual([kind, subtitle]);
  });
});

describe('the facts of an outlet', () => {
  it('show what still holds before what has ended, with dates and the tag on unchecked ones', () => {
    const outlet = anOutlet({
      country: 'NL',
      founded: '1992',
      seats: [
        { place: 'Moscow', from: '1992', to: '2022-03', asOf: '2026-11', source: 'copy' },
        { place: 'Amsterdam', from: '2022', to: null, asOf: '2026-11', source: 'copy' },
      ],
      owners: [{ name: 'Tiamti', from: null, to: null, asOf: '2023', source: 'own-knowledge' }],
      stateAffiliation: 'state-controlled',
      prov: [
        { source: 'copy', fields: ['country', 'stateAffiliation', 'domains'] },
        { source: 'own-knowledge', asOf: '2025-06', fields: ['country', 'founded'] },
      ],
    });
    expect(factsOf(describeProfile(outlet))).toEqual([
      'Country|Netherlands',
      'Seat|Amsterdam|since 2022',
      'Former seat|Moscow|1992 – Mar 2022',
      'Founded|1992|(unverified)',
      'Owner|Tiamti|as of 2023|(unverified)',
      'State ties|state-controlled',
      'Domains|themoscowtimes.com',
    ]);
  });

  it('name places and owners in Japanese to readers of Japanese, where such a name is held', () => {
    const open = { from: null, to: null, asOf: '2026-11', source: 'copy' } as const;
    const outlet = anOutlet({
      seats: [{ place: 'Amsterdam', ja: 'アムステルダム', ...open }],
      owners: [
        { name: 'Government of Russia', ja: 'ロシア政府', ...open },
        { name: 'Tiamti', ...open },
      ],
    });
    expect(factsOf(describeProfile(outlet, 'ja')).slice(0, 3)).toEqual([
      '所在地|アムステルダム|2026年11月現在',
      '所有者|ロシア政府|2026年11月現在',
      '所有者|Tiamti|2026年11月現在',
    ]);
    expect(factsOf(describeProfile(outlet))[0]).toBe('Seat|Amsterdam|as of Nov 2026');
  });

  it('say what ties to a state rest on', () => {
    const outlet = anOutlet({
      stateAffiliation: 'state-controlled',
      stateAffiliationBasis: { en: 'owned by the ministry', ja: '省が所有' },
    });
    expect(factsOf(describeProfile(outlet))[0]).toBe(
      'State ties|state-controlled|owned by the ministry|(unverified)',
    );
    expect(factsOf(describeProfile(outlet, 'ja'))[0]).toBe(
      '国家との関係|国家の管理下|省が所有|(unverified)',
    );
  });

  it('never say that a state has no part in it', () => {
    expect(factsOf(describeProfile(anOutlet({ stateAffiliation: 'none' })))).toEqual([
      'Domains|themoscowtimes.com',
    ]);
  });

  it('say where a country was only read off the domain', () => {
    const outlet = anOutlet({
      ...{ country: 'AM', countryBasis: 'ccTLD' },
      prov: [{ source: 'copy', fields: ['country'] }],
    });
    expect(factsOf(describeProfile(outlet))[0]).toBe('Country|Armenia|from the domain');
  });

  it('leave shared hosts out', () => {
    const domains = [{ host: 'portal.example', match: 'suffix', shared: true }] as const;
    expect(factsOf(describeProfile(anOutlet({ domains })))).toEqual([]);
  });
});

describe('ratings and self-description', () => {
  const self = {
    en: 'Calls itself independent.',
    ja: '独立系と名乗る。',
    url: 'https://www.themoscowtimes.com/page/about/',
    asOf: '2026-11',
    source: 'copy',
  };

  it('stand in two places, the own words with their address and day', () => {
    const view = describeProfile(anOutlet({ selfDescription: self, ratings: [aRating()] }), 'ja');
    expect(view.self).toMatchObject({
      text: { text: '独立系と名乗る。', lang: 'ja' },
      url: self.url,
      address: 'themoscowtimes.com/page/about',
      asOf: '2026年11月現在',
    });
    expect(JSON.stringify(view.ratings)).not.toContain('独立系');
  });

  it('of an outlet without either are both said to be missing', () => {
    expect(describeProfile(anOutlet())).toMatchObject({
      ratings: { ratings: [], missing: null },
      self: 'none',
    });
  });

  it.each([
    ['assessment', 1, null],
    ['opinion-poll', 0, 1],
    ['membership', 0, 1],
    ['certificate', 0, 1],
  ] as const)('set a rating apart by what it tells: %s', (about, assessed, listed) => {
    const raters = [aRater({ id: 'one', about }), aRater({ id: 'other' })];
    const outlet = anOutlet({ ratings: [aRating({ rater: 'one' })] });
    const { ratings, listings } = describeProfile(outlet, 'en', { raters });
    expect(ratings?.ratings).toHaveLength(assessed);
    expect(listings?.ratings.length ?? null).toBe(listed);
    expect(listings?.missing ?? null).toBeNull();
  });

  it.each([
    ['a person', aPerson()],
    ['an organisation that nobody rates', anOrganisation()],
    ['an unnamed speaker', anUnnamedSpeaker()],
  ])('are no question for %s', (_, profile) => {
    expect(describeProfile(profile)).toMatchObject({ ratings: null, self: null });
  });
});

describe('acts of states', () => {
  const legalStatus = [
    {
      status: 'undesirable-organisation',
      by: 'RU',
      text: { en: 'Declared undesirable', ja: '「望ましくない組織」に指定' },
      from: '2024-07-10',
      to: null,
      source: 'copy',
      url: 'https://news.example/act',
    },
    {
      status: 'blocked',
      by: 'BY',
      text: { en: 'Site blocked' },
      from: '2022-04',
      to: '2023',
      source: 'own-knowledge',
    },
  ] as const;

  it('name the state, the day and the act, oldest first', () => {
    const { acts } = describeProfile(anOutlet({ legalStatus }));
    expect(
      acts.map(({ date, state, text, end, url, origin }) => [
        ...[date, state, text.text, end, url, origin.isUnverified],
      ]),
    ).toEqual([
      ['Apr 2022', 'Belarus', 'Site blocked', 'until 2023', null, true],
      ['10 Jul 2024', 'Russia', 'Declared undesirable', null, 'https://news.example/act', false],
    ]);
  });

  it('in Japanese mark a text that is held in English only', () => {
    const { acts } = describeProfile(anOutlet({ legalStatus }), 'ja');
    expect(acts.map(({ text }) => text.lang)).toEqual(['en', 'ja']);
  });
});

describe('an unnamed speaker', () => {
  it('is bound to one outlet and day, and nobody else is said to know them', () => {
    const view = describeProfile(
      anUnnamedSpeaker({
        count: 1,
        prov: [{ source: 'copy', fields: ['boundTo', 'count'] }],
      }),
      'ja',
    );
    expect(view.signal?.text).toBe('誰であるかを知るのはモスクワ・タイムズだけ。');
    expect(factsOf(view)).toEqual(['引用元|モスクワ・タイムズ', '報道日|2023年7月26日', '人数|1']);
  });
});

describe('single facts', () => {
  it('with a label stand among the facts, the others by date, undated ones last', () => {
    const fact = (key: string, date: string | null) => ({
      ...{ key, date, value: { en: key }, asOf: '2026-11', source: 'copy' },
    });
    const view = describeProfile(
      anOutlet({
        domains: [],
        facts: [
          fact('publisher', null),
          fact('award', null),
          fact('split', '2025'),
          fact('strike', '2026-01'),
        ],
      }),
    );
    expect(factsOf(view)).toEqual(['Publisher|publisher|as of Nov 2026']);
    expect(view.datedFacts.map(({ date, text }) => [date, text.text])).toEqual([
      ['Jan 2026', 'strike'],
      ['2025', 'split'],
      ['no date', 'award'],
    ]);
  });
});

describe('where facts come from', () => {
  const sources = [
    aSource('own-knowledge'),
    aSource('copy', { url: 'https://copy.example/' }),
    aSource('rated-list'),
  ];

  it('is listed with what each source gave, unchecked knowledge last', () => {
    const outlet = anOutlet({
      founded: '1992',
      ratings: [aRating()],
      seats: [{ place: 'Amsterdam', from: null, to: null, asOf: '2026-11', source: 'copy' }],
      prov: [{ source: 'own-knowledge', asOf: '2025-06', fields: ['founded', 'display'] }],
    });
    const view = describeProfile(outlet, 'en', { sources });
    expect(
      view.sources.map(({ id, supplies, attribution, isUnverified }) => [
        ...[id, supplies, attribution?.text, isUnverified],
      ]),
    ).toEqual([
      ['copy', 'for: seat', 'Source copy (CC0)', false],
      ['rated-list', 'for: ratings', 'Source rated-list (CC0)', false],
      ['own-knowledge', 'for: founding, name', undefined, true],
    ]);
  });

  it('leads to the page on which they were read, where the source has no address of its own', () => {
    const url = 'https://page.example/party';
    const prov = ['copy', 'rated-list'].map((source) => ({ source, url, fields: ['founded'] }));
    const view = describeProfile(anOutlet({ founded: '1992', prov }), 'en', { sources });
    expect(view.sources.map((source) => source.url)).toEqual(['https://copy.example/', url, null]);
  });

  it('shows both values where two sources differ', () => {
    const conflicts = [
      {
        field: 'country',
        values: [
          { value: 'NL', source: 'copy', note: { en: 'head office' } },
          { value: 'RU', source: 'rated-list' },
        ],
      },
    ];
    const view = describeProfile(anOutlet({ conflicts }), 'en', { sources });
    const [conflict] = view.conflicts;
    expect(conflict?.field).toBe('country');
    expect(
      conflict?.values.map(({ value, note, by }) => [value.text, note?.text, by.text]),
    ).toEqual([
      ['Netherlands', 'head office', 'Source copy'],
      ['Russia', undefined, 'Source rated-list'],
    ]);
  });
});
