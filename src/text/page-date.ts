import type { IsoDate, PartialDate } from '../lib/iso-date';
import type { PageClues } from '../model/page-clues';
import type { PageDate } from '../model/page-context';
import { articleOf } from './article-of';
import { readWrittenDate } from './written-dates';

/** Names under which pages say when they were published, the most exact first. */
const DATE_METAS = [
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'datepublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'dcterms.created',
  'date',
];

/** Days that a machine writes when it knows none. */
const NO_DAYS = ['1969-12-31', '1970-01-01', '1900-01-01'];

/** Nothing older is shown in a browser with today's people on it. */
const OLDEST = '1900';

// 2023/08/13 · 2023-08-13 · 20230813 · 2023/aug/13 as parts of an address
const URL_DAYS = [
  /(?<![\p{L}\p{N}])((?:19|20)\d\d)([-/_])(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)/u,
  /(?<!\d)((?:19|20)\d\d)()(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/u,
  /\/((?:19|20)\d\d)(\/)(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\/(0?[1-9]|[12]\d|3[01])(?!\d)/u,
];
const URL_MONTH = /\/((?:19|20)\d\d)[-/]?(0[1-9]|1[0-2])\//u;

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A date is believed up to the day after today: where the page was written it may be tomorrow. */
function isPossible(date: PartialDate, today: IsoDate): boolean {
  if (NO_DAYS.includes(date) || date < OLDEST) return false;
  const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
  return date <= tomorrow.slice(0, date.length);
}

function urlDate(url: string): PartialDate | null {
  if (!URL.canParse(url)) return null;
  const { pathname } = new URL(url);
  const path = pathname.toLowerCase();
  for (const pattern of URL_DAYS) {
    const [, year, , month = '', day = ''] = pattern.exec(path) ?? [];
    if (year === undefined) continue;
    const named = MONTHS.indexOf(month);
    const number = named >= 0 ? String(named + 1) : month;
    return readWrittenDate(`${year}-${number}-${day}`);
  }
  return null;
}

function urlMonth(url: string): PartialDate | null {
  const [, year, month] = (URL.canParse(url) && URL_MONTH.exec(new URL(url).pathname)) || [];
  return year === undefined || month === undefined ? null : readWrittenDate(`${year}年${month}月`);
}

/** The one date of several; null when they differ, as on a page that lists articles. */
function onlyDate(texts: readonly string[]): PartialDate | null {
  const dates = new Set(texts.map(readWrittenDate).filter((date) => date !== null));
  const [date] = dates;
  return dates.size === 1 && date !== undefined ? date : null;
}

function metaDates({ metas }: PageClues): readonly (PartialDate | null)[] {
  return DATE_METAS.flatMap((wanted) =>
    metas.filter(([name]) => name === wanted).map(([, content]) => readWrittenDate(content)),
  );
}

/**
 * When a page was published, by the most exact place that says so; null when none does. Dates that
 * cannot be, such as those to come, are passed over.
 */
export function choosePageDate(clues: PageClues, today: IsoDate): PageDate | null {
  const article = articleOf(clues);
  const published = article?.published ?? null;
  const [time] = clues.publishedTimes;
  // The front page of a site shows the dates of others.
  const isFront = URL.canParse(clues.url) && new URL(clues.url).pathname.length <= 1;
  const places: readonly (readonly [PageDate['basis'], PartialDate | null])[] = [
    ['json-ld', published === null ? null : readWrittenDate(published)],
    ...metaDates(clues).map((date) => ['meta', date] as const),
    ['time-element', time === undefined ? null : readWrittenDate(time)],
    ['time-element', isFront ? null : onlyDate(clues.times)],
    ['url', urlDate(clues.url)],
    ...(isFront ? [] : clues.lines).map((line) => ['text', readWrittenDate(line)] as const),
    ['url', urlMonth(clues.url)],
  ];
  for (const [basis, value] of places) {
    if (value !== null && isPossible(value, today)) return { value, basis };
  }
  return null;
}
