import type { EntityBrief } from './entity';
import { isInstitution } from './institution';
import type { Owner, Profile, Role } from './profile';

/** An entity, and what binds it to bodies: enough to tell who on a page belongs together. */
export interface TiedEntity {
  readonly brief: Pick<EntityBrief, 'id' | 'kind' | 'display'>;
  /** Roles of a person; none of anything else. */
  readonly roles: readonly Role[];
  /** Owners of an institution; none of anything else. */
  readonly owners: readonly Owner[];
}

/** What binds the entity of a profile to bodies. */
export function tiedOf(profile: Profile): TiedEntity {
  return {
    brief: profile,
    roles: profile.kind === 'person' ? profile.roles : [],
    owners: isInstitution(profile) ? (profile.owners ?? []) : [],
  };
}
