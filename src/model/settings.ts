import type { EntityId } from './entity';

/**
 * Kinds of mark that have a switch; platforms go with organisations, which share their form.
 * `metonym`: houses and capitals that stand for who works there, such as the Kremlin.
 */
export const MARK_SWITCHES = ['outlet', 'person', 'organisation', 'metonym'] as const;

/** A kind of mark with a switch of its own. */
export type MarkSwitch = (typeof MARK_SWITCHES)[number];

/** Kinds of links that can be marked; all are off until they are switched on. */
export const LINK_SWITCHES = ['rated', 'state', 'look-alike', 'shortener'] as const;

/** A kind of links with a switch of its own. */
export type LinkSwitch = (typeof LINK_SWITCHES)[number];

/** Sizes that the text of the card may have, in per cent. */
export const TEXT_SIZES = [90, 100, 110, 125, 140] as const;

/** A size of the card's text, in per cent. */
export type TextSize = (typeof TEXT_SIZES)[number];

/** A name that does not mean somebody, as the reader said. */
export interface WrongBearer {
  /** The name as it stood on the page. */
  readonly name: string;
  readonly id: EntityId;
}

/** What the reader has said about marks; each list is sorted and holds nothing twice. */
export interface Corrections {
  /** Hosts without marks, as the browser writes them. */
  readonly offSites: readonly string[];
  /** Names without marks, as they stood on the page. */
  readonly offNames: readonly string[];
  readonly wrongBearers: readonly WrongBearer[];
}

/** Everything that is remembered of a reader's wishes. */
export interface Settings extends Corrections {
  /** The switch for all sites. */
  readonly isOn: boolean;
  readonly offKinds: readonly MarkSwitch[];
  /** Kinds of links that are marked. */
  readonly linkKinds: readonly LinkSwitch[];
  readonly textSize: TextSize;
}

/** A reader's word on one mark, given on its card. */
export type Correction =
  | { readonly kind: 'bearer'; readonly name: string; readonly id: EntityId }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'site'; readonly host: string };

/** One change of the settings; `isOn` says whether marks are drawn from then on. */
export type SettingsChange =
  | { readonly kind: 'all'; readonly isOn: boolean }
  | { readonly kind: 'marks'; readonly marks: MarkSwitch; readonly isOn: boolean }
  | { readonly kind: 'links'; readonly links: LinkSwitch; readonly isOn: boolean }
  | { readonly kind: 'text-size'; readonly textSize: TextSize }
  | (Correction & { readonly isOn: boolean })
  /** Adds to what is there; nothing is taken away. */
  | { readonly kind: 'import'; readonly corrections: Corrections };

/** Longest name that can be corrected, in UTF-16 code units: longer than any that is found. */
export const NAME_MAX_LENGTH = 200;

/** Most entries of a list of corrections: no reader makes more by hand. */
export const CORRECTIONS_MAX = 10_000;

/** Longest host name of the domain name system, in characters. */
export const HOST_MAX_LENGTH = 253;
