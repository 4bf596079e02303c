import type { Candidate, NameMeaning } from '../../model/mention';
import type { Office } from '../../model/office';
import { isCommonSurname } from '../../text/common-surnames';
import { isFrequentSurname } from '../../text/frequent-surnames';
import { isGivenName } from '../../text/given-names';
import { isCommonInJapanese } from '../../text/japanese-surnames';
import { isNamesakeSurname } from '../../text/namesake-surnames';
import { isBareName, isDefaultName, isKanji } from '../name-shape';

// Names of somebody whom we hold that strangers bear as well.

const WHOLE_NAME = /^(\p{Lu}[\p{L}’'-]+) (?:\p{Lu}\.? )?(\p{Lu}[\p{L}’'-]+)$/u;
// Of surnames in kanji; those of one are not listed as common.
const SURNAME_LENGTHS = [2, 3];
// Those whom all know.
const BEST_KNOWN = 1;

const KNOWN_EVERYWHERE: ReadonlySet<Office> = new Set<Office>([
  ...(['president', 'vice-president', 'prime-minister'] as const),
]);

/** True for who has led a state or a government, or stood next to it: known by their name everywhere. */
export function isKnownByOffice({ terms = [] }: NameMeaning): boolean {
  return terms.some(({ office }) => KNOWN_EVERYWHERE.has(office));
}

/** True for a name of somebody that strangers bear too: Mike Flynn, Vance, 小林健; Webster, which needs a sign anyway. */
export function isNamesakesToo({ surface }: Candidate, meaning: NameMeaning): boolean {
  if (meaning.kind !== 'person') return false;
  if (!isDefaultName(meaning)) return isBareName(meaning) && isFrequentSurname(surface);
  if (isBareName(meaning)) return isNamesakeSurname(surface);
  if (isKanji(surface)) {
    return (
      meaning.tier > BEST_KNOWN &&
      SURNAME_LENGTHS.some((length) => isCommonInJapanese(surface.slice(0, length)))
    );
  }
  const [, given = '', surname = ''] = WHOLE_NAME.exec(surface) ?? [];
  // Whom all know is known by the first name that his record shows: Mike Flynn is not Michael.
  const isKnownSo =
    meaning.tier === BEST_KNOWN && meaning.display.en?.startsWith(`${given} `) === true;
  const isShared = isKnownSo ? isCommonSurname : isFrequentSurname;
  return isGivenName(given) && isShared(surname) && !isKnownByOffice(meaning);
}

/** Who is named on a page in full, decided or not, by their country. */
export function wholeNamesOn(
  places: readonly Candidate[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const place of places) {
    for (const meaning of place.meanings) {
      if (isBareName(meaning) || !isNamesakesToo(place, meaning)) continue;
      const { country = '', id } = meaning;
      names.set(country, (names.get(country) ?? new Set()).add(id));
    }
  }
  return names;
}
