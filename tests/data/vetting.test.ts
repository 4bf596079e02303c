import { expect, it } from 'vitest';
import { listProfiles } from '../../src/profiles/list-profiles';
import { openProfileStore } from '../../src/profiles/profile-store';
import { openVetting } from '../../src/vet/vet-link';
import { openShippedBook, readShipped } from '../support/shipped-book';

const book = await openShippedBook();
const vet = openVetting(book);

const hosts: string[] = [];
for await (const profile of listProfiles(readShipped)) {
  if (profile.kind === 'person' || profile.kind === 'unnamed') continue;
  hosts.push(...profile.domains.map(({ host }) => host), ...(profile.shorteners ?? []));
}

it('warns of no host of the database, nor of hosts below it', () => {
  const warned = hosts
    .flatMap((host) => [host, `www.${host}`, `news.${host}`])
    .map((host) => vet(`https://${host}/article`))
    .filter(({ warning }) => warning !== null)
    .map(({ host, warning }) => ({ host, warning }));
  expect(hosts.length).toBeGreaterThan(20_000);
  expect(warned).toEqual([]);
});

it.each([
  ['https://cnn.it/3abc', { kind: 'shortened', owner: 'cnn' }],
  ['https://wyborcza.biz/x', { kind: 'known', id: 'gazeta-wyborcza', role: 'outlet' }],
])('knows %s', (url, verdict) => {
  const { verdict: found, warning } = vet(url);
  expect([found, warning]).toEqual([verdict, null]);
});

it('finds the holder that the store finds, but for sections without a name', async () => {
  const store = await openProfileStore(readShipped);
  const other: string[] = [];
  for (const host of hosts.filter((_, index) => index % 7 === 0)) {
    const holder = book.find(host)?.id ?? null;
    if (holder !== (await store.findOutletByHost(host))) other.push(host);
  }
  const sections = other.filter((host) => /^(?:[a-z]{1,3}|[a-z]+\d?)\.[^.]+\.[^.]+/.test(host));
  const shorteners = other.filter((host) => book.shortenerOf(host) !== null);
  expect(other).toEqual([...sections, ...shorteners]);
  expect(other.length).toBeLessThan(60);
});

it.each([
  ['https://www.amazon.co.jp/dp/4000000000', 'organisation', 'amazon'],
  ['https://www.prnewswire.com/news-releases/example.html', 'organisation', 'pr-newswire'],
  ['https://publications.parliament.uk/pa/example', 'organisation', 'hansard'],
  ['https://www.nih.gov/news-events/example', 'organisation', 'nih'],
  ['https://www.columbia.edu/news/example', 'organisation', 'columbia-edu'],
  ['https://news.harvard.edu/gazette/example', 'outlet', 'news-harvard-edu'],
  ['https://www.dailymail.co.uk/news/example', 'outlet', 'daily-mail'],
])('tells who is an outlet behind %s', (link, role, id) => {
  expect(vet(link).verdict).toEqual({ kind: 'known', role, id });
});

it.each(['https://m.imdb.com/title/tt0000001/', 'https://www.gofundme.com/f/example'])(
  'tells that anybody may publish at %s',
  (link) => {
    expect(vet(link).verdict).toMatchObject({ kind: 'platform', account: null });
  },
);

it.each(['https://www.harvard.edu/', 'https://www.sd.gov/example'])(
  'takes %s for no outlet that lives on the host of a larger body',
  (link) => {
    expect(vet(link).verdict).toEqual({ kind: 'shared' });
  },
);
