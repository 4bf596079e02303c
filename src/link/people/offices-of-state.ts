import { yearOf } from '../../lib/iso-date';
import { isCommonInAnyScript } from '../../text/common-surnames';
import { countryWordIn } from '../../text/country-words';
import { officesIn } from '../../text/offices';
import { isSurnameWord } from '../../text/surname-words';
import type { Candidate, NameMeaning } from '../../model/mention';
import type { OfficeTerm } from '../../model/link-traits';
import type { Office } from '../../model/office';
import { hasBegun } from '../page-dates';
import type { Reading } from '../reading';
import { FORMER, type Title } from './titles-beside';

// The highest offices of states: few hold them, and lists of them are complete.

// North Korea has had no 主席 since 1994; who leads it is 総書記 or 委員長.
const LAST_CHAIRMAN_OF_KOREA = '1994';

/** True for 金主席, read as one who came to lead North Korea later. */
export function isEndedTitle({ words }: Title, { country, terms = [] }: NameMeaning): boolean {
  if (country !== 'KP' || !words.endsWith('主席')) return false;
  const led = terms.filter(({ office }) => office === 'president');
  return led.every(({ from }) => (from ?? '') > LAST_CHAIRMAN_OF_KOREA);
}

const OF_LEADERS: ReadonlySet<Office> = new Set<Office>(['president', 'prime-minister']);

/** True for the office of who leads a state or its government. */
export const isLeadersOffice = (office: Office): boolean => OF_LEADERS.has(office);

const LEADS_STATE = /(?<!次期)(?:大統領|総統|主席|首相|総理|総理大臣|政権|内閣)$/u;

/** True for 小泉政権 read as somebody who never led it, where a namesake did by then. */
export function isOfNamesake(
  { words }: Title,
  { place, meaning }: Reading,
  years: readonly string[],
): boolean {
  if (!LEADS_STATE.test(words)) return false;
  const hasLedByThen = ({ terms = [] }: NameMeaning): boolean =>
    terms.some(
      (term) =>
        isLeadersOffice(term.office) &&
        (years.length === 0 || years.some((year) => hasBegun(term, year))),
    );
  const rivals = place.meanings.filter(
    ({ id, country }) => id !== meaning.id && country === meaning.country,
  );
  return !hasLedByThen(meaning) && rivals.some(hasLedByThen);
}

/** True for マルコス独裁政権 on a page of 2016, where all terms begin later: it is the father's. */
export function isToCome(
  { words }: Title,
  terms: readonly OfficeTerm[],
  years: readonly string[],
): boolean {
  if (!LEADS_STATE.test(words) || years.length === 0) return false;
  // Who was elected is called so before the term begins: オバマ政権 in 2008.
  return terms.every((term) => years.every((year) => !hasBegun(term, String(Number(year) + 1))));
}

const OF_STATE: ReadonlySet<Office> = new Set<Office>([
  ...(['president', 'prime-minister', 'foreign-minister'] as const),
  ...(['defence-minister', 'finance-minister'] as const),
]);
// Posts of which a government has one, each with its own words: the sort of office alone would be too wide.
const OF_STATE_BY_NAME = new RegExp(
  [
    '内相|法相|(?:司法|商務|エネルギー|内務|農務|労働|厚生|教育|運輸|住宅都市開発|退役軍人|国土安全保障|国家情報|中央情報局|連邦捜査局|CIA|FBI)長官',
    '(?:大統領|首相|国務省|国防総省|外務省)(?:府)?報道官|大統領(?:府長官|首席補佐官|補佐官)|首席補佐官|通商代表|国連大使|官房長官|官房副長官',
    'attorney general|(?:home|interior|justice) minister|(?:home|commerce|energy|interior|agriculture|labor|health|education|transportation|homeland security) secretary',
    'press secretary|national security advis[eo]r|chief of staff|trade representative|(?:CIA|FBI) director',
    'director of national intelligence|ambassador to the (?:UN|U\\.N\\.|United Nations)|(?:UN|U\\.N\\.) ambassador',
  ].join('|'),
  'iu',
);

/** True for words that tell of one of the highest offices of a state, or of a post of which a government has one. */
export const isOfficeOfState = (
  words: string,
  offices: readonly Office[] = officesIn(words),
): boolean => offices.some((office) => OF_STATE.has(office)) || OF_STATE_BY_NAME.test(words);

// What has no end in an old snapshot may have ended since.
const OPEN_TERM_YEARS = 4;
// Beside the country's name, an office that was theirs some years before.
const CALLED_SO_YEARS = 6;

/** セッションズ司法長官 in 2017: one of the highest offices, held in that very year; a rare surname. */
export function isHolderOfState(
  { place, meaning }: Reading,
  { words, offices }: Title,
  held: readonly OfficeTerm[],
  years: readonly string[],
): boolean {
  const { surface } = place;
  if (isCommonInAnyScript(surface) || isSurnameWord(surface)) return false;
  if (!isOfficeOfState(words, offices)) return false;
  const isOnlyOne = isOnlyOfCountry(place, meaning);
  // ダノン前国連大使: of many former ones, whose country stands beside the name.
  if (FORMER.test(words) && !isOnlyOne) return false;
  return held.some(({ from, to }) =>
    years.some((year) => {
      if (from === null || yearOf(from) > year) return false;
      const last = to ?? from;
      const since = Number(year) - Number(yearOf(last));
      if (to === null) return since <= OPEN_TERM_YEARS;
      return since <= (isOnlyOne ? CALLED_SO_YEARS : 0);
    }),
  );
}

// イタリアのジェンティローニ外相, イタリアでは、ジェンティローニ外相: in UTF-16 code units.
const COUNTRY_REACH = 12;

/** True for the only one whom we hold of that surname, right behind the name of the country. */
function isOnlyOfCountry(
  { before, meanings }: Candidate,
  { id, country = '' }: NameMeaning,
): boolean {
  return (
    meanings.every((other) => other.id === id) &&
    countryWordIn(before.slice(-COUNTRY_REACH), country) !== null
  );
}
