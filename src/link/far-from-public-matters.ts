import { OPENING } from './evidence-weights';
import { isDefaultName } from './name-shape';
import { COMPANY_REACH, hasNear, type PageKnowledge } from './page-knowledge';
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
  const isNear = (blocks: readonly number[]): boolean =>
    hasNear(blocks, { block: place.block, reach: COMPANY_REACH });
  const { telling, shared } = page.publicMatters();
  if (isNear(telling) || isNear(openedOn(page))) return false;
  const isPerson = meaning.kind === 'person';
  return !(isPerson && [...shared].some(([id, blocks]) => id !== meaning.id && isNear(blocks)));
}

// Every reading of a page asks anew; what is known in one never changes.
const opened = new WeakMap<PageKnowledge, readonly number[]>();

/** Blocks with whomever a sign or a title opened somewhere, in document order. */
function openedOn(page: PageKnowledge): readonly number[] {
  const held = opened.get(page);
  if (held !== undefined) return held;
  const blocks = [...page.named.values()]
    .filter(
      ({ isFirstHand, meaning, titles }) =>
        isFirstHand &&
        meaning.kind !== 'platform' &&
        (!isDefaultName(meaning) || titles.length > 0),
    )
    .flatMap(({ meaning }) => page.blocks.get(meaning.id) ?? [])
    .sort((a, b) => a - b);
  opened.set(page, blocks);
  return blocks;
}
