import { parse } from 'tldts';

/** What somebody wrote, read as a link. */
export type ReadLink =
  /** An address of a page; `host` is in ASCII, without the last dot. */
  | { readonly kind: 'page'; readonly url: URL; readonly host: string }
  /** An address that runs or carries something itself, or belongs to a program. */
  | { readonly kind: 'no-page'; readonly scheme: string }
  /** The browser shows the source, or a plain view, of another link. */
  | { readonly kind: 'view'; readonly scheme: string; readonly target: string }
  | { readonly kind: 'no-link'; readonly reason: 'empty' | 'too-long' | 'malformed' | 'no-host' };

/** Longest link that is read, in UTF-16 code units: more than any browser or server takes. */
const LINK_MAX_LENGTH = 65_536;

/** Longest host that names can have: RFC 1035, 2.3.4. */
const HOST_MAX_LENGTH = 253;

const WEB_START = /^https?:\/\//i;
const WEB_SCHEMES = new Set(['http:', 'https:', 'ftp:', 'ws:', 'wss:']);
const VIEW = /^(view-source|feed|read):(?=[a-z][a-z-]*:)/i;
const READER_VIEW = /^about:reader\?url=([^&#]+)/i;
const SCHEME = /^([a-z][a-z0-9+.-]*):(.*)/is;
const WRAPPING = /^[<("'「『《〈（[]+|[>)"'」』》〉）\]]+$/g;

/**
 * Reads a link as people write and paste it: with blanks or brackets around, without a scheme,
 * made harmless (`hxxp`, `[.]`), in full width. Never throws.
 */
export function readLink(text: string): ReadLink {
  if (text.length > LINK_MAX_LENGTH) return { kind: 'no-link', reason: 'too-long' };
  if (text.startsWith('https://') || WEB_START.test(text)) {
    const url = parseUrl(text);
    if (url !== null && isWhole(url.hostname)) return page(url);
  }
  return readLoosely(text);
}

function readLoosely(text: string): ReadLink {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'no-link', reason: 'empty' };
  const view = VIEW.exec(trimmed);
  if (view !== null) {
    const [prefix, scheme = ''] = view;
    return { kind: 'view', scheme: scheme.toLowerCase(), target: trimmed.slice(prefix.length) };
  }
  const reader = READER_VIEW.exec(trimmed)?.[1];
  if (reader !== undefined) {
    return { kind: 'view', scheme: 'about:reader', target: decode(reader) };
  }
  const mended = mend(trimmed);
  const url = parseUrl(mended);
  if (url !== null) {
    if (WEB_SCHEMES.has(url.protocol)) {
      return isWhole(url.hostname) ? page(url) : { kind: 'no-link', reason: 'malformed' };
    }
    const rest = SCHEME.exec(mended)?.[2] ?? '';
    // `mainichi.jp:8080/x` parses as a scheme, but a scheme has no known top-level domain.
    if (!/^\d/.test(rest) || !hasKnownEnding(url.protocol.slice(0, -1))) {
      return { kind: 'no-page', scheme: url.protocol.slice(0, -1) };
    }
  }
  return readWithoutScheme(mended);
}

function readWithoutScheme(text: string): ReadLink {
  if (WEB_START.test(text)) {
    return { kind: 'no-link', reason: /^https?:\/*$/i.test(text) ? 'no-host' : 'malformed' };
  }
  const bare = text.startsWith('//') ? text.slice(2) : text;
  if (/^[\s\0-\x1f/?#]|^[^/?#]*[\s@\0-\x1f]/.test(bare)) {
    return { kind: 'no-link', reason: 'malformed' };
  }
  const url = parseUrl(`https://${bare}`);
  return url !== null && isWhole(url.hostname) && hasKnownEnding(url.hostname)
    ? page(url)
    : { kind: 'no-link', reason: 'malformed' };
}

/** What people do to links so that nobody follows them by accident, undone. */
function mend(text: string): string {
  const bare = text.replace(WRAPPING, '');
  const end = bare.search(/[/?#](?<!:\/|\/\/)/);
  const at = end === -1 ? bare.length : end;
  const start = bare
    .slice(0, at)
    .normalize('NFKC')
    .replace(/^h?(?:xx|\*\*|tt)p(s?)(?:\[:\/\/\]|(?:\[:\]|:)\/\/)/i, 'http$1://')
    .replace(/\s*(?:\[\.\]|\(\.\)|\{\.\}|\[dot\]|\(dot\)|\[\.|\.\])\s*/gi, '.')
    .replace(/^(?:https?:\/\/)+(?=https?:\/\/)/i, '');
  return start + bare.slice(at);
}

function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function page(url: URL): ReadLink {
  const { hostname } = url;
  return { kind: 'page', url, host: hostname.endsWith('.') ? hostname.slice(0, -1) : hostname };
}

/** False for hosts that no server can have, and for `https://https://…`. */
function isWhole(host: string): boolean {
  return (
    host.length <= HOST_MAX_LENGTH + 1 &&
    host !== '' &&
    host !== 'http' &&
    host !== 'https' &&
    !host.startsWith('.') &&
    !host.includes('..')
  );
}

/** True for an address, a host below a top-level domain that exists, and such an ending itself. */
function hasKnownEnding(host: string): boolean {
  const { isIcann, isIp } = parse(host);
  return isIp === true || isIcann === true;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
