import { bench, describe } from 'vitest';
import { bundleModule } from '../support/bundle-module';
import type * as Measured from '../support/measure-vetting';
import type { LinksOfRound } from '../support/measure-vetting';
import { readShipped } from '../support/shipped-book';

// Vetting against the least that anybody must do to know a link's domain: `new URL` and `tldts.parse`
// with the private suffixes; both from one bundle, as they ship. Two lists: as people paste them (hosts
// come again, every tenth link in a wrapper), and the worst case, in which no host comes twice and none
// is held, so that each is compared with every known name. One promise holds for both.

const ROUNDS = 25;
const MAX_RATIO = 2.5;
const MIN_LINKS_PER_SECOND = 50_000;

const ENTRY = 'tests/support/measure-vetting.ts';
const { openMeasuredVetting } = (await bundleModule(ENTRY)) as typeof Measured;
const { hosts, measure } = await openMeasuredVetting(readShipped);

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

function compare(what: string, linksOf: LinksOfRound): void {
  const { whole, bare } = measure(linksOf, ROUNDS);
  const ratio = whole / bare;
  const perSecond = 1_000_000 / whole;
  console.log(
    `${what}: ${whole.toFixed(2)} µs a link, ${Math.round(perSecond)} links/s (at least ` +
      `${MIN_LINKS_PER_SECOND}); URL and tldts alone ${bare.toFixed(2)} µs, ` +
      `ratio ${ratio.toFixed(2)} (at most ${MAX_RATIO})`,
  );
  if (ratio > MAX_RATIO || perSecond < MIN_LINKS_PER_SECOND) throw new Error(`${what} is too slow`);
}

const ONCE = { iterations: 1, time: 0, warmupIterations: 0, warmupTime: 0 };

describe('vetting links', () => {
  const list = pasted();
  bench(`${list.length} links as pasted`, () => compare('as pasted', () => list), ONCE);
  bench('9000 hosts that nobody holds, each once', () => compare('worst case', strange), ONCE);
});
