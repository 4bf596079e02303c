import { aRater, aRating } from '../profile-builders';
import { OUTLET, outlet, type Refusal } from './broken-facts';

/** Ratings off their scale, and raters without one. */
export const RATINGS: readonly Refusal[] = [
  {
    kind: 'a rating off its scale',
    broken: outlet({ ratings: [aRating({ value: 1.01 })] }),
    file: OUTLET,
    near: '"value"',
    field: 'ratings[0].value',
    reason: '1.01 is not on the scale of score',
    passes: outlet({ ratings: [aRating({ value: 1 })] }),
  },
  {
    kind: 'a rating by nobody we know',
    broken: outlet({ ratings: [aRating({ rater: 'somebody' })] }),
    file: OUTLET,
    near: '"rater"',
    field: 'ratings[0].rater',
    reason: 'unknown somebody',
    passes: outlet({ ratings: [aRating({ rater: 'score' })] }),
  },
  {
    kind: 'a rating of a host that the record does not hold',
    broken: outlet({ ratings: [aRating({ host: 'themoscowtimes.net' })] }),
    file: OUTLET,
    near: '"themoscowtimes.net"',
    field: 'ratings[0].host',
    reason: 'themoscowtimes.net is no host of this record',
    passes: outlet({ ratings: [aRating({ host: 'news.themoscowtimes.com' })] }),
  },
  {
    kind: 'a rating of a host that does not say which',
    broken: outlet({ ratings: [{ rater: 'score', value: 1, asOf: '2023' }] }),
    file: OUTLET,
    near: '{\n      "rater"',
    field: 'ratings[0].host',
    reason: 'is missing: score rates hosts',
    passes: outlet({ ratings: [aRating()] }),
  },
  {
    kind: 'two ratings of one thing by one rater',
    broken: outlet({ ratings: [aRating(), aRating({ value: 0.6 })] }),
    file: OUTLET,
    near: '{\n      "rater": "score",\n      "value": 0.6',
    field: 'ratings[1]',
    reason: 'score rates the same thing twice',
    passes: outlet({ ratings: [aRating(), aRating({ host: 'a.themoscowtimes.com' })] }),
  },
  {
    kind: 'more ratings than the rater has given',
    broken: { ...outlet({ ratings: [aRating()] }), 'raters.json': [aRater({ count: 0 })] },
    file: 'raters.json',
    near: '"count"',
    field: 'count',
    reason: '0, but 1 ratings stand here',
    passes: { ...outlet({ ratings: [aRating()] }), 'raters.json': [aRater({ count: 1 })] },
  },
  {
    kind: 'a scale upside down',
    broken: {
      'raters.json': [aRater({ scale: { type: 'number', min: 1, max: 0, higherIs: 'better' } })],
    },
    file: 'raters.json',
    near: '"max"',
    field: 'scale.max',
    reason: '0 is not above 1',
    passes: {
      'raters.json': [aRater({ scale: { type: 'number', min: -1, max: 0, higherIs: 'better' } })],
    },
  },
  {
    kind: 'percentiles out of order',
    broken: { 'raters.json': [aRater({ quantiles: { p10: 0.3, p50: 0.2 } })] },
    file: 'raters.json',
    near: '"p50"',
    field: 'quantiles.p50',
    reason: '0.2 is out of order or off the scale',
    passes: { 'raters.json': [aRater({ quantiles: { p10: 0.2, p50: 0.3 } })] },
  },
];
