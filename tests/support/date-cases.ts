// Dates as both readers see them; run in several time zones, since none of them may shift a day.
import type { Language } from '../../src/describe/translate';

export const DATE_CASES: readonly (readonly [string, Language, string])[] = [
  ['2023', 'en', '2023'],
  ['2023', 'ja', '2023年'],
  ['2023-07', 'en', 'Jul 2023'],
  ['2023-07', 'ja', '2023年7月'],
  ['2023-07-06', 'en', '6 Jul 2023'],
  ['2023-07-06', 'ja', '2023年7月6日'],
  ['2023-01-01', 'en', '1 Jan 2023'],
  ['2023-01', 'en', 'Jan 2023'],
  ['2023-12-31', 'ja', '2023年12月31日'],
  ['2024-02-29', 'en', '29 Feb 2024'],
  ['1904', 'en', '1904'],
];
