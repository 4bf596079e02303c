import { isRecord, type Guard } from '../lib/guards';
import type { Alias, AliasKind, AliasNeeds } from '../model/alias';
import type { DataCounts } from '../model/data-record';
import { isEntityId, type EntityBrief, type EntityId } from '../model/entity';
import type { LinkTraits } from '../model/link-traits';
import type { DataVersion, Owner, Profile, Role } from '../model/profile';
import type { Source } from '../model/provenance';
import type { Rater, Rating } from '../model/rating';
import type { Statement, Topic } from '../model/statement';
import type { IndexName } from './data-layout';

// Records as they lie in blocks. The build has checked every fact and nobody can change a package,
// so the guards here only make sure that the right list was read.

/** Kinds of names; see `StoredMeaning`. */
export const ALIAS_KINDS = [
  'full',
  'short',
  'initials',
  'surname',
  'transliteration',
  'misspelling',
  'derived',
  'given',
] as const satisfies readonly AliasKind[];

/** What names need, least first; see `StoredMeaning`. */
export const ALIAS_NEEDS = [
  'nothing',
  'case',
  'context',
  'full-name-or-role',
  'full-name-and-role',
] as const satisfies readonly AliasNeeds[];

/**
 * One entity that a name can mean. The sign is the ordinal of its kind times the number of needs plus that of
 * its need; what `shortenId` leaves of its id beside the form is left out where empty, the form where it is the first.
 */
export type StoredMeaning = readonly [sign: number, id?: string, form?: string];

/** The first form of a name, with its key where that is not the form in small letters, and all that it can mean. */
export type StoredName = readonly [
  head: string | readonly [form: string, key: string],
  ...meanings: readonly StoredMeaning[],
];

/**
 * Whose a host is. `suffix` holds for everything below it too, `exact` only for the host itself.
 * Null is a host that several outlets share: it leads to none of them.
 */
export interface StoredHost {
  readonly host: string;
  readonly exact?: EntityId | null;
  readonly suffix?: EntityId | null;
}

/** The brief of an entity, and beside it what only linking reads. */
export interface HeldBrief {
  readonly brief: EntityBrief;
  readonly traits?: LinkTraits;
}

/** The same as it lies in a block: of its id what `shortenId` leaves beside its name, nothing where that is empty. */
export interface StoredBrief extends Omit<HeldBrief, 'brief'> {
  readonly brief: Omit<EntityBrief, 'id'> & { readonly id?: string };
}

/** What binds an entity to bodies, beside its brief: a card reads it of everybody on the page. */
export interface StoredTies {
  readonly roles?: readonly Role[];
  readonly owners?: readonly Owner[];
}

/** What a profile says and neither its brief nor its ties do: fields as in `Profile`. */
export type StoredRest = Readonly<Record<string, unknown>>;

/** Ordinals of the statements that an entity has a part in, newest first. */
export interface StoredAppearances {
  readonly id: EntityId;
  readonly statements: readonly number[];
  /** Those of others that must stand beside them: the other side, what contradicts or supports. */
  readonly related?: readonly number[];
}

/** What a part adds to a profile of its own or of the core. */
export interface StoredStatus {
  readonly id: EntityId;
  readonly ratings?: readonly Rating[];
  readonly aliases?: readonly Alias[];
  readonly relatedHosts?: readonly string[];
  readonly sources: readonly string[];
}

/** What is the same for all records of a part. */
export interface StoredAbout {
  /** Tables that the part has; no other is looked for. */
  readonly tables: readonly IndexName[];
  readonly dataVersion: DataVersion;
  readonly raters: readonly Rater[];
  readonly sources: readonly Source[];
  /** Subjects of statements, and threads of answers. */
  readonly topics: readonly Topic[];
  readonly threads: readonly Topic[];
  readonly counts: DataCounts;
}

/** A name before the ending of hosts: `nytimes` of nytimes.com. */
export interface StoredLabel {
  readonly label: string;
  /** The hosts that begin with it and their holders, those of the best known first. */
  readonly hosts: readonly (readonly [host: string, holder: EntityId])[];
  /** It is also an English word, which others may use for themselves. */
  readonly isWord?: true;
  /** Letters that are its own, without words that many titles are made of. */
  readonly ownLetters: number;
}

