import { describe, expect, it } from 'vitest';
import { holdingOn, type SeenInterval } from '../../../src/describe/holding';
import { partialDate } from '../../../src/lib/iso-date';

const time = (from: string | null, to: string | null, asOf?: string): SeenInterval => ({
  from: from === null ? null : partialDate(from),
  to: to === null ? null : partialDate(to),
  ...(asOf === undefined ? {} : { asOf: partialDate(asOf) }),
});

describe('an interval', () => {
  it.each([
    ['2003-07', '2023-06-30', '2023-06-30', 'holds'],
    ['2003-07', '2023-06-30', '2023-07-01', 'over'],
    ['2003-07', '2023-06-30', '2003-06-30', 'to-come'],
    ['2003-07-01', '2023-06-30', '2003-07-01', 'holds'],
    // The precision decides nothing: in the month of its beginning, in the year of its end.
    ['2003-07', '2023-06-30', '2003-07-15', 'may-hold'],
    ['2003', '2023', '2023-02-01', 'may-hold'],
    ['2003', '2023', '2023', 'may-hold'],
    ['2003', '2023', '2010', 'holds'],
    ['2003', '2023', '2024', 'over'],
    // A date that is only a month or a year.
    ['2003-07-01', '2023-06-30', '2023-06', 'may-hold'],
    ['2003-07-01', '2023-06-30', '2023', 'may-hold'],
    // An end that is not known.
    [null, '2023-06-30', '2010', 'may-hold'],
    [null, '2023-06-30', '2024', 'over'],
    [null, null, '2024', 'may-hold'],
  ] as const)('from %s to %s: on %s it %s', (from, to, date, holding) => {
    expect(holdingOn(time(from, to), partialDate(date))).toBe(holding);
  });

  it.each([
    ['2025-12', '2023-08-13', 'holds'],
    ['2022-08', '2022-08-13', 'may-hold'],
    ['2022-08', '2023-08-13', 'may-hold'],
  ] as const)('open and last seen in %s: on %s it %s', (asOf, date, holding) => {
    expect(holdingOn(time('2004-03-09', null, asOf), partialDate(date))).toBe(holding);
  });

  it('whose end is not known may hold at any time after its beginning', () => {
    const ended = { ...time('2022-03', null, '2026-11'), endUnknown: true } as const;
    expect(holdingOn(ended, partialDate('2023-08-13'))).toBe('may-hold');
    expect(holdingOn(ended, partialDate('2021'))).toBe('to-come');
  });
});
