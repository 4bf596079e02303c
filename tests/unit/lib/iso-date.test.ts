import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparePartialDates,
  isIsoDate,
  isoDate,
  isPartialDate,
  partialDate,
} from '../../../src/lib/iso-date';

describe('a year, month or day', () => {
  it.each(['2023', '2023-07', '2023-07-26', '2024-02-29', '2000-02-29', '1992-12-31', '0999'])(
    'exists: %s',
    (text) => {
      expect(isPartialDate(text)).toBe(true);
      expect(partialDate(text)).toBe(text);
    },
  );

  it.each([
    ...['2023-02-29', '1900-02-29', '2023-04-31', '2023-13', '2023-00', '2023-01-00', '2023-01-32'],
    ...['23', '2023-7', '2023-07-26T00:00', '2023-', ' 2023', '2023\n', '', '２０２３'],
  ])('does not exist: %j', (text) => {
    expect(isPartialDate(text)).toBe(false);
    expect(() => partialDate(text)).toThrow(RangeError);
  });

  it.each([[2023], [null], [undefined], [['2023']], [{}]])('is a text, not %j', (value) => {
    expect(isPartialDate(value)).toBe(false);
  });

  it('is every day that the calendar has', () => {
    const days = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('9999-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (day) => {
        expect(isIsoDate(day.toISOString().slice(0, 10))).toBe(true);
      }),
    );
  });
});

describe('a day', () => {
  it('is neither a year nor a month', () => {
    expect(isIsoDate('2023-07-26')).toBe(true);
    expect(isIsoDate('2023-07')).toBe(false);
    expect(() => isoDate('2023')).toThrow(RangeError);
  });
});

describe('which of two dates is earlier', () => {
  it.each([
    ['2023', '2024', -1],
    ['2023-07', '2023-06', 1],
    ['2023-07-26', '2023-07-26', 0],
    ['2023', '2023-07', 0],
    ['2023-07-26', '2023-07', 0],
    ['2022-12-31', '2023', -1],
  ])('%s and %s: %i', (a, b, order) => {
    expect(comparePartialDates(partialDate(a), partialDate(b))).toBe(order);
    expect(comparePartialDates(partialDate(b), partialDate(a))).toBe(order === 0 ? 0 : -order);
  });
});
