import type { PartialDate } from '../lib/iso-date';
import type { LocalText } from './entity';

/** Where data of ours come from: publisher, address, licence and what must be shown with them. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly url: string | null;
  readonly licence: string;
  readonly spdx: string | null;
  /** Day, month, year or interval of the source, as text. */
  readonly date: string;
  /** Words to show beside data from here. */
  readonly attribution: string;
  /** The same texts in Japanese, for what no publisher has named. */
  readonly ja?: {
    readonly title: string;
    readonly licence: string;
    readonly attribution: string;
    readonly note?: string;
  };
  /** Copyright notice that must travel with the data. */
  readonly notice?: string;
  /** What else its reader should know of it. */
  readonly note?: string;
}

/** Which fields of a record a source supplied or confirmed. */
export interface Provenance {
  readonly source: string;
  readonly asOf?: PartialDate;
  /** The page on which they were read, where the source is a collection without an address. */
  readonly url?: string;
  readonly fields: readonly string[];
}

/** Id of the source that means "general knowledge, not checked"; its data always carry `asOf`. */
export const OWN_KNOWLEDGE = 'own-knowledge';

/** Two values that two sources give for one field. */
export interface Conflict {
  readonly field: string;
  readonly values: readonly {
    readonly value: string;
    /** The value in Japanese, where it is words. */
    readonly ja?: string;
    readonly source: string;
    readonly note?: LocalText;
  }[];
}

/** From when to when something held; null is not known, or still so when `to` is null. */
export interface Interval {
  readonly from: PartialDate | null;
  readonly to: PartialDate | null;
}
