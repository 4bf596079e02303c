import type { EntityId } from '../model/entity';
import type { Profile } from '../model/profile';
import { RECORDS_PER_BLOCK } from '../profiles/data-layout';
import { shelfOf } from './compile-names';

/** Records of a country that fill a block lie on a shelf of their own. */
const OWN_SHELF_MIN = RECORDS_PER_BLOCK.profiles;

/**
 * The shelf of each profile: first by how much it is asked for, then with those that are written alike. A block
 * of records of one kind, source and country takes a sixth less room than one of any, and pages name people
 * of one country together. Costs a binary search for each shelf, of which there are some hundred.
 */
export function shelveAlike(profiles: readonly Profile[]): ReadonlyMap<EntityId, number> {
  const sizes = new Map<string, number>();
  for (const profile of profiles) {
    const sort = countrySort(profile);
    sizes.set(sort, (sizes.get(sort) ?? 0) + 1);
  }
  const sortOf = (profile: Profile): string => {
    const own = countrySort(profile);
    return (sizes.get(own) ?? 0) >= OWN_SHELF_MIN ? own : sourceSort(profile);
  };
  const shelves = new Map(
    [...new Set(profiles.map(sortOf))].sort().map((sort, shelf) => [sort, shelf]),
  );
  return new Map(profiles.map((profile) => [profile.id, shelves.get(sortOf(profile)) ?? 0]));
}

function sourceSort({ tier, kind, prov }: Profile): string {
  return [shelfOf(tier), kind, prov[0]?.source ?? ''].join(' ');
}

function countrySort(profile: Profile): string {
  const country = 'country' in profile ? profile.country : undefined;
  return `${sourceSort(profile)} ${country ?? ''}`;
}
