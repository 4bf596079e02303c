import { beforeAll, describe, expect, it, vi } from 'vitest';
import { partialDate } from '../../../src/lib/iso-date';
import { formatDate } from '../../../src/describe/format-date';
import { DATE_CASES } from '../../support/date-cases';

describe('dates in Asia/Tokyo', () => {
  beforeAll(() => {
    vi.stubEnv('TZ', 'Asia/Tokyo');
    return () => vi.unstubAllEnvs();
  });

  it('runs in that zone', () => {
    expect(new Date('2023-01-01T00:00:00Z').getTimezoneOffset()).toBe(-540);
  });

  it.each(DATE_CASES)('%s in %s reads %s', (date, language, text) => {
    expect(formatDate(partialDate(date), language)).toBe(text);
  });
});
