import type { Candidate, NameMeaning } from '../../model/mention';
import type { EntityId } from '../../model/entity';
import { isCommonInJapanese } from '../../text/japanese-surnames';
import { isDoubtfulSurname, isKatakana } from '../name-shape';

// Surnames in katakana that few bear: バイデン, サンダース.

// バイデン: shorter ones are words too often.
const KATAKANA_MIN_LENGTH = 4;

/** True for a surname in katakana that means nothing else, where it stands as somebody's name. */
export function isTellingKatakana({ surface }: Candidate, meaning: NameMeaning): boolean {
  return (
    isDoubtfulSurname(meaning) &&
    isKatakana(surface) &&
    surface.length >= KATAKANA_MIN_LENGTH &&
    !isCommonInJapanese(surface)
  );
}

// Who is known from old lists of officials alone is beyond it.
const KNOWN_TIER_MAX = 2;
// As many of one surname as may be known before it tells nothing: a leader and a relative.
const RARE_MAX = 2;

/** True of the best known of at most two who bear a surname; in katakana old lists do not count. */
export function isFirstOfFew({ surface, meanings }: Candidate, meaning: NameMeaning): boolean {
  const isCounted = ({ kind, tier }: NameMeaning): boolean =>
    kind === 'person' && (tier <= KNOWN_TIER_MAX || !isKatakana(surface));
  const bearers = new Map(meanings.filter(isCounted).map((one) => [one.id, one]));
  return (
    bearers.size <= RARE_MAX &&
    [...bearers.values()].every(({ id, tier }) => id === meaning.id || tier > 1)
  );
}

/** Somebody well known whose surname stands on a page. */
export interface SurnameOnPage {
  readonly surface: string;
  readonly country: string;
}

/** The best known whose telling surnames in katakana stand on a page, decided or not, by their id. */
export function tellingSurnamesOn(
  places: readonly Candidate[],
): ReadonlyMap<EntityId, SurnameOnPage> {
  const surnames = new Map<EntityId, SurnameOnPage>();
  for (const place of places) {
    if (!isKatakana(place.surface)) continue;
    for (const meaning of place.meanings) {
      const { id, tier, country } = meaning;
      if (tier > 1 || country === undefined || !isTellingKatakana(place, meaning)) continue;
      if (isFirstOfFew(place, meaning)) surnames.set(id, { surface: place.surface, country });
    }
  }
  return surnames;
}
