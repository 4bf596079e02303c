import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../src/lib/iso-date';
import { choosePageDate } from '../../../src/text/page-date';
import type { PageClues } from '../../../src/model/page-clues';

const TODAY = isoDate('2026-11-27');
const URL = 'https://news.example/world/talks';

const clues = (parts: Partial<PageClues>): PageClues => ({
  url: URL,
  jsonLd: [],
  metas: [],
  publishedTimes: [],
  times: [],
  lines: [],
  ...parts,
});

const article = (parts: object): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', ...parts });

const read = (parts: Partial<PageClues>): string | null => {
  const date = choosePageDate(clues(parts), TODAY);
  return date === null ? null : `${date.value} ${date.basis}`;
};

describe('the date of a page', () => {
  it.each<[string, Partial<PageClues>, string | null]>([
    [
      'is the one of its article in JSON-LD',
      { jsonLd: [article({ datePublished: '2023-08-13T10:00:00Z' })] },
      '2023-08-13 json-ld',
    ],
    [
      'is found in a graph, in comments and with raw line breaks',
      {
        jsonLd: [
          `<!-- {"@graph":[{"@type":"WebPage"},{"@type":["Article","BlogPosting"],\n"headline":"a\nb","datePublished":"2023-08-13"}]} -->`,
        ],
      },
      '2023-08-13 json-ld',
    ],
    [
      'is that of the article with the address of the page, not of those beside it',
      {
        jsonLd: [
          article({ url: 'https://news.example/other', datePublished: '2020-01-02' }),
          article({ mainEntityOfPage: { '@id': `${URL}/` }, datePublished: '2023-08-13' }),
        ],
      },
      '2023-08-13 json-ld',
    ],
    [
      'is not read from a list of articles',
      {
        jsonLd: [
          article({ url: '/a', datePublished: '2020-01-02' }),
          article({ url: '/b', datePublished: '2023-08-13' }),
        ],
      },
      null,
    ],
    [
      'comes from meta tags when the JSON-LD is broken',
      { jsonLd: ['{"@type":'], metas: [['article:published_time', '2023-08-13T09:00:00+09:00']] },
      '2023-08-13 meta',
    ],
    [
      'prefers the tag that is most exact',
      {
        metas: [
          ['date', '2023-08-20'],
          ['datepublished', '2023-08-13'],
        ],
      },
      '2023-08-13 meta',
    ],
    [
      'comes from the element that says it is the date of publication',
      { publishedTimes: ['2022-10-11 08:00:00'], times: ['2022-10-11', '2022-10-12'] },
      '2022-10-11 time-element',
    ],
    ['comes from one <time>', { times: ['2023-08-20', '2023-08-20'] }, '2023-08-20 time-element'],
    ['does not come from several', { times: ['2023-08-20', '2023-08-21'] }, null],
    ['comes from the address', { url: 'https://news.example/2016/12/22/talks/' }, '2016-12-22 url'],
    [
      'comes from an address with the month as a word',
      { url: 'https://news.example/world/2023/aug/13/talks' },
      '2023-08-13 url',
    ],
    [
      'comes from a number in the address',
      { url: 'https://news.example/sports/20190411-OYT1T50287/' },
      '2019-04-11 url',
    ],
    ['is not part of a longer number', { url: 'https://news.example/a201904112233/' }, null],
    [
      'comes from a line beside the headline',
      { lines: ['2023年08月13日', '2023-08-14 200500.jpg'] },
      '2023-08-13 text',
    ],
    [
      'is a day in the text before a month in the address',
      { url: 'https://blog.example/2023/08/talks.html', lines: ['13 Aug 2023'] },
      '2023-08-13 text',
    ],
    ['may be a month', { url: 'https://blog.example/2023/08/talks.html' }, '2023-08 url'],
    [
      'is unknown on the front page of a site, which shows those of others',
      { url: 'https://news.example/', lines: ['13 Aug 2023'], times: ['2023-08-13'] },
      null,
    ],
    ['is unknown where nothing tells', { url: 'about:blank' }, null],
  ])('%s', (_, parts, date) => {
    expect(read(parts)).toBe(date);
  });

  it.each([
    ['to come', '2027-01-01'],
    ['that machines write when they know none', '1970-01-01T00:00:00Z'],
    ['of another age', '1850-01-01'],
    ['that is none', 'yesterday'],
  ])('passes over a day %s', (_, published) => {
    const jsonLd = [article({ datePublished: published })];
    expect(read({ jsonLd, metas: [['date', '2023-08-13']] })).toBe('2023-08-13 meta');
  });

  it('may be tomorrow, where the page was written', () => {
    expect(read({ metas: [['date', '2026-11-28']] })).toBe('2026-11-28 meta');
    expect(read({ metas: [['date', '2026-11-29']] })).toBeNull();
  });

  it('does not fall over data of any shape', () => {
    const shapes = ['null', '[]', '1', '"a"', '{"@graph":{"@graph":{"@graph":[[[[{}]]]]}}}'];
    expect(read({ jsonLd: [...shapes, article({ datePublished: 2023 })] })).toBeNull();
  });
});
