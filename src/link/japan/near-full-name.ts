import { isNoGivenName } from '../../text/sentence-words';
import { isPlaceSurname } from '../../text/surname-places';
import { isSurnameWord } from '../../text/surname-words';
import { isKanji, isKatakana, surnameIn } from '../name-shape';
import { COMPANY_REACH, isNamedNear, type PageKnowledge } from '../page-knowledge';
import type { Reading } from '../reading';

// 津田は, after 津田大介: what makes up for a title in Japanese.

// 千葉, 山口: a place before it is anybody, also on a page that names 千葉景子.
const PLACES: ReadonlySet<string> = new Set(
  '千葉 山口 上野 羽田 福島 石川 長野 宮崎 福岡 富山 池田 三木 石橋'.split(' '),
);
// 福島「ありません」, 津田：…: whoever is heard in an interview or on a board.
const LABEL_AFTER = /^(?:[ 　]?[「『]|[:：])/u;
// What stands behind whoever does or says something.
const ACTS_AFTER = /^(?:は|が|も|の|に|を|と|ら(?=[はがのもに、])|[、。」』)）]|[:：「『]|$)/u;
const WORD_BEFORE = /[\p{Script=Han}\p{Script=Katakana}A-Za-z々ー・＝=]$/u;

/** カード, ホール, ブラジル: in katakana as much a thing or a country as a surname. */
const isWordOrPlace = (surname: string, english: string | null): boolean =>
  english === null ||
  [surname, english].some(isPlaceSurname) ||
  [isNoGivenName, isSurnameWord].some((isOne) => isOne(english));

/** True near the full name of somebody whose surname it is; a place's only as a label. */
export function standsNearJapaneseName({ place, meaning }: Reading, page: PageKnowledge): boolean {
  const { surface, before, after } = place;
  if (!isKanji(surface) && !isKatakana(surface)) return false;
  if (surface.length < 2 || WORD_BEFORE.test(before)) return false;
  if (isKatakana(surface) && isWordOrPlace(surface, surnameIn(meaning.display.en))) return false;
  const isSomebody = PLACES.has(surface)
    ? before === '' && LABEL_AFTER.test(after)
    : ACTS_AFTER.test(after);
  return isSomebody && isNamedNear(place, meaning.id, { page, reach: COMPANY_REACH });
}
