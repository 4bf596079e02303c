import type { EntityBrief } from '../model/entity';
import type { Profile } from '../model/profile';
import { isProfile, type StoredRest, type StoredTies } from './stored-records';

/** A profile as it is stored: nothing stands twice. */
export interface ProfilePieces {
  readonly brief: EntityBrief;
  readonly ties: StoredTies;
  readonly rest: StoredRest;
}

/** What a brief and ties say that a profile says in the same field. */
export function saidBefore({ brief, ties }: Omit<ProfilePieces, 'rest'>): StoredRest {
  const { id, kind, tier, display, type, country } = brief;
  return {
    ...{ id, kind, tier, display },
    ...(type !== undefined && { type }),
    ...(country !== undefined && { country }),
    ...ties,
  };
}

/** The profile that was taken apart; what the rest says goes before. Throws TypeError when it is none. */
export function joinProfile({ brief, ties, rest }: ProfilePieces): Profile {
  const profile: unknown = { ...saidBefore({ brief, ties }), ...rest };
  if (!isProfile(profile)) throw new TypeError(`what is stored of ${brief.id} is no profile`);
  return profile;
}
