import { expect, it } from 'vitest';
import { findWrittenHosts } from '../../../src/text/host-names';

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
