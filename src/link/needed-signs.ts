import type { Candidate } from '../model/mention';
import { countryAtEnd } from '../text/country-words';
import { isGivenName } from '../text/given-names';
import { isInHeadline } from '../text/headlines';
import { isNoGivenName } from '../text/sentence-words';
import { isPlaceSurname } from '../text/surname-places';
import { isSurnameWord } from '../text/surname-words';
import type { RuleName } from './evidence-weights';
import { standsNearJapaneseName } from './japan/near-full-name';
import { isKanji, isLatin } from './name-shape';
import { isOfficeOfState } from './people/offices-of-state';
import { isMiddleOfSentence } from './outlets/outlet-names';
import { COMPANY_REACH, compareStarts, isNamedNear, type PageKnowledge } from './page-knowledge';
import type { Reading } from './reading';
import type { Sign } from './sign';
import { NAME_GOES_ON } from './name-edges';

// Names that ask for the full name and a role as well, and what makes up for the role.

const OF_TOWNS = /(?:知事|[市区町村]長)$/u;

// Robinson said: what a word or a town does not do, on a page that names him in full or with his office.
const SPEAKS_AFTER =
  /^,?\s+(?:said|says|told|tells|added|adds|argued|argues|wrote|writes|tweeted|insisted|insists|recalled|recalls|joked|quipped|replied|testified|resigned)(?!\p{L})/u;

/** True for Robinson said, not for Chad said. */
const speaks = ({ surface, after }: Candidate): boolean =>
  SPEAKS_AFTER.test(after) && countryAtEnd(surface) === null;

// Sessions was, Balls is: a word in the plural with a verb in the singular is somebody. Jobs, 56, and Pace,
// who: nor have things an age.
const PLURAL = /[^s’']s$/u;
const SINGULAR_AFTER =
  /^\s+(?:(?:also|now|then|never|later|reportedly|himself|herself)\s+)?(?:was|is|has|does|wasn[’']t|isn[’']t|hasn[’']t|doesn[’']t|wants|seems|plans|faces|knows|thinks|believes|insists|goes|makes|takes)(?!\p{L})/u;
const AGED_AFTER = /^,\s+(?:[2-9]\d,|who(?:se)?(?!\p{L}))/u;

const isSomebody = ({ surface, before, after }: Candidate): boolean =>
  !isPlaceSurname(surface) &&
  !ARTICLE_BEFORE.test(before) &&
  (AGED_AFTER.test(after) || (PLURAL.test(surface) && SINGULAR_AFTER.test(after)));

// In Raleigh it rained.
const PLACE_BEFORE = /(?<!\p{L})(?:in|at|near|outside|around|across|throughout)\s+$/iu;
const ARTICLE_BEFORE = /(?<!\p{L})(?:the|an?)\s+$/iu;
const POSSESSIVE_AFTER = /^[’']s?(?!\p{L})/u;

// The Sessions meeting: within a sentence jobs reports and talks have no capital.
const NOUN_AFTER = /^\s+\p{Ll}{3,}/u;

/** Rather’s, of Rather: a word with a capital that no sentence, headline or article gives it. */
const isWordAsName = (place: Candidate): boolean =>
  !NAME_GOES_ON.test(place.after) &&
  (!ARTICLE_BEFORE.test(place.before) ||
    (PLURAL.test(place.surface) && NOUN_AFTER.test(place.after))) &&
  !isInHeadline(place) &&
  (isMiddleOfSentence(place) || POSSESSIVE_AFTER.test(place.after));

/**
 * Singh’s opening words, after Manmohan Singh: near the full name of somebody whom all know the surname alone
 * is his, however many bear it; one that is a word or a first name too where it can be no other. Not a town's.
 */
function standsNearFullName({ place, meaning }: Reading, page: PageKnowledge): boolean {
  const { surface } = place;
  if (meaning.aliasKind !== 'surname' || meaning.tier > 1) return false;
  if (!isLatin(surface)) return standsNearJapaneseName({ place, meaning }, page);
  if (isPlaceSurname(surface) || PLACE_BEFORE.test(place.before)) return false;
  if (!isNamedNear(place, meaning.id, { page, reach: COMPANY_REACH })) return false;
  const isWord = [isNoGivenName, isSurnameWord, isGivenName].some((isOne) => isOne(surface));
  return !isWord || isWordAsName(place);
}

// As many paragraphs as the name in full is fresh.
const FRESH_REACH = 6;
// Ford has refused: a word that opens a sentence with such a verb is somebody just named in full, unless it needs no article.
const VERB_AFTER = /^\s+(?:was|has|had|did|himself|herself|refused|declined)(?!\p{L})/u;
const WITHOUT_ARTICLE: ReadonlySet<string> = new Set([
  ...['Home', 'North', 'South', 'East', 'West', 'Will', 'Power', 'Work', 'Love', 'Justice', 'Life'],
  ...[
    'Law',
    'Price',
    'Black',
    'White',
    'Green',
    'March',
    'May',
    'June',
    'Fox',
    'English',
    'French',
  ],
]);

/** Le Pen, after Jean-Marie Le Pen: just named in full, whoever else bears it by default. */
function wasJustNamed({ place, meaning }: Reading, page: PageKnowledge): boolean {
  const { surface, before, after } = place;
  if (meaning.aliasKind !== 'surname' || !isLatin(surface)) return false;
  if (isPlaceSurname(surface) || PLACE_BEFORE.test(before)) return false;
  if (page.strangers.has(surface.toLowerCase())) return false;
  const introduction = page.introductions.get(meaning.id);
  if (introduction === undefined || compareStarts(introduction, place) > 0) return false;
  if (!isNamedNear(place, meaning.id, { page, reach: FRESH_REACH })) return false;
  const isWord = [isNoGivenName, isSurnameWord, isGivenName].some((isOne) => isOne(surface));
  if (!isWord) return !NAME_GOES_ON.test(after);
  return (
    !WITHOUT_ARTICLE.has(surface) &&
    !ARTICLE_BEFORE.test(before) &&
    VERB_AFTER.test(after) &&
    !isInHeadline(place)
  );
}

/** False for a name that needs both full name and role while one of them is missing and nothing makes up for it. */
export function hasNeededSigns(
  reading: Reading,
  signs: readonly Sign[],
  page: PageKnowledge,
): boolean {
  const { place, meaning } = reading;
  const { needs, aliasKind, form } = meaning;
  if (needs !== 'full-name-and-role') return true;
  const has = (name: RuleName): boolean => signs.some(({ rule }) => rule === name);
  if (aliasKind === 'given') return has('shared-surname');
  // 中川幹事長: a town has governors and mayors, no offices of parties and cabinets.
  const isNoTown = signs.some(
    ({ rule, surface = '' }) => rule === 'office-fits' && isKanji(form) && !OF_TOWNS.test(surface),
  );
  // Prime Minister Howard, ハワード首相: no town and no thing holds an office of a state.
  const isOfState =
    aliasKind === 'surname' &&
    countryAtEnd(form) === null &&
    signs.some(({ rule, surface = '' }) => rule === 'office-fits' && isOfficeOfState(surface));
  if (isNoTown || isOfState) return true;
  if (
    has('full-name-on-page') &&
    (standsNearFullName(reading, page) || wasJustNamed(reading, page))
  ) {
    return true;
  }
  const isNamed = has('full-name-on-page') || has('office-elsewhere');
  return isNamed && (has('role-attached') || speaks(place) || isSomebody(place));
}
