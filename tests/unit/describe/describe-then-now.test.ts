import { describe, expect, it } from 'vitest';
import {
  describeThenNow,
  rolesInBoxes,
  type TimeBox,
} from '../../../src/describe/describe-then-now';
import { partialDate } from '../../../src/lib/iso-date';
import type { PersonProfile, Role } from '../../../src/model/profile';
import { aCardReader, wordsOf } from '../../support/card-reader';
import { aPerson, aRole } from '../../support/profile-builders';

const former = { status: 'former', asOf: '2026-09', source: 'copy' } as const;
const president = aRole({
  title: { en: 'President, Council', ja: '評議会会長' },
  ...{ from: '2003-07', to: '2023-06-30', ...former },
});
const emeritus = aRole({
  title: { en: 'President Emeritus', ja: '名誉会長' },
  ...({ from: '2023-07-01', status: 'current', asOf: '2025-06', source: 'copy' } as const),
});
const listed = aRole({
  title: { en: 'Minister of Defence', ja: '国防相' },
  ...({ from: '2020', status: 'as-of', asOf: '2022-08', source: 'copy' } as const),
});

const box = ({ heading, date, note, remark, roles }: TimeBox): string =>
  [
    ...[heading, date, note, remark],
    ...roles.map((role) => {
      const dates = wordsOf(role.dates, role.origin);
      return `${role.lead ?? ''}${role.title.text} (${dates.join(' · ')})`;
    }),
  ]
    .filter((part) => part !== null)
    .join(' | ');

function boxes(
  roles: readonly Role[],
  date: string | null,
  {
    language = 'en',
    titles = [],
    died,
  }: {
    readonly language?: 'en' | 'ja';
    readonly titles?: readonly string[];
    readonly died?: string;
  } = {},
): readonly string[] {
  const profile: PersonProfile = aPerson({ roles, ...(died === undefined ? {} : { died }) });
  const page = { date: date === null ? null : partialDate(date), titles, basis: null };
  const view = describeThenNow(profile, page, { ...aCardReader(language), names: {} });
  if (view === null) return [];
  const { past, present, footnote } = view;
  return [
    ...(past === null ? [] : [box(past)]),
    box(present),
    ...(footnote === null ? [] : [footnote]),
  ];
}

