import type { EntityBrief } from '../model/entity';
import type { Profile } from '../model/profile';
import { tiedOf } from '../model/tied-entity';
import { saidBefore } from '../profiles/join-profile';
import { nameBeside, shortenId } from '../profiles/short-id';
import type { StoredBrief, StoredRest, StoredTies } from '../profiles/stored-records';
import { briefOf } from './brief-of';
import { linkTraitsOf, type BodyNames } from './link-traits';

/** What the three lists of entities hold of one; `profiles/join-profile.ts` puts it together again. */
export interface SplitProfile {
  readonly briefs: StoredBrief;
  readonly ties: StoredTies;
  readonly profiles: StoredRest;
}

/** Takes a profile apart: ties hold nothing of the brief, the rest nothing of either. */
export function splitProfile(profile: Profile, bodies: BodyNames): SplitProfile {
  const brief = briefOf(profile);
  const traits = linkTraitsOf(profile, bodies);
  const { roles, owners } = tiedOf(profile);
  const ties = { ...(roles.length > 0 && { roles }), ...(owners.length > 0 && { owners }) };
  const said = saidBefore({ brief, ties });
  const isSaid = (field: string, value: unknown): boolean =>
    JSON.stringify(said[field]) === JSON.stringify(value);
  const rest = Object.entries(profile).filter(([field, value]) => !isSaid(field, value));
  return {
    briefs: { brief: storeBrief(brief), ...(traits && { traits }) },
    ties,
    profiles: Object.fromEntries(rest),
  };
}

function storeBrief({ id, ...brief }: EntityBrief): StoredBrief['brief'] {
  const short = shortenId(id, nameBeside(brief));
  return short === '' ? brief : { id: short, ...brief };
}
