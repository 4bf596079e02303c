import { yearOf } from '../../lib/iso-date';
import type { EntityId } from '../../model/entity';
import type { Candidate, NameMeaning } from '../../model/mention';
import type { Office } from '../../model/office';
import { isCommonInJapanese } from '../../text/japanese-surnames';
import { speaksOfJapanesePolitics } from '../../text/political-words';
import { isInPolitics, isPolitician, YEARS_AFTER, YEARS_BEFORE } from './diet-members';
import { isBareName, isKanji } from '../name-shape';
import type { PageTime } from '../page-dates';
import { textAround } from '../text-around';

// Surnames in kanji that stand alone in Japanese politics: 小沢, 前原. Who else is named tells whose they are.

// 町村 are towns and villages besides.
const WORDS: ReadonlySet<string> = new Set(['町村', '河村', '中道', '石橋', '三木', '大平']);
/** What stands before a name and is no part of one. */
export const STANDS_APART_BEFORE = /(?:^|[^\p{Script=Han}\p{Script=Katakana}A-Za-z々ヶー])$/u;
// What follows a name and no part of one: 小沢は, 小沢、原口グループ, 小沢判決.
const STANDS_APART_AFTER =
  /^(?:[はがをのもとにへや、，,・」』）)〉》］\]：:／/＝=\s]|から|より|では|G(?![A-Za-z])|グループ|さん|氏|派(?![遣生閥])|降ろし|おろし|[vVｖＶ][sSｓＳ]|$)/u;

// Heads of parties are chairs; a prime minister heads one without a role that says so.
const OF_PARTY_HEADS: ReadonlySet<Office> = new Set<Office>(['prime-minister', 'chair']);

/** True for a surname that few bear, of somebody well known who was in politics then, standing by itself. */
export function isTellingKanji(
  { surface, before, after }: Candidate,
  meaning: NameMeaning,
  time: PageTime | null,
): boolean {
  if (meaning.tier > 1 || !isBareName(meaning)) return false;
  if (meaning.needs !== 'full-name-or-role' || !isKanji(surface) || surface.length < 2)
    return false;
  if (WORDS.has(surface) || isCommonInJapanese(surface) || !isPolitician(meaning)) return false;
  if (!STANDS_APART_BEFORE.test(before) || !STANDS_APART_AFTER.test(after)) return false;
  if (time === null) return true;
  return isInPolitics(meaning, yearOf(time.date), YEARS_BEFORE, YEARS_AFTER);
}

const hasLedParty = ({ terms = [] }: NameMeaning): boolean =>
  terms.some(({ office }) => OF_PARTY_HEADS.has(office));

/** True of the only one so well known who bears the surname; of two, of the one who led a party: 小沢. */
const isFirstOfSurname = ({ meanings }: Candidate, meaning: NameMeaning): boolean =>
  meanings.every(
    (one) =>
      one.id === meaning.id ||
      one.kind !== 'person' ||
      one.tier > 1 ||
      (hasLedParty(meaning) && !hasLedParty(one)),
  );

/** Surnames of politicians of Japan that stand alone on a page in politics, decided or not, by their id. */
export function dietSurnamesOn(
  places: readonly Candidate[],
  time: PageTime | null,
): ReadonlyMap<EntityId, string> {
  const surnames = new Map<EntityId, string>();
  for (const place of places) {
    for (const meaning of place.meanings) {
      if (!isTellingKanji(place, meaning, time) || !isFirstOfSurname(place, meaning)) continue;
      if (speaksOfJapanesePolitics(textAround(place))) surnames.set(meaning.id, place.surface);
    }
  }
  return surnames;
}
