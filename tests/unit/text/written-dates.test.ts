import { describe, expect, it } from 'vitest';
import { readWrittenDate } from '../../../src/text/written-dates';

describe('a written date', () => {
  it.each([
    ['2023-08-13', '2023-08-13'],
    ['2023-08-13T23:30:00-04:00', '2023-08-13'],
    ['2020-02-19T12:00:10.372Z', '2020-02-19'],
    ['2023/8/3 17:23', '2023-08-03'],
    ['2023.08.13', '2023-08-13'],
    ['20230813', '2023-08-13'],
    ['2023年8月13日（日）20時05分', '2023-08-13'],
    ['２０２３年８月１３日', '2023-08-13'],
    ['2023年 8月', '2023-08'],
    ['令和5年8月13日', '2023-08-13'],
    ['令和元年5月1日', '2019-05-01'],
    ['平成31年4月30日', '2019-04-30'],
    ['August 13, 2023', '2023-08-13'],
    ['Published Aug. 13th 2023 at 9 am', '2023-08-13'],
    ['Tue Dec 20 2016 13:00:00 GMT+0000 (UTC)', '2016-12-20'],
    ['Sun, 13 Aug 2023 12:00:00 GMT', '2023-08-13'],
    ['Tue, 07 Apr 2020 07:36:07 +0530', '2020-04-07'],
    ['13 September, 2023', '2023-09-13'],
    ['1st of May 2004', '2004-05-01'],
  ])('%s is %s', (text, date) => {
    expect(readWrittenDate(text)).toBe(date);
  });

  it.each([
    ['no date at all', 'Moscow, by our correspondent'],
    ['a day without a year', '7月6日'],
    ['numbers in an order that two countries read in two ways', '8/7/2023'],
    ['a day that does not exist', '2023-02-30'],
    ['a month that does not exist', '2023年13月1日'],
    ['a longer number', '120230813001'],
    ['a year that is none', '1234-05-06'],
    ['a version', '2023.1.2.3'],
    ['an interval of years', '2004-2012'],
    ['a word that begins like a month', 'Mayor 12, 2023'],
  ])('is not %s', (_, text) => {
    expect(readWrittenDate(text)).toBeNull();
  });
});
