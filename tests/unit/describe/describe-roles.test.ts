import { describe, expect, it } from 'vitest';
import { describeRoles, type RoleReader } from '../../../src/describe/describe-roles';
import type { Role } from '../../../src/model/profile';
import { aCardReader, wordsOf } from '../../support/card-reader';
import { aRole } from '../../support/profile-builders';

const names = {
  'russian-mfa': { en: 'Ministry of Foreign Affairs of Russia', ja: 'ロシア外務省' },
  cfr: { en: 'Council on Foreign Relations' },
};
const inEnglish = { ...aCardReader('en'), names };
const inJapanese = { ...aCardReader('ja'), names };

const datesIn = (reader: RoleReader, role: Role): string =>
  describeRoles([role], reader)
    .flatMap((row) => wordsOf(row.dates, row.origin))
    .join(' · ');

describe('the dates of a role', () => {
  it.each([
    [
      'held: since when and as of when',
      { status: 'current', from: '2004-03-09', asOf: '2025-12' },
      'since 9 Mar 2004 · as of Dec 2025',
      '2004年3月9日から · 2025年12月現在',
    ],
    [
      'seen in an old snapshot only: the snapshot first, never “since”',
      { status: 'as-of', from: '2018', asOf: '2022-08' },
      'as of Aug 2022 · from 2018',
      '2022年8月現在 · 2018年〜',
    ],
    [
      'over: both ends, no “as of”',
      { status: 'former', from: '2003-07', to: '2023-06-30', asOf: '2025-06' },
      'Jul 2003 – 30 Jun 2023',
      '2003年7月〜2023年6月30日',
    ],
    [
      'over at an unknown date',
      { status: 'former', from: '2018', endUnknown: true, asOf: '2025-06' },
      'from 2018, end not known',
      '2018年から（終わりの日付は不明）',
    ],
    [
      'over, no date known: when that was known',
      { status: 'former', from: null, to: null, asOf: '2025-06' },
      'as of Jun 2025',
      '2025年6月現在',
    ],
    [
      'elected: end of the term',
      { status: 'current', from: '2003-01-03', termEnd: '2027-01-03', asOf: '2026-06-15' },
      'since 3 Jan 2003 · as of 15 Jun 2026 · term to 3 Jan 2027',
      '2003年1月3日から · 2026年6月15日現在 · 任期は2027年1月3日まで',
    ],
    [
      'still on a weaker list',
      { status: 'current', from: null, asOf: '2025-12', weakAsOf: '2026-09-10' },
      'as of Dec 2025 · also listed on 10 Sept 2026',
      '2025年12月現在 · 別の名簿にも記載（2026年9月10日）',
    ],
  ] as const)('%s', (_, parts, en, ja) => {
    expect(datesIn(inEnglish, aRole(parts))).toBe(en);
    expect(datesIn(inJapanese, aRole(parts))).toBe(ja);
  });
});

describe('a role', () => {
  it('names the organisation unless the title already does', () => {
    const held = aRole({ title: { en: 'Fellow' }, orgId: 'cfr' });
    const titled = aRole({ title: { en: 'Fellow, Council on Foreign Relations' }, orgId: 'cfr' });
    const details = [held, titled].map((role) => describeRoles([role], inEnglish)[0]?.details);
    expect(details).toEqual([[{ text: 'Council on Foreign Relations', lang: 'en' }], []]);
  });

  it('does not say the country at the top of the card again', () => {
    const house = aRole({
      org: 'House of Representatives of Japan',
      title: { en: 'Member of the House of Representatives' },
    });
    const minister = aRole({ org: 'Japan', title: { en: 'Minister for Reconstruction' } });
    const details = (country: string): readonly string[] =>
      [house, minister].flatMap((role) =>
        describeRoles([role], { ...inEnglish, country }).flatMap((row) =>
          row.details.map(({ text }) => text),
        ),
      );
    expect(details('Japan')).toEqual([]);
    expect(details('Norway')).toEqual(['House of Representatives of Japan', 'Japan']);
  });

  it('leaves an English name of the organisation out of a Japanese title', () => {
    const role = aRole({
      org: 'House of Councillors of Japan',
      title: { en: 'x', ja: '参院議員' },
    });
    expect(describeRoles([role], inJapanese)[0]?.details).toEqual([]);
  });

  it('marks party and constituency with the language that they are written in', () => {
    const role = aRole({ party: '自民党', constituency: 'South Carolina' });
    expect(describeRoles([role], inEnglish)[0]?.details).toEqual([
      { text: 'Liberal Democratic Party', lang: 'en' },
      { text: 'South Carolina', lang: 'en' },
    ]);
  });

  it('from general knowledge is unverified, from a source it is not', () => {
    const roles = [aRole({ source: 'own-knowledge' }), aRole({ source: 'congress' })];
    const origins = describeRoles(roles, inEnglish).map(({ origin }) => origin);
    expect(origins.map(({ isUnverified }) => isUnverified)).toEqual([true, false]);
  });
});

describe('several roles', () => {
  it('stand with what is held before what is over, each newest first', () => {
    const roles = [
      aRole({ title: { en: 'old' }, status: 'former', from: '1994', to: '2004' }),
      aRole({ title: { en: 'newer' }, status: 'former', from: '2004', to: '2010' }),
      aRole({ title: { en: 'held' }, status: 'current', from: '1990' }),
      aRole({ title: { en: 'undated' }, status: 'former', from: null, to: '1999' }),
    ];
    expect(describeRoles(roles, inEnglish).map(({ title }) => title.text)).toEqual([
      'held',
      'newer',
      'old',
      'undated',
    ]);
  });
});
