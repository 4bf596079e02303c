import { assertNever } from '../lib/guards';
import type {
  Domain,
  Fact,
  LegalStatus,
  OrganisationProfile,
  OutletProfile,
  PlatformProfile,
  Profile,
} from './profile';
import type { Rating } from './rating';

/** A profile of what has a seat, an owner and hosts: everything but people and unnamed speakers. */
export type InstitutionProfile = OutletProfile | OrganisationProfile | PlatformProfile;

/** True for outlets, organisations and platforms. */
export function isInstitution(profile: Profile): profile is InstitutionProfile {
  switch (profile.kind) {
    case 'outlet':
    case 'organisation':
    case 'platform':
      return true;
    case 'person':
    case 'unnamed':
      return false;
    default:
      return assertNever(profile);
  }
}

/** Ratings of a profile, in the order of the record; empty for whoever cannot be rated. */
export function ratingsOf(profile: Profile): readonly Rating[] {
  return isInstitution(profile) ? (profile.ratings ?? []) : [];
}

/** Hosts of a profile, shared ones included; empty for whoever has none. */
export function domainsOf(profile: Profile): readonly Domain[] {
  return isInstitution(profile) ? profile.domains : [];
}

/** Acts of states about a profile, in the order of the record. */
export function legalStatusOf(profile: Profile): readonly LegalStatus[] {
  return profile.kind === 'unnamed' ? [] : (profile.legalStatus ?? []);
}

/** Single dated facts of a profile, in the order of the record. */
export function factsOf(profile: Profile): readonly Fact[] {
  return profile.kind === 'unnamed' ? [] : (profile.facts ?? []);
}