/** Holders of hosts that are more or less than an outlet with pieces of its own. */
export interface StoredRoles {
  /** Holders of hosts that are no outlet, by what they are. */
  readonly platforms: readonly EntityId[];
  readonly organisations: readonly EntityId[];
  /** Outlets that carry the pieces of others. */
  readonly aggregators: readonly EntityId[];
}

/** What judging links needs beside the hosts. */
export interface StoredVetting extends StoredRoles {
  /** Short hosts that outlets keep for links to themselves. */
  readonly shorteners: Readonly<Record<string, EntityId>>;
  /** Hosts held without a name that are a part of the outlet above them: `video.foxnews.com`. */
  readonly sections: Readonly<Record<string, EntityId>>;
  /** What look-alikes imitate. */
  readonly labels: readonly StoredLabel[];
  /** English words one edit away from a label. */
  readonly innocent: readonly string[];
  /** Characters that look like ASCII, each followed by what it looks like. */
  readonly confusables: readonly string[];
}

const hasId = (value: unknown, ...fields: readonly string[]): boolean =>
  isRecord(value) && isEntityId(value['id']) && fields.every((field) => field in value);

/** True for a record of the list `briefs`. */
export const isStoredBrief: Guard<StoredBrief> = (value): value is StoredBrief => {
  const brief = isRecord(value) ? value['brief'] : undefined;
  return isRecord(brief) && ['kind', 'tier', 'display'].every((field) => field in brief);
};

/** True for a record of the list `profiles`. */
export const isStoredRest: Guard<StoredRest> = (value): value is StoredRest =>
  isRecord(value) && 'aliases' in value && 'prov' in value;

/** True for the profile that a rest becomes with what its brief and ties say. */
export const isProfile: Guard<Profile> = (value): value is Profile =>
  hasId(value, 'kind', 'aliases', 'prov');

/** True for a record of the list `ties`. */
export const isStoredTies: Guard<StoredTies> = (value): value is StoredTies =>
  isRecord(value) && Object.keys(value).every((field) => field === 'roles' || field === 'owners');

/** True for a record of the list `names`. */
export const isStoredName: Guard<StoredName> = (value): value is StoredName =>
  Array.isArray(value) &&
  (typeof value[0] === 'string' || Array.isArray(value[0])) &&
  value.slice(1).every(Array.isArray);

/** True for a record of the list `hosts`. */
export const isStoredHost: Guard<StoredHost> = (value): value is StoredHost =>
  isRecord(value) && typeof value['host'] === 'string';

/** True for a record of the list `appearances`. */
export const isStoredAppearances: Guard<StoredAppearances> = (value): value is StoredAppearances =>
  hasId(value, 'statements');

/** True for a record of the list `statements`. */
export const isStatement: Guard<Statement> = (value): value is Statement =>
  isRecord(value) && isEntityId(value['speaker']) && 'summary' in value;

/** True for a record of the list `statuses`. */
export const isStoredStatus: Guard<StoredStatus> = (value): value is StoredStatus =>
  hasId(value, 'sources');

/** True for the record of `about.bin`. */
export const isStoredAbout: Guard<StoredAbout> = (value): value is StoredAbout =>
  isRecord(value) &&
  ['tables', 'dataVersion', 'raters', 'sources', 'topics', 'threads', 'counts'].every(
    (field) => field in value,
  );

/** True for the record of `roles.bin`. */
export const isStoredRoles: Guard<StoredRoles> = (value): value is StoredRoles =>
  isRecord(value) && ['platforms', 'organisations', 'aggregators'].every((field) => field in value);

/** True for the record of `vetting.bin`. */
export const isStoredVetting: Guard<StoredVetting> = (value): value is StoredVetting =>
  isRecord(value) &&
  isStoredRoles(value) &&
  ['shorteners', 'sections', 'labels', 'confusables'].every((field) => field in value);
