import type { IsoDate } from '../lib/iso-date';
import type { Alias } from '../model/alias';
import type { EntityId } from '../model/entity';
import type { Profile } from '../model/profile';
import type { Source } from '../model/provenance';
import type { Rater, Rating } from '../model/rating';
import type { Statement, Topic } from '../model/statement';

/** Every fact that we hold, read from `assets/profiles` and checked. */
export interface ProfileSet {
  /** Day up to which facts were taken; nothing in the set is dated later. */
  readonly asOf: IsoDate;
  readonly core: ProfilePart;
  /** Facts under a share-alike licence, kept apart; null when their folder was removed. */
  readonly shareAlike: ProfilePart | null;
  /** Whom we mean to know in full; never shipped. */
  readonly coverage: readonly CoverageList[];
}

/** Entities of which every fact a card can show is wanted, and how they were chosen. */
export interface CoverageList {
  readonly id: string;
  readonly title: string;
  readonly ground: string;
  readonly ids: readonly EntityId[];
}

/**
 * The facts under one licence. All lists are sorted by id and hold every id once.
 * The share-alike part may refer to the core, the core never to the share-alike part.
 */
export interface ProfilePart {
  readonly profiles: readonly Profile[];
  readonly statements: readonly Statement[];
  readonly raters: readonly Rater[];
  readonly sources: readonly Source[];
  readonly topics: readonly Topic[];
  /** Threads of answers that replace one another. */
  readonly threads: readonly Topic[];
  /** What the part adds to profiles, its own or those of the core; empty in the core. */
  readonly statuses: readonly ShareAlikeStatus[];
}

/** What the share-alike lists say of one profile: ratings, names and hosts that only they give. */
export interface ShareAlikeStatus {
  readonly id: EntityId;
  readonly ratings?: readonly Rating[];
  readonly aliases?: readonly Alias[];
  /** Hosts that the lists name beside it; they do not identify the outlet. */
  readonly relatedHosts?: readonly string[];
  readonly sources: readonly string[];
}
