import type { PartialDate } from '../lib/iso-date';
import type { Alias } from './alias';
import type { DisplayNames, EntityId, LocalText, Tier } from './entity';
import type { Conflict, Interval, Provenance, Source } from './provenance';
import type { Rater, Rating } from './rating';
import type { Statement, Topic } from './statement';

/** Where an outlet or organisation sat, and when. */
export interface Seat extends Interval {
  readonly place: string;
  /** The place in Japanese, where `place` is not. */
  readonly ja?: string;
  readonly note?: LocalText;
  /** It ended, on a date that is not known. */
  readonly endUnknown?: true;
  readonly asOf: PartialDate;
  readonly source: string;
}

/** Who owned it, and when. */
export interface Owner extends Interval {
  readonly name: string;
  /** The name in Japanese, where `name` is not. */
  readonly ja?: string;
  readonly asOf: PartialDate;
  readonly source: string;
}

/** An act of the state in `by`; never a rating. */
export interface LegalStatus extends Interval {
  readonly status: 'blocked' | 'foreign-agent' | 'undesirable-organisation';
  /** ISO 3166-1 alpha-2 of the state that acted. */
  readonly by: string;
  readonly text: LocalText;
  readonly source: string;
  readonly url?: string;
}

/** A host of an entity. Lower case, punycode, without `www.`. */
export interface Domain {
  readonly host: string;
  /** `suffix`: the host and everything below it. `exact`: only this host. Longest match wins. */
  readonly match: 'exact' | 'suffix';
  /** Portal of several outlets: the outlet is not to be derived from it. */
  readonly shared?: true;
  /** From general knowledge only. */
  readonly unconfirmed?: true;
}

/** A single dated fact that has no field of its own. */
export interface Fact {
  readonly key: string;
  readonly value: LocalText;
  readonly date: PartialDate | null;
  readonly asOf: PartialDate;
  readonly source: string;
}

/** What an outlet or organisation says of itself, in our words; kept apart from ratings. */
export interface SelfDescription extends LocalText {
  readonly url: string;
  readonly asOf: PartialDate;
  readonly source: string;
}

/** A dated role of a person. */
export interface Role extends Interval {
  readonly title: LocalText;
  readonly orgId?: EntityId;
  readonly org?: string;
  readonly party?: string;
  readonly constituency?: string;
  readonly endUnknown?: true;
  /** End of the elected term. */
  readonly termEnd?: PartialDate;
  /** `current`: open and seen lately. `as-of`: open in an old snapshot only. */
  readonly status: 'current' | 'as-of' | 'former';
  readonly asOf: PartialDate;
  /** A weaker roster still listed it then. */
  readonly weakAsOf?: PartialDate;
  readonly source: string;
  readonly evidence?: readonly string[];
}

interface ProfileBase {
  readonly id: EntityId;
  readonly tier: Tier;
  readonly display: DisplayNames;
  readonly aliases: readonly Alias[];
  /** Wikidata item, `Q…`. */
  readonly wikidata?: string;
  readonly background?: LocalText;
  /** Notes on entities of similar name. */
  readonly cautions?: readonly LocalText[];
  readonly conflicts?: readonly Conflict[];
  readonly prov: readonly Provenance[];
}

/** What sort of news organisation an outlet is. */
type OutletType =
  | 'newspaper'
  | 'news-agency'
  | 'broadcaster'
  | 'magazine'
  | 'journal'
  | 'website'
  | 'fact-checker'
  | 'aggregator'
  | 'satire';

/** What sort of body an organisation is. */
type OrganisationType =
  | 'agency'
  | 'alliance'
  | 'armed-group'
  | 'central-bank'
  | 'company'
  | 'court'
  | 'embassy'
  | 'executive-office'
  | 'government'
  | 'institute'
  | 'intelligence'
  | 'international-organisation'
  | 'military'
  | 'ministry'
  | 'ngo'
  | 'parliament'
  | 'party'
  | 'reference-work'
  | 'think-tank';

