import { describe, expect, it } from 'vitest';
import { NOWHERE } from '../../../src/describe/card-situation';
import { describeShared, findShared } from '../../../src/describe/describe-shared';
import { partialDate } from '../../../src/lib/iso-date';
import { entityId, type EntityBrief } from '../../../src/model/entity';
import { UNKNOWN_PAGE } from '../../../src/model/page-context';
import type { Profile } from '../../../src/model/profile';
import { tiedOf } from '../../../src/model/tied-entity';
import { aCardReader, wordsOf } from '../../support/card-reader';
import { anOrganisation, anOutlet, aPerson, aRole } from '../../support/profile-builders';

const brief = (id: string, en: string, ja: string, type: string): EntityBrief => ({
  ...{ id: entityId(id), kind: 'organisation', tier: 1, display: { en, ja }, type },
});
const bodies = [
  brief('cfr', 'Council on Foreign Relations', '外交問題評議会', 'think-tank'),
  brief('us-house', 'US House', '米下院', 'parliament'),
];

const member = (
  id: string,
  [from, to]: readonly [string | null, string | null],
  orgId = 'cfr',
): Profile =>
  aPerson({
    id,
    display: { en: id },
    roles: [
      aRole({
        title: { en: 'Fellow', ja: '研究員' },
        ...{ orgId, from, to, status: to === null ? 'current' : 'former', asOf: '2026-11' },
        source: 'copy',
      }),
    ],
  });
const owner = (name: string) => ({ name, from: null, to: null, asOf: '2025-06', source: 'copy' });
const journal = anOutlet({
  id: 'journal',
  display: { en: 'A Journal', ja: '某誌' },
  owners: [owner('Council on Foreign Relations')],
});
const council = anOrganisation();

function shared(
  profile: Profile,
  others: readonly Profile[],
  {
    date = '2023-08-13',
    language = 'en',
  }: { readonly date?: string | null; readonly language?: 'en' | 'ja' } = {},
): readonly string[] {
  const value = date === null ? null : partialDate(date);
  const page = {
    ...UNKNOWN_PAGE,
    date: value === null ? null : ({ value, basis: 'meta' } as const),
  };
  const reader = aCardReader(language);
  const meetings = findShared(
    tiedOf(profile),
    { ...NOWHERE, page, bodies, others: others.map(tiedOf) },
    reader,
  );
  return describeShared(meetings, reader).map(
    ({ label, value: what, notes, origin }) =>
      `${label}: ${what.text} (${wordsOf(notes, origin).join()})`,
  );
}

describe('shared ties', () => {
  it('join people of one body, its outlets and itself', () => {
    const a = member('a', ['2003', null]);
    const b = member('b', ['2019-04', null]);
    expect(shared(a, [b, journal, council])).toEqual([
      'b: Fellow (since Apr 2019)',
      'A Journal: owned by Council on Foreign Relations (as of Jun 2025)',
      'Council on Foreign Relations: named on this page ()',
    ]);
    expect(shared(journal, [a], { language: 'ja' })).toEqual(['a: 研究員 (2003年から)']);
    expect(shared(council, [a, journal], { language: 'ja' })).toEqual([
      'a: 研究員 (2003年から)',
      '某誌: 所有者は外交問題評議会 (2025年6月現在)',
    ]);
  });

  it('join outlets of one owner, though the owner has no record', () => {
    const papers = ['one', 'two'].map((id) =>
      anOutlet({ id, display: { en: id }, owners: [owner('News Holding')] }),
    );
    expect(shared(papers[0]!, [papers[1]!])).toEqual([
      'two: owned by News Holding (as of Jun 2025)',
    ]);
  });

  it.each([
    ['2001', []],
    ['2010', ['b: Fellow (2009 – 2012)']],
    ['2023-08-13', []],
  ])('are those of the date of the page: %s', (date, found) => {
    const a = member('a', ['2003', null]);
    expect(shared(a, [member('b', ['2009', '2012'])], { date })).toEqual(found);
  });

  it('without a date are those that go on', () => {
    const a = member('a', ['2003', null]);
    const others = [member('b', ['2009', '2012']), member('c', ['2019', null])];
    expect(shared(a, others, { date: null })).toEqual(['c: Fellow (since 2019)']);
  });

  it('are not seats in one parliament', () => {
    const [a, b] = ['a', 'b'].map((id) => member(id, ['2003', null], 'us-house'));
    expect(shared(a!, [b!])).toEqual([]);
  });
});
