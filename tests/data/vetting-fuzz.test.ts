import process from 'node:process';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Vetting } from '../../src/model/vetting';
import { openVetting } from '../../src/vet/vet-link';
import { openShippedBook } from '../support/shipped-book';

// A hundred thousand links against the hosts that ship: well-formed ones, ones put together from
// parts that mean something to us, broken ones, and bytes.

const book = await openShippedBook();
const vet = openVetting(book);
const held = book.labels.flatMap(({ hosts }) => hosts.map(([host]) => host));

const RUNS = 100_000;
const RARE_RUNS = 2_000;

// The many links take 6 s; beside others at work they have taken 38. What each costs is bound below.
const WAIT_MS = 180_000;

const host = fc.oneof(
  fc.constantFrom(...held),
  fc.constantFrom('x.com', 'web.archive.org', 'archive.ph', 'bit.ly', 'msn.com', 'nhk.github.io'),
  fc.domain(),
  fc.constantFrom(...held).map((known) => `www.${known}`),
  fc.constantFrom(...held).map((known) => known.replace(/[aeo]/, 'а')),
);
const wellFormed = fc
  .tuple(fc.constantFrom('https', 'http'), host, fc.webPath(), fc.webQueryParameters())
  .map(
    ([scheme, name, path, query]) => `${scheme}://${name}${path}${query === '' ? '' : `?${query}`}`,
  );
const parts = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'https://',
        'http:',
        '//',
        '/',
        '.',
        '@',
        ':',
        '?',
        '#',
        '&',
        '=',
        '%',
        '[',
        ']',
      ),
      fc.constantFrom(
        'view-source:',
        'hxxp',
        '[.]',
        '。',
        '／',
        'xn--',
        '--',
        'u=',
        'url=',
        'amp/s/',
        '/amp/1',
        'amp.',
        'amp=1',
      ),
      host,
      fc.string({ unit: 'binary', maxLength: 6 }),
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));
const bytes = fc
  .uint8Array({ maxLength: 200 })
  .map((array) => new TextDecoder('latin1').decode(array));

/** Two fifths well-formed, the others anything. */
const link = fc.oneof(
  { weight: 4, arbitrary: wellFormed },
  { weight: 3, arbitrary: parts },
  { weight: 2, arbitrary: bytes },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);

/** The longest that one link may take, ms. */
const LONGEST_MS = 50;

/**
 * Vets a link and tells what that cost in ms. Two clocks, since other processes stop the one on the
 * wall and our own other threads run on the processor's: the work takes no longer than either says.
 */
function timed(url: string): { readonly vetting: Vetting; readonly cost: number } {
  const used = process.cpuUsage();
  const begin = performance.now();
  const vetting = vet(url);
  const passed = performance.now() - begin;
  const { user, system } = process.cpuUsage(used);
  return { vetting, cost: Math.min(passed, (user + system) / 1000) };
}

/** All but how the link was written. */
const essence = ({ verdict, warning, target }: Vetting) => ({ verdict, warning, target });

it(
  `vets ${RUNS} links without an error, quickly and the same way again`,
  { timeout: WAIT_MS },
  () => {
    const times: number[] = [];
    let pages = 0;
    fc.assert(
      fc.property(link, (url) => {
        const { vetting, cost } = timed(url);
        times.push(cost);
        if (vetting.target === null) return;
        pages += 1;
        const again = vet(vetting.target.url);
        if (again.steps.length > 0) throw new Error(`${vetting.target.url} has steps left`);
        expect(essence(again)).toEqual(essence(vetting));
      }),
      { numRuns: RUNS },
    );
    times.sort((a, b) => a - b);
    const p99 = times[Math.floor(times.length * 0.99)] ?? NaN;
    console.log(
      `${times.length} links, ${pages} with a page: median ${((times[times.length >> 1] ?? NaN) * 1000).toFixed(1)} µs, ` +
        `p99 ${p99.toFixed(3)} ms, worst ${(times.at(-1) ?? NaN).toFixed(1)} ms`,
    );
    expect(pages).toBeGreaterThan(RUNS / 5);
    expect(p99).toBeLessThan(1);
    expect(times.at(-1)).toBeLessThan(LONGEST_MS);
  },
);

const WRAPPERS: Readonly<Record<string, (url: string) => string>> = {
  'the Wayback Machine': (url) => `https://web.archive.org/web/20230813120000/${url}`,
  'archive.today': (url) => `https://archive.ph/2023.08.13-120000/${url}`,
  'a paywall proxy': (url) => `https://12ft.io/${url}`,
  'Google’s redirect': (url) => `https://www.google.com/url?sa=t&url=${encodeURIComponent(url)}`,
  'Facebook’s redirect': (url) => `https://l.facebook.com/l.php?u=${encodeURIComponent(url)}&h=AT0`,
  'Outlook’s safe link': (url) =>
    `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(url)}&data=1`,
  'a view of the source': (url) => `view-source:${url}`,
};

it.each(Object.entries(WRAPPERS))('%s never changes what stands below', (_, wrap) => {
  fc.assert(
    fc.property(wellFormed, fc.integer({ min: 1, max: 3 }), (written, layers) => {
      const url = new URL(written).href;
      let wrapped = url;
      for (let layer = 0; layer < layers; layer++) wrapped = wrap(wrapped);
      expect(essence(vet(wrapped))).toEqual(essence(vet(url)));
    }),
    { numRuns: RARE_RUNS },
  );
});

it(`vets the longest links within ${LONGEST_MS} ms each`, () => {
  const LONGEST = 65_536;
  const fill = (start: string, piece: string): string =>
    (start + piece.repeat(Math.ceil(LONGEST / piece.length))).slice(0, LONGEST);
  const starts = ['', 'https://', 'https://12ft.io/', 'https://www.google.com/url?q='];
  const pieces = [
    ...['https://', 'https://12ft.io/', 'view-source:', 'a', '.', '@', '%', '/', '?', '[', 'é'],
    ...['人', '\0', '-a', 'a.', 'xn--', '%25', '=&', '😀', '//', ' ', '(dot)', '<'],
  ];
  const cases = [
    ...starts.flatMap((start) => pieces.map((piece) => fill(start, piece))),
    fill('https://www-a.translate.goog/', '-'),
    fill('https://urldefense.proofpoint.com/v2/url?u=', 'https-3A__'),
    fill('https://web.archive.org/web/2023/', 'https://web.archive.org/web/2023/'),
    fill('https://archive.ph/', '1.'),
    fill('https://webarchive.loc.gov/', '1/'),
    fill('https://timetravel.mementoweb.org/', 'a/'),
    fill('https://warp.ndl.go.jp/info:ndljp/pid/', 'a/'),
    fill('https://x.com/?', 'utm_a=1&'),
    fill('https://www.google.com/amp/s/', 'a.'),
    fill('https://www.google.com/amp/s/', 'a-'),
    fill('https://www.bing.com/ck/a?u=a1', 'aHR0cHM6Ly9h'),
  ];
  vet('https://nhk.or.jp/');
  const times = cases.map((url): [number, string] => [timed(url).cost, `${url.slice(0, 60)}…`]);
  times.sort(([a], [b]) => b - a);
  console.log(times.slice(0, 5));
  expect(times[0]?.[0]).toBeLessThan(LONGEST_MS);
});
