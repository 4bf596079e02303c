import { getPublicSuffix } from 'tldts';
import type { EntityId } from '../model/entity';
import { domainsOf } from '../model/institution';
import type { Domain, Profile } from '../model/profile';
import type { StoredHost } from '../profiles/stored-records';
import type { TableRow } from './pack-table';

/**
 * Rows of the host table. A host that one record claims for itself is its own, whoever else lists
 * it as shared; one that is only shared, or claimed by several, leads to none.
 */
export function compileHosts(profiles: readonly Profile[]): readonly TableRow<'hosts'>[] {
  const hosts = new Map<string, { exact: Claims; suffix: Claims }>();
  for (const profile of profiles) {
    for (const domain of domainsOf(profile)) {
      const claims = hosts.get(domain.host) ?? { exact: noClaims(), suffix: noClaims() };
      hosts.set(domain.host, claims);
      const { sharers, owners } = claims[reachOf(domain)];
      if (domain.shared) sharers.add(profile.id);
      else owners.add(profile.id);
    }
  }
  return [...hosts].map(([host, { exact, suffix }]) => {
    const record: StoredHost = {
      host,
      ...(isClaimed(exact) && { exact: soleOwner(exact) }),
      ...(isClaimed(suffix) && { suffix: soleOwner(suffix) }),
    };
    return { key: host, shelf: 0, records: { hosts: record } };
  });
}

interface Claims {
  readonly owners: Set<EntityId>;
  readonly sharers: Set<EntityId>;
}

const noClaims = (): Claims => ({ owners: new Set(), sharers: new Set() });

const isClaimed = ({ owners, sharers }: Claims): boolean => owners.size + sharers.size > 0;

function soleOwner({ owners }: Claims): EntityId | null {
  const [owner, ...others] = owners;
  return others.length === 0 ? (owner ?? null) : null;
}

/**
 * How far a domain reaches. A host that is itself a public suffix, such as `nhs.uk`, never stands
 * for what others register below it.
 */
function reachOf({ host, match }: Domain): Domain['match'] {
  return getPublicSuffix(host) === host ? 'exact' : match;
}
