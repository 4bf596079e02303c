import { expect, it } from 'vitest';
import type { Domain } from '../../../src/model/profile';
import { anOutlet } from '../../support/profile-builders';
import { aSet, openStore } from '../../support/profile-sets';

const suffix = (host: string): Domain => ({ host, match: 'suffix' });
const exact = (host: string): Domain => ({ host, match: 'exact' });
const shared = (host: string): Domain => ({ host, match: 'suffix', shared: true });

it.each<[string, Readonly<Record<string, readonly Domain[]>>, string, string | null]>([
  ['a host', { nbc: [suffix('nbcnews.com')] }, 'nbcnews.com', 'nbc'],
  ['a host with www', { nbc: [suffix('nbcnews.com')] }, 'www.nbcnews.com', 'nbc'],
  ['a host below', { asahi: [suffix('asahi.com')] }, 'digital.news.asahi.com', 'asahi'],
  ['capitals and a last dot', { nbc: [suffix('nbcnews.com')] }, 'NBCNews.com.', 'nbc'],
  ['punycode', { jp: [suffix('xn--wgv71a.jp')] }, 'www.xn--wgv71a.jp', 'jp'],
  ['a longer word that ends the same', { nbc: [suffix('nbc.com')] }, 'notnbc.com', null],
  [
    'the longest match',
    { yahoo: [suffix('yahoo.co.jp')], yn: [suffix('news.yahoo.co.jp')] },
    'a.news.yahoo.co.jp',
    'yn',
  ],
  ['an exact host', { blogger: [exact('blogspot.com')] }, 'www.blogspot.com', 'blogger'],
  ['below an exact host', { blogger: [exact('blogspot.com')] }, 'someone.blogspot.com', null],
  ['exact before suffix', { a: [exact('x.example')], b: [suffix('x.example')] }, 'x.example', 'a'],
  ['below both', { a: [exact('x.example')], b: [suffix('x.example')] }, 'y.x.example', 'b'],
  [
    'a shared host',
    { a: [shared('news.yahoo.co.jp')], b: [shared('news.yahoo.co.jp')] },
    'news.yahoo.co.jp',
    null,
  ],
  ['a host shared by one that we know', { a: [shared('47news.jp')] }, '47news.jp', null],
  [
    'a shared host does not pass on to the one above',
    { up: [suffix('yahoo.co.jp')], a: [shared('news.yahoo.co.jp')] },
    'news.yahoo.co.jp',
    null,
  ],
  [
    'a shared host with an owner',
    { own: [suffix('47news.jp')], a: [shared('47news.jp')] },
    '47news.jp',
    'own',
  ],
  [
    'a host that two claim',
    { a: [suffix('x.example')], b: [suffix('x.example')] },
    'x.example',
    null,
  ],
  ['a public suffix held as a host', { nhs: [suffix('nhs.uk')] }, 'www.nhs.uk', 'nhs'],
  ['what others register below a public suffix', { nhs: [suffix('nhs.uk')] }, 'leeds.nhs.uk', null],
  ['a host of this machine', { nbc: [suffix('nbcnews.com')] }, 'localhost', null],
  ['no host', { nbc: [suffix('nbcnews.com')] }, '', null],
])('%s', async (_, outlets, host, owner) => {
  const profiles = Object.entries(outlets).map(([id, domains]) => anOutlet({ id, domains }));
  const store = await openStore(aSet({ profiles }));
  expect(await store.findOutletByHost(host)).toBe(owner);
});

it('a share-alike outlet owns a host that the core lists as shared', async () => {
  const store = await openStore(
    aSet(
      { profiles: [anOutlet({ id: 'core', domains: [shared('x.example')] })] },
      { profiles: [anOutlet({ id: 'own', domains: [suffix('x.example')] })] },
    ),
  );
  expect(await store.findOutletByHost('x.example')).toBe('own');
});
