import type { EntityBrief, LocalText } from '../model/entity';
import type { Profile, Role } from '../model/profile';

/** What a list row shows of a profile. */
export function briefOf(profile: Profile): EntityBrief {
  const { id, kind, tier, display } = profile;
  const brief = { id, kind, tier, display };
  switch (profile.kind) {
    case 'unnamed':
      return brief;
    case 'person': {
      const role = latestRole(profile.roles);
      return { ...brief, ...countryOf(profile), ...(role && { role }) };
    }
    case 'outlet':
    case 'organisation':
    case 'platform':
      return { ...brief, ...(profile.type && { type: profile.type }), ...countryOf(profile) };
  }
}

const STATUS_ORDER: Readonly<Record<Role['status'], number>> = {
  current: 0,
  'as-of': 1,
  former: 2,
};

/** Title of the role to show beside a name: current ones first, then the newest. */
function latestRole(roles: readonly Role[]): LocalText | undefined {
  return [...roles].sort(
    (a, b) =>
      STATUS_ORDER[a.status] - STATUS_ORDER[b.status] ||
      newestFirst(a.to, b.to) ||
      newestFirst(a.from, b.from),
  )[0]?.title;
}

/** Later dates before earlier ones, these before unknown ones. */
function newestFirst(a: string | null, b: string | null): number {
  const [x, y] = [a ?? '', b ?? ''];
  return x < y ? 1 : x > y ? -1 : 0;
}

function countryOf({ country }: { readonly country?: string }): { readonly country?: string } {
  return country === undefined ? {} : { country };
}
