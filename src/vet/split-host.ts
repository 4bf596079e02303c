import { parse } from 'tldts';

/** A host in parts. */
export interface SplitHost {
  /** What somebody registered with a registry; null for addresses and bare endings. */
  readonly domain: string | null;
  /** The ending of the domain: `co.jp`. */
  readonly ending: string;
  /** Below this host anybody may take a name: `blogspot.com`; null elsewhere. */
  readonly openBelow: string | null;
  readonly isAddress: boolean;
  /** The top-level domain exists. */
  readonly isPublic: boolean;
}

/**
 * Domains that sell names below them as registries do. The list of public suffixes has them among
 * its private ones, but who buys there runs a site, not an account.
 */
const SOLD_AS_ENDINGS = new Set(
  (
    'br.com cn.com co.com com.de com.se de.com eu.com gb.net gr.com hu.net in.net jp.net jpn.com ' +
    'mex.com ru.com sa.com se.net uk.com uk.net us.com us.org za.bz za.com ae.org com.ai'
  ).split(' '),
);

const READ = { extractHostname: false, validateHostname: false } as const;
const READ_PRIVATE = { ...READ, allowPrivateDomains: true } as const;

/** Splits a host in ASCII by the list of public suffixes, its private part included. */
export function splitHost(host: string): SplitHost {
  if (host.startsWith('[')) return address(null);
  const read = parse(host, READ_PRIVATE);
  if (read.isIp === true) return address(null);
  const ending = read.publicSuffix ?? '';
  if (read.isPrivate !== true) {
    const isPublic = read.isIcann === true;
    return { domain: read.domain, ending, openBelow: null, isAddress: false, isPublic };
  }
  if (SOLD_AS_ENDINGS.has(ending)) {
    return {
      domain: read.domain ?? ending,
      ending,
      openBelow: null,
      isAddress: false,
      isPublic: true,
    };
  }
  const registered = parse(host, READ);
  return {
    domain: registered.domain,
    ending: registered.publicSuffix ?? '',
    openBelow: ending,
    isAddress: false,
    isPublic: true,
  };
}

function address(domain: null): SplitHost {
  return { domain, ending: '', openBelow: null, isAddress: true, isPublic: false };
}