/** What people do on a platform. */
type PlatformType =
  | 'blog-host'
  | 'campaign-host'
  | 'catalogue'
  | 'encyclopedia'
  | 'file-host'
  | 'forum'
  | 'messenger'
  | 'newsletter-host'
  | 'social-network'
  | 'video-host';

interface InstitutionBase extends ProfileBase {
  /** ISO 3166-1 alpha-2 of the seat, never taken from the name. */
  readonly country?: string;
  /** `ccTLD`: the country was guessed from the host. */
  readonly countryBasis?: 'ccTLD';
  readonly languages?: readonly string[];
  readonly founded?: PartialDate;
  readonly ended?: PartialDate;
  readonly seats?: readonly Seat[];
  readonly owners?: readonly Owner[];
  readonly stateAffiliation?: 'none' | 'state-funded-independent' | 'state-controlled';
  /** Who says so, or what it rests on: a law, the owner, the outlet itself. */
  readonly stateAffiliationBasis?: LocalText;
  readonly legalStatus?: readonly LegalStatus[];
  readonly domains: readonly Domain[];
  readonly shorteners?: readonly string[];
  readonly ratings?: readonly Rating[];
  readonly facts?: readonly Fact[];
  readonly selfDescription?: SelfDescription;
}

/** All we show of a news organisation. */
export interface OutletProfile extends InstitutionBase {
  readonly kind: 'outlet';
  readonly type?: OutletType;
  readonly subtype?: 'student';
}

/** All we show of an organisation that is no outlet. */
export interface OrganisationProfile extends InstitutionBase {
  readonly kind: 'organisation';
  readonly type: OrganisationType;
}

/** All we show of a platform on which anybody may publish. */
export interface PlatformProfile extends InstitutionBase {
  readonly kind: 'platform';
  readonly type: PlatformType;
}

/** All we show of a person in public life. */
export interface PersonProfile extends ProfileBase {
  readonly kind: 'person';
  readonly bioguide?: string;
  /** Surnames that are also a country or big city: no alias, see `full-name-and-role`. */
  readonly placeSurname?: { readonly en?: readonly string[]; readonly ja?: readonly string[] };
  /** Kana reading, family name first. */
  readonly reading?: string;
  readonly country?: string;
  readonly legalStatus?: readonly LegalStatus[];
  readonly born?: PartialDate;
  readonly died?: PartialDate;
  readonly roles: readonly Role[];
  readonly facts?: readonly Fact[];
}

/** All we know of a speaker whom an outlet quotes without a name; bound to that outlet and date. */
export interface UnnamedProfile extends ProfileBase {
  readonly kind: 'unnamed';
  readonly boundTo: { readonly outlet: EntityId; readonly date: PartialDate };
  /** How many people, where the outlet says so. */
  readonly count?: number;
}

/** All we show of one entity. */
export type Profile =
  OutletProfile | OrganisationProfile | PlatformProfile | PersonProfile | UnnamedProfile;

/** Everything that one card shows: a profile and what its ids refer to. */
export interface CardContents {
  readonly profile: Profile;
  /** Statements by or concerning the entity, newest first. */
  readonly statements: readonly Statement[];
  /** Statements of others that stand beside these: the other side, what contradicts or supports. */
  readonly related: readonly Statement[];
  /** Subjects and threads of all these statements. */
  readonly topics: readonly Topic[];
  readonly threads: readonly Topic[];
  /** Display names of every other entity that profile and statements refer to, by id. */
  readonly names: Readonly<Record<string, DisplayNames>>;
  /** Every rater of the database, those without a rating of this entity included. */
  readonly raters: readonly Rater[];
  /** Every source that profile and statements refer to. */
  readonly sources: readonly Source[];
  /** Hosts that share-alike lists name beside the entity; they do not identify it. */
  readonly relatedHosts?: readonly string[];
  readonly dataVersion: DataVersion;
}

/** Which database speaks: the day of its newest facts and a hash over all of them. */
export interface DataVersion {
  readonly date: PartialDate;
  /** SHA-256 over the compiled database, hexadecimal. */
  readonly hash: string;
}
