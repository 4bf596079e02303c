import { expect, it } from 'vitest';
import { findAddressHosts, findWrittenHosts, isInAddress } from '../../../src/text/host-names';

it.each<[string, string, readonly (readonly [string, string])[]]>([
  ['in a sentence', 'Read FoxNews.com today.', [['FoxNews.com', 'foxnews.com']]],
  ['at the end', 'It was on jiji.com.', [['jiji.com', 'jiji.com']]],
  ['without www', 'www.bbc.co.uk', [['bbc.co.uk', 'bbc.co.uk']]],
  ['between kanji', '配信はjiji.com、翌日', [['jiji.com', 'jiji.com']]],
  ['cut into words', '配信は jiji . com 、翌日', [['jiji . com', 'jiji.com']]],
  ['an address', 'https://www.bbc.com/news', []],
  ['a mail', 'desk@bbc.com', []],
  ['the start of a path', 'bbc.com/news', []],
  ['no dot', 'nothing here', []],
])('hosts %s', (_, text, found) => {
  const hosts = findWrittenHosts(text);
  expect(hosts.map(({ start, end, host }) => [text.slice(start, end), host])).toEqual(found);
});

it.each<[string, string, readonly string[]]>([
  ['an address', 'https://www.bbc.com/news', ['bbc.com']],
  ['a host below another', 'http://www3.nhk.or.jp/news/', ['www3.nhk.or.jp', 'nhk.or.jp', 'or.jp']],
  ['one without its h', '元記事 ttp://www.jiji.com', ['jiji.com']],
  ['kana right behind', 'https://www.jiji.com/jc.htmlアメリカ', ['jiji.com']],
  ['the start of a path', 'See bbc.com/news.', ['bbc.com']],
  ['a full stop behind', 'See http://bbc.com.', ['bbc.com']],
  ['an address within another', 'http://a.org/http://bbc.com/', ['a.org']],
  ['a part of a question', 'http://a.org/?u=http://bbc.com/', ['a.org']],
  ['a user before', 'ssh://git@bbc.com/a, http://desk@bbc.com/', []],
  ['a folder', 'src/text/host-names.ts/x and 1/2', []],
  ['no slash', 'bbc.com', []],
  [
    'a host that goes on where no more is read',
    `http://${'a'.repeat(30)}.${'b'.repeat(19)}.nhk.or.jp.evil.com/`,
    [],
  ],
])('hosts of addresses: %s', (_, text, found) => {
  const hosts = findAddressHosts(text);
  expect(hosts.map(({ host }) => host)).toEqual(found);
  for (const { host, start, end } of hosts) {
    expect(text.slice(start, end).toLowerCase()).toBe(host);
    expect(isInAddress(text.slice(0, start), text.slice(end))).toBe(true);
  }
});

it('tells a host by itself from one in an address', () => {
  expect(isInAddress('It was on ', ' today.')).toBe(false);
});
