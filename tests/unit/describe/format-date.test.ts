import { describe, expect, it } from 'vitest';
import { partialDate, type PartialDate } from '../../../src/lib/iso-date';
import { formatInterval } from '../../../src/describe/format-date';
import { aReader } from '../../support/catalogue';

const date = (text: string | null): PartialDate | null =>
  text === null ? null : partialDate(text);

describe('intervals', () => {
  it.each([
    ['2003-07', '2023-06-30', 'Jul 2003 – 30 Jun 2023', '2003年7月〜2023年6月30日'],
    ['2022', null, 'since 2022', '2022年から'],
    [null, '2022-03', 'until Mar 2022', '2022年3月まで'],
    ['1989', '1989', '1989', '1989年'],
    [null, null, null, null],
  ])('from %s to %s reads “%s”', (from, to, en, ja) => {
    const interval = { from: date(from), to: date(to) };
    expect(formatInterval(interval, aReader('en'))).toBe(en);
    expect(formatInterval(interval, aReader('ja'))).toBe(ja);
  });

  it.each([
    ['2022-03', 'from Mar 2022, end not known', '2022年3月から（終わりの日付は不明）'],
    [null, 'ended, date not known', '終了（日付は不明）'],
  ])('from %s with an unknown end never reads as still so', (from, en, ja) => {
    const interval = { from: date(from), to: null, endUnknown: true } as const;
    expect(formatInterval(interval, aReader('en'))).toBe(en);
    expect(formatInterval(interval, aReader('ja'))).toBe(ja);
  });
});
