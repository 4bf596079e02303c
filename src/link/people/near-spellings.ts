import type { EntityId } from '../../model/entity';
import type { Candidate, NameMeaning } from '../../model/mention';
import type { Office } from '../../model/office';
import { foldName } from '../../text/fold-name';
import { isSameGivenName } from '../../text/given-names';
import { partBefore } from '../../text/name-parts';
import { isBareName, isKatakana } from '../name-shape';
import { titlesBeside } from './titles-beside';

// ダヴトオール首相 for ダウトオール: a surname in a spelling that no record has. Where its bearer would be the only
// one we hold who had that office, or has that first name, it is his. Of 3,763 pairs of a surname in
// katakana and an office of its bearer, 16 would have been another's if the bearer were not held, and most
// of those are the same name or man.

/** Offices that few hold at a time; members of chambers and mayors are too many. */
const OF_STATE: ReadonlySet<Office> = new Set<Office>([
  ...(['president', 'vice-president', 'prime-minister', 'deputy-prime-minister'] as const),
  ...(['foreign-minister', 'defence-minister', 'finance-minister', 'minister'] as const),
  ...(['deputy-minister', 'agency-head', 'chair', 'secretary-general', 'ambassador'] as const),
  ...(['spokesperson', 'adviser'] as const),
]);

function isNear(surface: string, meaning: NameMeaning): boolean {
  if (meaning.kind !== 'person' || !isKatakana(surface) || !isKatakana(meaning.form)) return false;
  return isBareName(meaning) && foldName(surface).strict !== foldName(meaning.form).strict;
}

/** True where an office beside the name was the bearer's, or the first name before it is. */
function isTold(place: Candidate, { terms = [], display }: NameMeaning): boolean {
  const given = partBefore(place.before);
  if (given !== null) return isSameGivenName(given, display.ja?.split('・')[0] ?? '');
  return titlesBeside(place).some(({ offices }) =>
    terms.some(({ office }) => OF_STATE.has(office) && offices.includes(office)),
  );
}

const bearersOf = (meanings: readonly NameMeaning[]): ReadonlySet<EntityId> =>
  new Set(meanings.map(({ id }) => id));

/**
 * The places without the near spellings that nothing beside them tells: of one that something does, all that
 * stand on the page are kept.
 */
export function keepToldSpellings(places: readonly Candidate[]): readonly Candidate[] {
  const told = new Map<string, EntityId>();
  const near = new Map<Candidate, readonly NameMeaning[]>();
  for (const place of places) {
    const meanings = place.meanings.filter((meaning) => isNear(place.surface, meaning));
    if (meanings.length === 0) continue;
    near.set(place, meanings);
    const [id, other] = bearersOf(meanings.filter((meaning) => isTold(place, meaning)));
    if (id !== undefined && other === undefined) told.set(place.surface, id);
  }
  if (near.size === 0) return places;
  return places.flatMap((place) => {
    const meanings = near.get(place);
    if (meanings === undefined) return [place];
    const id = told.get(place.surface);
    const kept = place.meanings.filter((one) => !meanings.includes(one) || one.id === id);
    return kept.length === 0 ? [] : [{ ...place, meanings: kept }];
  });
}
