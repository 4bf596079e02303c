import { decodeBase64Url } from './encoded-target';
import type { StepKind } from '../model/vetting';

/** A page whose own address carries the address of another one. */
export interface CarriedTarget {
  readonly kind: StepKind;
  /** The other address; without a scheme where the carrier leaves it out. */
  readonly target: string;
}

/** Reads the address that a page carries in its path; null when it carries none. */
export type ReadCarried = (url: URL) => CarriedTarget | null;

// Everything after the path's first part, with the query: what archives append as it is.
const carriedBy =
  (kind: StepKind, pattern: RegExp): ReadCarried =>
  (url) => {
    const target = pattern.exec(afterHost(url))?.[1];
    return target === undefined ? null : { kind, target: mendSlashes(target) };
  };

const afterHost = ({ pathname, search, hash }: URL): string => pathname + search + hash;

/** `https:/host` and `https%3A%2F%2Fhost` as they come out of other people's tools. */
function mendSlashes(target: string): string {
  const start = /^https?(?:%3a|:)(?:%2f|\/)/i.test(target.slice(0, 14));
  if (!start) return target;
  const decoded = /^https?%3a/i.test(target) ? decode(target) : target;
  return decoded.replace(/^(https?):\/+/i, '$1://');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** An address with a scheme, or a host with a dot in it, up to the end. */
const ADDRESS = String.raw`((?:https?(?::|%3A)|(?:[\w-]+\.)+[a-z][a-z0-9-]*(?::\d+)?(?:[/?#]|$)).*)`;
const WITH_SCHEME = String.raw`(https?(?::|%3A).*)`;

const ARCHIVE_TODAY = new RegExp(
  String.raw`^/(?:(?:\d[\d.-]{3,18}|newest|oldest|o/\w+|timegate|timemap|save)/)?${ADDRESS}`,
  'is',
);
const WAYBACK = new RegExp(
  String.raw`^/(?:web/(?:\d{1,14}(?:[a-z]{2}_)?/|\*/|\d*\*/|)|save/(?:_embed/)?|screenshot/|)${ADDRESS}`,
  'is',
);
const LATER_WAYBACK = new RegExp(
  String.raw`^/(?:[\w-]+/){0,3}\d{4,14}\*?(?:[a-z]{2}_)?/${ADDRESS}`,
  'is',
);

/** AMP writes the host into the path, after `s/` where the page is served over TLS. */
const amp =
  (pattern: RegExp): ReadCarried =>
  (url) => {
    const found = pattern.exec(afterHost(url));
    if (found === null) return null;
    const [, secure, rest = ''] = found;
    return { kind: 'amp', target: `http${secure === undefined ? '' : 's'}://${rest}` };
  };

const AMP_HOST = String.raw`((?:[\w-]+\.)+[a-z][a-z0-9-]*(?:[:/?#].*)?)$`;
const AMP_CACHE = amp(new RegExp(`^/[a-z]{1,3}/(?:(s)/)?${AMP_HOST}`, 'is'));
const AMP_VIEWER = amp(new RegExp(`^/amp/(?:(s)/)?${AMP_HOST}`, 'is'));
const BOOKMARK = new RegExp(`^/entry/(?:(s)/)?${AMP_HOST}`, 'is');

const TURBO = /^\/(?:turbo\/)?((?:[\w-]+\.)+[a-z][a-z0-9-]*)\/s(\/.*)?$/is;

/** `cache:CODE:address words that were searched for`; the code may be missing. */
const CACHED = /^\s*cache:(?:(?!https?:)[\w-]{6,}:)?(\S+\.\S+)/i;

/** Google News codes of the older kind hold the address itself. */
const NEWS_CODE = /^\/(?:rss\/)?(?:__i\/rss\/rd\/)?(?:articles|read)\/([\w-]{20,})/;

const BY_HOST: Readonly<Record<string, ReadCarried>> = {
  'web.archive.org': carriedBy('archive', WAYBACK),
  'wayback.archive.org': carriedBy('archive', WAYBACK),
  'webcache.googleusercontent.com': (url) => {
    const target = CACHED.exec(url.searchParams.get('q') ?? '')?.[1];
    return target === undefined ? null : { kind: 'archive', target };
  },
  'archive.ph archive.today archive.is archive.md archive.fo archive.li archive.vn': carriedBy(
    'archive',
    ARCHIVE_TODAY,
  ),
  'wayback.archive-it.org webarchive.nationalarchives.gov.uk webarchive.loc.gov arquivo.pt webarchive.org.uk vefsafn.is swap.stanford.edu':
    carriedBy('archive', LATER_WAYBACK),
  'warp.da.ndl.go.jp warp.ndl.go.jp': carriedBy(
    'archive',
    new RegExp(`^/(?:info:ndljp/pid|collections)/[\\w/]+?/${ADDRESS}`, 'is'),
  ),
  'megalodon.jp': carriedBy(
    'archive',
    new RegExp(`^/(?:ref/)?\\d{4}-\\d{4}-\\d{4}-\\d{2}/${ADDRESS}`, 'is'),
  ),
  'gyo.tc': carriedBy('archive', new RegExp(`^/${ADDRESS}`, 'is')),
  'ghostarchive.org': carriedBy('archive', new RegExp(`^/save/${WITH_SCHEME}`, 'is')),
  'timetravel.mementoweb.org': carriedBy('archive', new RegExp(`^/(?:\\w+/)+${WITH_SCHEME}`, 'is')),
  '12ft.io 1ft.io 13ft.me removepaywall.com removepaywalls.com smry.ai txtify.it outline.com r.jina.ai printfriendly.com':
    carriedBy('proxy', new RegExp(`^/(?:proxy/|p/)?${WITH_SCHEME}`, 'is')),
  'via.hypothes.is': carriedBy('reader', new RegExp(`^/(?:video/)?${WITH_SCHEME}`, 'is')),
  'hyp.is': carriedBy('reader', new RegExp(`^/(?:go\\?url=|[\\w-]+/)${ADDRESS}`, 'is')),
  'web.hypothes.is': carriedBy('reader', new RegExp(`^/${WITH_SCHEME}`, 'is')),
  'feedly.com': carriedBy(
    'reader',
    new RegExp(`^/i/subscription/feed(?:/|%2F)${WITH_SCHEME}`, 'is'),
  ),
  'news.google.com': (url) => {
    const code = NEWS_CODE.exec(url.pathname)?.[1];
    const target = /https?:\/\/[\x21-\x7e]+/.exec(code === undefined ? '' : decodeBase64Url(code));
    return target === null ? null : { kind: 'redirect', target: target[0] };
  },
  'b.hatena.ne.jp': (url) => {
    const [whole, secure, rest = ''] = BOOKMARK.exec(afterHost(url)) ?? [];
    if (whole === undefined) return null;
    return { kind: 'bookmark', target: `http${secure === undefined ? '' : 's'}://${rest}` };
  },
  'urldefense.com urldefense.proofpoint.com urldefense.us': carriedBy(
    'redirect',
    /^\/v3\/__(https?:.*?)__;/is,
  ),
};

const HOSTS = new Map(
  Object.entries(BY_HOST).flatMap(([hosts, read]) =>
    hosts.split(' ').map((host) => [host, read] as const),
  ),
);

/** Every host that a rule is about; those of Google come by their form. */
export const CARRIER_HOSTS: readonly string[] = [
  ...HOSTS.keys(),
  ...['bing.com', 'ampproject.org', 'bing-amp.com', 'turbopages.org'],
];

const GOOGLE_OR_BING = /^(?:google\.(?:com?\.)?[a-z]{2,3}|bing\.com)$/;

/** How a host carries the addresses of others in its paths; null for a host that does not. */
export function carrierOf(host: string, domain: string): ReadCarried | null {
  const bare = host.startsWith('www.') ? host.slice(4) : host;
  const known = HOSTS.get(bare);
  if (known !== undefined) return known;
  if (GOOGLE_OR_BING.test(domain) && bare === domain) return AMP_VIEWER;
  if (domain === 'ampproject.org' && host.endsWith('cdn.ampproject.org')) return AMP_CACHE;
  if (domain === 'bing-amp.com') return AMP_CACHE;
  if (domain === 'turbopages.org') return readTurbo;
  return null;
}

const readTurbo: ReadCarried = (url) => {
  const [whole, host = '', path = '/'] = TURBO.exec(url.pathname) ?? [];
  return whole === undefined
    ? null
    : { kind: 'amp', target: `https://${host}${path}${url.search}` };
};
