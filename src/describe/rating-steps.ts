import type { Rater, Rating } from '../model/rating';

/** Quarters of a distribution, and the steps of an ordinal scale that is compared with them. */
const STEPS = 4;

/**
 * The quarter that a rating stands in, 0 to 3, on the rater's own scale: by the rater's quartiles,
 * or by the step on a scale of four. Null for a scale without such steps. Never shown and never
 * averaged: it tells only whether two raters are far apart.
 */
function stepOf(rater: Rater, { value }: Rating): number | null {
  const { scale, quantiles = {} } = rater;
  if (scale.type === 'number') {
    const { p25, p50, p75 } = quantiles;
    if (typeof value !== 'number') return null;
    if (p25 === undefined || p50 === undefined || p75 === undefined) return null;
    return [p25, p50, p75].filter((quartile) => value >= quartile).length;
  }
  if (rater.kind !== 'status' || scale.values.length !== STEPS) return null;
  // Scales list the best step first.
  const at = scale.values.findIndex(({ id }) => id === value);
  return at < 0 ? null : STEPS - 1 - at;
}

/** The two raters who are farthest apart; null unless two steps or more lie between them. */
export function findSpread(
  ratings: readonly Rating[],
  raters: readonly Rater[],
): { readonly low: Rater; readonly high: Rater } | null {
  const placed = ratings.flatMap((rating) => {
    const rater = raters.find(({ id }) => id === rating.rater);
    const step = rater === undefined ? null : stepOf(rater, rating);
    return rater === undefined || step === null ? [] : [{ rater, step }];
  });
  const [first] = placed;
  if (first === undefined) return null;
  const low = placed.reduce((a, b) => (b.step < a.step ? b : a), first);
  const high = placed.reduce((a, b) => (b.step > a.step ? b : a), first);
  return high.step - low.step >= 2 ? { low: low.rater, high: high.rater } : null;
}
