import type { EntityId } from '../model/entity';
import type { LookAlike } from '../model/vetting';
import type { HostBook, HostHolder } from '../profiles/host-book';
import { openLookAlikes } from './look-alike';
import { CARRIER_HOSTS } from './copies';
import { DECODER_DOMAINS, isLibraryProxy } from './coded-links';
import { REDIRECTOR_HOSTS } from './redirectors';
import {
  PLATFORM_HOSTS,
  platformOf,
  platformOfHost,
  platformWithoutRule,
  type Platform,
} from './platforms';
import { hashOf, openSieve } from './sieve';
import { isShortener, SHORTENER_HOSTS } from './shorteners';
import { splitHost, type SplitHost } from './split-host';
import { PORTAL_HOSTS, syndicatorOf, syndicatorOfHost, type Syndicator } from './syndicators';
import { unwrapperOf, type Unwrapper } from './unwrap';

/** What a host is, whatever the path. */
type HostNature =
  | { readonly kind: 'held'; readonly holder: HostHolder }
  | { readonly kind: 'platform'; readonly platform: Platform; readonly id: EntityId | null }
  | { readonly kind: 'portal'; readonly portal: Syndicator; readonly id: EntityId | null }
  | { readonly kind: 'shortener'; readonly owner: EntityId | null }
  | { readonly kind: 'shared' }
  | { readonly kind: 'address' }
  | { readonly kind: 'local' }
  | { readonly kind: 'ending' }
  | { readonly kind: 'unknown'; readonly lookAlike: LookAlike | null };

/** All that can be said of a host alone. */
export interface HostAssessment {
  readonly host: string;
  readonly split: SplitHost;
  readonly unwrapper: Unwrapper | null;
  readonly nature: HostNature;
}

/** Familiar hosts kept assessed: lists of links name the same few hundred again and again. */
const KEPT_HOSTS = 8192;

/** Domains below which a host may stand in one of our tables or in the book. */
function familiarDomains(book: HostBook): ReadonlySet<string> {
  const domains = new Set<string>();
  const hosts = [
    [...PLATFORM_HOSTS, ...PORTAL_HOSTS, ...SHORTENER_HOSTS, ...REDIRECTOR_HOSTS],
    [...CARRIER_HOSTS, ...DECODER_DOMAINS],
  ].flat();
  for (const host of hosts) domains.add(splitHost(host).domain ?? host);
  for (const host of book.hosts()) domains.add(splitHost(host).domain ?? host);
  return domains;
}

/** Google and Yandex have a domain in every country. */
const isEverywhere = (domain: string): boolean =>
  domain.startsWith('google.') || domain.startsWith('yandex.');

/** Assesses hosts over a book; hosts asked for lately are remembered. */
export function openAssessor(book: HostBook): (host: string) => HostAssessment {
  const findLookAlike = openLookAlikes(book);
  const familiar = familiarDomains(book);
  const familiarSieve = openSieve();
  for (const domain of familiar) familiarSieve.file(hashOf(domain));
  const kept = new Map<string, HostAssessment>();
  // Of strangers the last one only: there is no end of them, and what is kept must be swept up.
  let stranger: HostAssessment | null = null;

  /** False for nearly every host of a stranger: no table needs to be asked about it. */
  function isFamiliar(host: string, domain: string): boolean {
    return (
      (familiarSieve.mayHold(hashOf(domain)) && familiar.has(domain)) ||
      isEverywhere(domain) ||
      isLibraryProxy(host)
    );
  }

  function natureOf(host: string, split: SplitHost): HostNature {
    if (split.isAddress) return { kind: 'address' };
    const bare = host.startsWith('www.') ? host.slice(4) : host;
    if (!bare.includes('.')) {
      return { kind: split.ending === bare && split.isPublic ? 'ending' : 'local' };
    }
    const owner = book.shortenerOf(bare) ?? book.shortenerOf(split.domain ?? bare);
    if (owner !== null) return { kind: 'shortener', owner };
    const holder = book.find(bare);
    const platform = platformOf(bare);
    const isHeldBelow = holder !== null && holder.host.length > (platform?.host.length ?? 0);
    if (platform !== null && !(isHeldBelow && holder.role !== 'platform')) {
      return { kind: 'platform', platform, id: holder?.role === 'platform' ? holder.id : null };
    }
    const portal = syndicatorOf(bare);
    if (portal !== null) return { kind: 'portal', portal, id: holder?.id ?? null };
    if (isShortener(bare, split.domain)) return { kind: 'shortener', owner: null };
    if (holder !== null) return natureOfHolder(holder);
    if (split.openBelow !== null) {
      return { kind: 'platform', platform: platformOfHost(split.openBelow), id: null };
    }
    if (book.isHeld(bare)) return { kind: 'shared' };
    if (split.domain === null) return { kind: 'ending' };
    return { kind: 'unknown', lookAlike: findLookAlike(bare, split) };
  }

  function assess(host: string): HostAssessment {
    const split = splitHost(host);
    const { domain } = split;
    if (domain !== null && split.openBelow === null && !isFamiliar(host, domain)) {
      const lookAlike = findLookAlike(host.startsWith('www.') ? host.slice(4) : host, split);
      const nature: HostNature = { kind: 'unknown', lookAlike };
      stranger = { host, split, unwrapper: null, nature };
      return stranger;
    }
    const unwrapper = domain === null ? null : unwrapperOf(host, domain);
    const assessment = { host, split, unwrapper, nature: natureOf(host, split) };
    if (kept.size >= KEPT_HOSTS) kept.clear();
    kept.set(host, assessment);
    return assessment;
  }

  return (host) => (stranger?.host === host ? stranger : (kept.get(host) ?? assess(host)));
}

function natureOfHolder(holder: HostHolder): HostNature {
  const { id, host } = holder;
  switch (holder.role) {
    case 'platform':
      return { kind: 'platform', platform: platformWithoutRule(host), id };
    case 'aggregator':
      return { kind: 'portal', portal: syndicatorOfHost(host), id };
    case 'outlet':
    case 'organisation':
      return { kind: 'held', holder };
  }
}
