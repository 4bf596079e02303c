import { parse } from 'tldts';
import { bench, describe } from 'vitest';
import { openVetting } from '../../src/vet/vet-link';
import { openShippedBook } from '../support/shipped-book';

// Vetting against the least that anybody must do to know a link's domain: `new URL` and `tldts.parse`
// with the private suffixes. In one process, by turns, medians of the rounds. Two lists: as people
// paste them (hosts come again, every tenth link in a wrapper), and the worst case, in which no host
// comes twice and none is held, so that each is compared with every known name. The ratio is promised
// of the first; of the second, that it does not fall below the links per second.

const book = await openShippedBook();
const vet = openVetting(book);

const ROUNDS = 15;
const MAX_RATIO = 2.5;
const MIN_LINKS_PER_SECOND = 50_000;

const hosts = book.labels.flatMap(({ hosts: own }) => own.map(([host]) => host));
const PATHS = ['/world/2023/08/13/example-66490000', '/news/articles/abc?id=77000', '/'];

/** As a list is pasted: seven links of each host, known and unknown ones. */
function pasted(): readonly string[] {
  const known = hosts.filter((_, index) => index % 3 === 0);
  const unknown = known.map((host) => `site-${host.replaceAll('.', '-')}.example.org`);
  return [...known, ...unknown].flatMap((host, index) =>
    Array.from({ length: 7 }, (_, at) => {
      const url = `https://www.${host}${PATHS[at % PATHS.length] ?? ''}`;
      return (index + at) % 10 === 0
        ? `https://www.google.com/url?q=${encodeURIComponent(url)}&sa=U`
        : url;
    }),
  );
}

/** Hosts that nobody holds, each once; new ones with every round, so that nothing is remembered. */
function strange(round: number): readonly string[] {
  return Array.from({ length: 9_000 }, (_, index) => {
    const name = ((index + 1) * 2_654_435_761 + round * 97).toString(36);
    return `https://www.${name}-place${round}.com${PATHS[index % PATHS.length] ?? ''}`;
  });
}

function bare(urls: readonly string[]): void {
  for (const url of urls) {
    const { hostname } = new URL(url);
    parse(hostname, { allowPrivateDomains: true });
  }
}

function whole(urls: readonly string[]): void {
  for (const url of urls) vet(url);
}

function time(run: (urls: readonly string[]) => void, urls: readonly string[]): number {
  const begin = performance.now();
  run(urls);
  return ((performance.now() - begin) * 1000) / urls.length;
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[times.length >> 1] ?? NaN;

function compare(
  what: string,
  linksOf: (round: number) => readonly string[],
  maxRatio: number,
): void {
  const rounds = Array.from({ length: ROUNDS + 3 }, (_, round) => {
    const urls = linksOf(round);
    return { bare: time(bare, urls), whole: time(whole, urls) };
  }).slice(3);
  const base = median(rounds.map((round) => round.bare));
  const cost = median(rounds.map((round) => round.whole));
  const ratio = cost / base;
  const perSecond = 1_000_000 / cost;
  console.log(
    `${what}: ${cost.toFixed(2)} µs a link, ${Math.round(perSecond)} links/s; URL and tldts alone ` +
      `${base.toFixed(2)} µs, ratio ${ratio.toFixed(2)} (at most ${maxRatio})`,
  );
  if (ratio > maxRatio || perSecond < MIN_LINKS_PER_SECOND) throw new Error(`${what} is too slow`);
}

const ONCE = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };

describe('vetting links', () => {
  const list = pasted();
  bench(`${list.length} links as pasted`, () => compare('as pasted', () => list, MAX_RATIO), ONCE);
  bench(
    '9000 hosts that nobody holds, each once',
    () => compare('worst case', strange, Infinity),
    ONCE,
  );
});
