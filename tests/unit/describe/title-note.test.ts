import { describe, expect, it } from 'vitest';
import { noteOnTitle } from '../../../src/describe/title-note';
import { partialDate } from '../../../src/lib/iso-date';
import { aReader } from '../../support/catalogue';
import { aPerson, aRole } from '../../support/profile-builders';

const roles = [
  aRole({
    title: { en: 'Foreign Minister of Japan', ja: '外務大臣' },
    ...({ from: '2017-08-03', to: '2021-10-04', status: 'former', asOf: '2026-09' } as const),
  }),
  aRole({
    title: { en: 'Prime Minister', ja: '内閣総理大臣' },
    ...({ from: '2024-10-01', to: null, status: 'current', asOf: '2026-09' } as const),
  }),
  aRole({
    title: { en: 'Chairman of a council', ja: '審議会会長' },
    ...({ from: '2010', to: '2012', status: 'former', asOf: '2026-09' } as const),
  }),
];
const curated = aPerson({ roles });
const listed = aPerson({ tier: 3, roles });

const note = (words: string, date: string, language: 'en' | 'ja' = 'en', profile = curated) =>
  noteOnTitle(words, { profile, date: partialDate(date) }, aReader(language))?.text ?? null;

describe('a title on the page', () => {
  it.each([
    ['Foreign Minister', '2020-01-01'],
    ['外相', '2020-01-01'],
    ['former Foreign Minister', '2023-08-13'],
    ['元外相', '2023-08-13'],
    ['前外相', '2021-12-01'],
    ['Prime Minister', '2026-01-01'],
    // The month in which a role ended decides nothing.
    ['Foreign Minister', '2021-10'],
    // He is both: some minister he is again.
    ['大臣', '2026-01-01'],
    // A story about earlier times, and times to come.
    ['then-Foreign Minister', '2023-08-13'],
    ['当時外相', '2023-08-13'],
    ['次期首相', '2024-09-01'],
    // Of chairs there are many: another one may be meant.
    ['会長', '2023-08-13'],
    // No office at all, or one that is not held.
    ['氏', '2023-08-13'],
    ['Governor', '2023-08-13'],
  ])('%s agrees on %s, or nothing can be told', (words, date) => {
    expect(note(words, date)).toBeNull();
  });

  it.each([
    [
      'Foreign Minister',
      '2023-08-13',
      'This page says “Foreign Minister”; that ended on 4 Oct 2021.',
      '「Foreign Minister」とあるが、2021年10月4日に退任。',
    ],
    [
      '外相',
      '2023-08-13',
      'This page says “外相”; that ended on 4 Oct 2021.',
      '「外相」とあるが、2021年10月4日に退任。',
    ],
    [
      'Prime Minister',
      '2023-08-13',
      'This page says “Prime Minister”; that began on 1 Oct 2024.',
      '「Prime Minister」とあるが、就任は2024年10月1日。',
    ],
    [
      '元外相',
      '2020-01-01',
      'This page says “元外相”; the office was held until 4 Oct 2021.',
      '「元外相」とあるが、在任は2021年10月4日まで。',
    ],
    [
      'former Prime Minister',
      '2025-01-01',
      'This page says “former Prime Minister”; the office was still held.',
      '「former Prime Minister」とあるが、当時は在任中。',
    ],
    [
      'outgoing Foreign Minister',
      '2023-08-13',
      'This page says “outgoing Foreign Minister”; that ended on 4 Oct 2021.',
      null,
    ],
  ])('%s disagrees on %s: a note in both languages', (words, date, en, ja) => {
    expect(note(words, date)).toBe(en);
    expect(note(words, date, 'ja')).toBe(ja);
  });

  it('is not spoken against by a list that may be out of date', () => {
    const old = aPerson({ tier: 3, roles: roles.map((role) => ({ ...role, asOf: '2022-08' })) });
    expect(note('Foreign Minister', '2023-08-13', 'en', old)).toBeNull();
    expect(note('Foreign Minister', '2023-08-13', 'en', listed)).not.toBeNull();
  });
});