describe('then and now', () => {
  it('are the role on the day of the page and the one of today, each with its dates', () => {
    expect(boxes([president, emeritus], '2023-04-24')).toEqual([
      'Then | 24 Apr 2023 | President, Council (Jul 2003 – 30 Jun 2023)',
      'Now | President Emeritus (as of Jun 2025 · since 1 Jul 2023)',
    ]);
    expect(boxes([president, emeritus], '2023-04-24', { language: 'ja' })).toEqual([
      '当時 | 2023年4月24日 | 評議会会長 (2003年7月〜2023年6月30日)',
      '現在 | 名誉会長 (2025年6月現在 · 2023年7月1日から)',
    ]);
  });

  it('tell also of the role that was left in the year before', () => {
    expect(boxes([president, emeritus], '2023-08-13')).toEqual([
      'Then | 13 Aug 2023 | President Emeritus (since 1 Jul 2023) | until shortly before:President, Council (Jul 2003 – 30 Jun 2023)',
      'Now | President Emeritus (as of Jun 2025 · since 1 Jul 2023)',
    ]);
    expect(boxes([president, emeritus], '2023-08-13', { language: 'ja' })[0]).toBe(
      '当時 | 2023年8月13日 | 名誉会長 (2023年7月1日から) | 直前まで：評議会会長 (2003年7月〜2023年6月30日)',
    );
    expect(boxes([president, emeritus], '2025-01-01')[0]).toBe(
      'Then | 1 Jan 2025 | President Emeritus (since 1 Jul 2023)',
    );
  });

  it.each([
    ['2023-09-30', 'until shortly before:'],
    ['2023-10-01', 'formerly:'],
    ['2024-06-30', 'formerly:'],
  ])('on %s call a role of 30 June 2023 %s', (date, lead) => {
    expect(boxes([president], date)[0]).toContain(`| ${lead}President, Council (`);
  });

  it('name the role of today where the roles of that day were more than the box holds', () => {
    const adviser = aRole({ ...emeritus, title: { en: 'Adviser', ja: '顧問' } });
    expect(boxes([president, emeritus, adviser], '2023-08-13')[1]).toBe(
      'Now | President Emeritus (as of Jun 2025 · since 1 Jul 2023) | Adviser (as of Jun 2025 · since 1 Jul 2023)',
    );
  });

  it('tell of a newer list that still names the role of today', () => {
    const listedLater = aRole({ ...emeritus, weakAsOf: '2026-09-10' });
    expect(boxes([listedLater], '2024-01-01')[1]).toBe(
      'Now | as of Jun 2025 | The same role | also listed on 10 Sept 2026',
    );
    expect(boxes([listedLater], null, { language: 'ja' })[0]).toBe(
      '現在 | 名誉会長 (2025年6月現在 · 2023年7月1日から · 別の名簿にも記載（2026年9月10日）)',
    );
    expect(boxes([aRole({ ...emeritus, weakAsOf: '2025-06' })], '2024-01-01')[1]).toBe(
      'Now | as of Jun 2025 | The same role',
    );
  });

  it('tell of the role that the page calls former, however long ago it was left', () => {
    expect(boxes([president, emeritus], '2025-01-01', { titles: ['元会長'] })[0]).toBe(
      'Then | 1 Jan 2025 | President Emeritus (since 1 Jul 2023) | formerly:President, Council (Jul 2003 – 30 Jun 2023)',
    );
  });

  it('from an old list carry its day and are never said of today', () => {
    expect(boxes([listed], '2022-08-01')).toEqual([
      'Then | 1 Aug 2022 | Minister of Defence (as of Aug 2022 · since 2020)',
      'Last known | as of Aug 2022 | The same role',
    ]);
    expect(boxes([listed], '2019-01-01', { language: 'ja' })).toEqual([
      '当時 | 2019年1月1日 | この日付の役職は収録なし',
      '最後に確認された職 | 国防相 (2022年8月現在 · 2020年から)',
    ]);
  });

  it('say so where the date of the page is not known', () => {
    expect(boxes([emeritus], null)).toEqual([
      'Now | President Emeritus (as of Jun 2025 · since 1 Jul 2023)',
      'The date of this page is not known',
    ]);
  });

  it('say so where no role goes on, with the last one', () => {
    expect(boxes([president], '2002')).toEqual([
      'Then | 2002 | No role on record for this date',
      'Now | as of Sept 2026 | No current role on record; the last one: | President, Council (Jul 2003 – 30 Jun 2023)',
    ]);
  });

  it.each([
    ['held', '2010', ''],
    ['over', '2023-08-13', 'until shortly before:'],
  ])('say the last role once where it was %s on the day of the page', (_, date, lead) => {
    const [past, present] = boxes([president], date);
    expect(past).toContain(`| ${lead}President, Council (Jul 2003 – 30 Jun 2023)`);
    expect(present).toBe(
      'Now | as of Sept 2026 | No current role on record | That role ended on 30 Jun 2023',
    );
    expect(boxes([president], date, { language: 'ja' })[1]).toBe(
      '現在 | 2026年9月現在 | 現職の収録なし | その職は2023年6月30日まで',
    );
  });

  it('tell up to when somebody is elected', () => {
    const elected = aRole({ ...emeritus, termEnd: '2027-01-03' });
    expect(boxes([elected], null)[0]).toBe(
      'Now | President Emeritus (as of Jun 2025 · since 1 Jul 2023 · term to 3 Jan 2027)',
    );
  });

  it('end with the day of death', () => {
    expect(boxes([president], '2010', { died: '2024-05-12' })[1]).toBe('Now | died 12 May 2024');
  });

  it('are left out for one of whom no role is held', () => {
    expect(boxes([], '2023-08-13')).toEqual([]);
  });

  it.each([
    ['the roles of both times', '2023-04-24', {}, [president, emeritus]],
    ['no role of a dead person without a date', null, { died: '2024-05-12' }, []],
    ['the last one beside a role of long ago', null, {}, [emeritus]],
  ] as const)('name, for no other part to say again: %s', (_, date, life, named) => {
    const profile = aPerson({ roles: [listed, president, emeritus], ...life });
    const time = { date: date === null ? null : partialDate(date), titles: [] };
    expect([...rolesInBoxes(profile, time)]).toEqual(named);
  });
});
