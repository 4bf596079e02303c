import type { Rater, Scale } from '../model/rating';
import { formatCount, formatScore } from './format-number';
import type { Language, Reader } from './translate';

/** A score on its rater's own line; all places in percent from the left. */
export interface StripView {
  readonly low: string;
  readonly high: string;
  readonly at: number;
  /** Middle half of all rated domains; null where the rater gives no distribution. */
  readonly band: { readonly from: number; readonly to: number } | null;
  readonly median: { readonly at: number; readonly text: string } | null;
}

type NumberScale = Extract<Scale, { readonly type: 'number' }>;

interface Quantile {
  /** Share of all rated domains below the value, in percent. */
  readonly percent: number;
  readonly value: number;
}

function listQuantiles(rater: Rater): readonly Quantile[] {
  return Object.entries(rater.quantiles ?? {})
    .map(([key, value]) => ({ percent: Number(key.slice(1)), value }))
    .toSorted((a, b) => a.percent - b.percent);
}

/**
 * Where a score stands among all rated domains, between the nearest percentiles that are held.
 * Null without a distribution: nothing is read into a distance that nobody published.
 */
export function describeRank(
  rater: Rater,
  value: number,
  { translate, language }: Reader,
): string | null {
  const quantiles = listQuantiles(rater);
  const below = quantiles.findLast((quantile) => quantile.value <= value);
  const above = quantiles.find((quantile) => quantile.value > value);
  const percent = ({ percent: share }: Quantile): string => formatCount(share, language);
  if (below !== undefined && above !== undefined) {
    return translate('ratingAboveShare', percent(below), percent(above));
  }
  if (below !== undefined) return translate('ratingAboveMoreThan', percent(below));
  if (above !== undefined) return translate('ratingAboveFewerThan', percent(above));
  return null;
}

/** What the line of a score shows. */
export function describeStrip(
  rater: Rater,
  scale: NumberScale,
  value: number,
  language: Language,
): StripView {
  const place = (score: number): number =>
    Math.min(100, Math.max(0, ((score - scale.min) / (scale.max - scale.min)) * 100));
  const { p25, p50, p75 } = rater.quantiles ?? {};
  return {
    low: formatCount(scale.min, language),
    high: formatCount(scale.max, language),
    at: place(value),
    band: p25 === undefined || p75 === undefined ? null : { from: place(p25), to: place(p75) },
    median: p50 === undefined ? null : { at: place(p50), text: formatScore(p50, language) },
  };
}
