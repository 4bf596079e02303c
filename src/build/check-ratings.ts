import type { Domain, Profile } from '../model/profile';
import type { Rater, Rating, Scale } from '../model/rating';
import type { PartName } from './fact-places';
import { whyNoReference, type FactContext } from './fact-context';
import type { FieldPath, Report } from './fact-problem';

/** Checks each rating of a list against its rater: the scale, the part of the facts, the host. */
export function checkRatings(
  ratings: readonly Rating[] | undefined,
  ask: {
    readonly from: PartName;
    readonly domains: readonly Domain[];
    readonly context: FactContext;
    readonly report: Report;
  },
): void {
  const seen = new Set<string>();
  ratings?.forEach((rating, index) => {
    const path = ['ratings', index];
    const reason = whyNoReference(ask.context.raters, { ...ask, id: rating.rater });
    if (reason !== null) ask.report([...path, 'rater'], reason);
    const rater = ask.context.raters.get(rating.rater)?.value;
    if (rater !== undefined) checkValue(rating, rater, path, ask.report);
    if (rating.host !== undefined && !isHostOf(rating.host, ask.domains))
      ask.report([...path, 'host'], `${rating.host} is no host of this record`);
    const key = `${rating.rater} ${rating.host ?? ''} ${rating.scope ?? ''} ${keyValue(rater, rating)}`;
    if (seen.has(key)) ask.report(path, `${rating.rater} rates the same thing twice`);
    seen.add(key);
  });
}

/** A category list may put one outlet into several categories; all other raters give one value. */
function keyValue(rater: Rater | undefined, { value }: Rating): string {
  return rater?.kind === 'category' ? String(value) : '';
}

function checkValue(rating: Rating, rater: Rater, path: FieldPath, report: Report): void {
  if (!isOnScale(rating.value, rater.scale))
    report([...path, 'value'], `${rating.value} is not on the scale of ${rater.id}`);
  if (rater.unit === 'host' && rating.host === undefined)
    report([...path, 'host'], `is missing: ${rater.id} rates hosts`);
}

function isOnScale(value: number | string, scale: Scale): boolean {
  if (scale.type === 'enum') return scale.values.some(({ id }) => id === value);
  return typeof value === 'number' && value >= scale.min && value <= scale.max;
}

/** True for a host of the domains and for what is below one. */
export function isHostOf(host: string, domains: readonly Pick<Domain, 'host'>[]): boolean {
  return domains.some((domain) => domain.host === host || host.endsWith(`.${domain.host}`));
}

/** Hosts of a profile; people and unnamed speakers have none. */
export function domainsOf(profile: Profile): readonly Domain[] {
  return profile.kind === 'person' || profile.kind === 'unnamed' ? [] : profile.domains;
}
