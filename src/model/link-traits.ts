import type { PartialDate } from '../lib/iso-date';
import type { EntityId } from './entity';
import type { Office } from './office';

/** A sort of office that a person held, and when; null is a day that is not known, or no end yet. */
export interface OfficeTerm {
  readonly office: Office;
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}

/** What linking weighs of a person and no screen shows. */
export interface LinkTraits {
  /** By office in the order of `OFFICES`, then by start; absent when no office is known. */
  readonly terms?: readonly OfficeTerm[];
  /** Outlets and organisations that the roles name; absent when they name none that we hold. */
  readonly ties?: readonly EntityId[];
}
