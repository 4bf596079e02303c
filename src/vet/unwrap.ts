import { decoderOf } from './coded-links';
import { carrierOf, type CarriedTarget, type ReadCarried } from './copies';
import { redirectorsOf, type Redirector } from './redirectors';

/** All ways in which a host hands its readers on to other addresses. */
export interface Unwrapper {
  readonly readers: readonly ReadCarried[];
  readonly redirectors: readonly Redirector[];
}

/** What a host is known to wrap; null for a host whose pages are its own. */
export function unwrapperOf(host: string, domain: string): Unwrapper | null {
  const readers = [decoderOf(host, domain), carrierOf(host, domain)].filter((one) => one !== null);
  const redirectors = redirectorsOf(host, domain);
  return readers.length + redirectors.length === 0 ? null : { readers, redirectors };
}

/** The address below a wrapper; null where the page is the wrapper's own. */
export function unwrap({ readers, redirectors }: Unwrapper, url: URL): CarriedTarget | null {
  for (const read of readers) {
    const carried = read(url);
    if (carried !== null && carried.target !== '') return carried;
  }
  if (url.search === '') return null;
  for (const { kind, path, parameters } of redirectors) {
    if (path !== undefined && !path.test(url.pathname)) continue;
    for (const name of parameters) {
      const target = name === '?' ? wholeQuery(url) : parameterOf(url.search, name);
      if (target !== null && ADDRESS.test(target)) return { kind, target };
    }
  }
  return null;
}

/** A link with a scheme, or one that leaves it out. */
const ADDRESS = /^\s*(?:[a-z][a-z0-9+.-]*:|\/\/|(?:[\w-]+\.)+[a-z][a-z0-9-]*(?:[:/?#]|\s*$))/i;

function wholeQuery({ search, hash }: URL): string | null {
  const query = search.slice(1);
  if (/^https?:/i.test(query)) return query + hash;
  return decode(query);
}

/** First value of a parameter, decoded; null without one. */
function parameterOf(search: string, name: string): string | null {
  for (const pair of search.slice(1).split('&')) {
    if (pair.startsWith(name) && pair.charAt(name.length) === '=') {
      return decode(pair.slice(name.length + 1).replaceAll('+', ' '));
    }
  }
  return null;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
