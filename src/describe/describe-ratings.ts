import type { PartialDate } from '../lib/iso-date';
import type { Domain } from '../model/profile';
import type { Rater, Rating, ScaleValue } from '../model/rating';
import { describeRank, describeStrip, type StripView } from './describe-strip';
import { formatDate } from './format-date';
import { formatCount, formatScore } from './format-number';
import { localPassage, type Passage } from './passage';
import { joinList, type MessageKey, type Reader } from './translate';

/** A step of a rater's scale with the words under it. */
interface StepView {
  readonly label: Passage;
  readonly isHeld: boolean;
}

/** How a rating is drawn: on a line, in steps, or as a word only. */
export type ScaleView =
  | { readonly kind: 'strip'; readonly strip: StripView }
  | { readonly kind: 'steps'; readonly steps: readonly StepView[] }
  | { readonly kind: 'tag' };

/** One rating: who, when, what, on which scale. */
export interface RatingView {
  readonly rater: Passage;
  readonly url: string;
  readonly date: string;
  readonly dateTime: PartialDate;
  readonly value: Passage;
  /** Rank among all rated domains; null where the scale has none. */
  readonly rank: string | null;
  readonly scale: ScaleView;
  readonly captions: readonly Passage[];
  /** The whole rating as one sentence, for those who do not see the drawing. */
  readonly label: string;
}

/** Every rating of one entity, and who holds none of it. */
export interface RatingsView {
  /** In the order of the raters, those of one rater in the order of the domains; never by value. */
  readonly ratings: readonly RatingView[];
  /** A line that names the raters without a rating; null when each has one. */
  readonly missing: string | null;
}

/** Ratings of one entity and the raters to show. */
export interface Rated {
  readonly ratings: readonly Rating[];
  readonly raters: readonly Rater[];
  /** Hosts of the entity: a score of any other host is said to be a sister's. */
  readonly domains: readonly Domain[];
}

function findStep(rater: Rater, value: Rating['value']): ScaleValue | null {
  if (rater.scale.type !== 'enum') return null;
  return rater.scale.values.find(({ id }) => id === value) ?? null;
}

function describeValue(rater: Rater, rating: Rating, { language }: Reader): Passage {
  const step = findStep(rater, rating.value);
  if (step !== null) return localPassage(step, language);
  return typeof rating.value === 'number'
    ? { text: formatScore(rating.value, language), lang: null }
    : { text: rating.value, lang: null };
}

function describeScale(rater: Rater, rating: Rating, { language }: Reader): ScaleView {
  const { scale } = rater;
  if (scale.type === 'number') {
    if (typeof rating.value !== 'number') return { kind: 'tag' };
    return { kind: 'strip', strip: describeStrip(rater, scale, rating.value, language) };
  }
  if (rater.kind !== 'status') return { kind: 'tag' };
  // Scales list the best step first; drawn like the line of a score, it stands last.
  const steps = scale.values.toReversed().map((step) => ({
    label: localPassage(step.short ?? step, language),
    isHeld: step.id === rating.value,
  }));
  return { kind: 'steps', steps };
}

/** The place of the domain that a host belongs to; -1 for a sister's. */
function placeAmong(host: string, domains: readonly Domain[]): number {
  return domains.findIndex((domain) => host === domain.host || host.endsWith(`.${domain.host}`));
}

/** Scores of several hosts stand in the order of the domains, never by value; those of sisters last. */
function compareHosts(domains: readonly Domain[]): (a: Rating, b: Rating) => number {
  const placeOf = ({ host }: Rating): number => {
    const place = host === undefined ? 0 : placeAmong(host, domains);
    return place === -1 ? domains.length : place;
  };
  return (a, b) => placeOf(a) - placeOf(b);
}

function hostCaption(rater: Rater, host: string, domains: readonly Domain[]): MessageKey {
  if (placeAmong(host, domains) === -1) return 'ratingSisterHost';
  return rater.scale.type === 'enum' ? 'listingHost' : 'ratingHost';
}

/** What a row is described for. */
interface RowContext {
  readonly domains: readonly Domain[];
  readonly reader: Reader;
  /** The first row of its rater. */
  readonly isFirst: boolean;
}

function describeCaptions(
  rater: Rater,
  rating: Rating,
  { domains, reader, isFirst }: RowContext,
): readonly Passage[] {
  const { translate, language } = reader;
  const texts: string[] = [];
  if (rating.host !== undefined) {
    texts.push(translate(hostCaption(rater, rating.host, domains), rating.host));
  }
  // Said once of all scores on one scale.
  if (rater.quantiles !== undefined && isFirst) {
    texts.push(translate('ratingBand', formatCount(rater.count, language)));
  }
  if (rating.scope !== undefined) texts.push(translate('ratingScope', rating.scope));
  if (rating.lastDiscussed !== undefined) {
    texts.push(translate('ratingLastDiscussed', String(rating.lastDiscussed)));
  }
  if (rating.blacklisted === true) texts.push(translate('ratingBlacklisted'));
  if (rater.kind === 'membership') texts.push(translate('ratingMembershipNote'));
  if (rater.kind === 'category') texts.push(translate('ratingCategoryNote'));
  return texts.map((text) => ({ text, lang: language }));
}

function describeRating(rater: Rater, rating: Rating, context: RowContext): RatingView {
  const { reader } = context;
  const { translate, language } = reader;
  const name = localPassage(rater.short ?? rater.name, language);
  const date = formatDate(rating.asOf, language);
  const value = describeValue(rater, rating, reader);
  const rank = typeof rating.value === 'number' ? describeRank(rater, rating.value, reader) : null;
  const ends =
    rater.scale.type === 'number'
      ? translate(
          'ratingScale',
          formatCount(rater.scale.min, language),
          formatCount(rater.scale.max, language),
        )
      : null;
  const said = [value.text, rank, ends].filter((part) => part !== null);
  return {
    rater: name,
    url: rater.url,
    date,
    dateTime: rating.asOf,
    value,
    rank,
    scale: describeScale(rater, rating, reader),
    captions: describeCaptions(rater, rating, context),
    label: `${name.text} (${date}): ${joinList(said, language)}`,
  };
}

/** The ratings of one entity, each on its rater's own scale. */
export function describeRatings({ ratings, raters, domains }: Rated, reader: Reader): RatingsView {
  const shown = raters.flatMap((rater) =>
    ratings
      .filter((rating) => rating.rater === rater.id)
      .toSorted(compareHosts(domains))
      .map((rating, place) =>
        describeRating(rater, rating, { domains, reader, isFirst: place === 0 }),
      ),
  );
  const silent = raters.filter(({ id }) => !ratings.some(({ rater }) => rater === id));
  const names = silent.map(
    (rater) => localPassage(rater.short ?? rater.name, reader.language).text,
  );
  return {
    ratings: shown,
    missing:
      names.length === 0 || shown.length === 0
        ? null
        : reader.translate('ratingMissing', joinList(names, reader.language)),
  };
}

/** Raters who judge accuracy or standards of reporting, and those whose values tell something else. */
export function partitionRaters(
  raters: readonly Rater[],
): readonly [assessors: readonly Rater[], others: readonly Rater[]] {
  return [
    raters.filter(({ about }) => about === 'assessment'),
    raters.filter(({ about }) => about !== 'assessment'),
  ];
}
