import type { Brand } from '../lib/brand';
import type { PartialDate } from '../lib/iso-date';

/** Lower-case ASCII slug joined by hyphens; one per real-world entity, never given to another one. */
export type EntityId = Brand<string, 'EntityId'>;

/** What an entity is; `unnamed` is a speaker whom an outlet quotes without a name. */
export type EntityKind = 'outlet' | 'organisation' | 'platform' | 'person' | 'unnamed';

/** Rank of the record among candidates: 1 curated by hand … 5 a listing; 0 a host without a name. */
export type Tier = 0 | 1 | 2 | 3 | 4 | 5;

const ENTITY_ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Longest id that a record may have, in characters. */
const ENTITY_ID_MAX_LENGTH = 120;

/** True for a well-formed id; says nothing about whether such an entity is held. */
export function isEntityId(value: unknown): value is EntityId {
  return typeof value === 'string' && value.length <= ENTITY_ID_MAX_LENGTH && ENTITY_ID.test(value);
}

/** The value as an id. Throws RangeError unless it is well-formed. */
export function entityId(value: string): EntityId {
  if (!isEntityId(value)) throw new RangeError(`not an entity id: ${value}`);
  return value;
}

/** A text in the reader's languages; English is always there, Japanese where it is held. */
export interface LocalText {
  readonly en: string;
  readonly ja?: string;
}

/** Names to show, by language; `und` is a name in neither. Empty for a host without a name. */
export interface DisplayNames {
  readonly en?: string;
  readonly ja?: string;
  readonly und?: string;
}

/** What a list row or a mark needs to know of an entity, without its whole profile. */
export interface EntityBrief {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly tier: Tier;
  readonly display: DisplayNames;
  /** Type of outlet or organisation, such as `newspaper` or `think-tank`. */
  readonly type?: string;
  /** ISO 3166-1 alpha-2: seat of an outlet, country that a person serves. */
  readonly country?: string;
  /** Title of a person's latest role, as dated in the profile. */
  readonly role?: LocalText;
  /** Up to when that role was seen, where no newer list names it. */
  readonly roleSeen?: PartialDate;
  /** When that role ended. */
  readonly roleEnded?: PartialDate;
}
