import type { CarriedTarget, ReadCarried } from './copies';
import { decodeBase64Url, readDashedHost, readProofpoint } from './encoded-target';

// Services that write the other address in a code of their own: into the host, or as letters.

/** Library proxies: the host of the page stands before that of the proxy. */
const LIBRARY_PROXY = /^(?:.+\.)?(?:ez-?proxy|e-?proxy|libproxy|lib-?ez|idm\.oclc)[\w-]*\./;
const PROXIED_HOST =
  /^(.+?)\.(?:[\w-]+\.)*?(?:ez-?proxy|e-?proxy|libproxy|lib-?ez|idm\.oclc)[\w-]*\./;

const rest = ({ pathname, search, hash }: URL): string => pathname + search + hash;

/** Every domain that a rule is about; library proxies come by their form. */
export const DECODER_DOMAINS: readonly string[] = [
  ...['translate.goog', 'proofpoint.com', 'urldefense.com', 'urldefense.us', 'bing.com'],
  ...['yahoo.com', 'yahoo.co.jp'],
];

/** True for a host that is written like a proxy of a library. */
export function isLibraryProxy(host: string): boolean {
  // Hardly any host gets past the plain words, which cost least.
  const mayBe = host.includes('proxy') || host.includes('lib') || host.includes('oclc');
  return mayBe && /proxy|lib-?ez|oclc/.test(host) && LIBRARY_PROXY.test(host);
}

/** How a host writes the addresses of others in code; null for a host that does not. */
export function decoderOf(host: string, domain: string): ReadCarried | null {
  if (host.endsWith('.translate.goog')) return readTranslated;
  if (domain === 'proofpoint.com' && host.startsWith('urldefense.')) return readDefended;
  if (host === 'urldefense.com' || host === 'urldefense.us') return readDefended;
  if (domain === 'bing.com') return readBingClick;
  if (host.endsWith('search.yahoo.com') || host.endsWith('search.yahoo.co.jp'))
    return readYahooClick;
  if (isLibraryProxy(host)) return readLibraryProxy;
  return null;
}

function readTranslated(url: URL): CarriedTarget {
  const label = url.hostname.slice(0, -'.translate.goog'.length);
  const kept = url.search
    .slice(1)
    .split('&')
    .filter((pair) => pair !== '' && !pair.startsWith('_x_tr_'));
  const search = kept.length === 0 ? '' : `?${kept.join('&')}`;
  const scheme = /[?&]_x_tr_sch=http(?:&|$)/.test(url.search) ? 'http' : 'https';
  const written = /[?&]_x_tr_enc=1(?:&|$)/.test(url.search) ? label.slice(2) : label;
  // Some write the host as it is, with its dots.
  const host = written.includes('.') ? written : readDashedHost(written);
  return { kind: 'translation', target: `${scheme}://${host}${url.pathname}${search}${url.hash}` };
}

function readDefended(url: URL): CarriedTarget | null {
  const written = /[?&]u=([^&]+)/.exec(url.search)?.[1];
  if (written === undefined) return null;
  const target = url.pathname.startsWith('/v2/') ? readProofpoint(written) : decode(written);
  return { kind: 'redirect', target };
}

/** `/ck/a?…&u=a1BASE64` */
function readBingClick(url: URL): CarriedTarget | null {
  if (!url.pathname.startsWith('/ck/a')) return null;
  const code = /[?&]u=a1([\w-]+)/.exec(url.search)?.[1];
  const target = code === undefined ? '' : decodeBase64Url(code);
  return /^https?:\/\//i.test(target) ? { kind: 'redirect', target } : null;
}

/** `/_ylt=…/RU=ADDRESS/RK=…` */
function readYahooClick(url: URL): CarriedTarget | null {
  const written = /\/RU=([^/]+)/.exec(rest(url))?.[1];
  return written === undefined ? null : { kind: 'redirect', target: decode(written) };
}

function readLibraryProxy(url: URL): CarriedTarget | null {
  const asked = /[?&]q?url=(.+)$/.exec(url.search)?.[1];
  if (url.pathname === '/login' && asked !== undefined) {
    return { kind: 'proxy', target: /^https?:/i.test(asked) ? asked : decode(asked) };
  }
  const written = PROXIED_HOST.exec(url.hostname)?.[1];
  if (written === undefined) return null;
  const host = written.includes('.') ? written : readDashedHost(written);
  return host.includes('.')
    ? { kind: 'proxy', target: `${url.protocol}//${host}${rest(url)}` }
    : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
