import type { EntityId } from '../../model/entity';
import type { Candidate } from '../../model/mention';
import { endsInArticle, isLatin } from '../name-shape';

// Titles of papers as reviews of the press have them: with an article, or of several words.

// The Journal Editorial Report: a programme, the Courier Journal: another title.
const GOES_ON = /^\s+\p{Lu}/u;

/** The Metro, Sunday Express: a title with its article, or one of several words. */
export function isTitle({ before, surface, after }: Candidate): boolean {
  if (!isLatin(surface) || GOES_ON.test(after)) return false;
  return endsInArticle(before) || surface.startsWith('The ') || surface.includes(' ');
}

/** Well-known outlets whose titles stand on a page, decided or not, by their country. */
export function titlesOn(places: readonly Candidate[]): ReadonlyMap<string, ReadonlySet<EntityId>> {
  const titles = new Map<string, Set<EntityId>>();
  for (const place of places) {
    if (!isTitle(place)) continue;
    for (const { id, kind, tier, country, aliasKind } of place.meanings) {
      if (kind !== 'outlet' || tier > 1 || country === undefined || aliasKind === 'initials')
        continue;
      titles.set(country, (titles.get(country) ?? new Set()).add(id));
    }
  }
  return titles;
}
