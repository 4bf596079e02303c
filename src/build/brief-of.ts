import type { DisplayNames, EntityBrief } from '../model/entity';
import { domainsOf } from '../model/institution';
import type { Profile, Role } from '../model/profile';

/** What a list row shows of a profile. */
export function briefOf(profile: Profile): EntityBrief {
  const { id, kind, tier } = profile;
  const brief = { id, kind, tier, display: displayOf(profile) };
  switch (profile.kind) {
    case 'unnamed':
      return brief;
    case 'person': {
      const role = latestRole(profile.roles);
      return { ...brief, ...countryOf(profile), ...(role && rolePart(role)) };
    }
    case 'outlet':
    case 'organisation':
    case 'platform':
      return { ...brief, ...(profile.type && { type: profile.type }), ...countryOf(profile) };
  }
}

/** The names of a profile; an outlet without one is known by its first host. */
function displayOf(profile: Profile): DisplayNames {
  const host = domainsOf(profile)[0]?.host;
  return Object.keys(profile.display).length > 0 || host === undefined
    ? profile.display
    : { und: host };
}

const STATUS_ORDER: Readonly<Record<Role['status'], number>> = {
  current: 0,
  'as-of': 1,
  former: 2,
};

/** The title of a role, and why it is not simply that of today. */
function rolePart({
  title,
  status,
  asOf,
  to,
}: Role): Pick<EntityBrief, 'role' | 'roleSeen' | 'roleEnded'> {
  return {
    role: title,
    ...(status === 'as-of' && { roleSeen: asOf }),
    ...(to !== null && { roleEnded: to }),
  };
}

/** The role to show beside a name: current ones first, then the newest. */
function latestRole(roles: readonly Role[]): Role | undefined {
  return [...roles].sort(
    (a, b) =>
      STATUS_ORDER[a.status] - STATUS_ORDER[b.status] ||
      newestFirst(a.to, b.to) ||
      newestFirst(a.from, b.from),
  )[0];
}

/** Later dates before earlier ones, these before unknown ones. */
function newestFirst(a: string | null, b: string | null): number {
  const [x, y] = [a ?? '', b ?? ''];
  return x < y ? 1 : x > y ? -1 : 0;
}

function countryOf({ country }: { readonly country?: string }): { readonly country?: string } {
  return country === undefined ? {} : { country };
}
