import { isInstitution } from '../model/institution';
import type { Profile } from '../model/profile';
import type { StoredStatus } from './stored-records';

/** A profile with the ratings and names that the share-alike part adds, behind its own. */
export function addStatus(profile: Profile, status: StoredStatus): Profile {
  const aliases = [...profile.aliases, ...(status.aliases ?? [])];
  if (!isInstitution(profile)) return { ...profile, aliases };
  const ratings = [...(profile.ratings ?? []), ...(status.ratings ?? [])];
  return ratings.length === 0 ? { ...profile, aliases } : { ...profile, aliases, ratings };
}
