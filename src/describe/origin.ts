import type { PartialDate } from '../lib/iso-date';
import { OWN_KNOWLEDGE, type Provenance, type Source } from '../model/provenance';
import { formatDate } from './format-date';
import { formatSourceDate } from './format-source-date';
import type { Passage } from './passage';
import type { Reader } from './translate';

/** Where something on a card comes from, and as of when. */
export interface Origin {
  /** Places of its sources in the card's own list, from 1; the first one supplied or confirmed it. */
  readonly sources: readonly [number, ...number[]];
  /** The day, month or year up to which it was seen, else the date of its source; in words. */
  readonly asOf: string;
  /** Nothing but general knowledge stands behind it. */
  readonly isUnverified: boolean;
}

/** Something that a card says, with where it comes from: what has no origin does not compile. */
export type Sourced<Said> = Said & { readonly origin: Origin };

/** A date or remark beside a datum; `as-of` stands for the day up to which its origin saw it. */
export type Note = Passage | 'as-of';

/** A datum that names its own source. */
export interface SourcedDatum {
  readonly source: string;
  readonly asOf?: PartialDate;
}

/** Finds the origins of what one card says. */
export interface Origins {
  /** Origin of a datum that names its source; null unless that source is held. */
  of(datum: SourcedDatum): Origin | null;
  /** Origin of a field of the profile, by its provenance; null where none is held. */
  ofField(field: string): Origin | null;
}

/** The reader of a card together with the sources that it rests on. */
export interface CardReader extends Reader {
  readonly origins: Origins;
}

/** The one way for a datum onto a card: with its origin, or not at all. */
export function sourced<Said extends object>(
  said: Said,
  origin: Origin | null,
): readonly Sourced<Said>[] {
  return origin === null ? [] : [{ ...said, origin }];
}

// More places than these behind one word tell nobody more.
const SOURCES_MAX = 2;

/** Sources in the order in which a card lists them: general knowledge last. */
export function orderSources(sources: readonly Source[]): readonly Source[] {
  const isKnowledge = ({ id }: Source): boolean => id === OWN_KNOWLEDGE;
  return [...sources.filter((one) => !isKnowledge(one)), ...sources.filter(isKnowledge)];
}

/** Origins of what a card says, from the provenance of its profile and the sources in its order. */
export function originsOf(
  prov: readonly Provenance[],
  listed: readonly Source[],
  reader: Reader,
): Origins {
  const find = (data: readonly SourcedDatum[]): Origin | null => {
    const found = data
      .flatMap(({ source, asOf }) => {
        const at = listed.findIndex(({ id }) => id === source);
        const held = listed[at];
        return held === undefined ? [] : [{ at: at + 1, held, asOf }];
      })
      .toSorted((a, b) => a.at - b.at);
    const [first, ...others] = found;
    if (first === undefined) return null;
    const { asOf, held } = first;
    const date =
      asOf === undefined ? formatSourceDate(held.date, reader) : formatDate(asOf, reader.language);
    return {
      sources: [first.at, ...others.slice(0, SOURCES_MAX - 1).map(({ at }) => at)],
      asOf: reader.translate('asOf', date),
      isUnverified: held.id === OWN_KNOWLEDGE,
    };
  };
  return {
    of: (datum) => find([datum]),
    ofField: (field) => find(prov.filter(({ fields }) => fields.includes(field))),
  };
}
