import { parse } from 'tldts';
import type { Domain, Profile } from '../model/profile';
import type { Held, ReportAt } from './check-shapes';
import type { Report } from './fact-problem';

/** Checks form and reach of each host of a profile. */
export function checkHosts(profile: Profile, report: Report): void {
  if (profile.kind === 'person' || profile.kind === 'unnamed') return;
  profile.domains.forEach((domain, index) => checkDomain(domain, index, report));
  profile.shorteners?.forEach((host, index) => {
    const reason = whyNoHost(host) ?? (isPublicSuffix(host) ? 'is a public suffix' : null);
    if (reason !== null) report(['shorteners', index], `${host} ${reason}`);
  });
}

function checkDomain({ host, match, shared }: Domain, index: number, report: Report): void {
  const path = ['domains', index];
  const reason = whyNoHost(host);
  if (reason !== null) {
    report([...path, 'host'], `${host} ${reason}`);
  } else if (match === 'suffix' && isPublicSuffix(host)) {
    report([...path, 'match'], `${host} is a public suffix: others own what is below, use exact`);
  } else if (match === 'suffix' && shared === true) {
    report([...path, 'match'], `${host} is shared by several outlets: use exact`);
  }
}

/** Checks that nobody else holds a host: otherwise a page could belong to two outlets. */
export function checkHostOwners(profiles: readonly Held<Profile>[], report: ReportAt): void {
  const owners = new Map<string, string>();
  const claim = (held: Held<Profile>, host: string, path: readonly (string | number)[]) => {
    const owner = owners.get(host);
    if (owner === undefined) owners.set(host, held.value.id);
    else if (owner === held.value.id) report(held.record, path, `${host} is listed twice`);
    else report(held.record, path, `${host} belongs to ${owner}, too`);
  };
  for (const held of profiles) {
    const { value } = held;
    if (value.kind === 'person' || value.kind === 'unnamed') continue;
    value.domains.forEach(({ host, shared }, index) => {
      if (shared !== true) claim(held, host, ['domains', index, 'host']);
    });
    value.shorteners?.forEach((host, index) => claim(held, host, ['shorteners', index]));
  }
}

/** Why a text is no host that a page of the public web can have; null if it is one. */
export function whyNoHost(host: string): string | null {
  if (host !== host.toLowerCase()) return 'is not in lower case';
  if (host.startsWith('www.')) return 'begins with www., which is never written';
  if (/[^\x21-\x7e]/.test(host)) return 'is not in punycode';
  const parsed = parse(host);
  if (parsed.hostname !== host) return 'is no host name alone';
  if (parsed.isIp === true) return 'is an IP address';
  return parsed.isIcann === true || parsed.isPrivate === true
    ? null
    : 'has no known top-level domain';
}

/** True where the public writes below the host: `co.uk`, and `blogspot.com` likewise. */
function isPublicSuffix(host: string): boolean {
  return (
    parse(host).publicSuffix === host ||
    parse(host, { allowPrivateDomains: true }).publicSuffix === host
  );
}
