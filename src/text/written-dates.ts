import { isPartialDate, type PartialDate } from '../lib/iso-date';

/** A date in a text. */
interface WrittenDate {
  readonly value: PartialDate;
  /** UTF-16 code units from the start of the text. */
  readonly start: number;
  readonly end: number;
}

// The months by the three letters that they begin with.
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/** Year before the first one of a Japanese era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925 };

interface Form {
  readonly pattern: RegExp;
  readonly read: (parts: readonly string[]) => string;
}

const two = (digits: string): string => digits.padStart(2, '0');

/** 8 as `08`, Aug as `08`. */
function month(word: string): string {
  const at = MONTHS.indexOf(word.slice(0, 3).toLowerCase());
  return two(at >= 0 ? String(at + 1) : word);
}

/** Full-width digits as ASCII ones; 元 is the first year of an era. */
function digits(text: string): string {
  return text.normalize('NFKC').replace('元', '1');
}

const year = (text: string): string => digits(text).replace(/\s/g, '');

// Numbers alone are read only with the year first: 8/7/2023 is a day in August or in July.
const FORMS: readonly Form[] = [
  // 2023-08-13T10:00:00+09:00 · 2023/8/13 · 2023.08.13
  {
    pattern: /(?<![\d./-])((?:19|20)\d\d)([-/.])(\d{1,2})\2(\d{1,2})(?!\d|[-/.]\d)/gu,
    read: ([y = '', , m = '', d = '']) => `${y}-${two(m)}-${two(d)}`,
  },
  // 2023年8月13日 · ２０２３年８月
  {
    pattern: /(?<!\p{Nd})([\p{Nd}]{4})\s?年\s?(\p{Nd}{1,2})\s?月(?:\s?(\p{Nd}{1,2})\s?日)?/gu,
    read: ([y = '', m = '', d = '']) =>
      `${year(y)}-${two(digits(m))}${d === '' ? '' : `-${two(digits(d))}`}`,
  },
  // 令和5年8月13日
  {
    pattern:
      /(令和|平成|昭和)\s?(元|\p{Nd}{1,2})\s?年\s?(\p{Nd}{1,2})\s?月(?:\s?(\p{Nd}{1,2})\s?日)?/gu,
    read: ([era = '', y = '', m = '', d = '']) =>
      `${(ERAS[era] ?? 0) + Number(digits(y))}-${two(digits(m))}${d === '' ? '' : `-${two(digits(d))}`}`,
  },
  // August 13, 2023 · Aug. 13th 2023
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(${MONTH})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+((?:19|20)\d\d)(?!\d)`,
      'giu',
    ),
    read: ([m = '', d = '', y = '']) => `${y}-${month(m)}-${two(d)}`,
  },
  // Tue Aug 13 2023 is above; 13 August 2023 · Sun, 13-Aug-2023
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?(${MONTH})\.?,?[\s-]+((?:19|20)\d\d)(?!\d)`,
      'giu',
    ),
    read: ([d = '', m = '', y = '']) => `${y}-${month(m)}-${two(d)}`,
  },
  // 20230813, and nothing longer
  {
    pattern: /(?<!\p{N})((?:19|20)\d\d)((?:0[1-9]|1[0-2]))((?:0[1-9]|[12]\d|3[01]))(?!\p{N})/gu,
    read: ([y = '', m = '', d = '']) => `${y}-${m}-${d}`,
  },
];

/** The dates that a text names, English and Japanese, by their start; impossible ones are left out. */
function findWrittenDates(text: string): readonly WrittenDate[] {
  const found = FORMS.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match): readonly WrittenDate[] => {
      const value = read(match.slice(1).map((part: string | undefined) => part ?? ''));
      if (!isPartialDate(value)) return [];
      return [{ value, start: match.index, end: match.index + match[0].length }];
    }),
  );
  return found.toSorted((a, b) => a.start - b.start);
}

/** The first date that a text names; null for one that names none. */
export function readWrittenDate(text: string): PartialDate | null {
  return findWrittenDates(text)[0]?.value ?? null;
}
