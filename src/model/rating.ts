import type { PartialDate } from '../lib/iso-date';
import type { LocalText } from './entity';

/** What one rater says of one entity, on that rater's own scale. */
export interface Rating {
  readonly rater: string;
  /** A number on a numeric scale, else the id of a value of the scale. */
  readonly value: number | string;
  readonly asOf: PartialDate;
  /** Host that the value was measured on, where it belongs to a host. */
  readonly host?: string;
  /** Year of the rater's last discussion of it. */
  readonly lastDiscussed?: number;
  /** What part of the outlet the value is about. */
  readonly scope?: string;
  readonly blacklisted?: true;
}

/** A rater's own scale. Scales are never mixed and values never averaged. */
export type Scale =
  | {
      readonly type: 'number';
      readonly min: number;
      readonly max: number;
      readonly higherIs: 'better';
    }
  | { readonly type: 'enum'; readonly values: readonly ScaleValue[] };

/** One step or category of a scale; `count` is how many entities hold it. */
export interface ScaleValue {
  readonly id: string;
  readonly en: string;
  readonly ja: string;
  /** The same in one or two words, for a label under a drawing. */
  readonly short?: LocalText;
  readonly count?: number;
}

/**
 * What a rater's values tell. Only an `assessment` judges accuracy or standards of reporting; what
 * the public believes, a list one is on and a certificate stand under a heading of their own.
 */
type RaterSubject = 'assessment' | 'opinion-poll' | 'membership' | 'certificate';

/** Who judged, on which scale, and how to show it. */
export interface Rater {
  readonly id: string;
  readonly name: LocalText;
  /** The name in a few words, for a narrow row. */
  readonly short?: LocalText;
  readonly kind: 'score' | 'membership' | 'status' | 'category';
  readonly about: RaterSubject;
  /** ISO 3166-1 alpha-2: only outlets of this country are judged. */
  readonly country?: string;
  readonly scale: Scale;
  readonly asOf: PartialDate;
  readonly unit: string;
  readonly url: string;
  readonly doi?: string;
  readonly source: string;
  /** How many entities or hosts the rater has judged. */
  readonly count: number;
  /** Value at each percentile, keyed `p05`, `p10`, `p25` …; numeric scales only. */
  readonly quantiles?: Readonly<Record<string, number>>;
  readonly show: LocalText;
}
