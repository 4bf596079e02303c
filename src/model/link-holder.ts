import type { EntityBrief } from './entity';
import type { InstitutionProfile } from './institution';
import type { Rating } from './rating';

/** What a list of links says of whom a link leads to: enough for a row, not for a card. */
export interface LinkHolder extends Pick<
  InstitutionProfile,
  'domains' | 'stateAffiliation' | 'stateAffiliationBasis'
> {
  readonly brief: EntityBrief;
  /** In the order of the record. */
  readonly ratings: readonly Rating[];
  readonly seats: NonNullable<InstitutionProfile['seats']>;
  /** Acts of states about it. */
  readonly acts: NonNullable<InstitutionProfile['legalStatus']>;
}
