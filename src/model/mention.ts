import type { AliasKind, AliasNeeds } from './alias';
import type { DisplayNames, EntityBrief, EntityId, EntityKind, Tier } from './entity';
import type { LinkTraits } from './link-traits';

/** Half-open `[start, end)` in UTF-16 code units of the text that was searched. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * A place where a name of the gazetteer may stand. The index works with fingerprints, so a few
 * places are false until the name database has confirmed their key.
 */
export interface NameHit extends Span {
  /** Folded name to ask the name database for; see text/fold-name.ts. */
  readonly key: string;
}

/** A stretch of a block's text that is a link to another host. */
export interface LinkedSpan extends Span {
  /** Small letters, as in `Location.hostname`. */
  readonly host: string;
}

/** A stretch of a block's text with the names that may stand in it. */
export interface Excerpt {
  /** Ordinal of the block among those that are linked together; blocks follow document order. */
  readonly block: number;
  /** Where the text begins in its block; UTF-16 code units. */
  readonly start: number;
  /** Holds each name with up to `CONTEXT_LENGTH` characters on either side. */
  readonly text: string;
  /** By their start, longer ones first; spans are those of the block. */
  readonly hits: readonly NameHit[];
  /** The links in which a name of the excerpt stands, cut to its text; left out where there is none. */
  readonly links?: readonly LinkedSpan[];
}

/** One entity that a name can mean, with what its alias asks for. */
export interface NameMeaning extends LinkTraits {
  readonly id: EntityId;
  readonly kind: EntityKind;
  readonly tier: Tier;
  readonly aliasKind: AliasKind;
  readonly needs: AliasNeeds;
  /** The form as the record has it: `case` is checked against it. */
  readonly form: string;
  /** The names to show; of a person the full ones. */
  readonly display: DisplayNames;
  /** ISO 3166-1 alpha-2: seat of an outlet or organisation, country that a person serves. */
  readonly country?: string;
  /** Of a reading that the page lends to the end of a title: the title as it stands there. */
  readonly endOf?: string;
}

/** What the name database holds under one key. */
export interface NameRecord {
  readonly key: string;
  readonly meanings: readonly NameMeaning[];
}

/** A confirmed name in a text, with everything that linking looks at. */
export interface Candidate extends Span {
  /** Ordinal of the block of text that it stands in; blocks follow document order. */
  readonly block: number;
  /** The characters as the page has them. */
  readonly surface: string;
  /** Up to `CONTEXT_LENGTH` characters of the block before and after the surface. */
  readonly before: string;
  readonly after: string;
  readonly meanings: readonly NameMeaning[];
  /** The link that it stands in, where that leads to an outlet that we hold. */
  readonly link?: NameLink;
}

/** A link to the pages of an outlet around a name. */
export interface NameLink {
  readonly outlet: EntityId;
  readonly host: string;
  /** What else is linked, before and behind the name; cut where the name's own context ends. */
  readonly before: string;
  readonly after: string;
}

/**
 * Most that is searched for names with one call, in UTF-16 code units, one more counted for each text:
 * it takes the worker a few ms, in which it answers nothing else.
 */
export const SEARCH_LENGTH_MAX = 65_536;

/** How much text around a name linking may look at, in UTF-16 code units on either side. */
export const CONTEXT_LENGTH = 80;

/** Which entity a candidate means: one, or several that fit equally well. */
export type Link =
  | { readonly kind: 'linked'; readonly id: EntityId }
  | { readonly kind: 'ambiguous'; readonly ids: readonly EntityId[] };

/** A sign that spoke for or against a link. */
export interface Evidence {
  /** Name of the rule, such as `full-name-on-page` or `honorific-after`. */
  readonly rule: string;
  /** The characters on the page that it rests on, where there are any. */
  readonly surface?: string;
}

/** One place where a known entity is named. */
export interface Mention extends Span {
  readonly block: number;
  readonly surface: string;
  readonly link: Link;
  readonly evidence: readonly Evidence[];
}

/** A mention as the popup lists it, in document order. */
export interface NameRow {
  /** Ordinal among the mentions of the page, or frame, at the time of asking. */
  readonly index: number;
  readonly surface: string;
  /** Brief of the linked entity, or those of all candidates of an ambiguous name. */
  readonly entities: readonly EntityBrief[];
}

/** The same with its place in the page. */
export interface MentionRow extends NameRow {
  /** UTF-16 code units into `document.body.textContent`; into its own text node where it is none of that. */
  readonly start: number;
  readonly end: number;
}
