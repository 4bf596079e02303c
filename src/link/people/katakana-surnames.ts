import { yearOf } from '../../lib/iso-date';
import type { NameMeaning } from '../../model/mention';
import type { Office } from '../../model/office';
import { speaksOfPolitics } from '../../text/political-words';
import { compatriotsOf } from '../company';
import { isDoubtfulSurname, isKatakana } from '../name-shape';
import { isTermIn } from '../page-dates';
import type { PageKnowledge } from '../page-knowledge';
import type { Rule } from '../reading';
import { isFirstOfFew, isTellingKatakana, type SurnameOnPage } from './telling-surnames';
import { textAround } from '../text-around';

// Surnames in katakana that stand alone in politics: who else is named tells whose they are.

const HIGHEST: ReadonlySet<Office> = new Set<Office>([
  ...(['president', 'vice-president', 'prime-minister'] as const),
  ...(['foreign-minister', 'defence-minister'] as const),
]);
const COMPANY_OF_LESSER = 3;

/** シミティス: in katakana the surname of one less known who held one of the highest offices, if nobody else bears it. */
export const surnameOfLeader: Rule = ({ place, meaning }, page) => {
  if (meaning.tier !== 2 || !isTellingKatakana(place, meaning)) return null;
  if (new Set(place.meanings.map(({ id }) => id)).size > 1) return null;
  if (meaning.terms?.some(({ office }) => HIGHEST.has(office)) !== true) return null;
  const company = compatriotsOf(meaning, page);
  const [first] = company;
  return first === undefined || company.length < COMPANY_OF_LESSER
    ? null
    : { rule: 'rare-surname', surface: first.place.surface };
};

const BESIDE = /^[とや、]$/u;

/** ポンペオとボルトン: a rare surname right beside somebody of that country. */
export const surnameBeside: Rule = ({ place, meaning }, page) => {
  const { block, start, end, before, after } = place;
  if (meaning.tier > 1 || !isTellingKatakana(place, meaning) || !isFirstOfFew(place, meaning)) {
    return null;
  }
  const beside = [
    BESIDE.test(before.slice(-1)) ? page.endingAt(block, start - 1) : null,
    BESIDE.test(after.slice(0, 1)) ? page.startingAt(block, end + 1) : null,
  ].find((one) => one?.meaning.kind === 'person' && one.meaning.country === meaning.country);
  return beside === undefined || beside === null || meaning.country === undefined
    ? null
    : { rule: 'rare-surname', surface: beside.place.surface };
};

/** サンダースは…、バイデンは: rare surnames in katakana of two of one country vouch for each other in politics. */
export const surnamesInCompany: Rule = ({ place, meaning }, page) => {
  if (!page.tellingSurnames.has(meaning.id) || !isTellingKatakana(place, meaning)) return null;
  if (!speaksOfPolitics(textAround(place))) return null;
  const other = otherTelling(meaning, page)?.surface ?? holderNamed(meaning, page);
  return other === undefined || other === place.surface
    ? null
    : { rule: 'rare-surname', surface: other };
};

const otherTelling = (
  { id, country }: NameMeaning,
  page: PageKnowledge,
): SurnameOnPage | undefined =>
  [...page.tellingSurnames].find(([other, one]) => other !== id && one.country === country)?.[1];

/** Somebody of that country whom the page names and who held one of its highest offices. */
const holderNamed = (meaning: NameMeaning, page: PageKnowledge): string | undefined =>
  compatriotsOf(meaning, page).find((one) =>
    one.meaning.terms?.some(({ office }) => HIGHEST.has(office)),
  )?.place.surface;

/** ハリスは…、トランプは: a common surname of who holds one of the highest offices then, beside another. */
export const surnameOfHolder: Rule = ({ place, meaning }, page) => {
  const { tier, terms = [] } = meaning;
  if (tier > 1 || page.time === null || !isDoubtfulSurname(meaning)) return null;
  if (!isKatakana(place.surface) || !speaksOfPolitics(textAround(place))) return null;
  const year = yearOf(page.time.date);
  if (!terms.some((term) => HIGHEST.has(term.office) && isTermIn(term, year))) return null;
  const other = otherTelling(meaning, page);
  return other === undefined ? null : { rule: 'leader-then', surface: other.surface };
};
