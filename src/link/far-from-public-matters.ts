import { OPENING } from './evidence-weights';
import { isDefaultName } from './name-shape';
import { COMPANY_REACH, type PageKnowledge } from './page-knowledge';
import { isBorneByOthers, speaksNear } from './public-matters';
import type { Reading } from './reading';
import type { Sign } from './sign';

/** True for a name that others bear as well where neither a sign nor its surroundings tell that it is ours. */
export function isFarFromPublicMatters(
  { place, meaning }: Reading,
  signs: readonly Sign[],
  page: PageKnowledge,
): boolean {
  if (!isDefaultName(meaning) || signs.some(({ rule }) => Object.hasOwn(OPENING, rule)))
    return false;
  // A label or a caption that is a name and nothing else speaks of no other matters.
  if (place.before === '' && place.after === '') return false;
  if (!isBorneByOthers(place, meaning) || speaksNear(place, meaning)) return false;
  const isNear = (block: number): boolean => Math.abs(block - place.block) <= COMPANY_REACH;
  const { telling, shared } = page.publicMatters();
  if ([...telling].some(isNear)) return false;
  const isPerson = meaning.kind === 'person';
  if (isPerson && [...shared].some(([id, blocks]) => id !== meaning.id && blocks.some(isNear))) {
    return false;
  }
  return ![...page.named.values()].some(
    (one) =>
      one.isFirstHand &&
      one.meaning.kind !== 'platform' &&
      (!isDefaultName(one.meaning) || one.titles.length > 0) &&
      page.blocks.get(one.meaning.id)?.some(isNear) === true,
  );
}
