import type { Candidate, NameMeaning } from '../../model/mention';
import { countryAtEnd, countryWordIn } from '../../text/country-words';
import { isInHeadline } from '../../text/headlines';
import { isLatin } from '../name-shape';
import { isWordName } from './outlet-words';
import type { PageKnowledge } from '../page-knowledge';
import type { Rule } from '../reading';
import { textAround } from '../text-around';

// Outlets in the company of their own country: its name beside what they are, or a text about it that
// cites them by words which elsewhere might go with anything.

// German tabloid Bild, Turkey’s pro-government daily Sabah, the Chinese news site The Paper.
const KIND_BEFORE =
  /((?:(?:U\.S\.|U\.K\.|[\p{L}\p{N}][\p{L}\p{N}’'-]*)\s+){1,6})(?:(?:news)?papers?|daily|tabloid|broadsheet|(?:bi-?)?weekly|monthly|magazine|journal|broadcaster|(?:TV|television|radio|news) (?:channel|network)|station|channel|(?:state|public) (?:TV|television|radio)|news (?:agency|outlet|portal|service)|agency|newswire|(?:web|news )?site|website|portal|outlet),?\s+(?:[Tt]he\s+)?$/u;
// The rest of a longer name, except days: Focus Money, Bild am Sonntag.
const NAME_GOES_ON =
  /^(?:\s+(?!(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)\p{Lu}|\s+(?:de|des|du|di|della|groups?)\s|[-‐‑&/]\p{L})/u;

// Taiwan’s UDN, Sri Lanka’s Daily Mirror: one word may be anything of a country.
const POSSESSIVE = /[’']s\s+$/u;

const ownerOf = ({ before }: Candidate, meaning: NameMeaning): string | null => {
  if (isWordName(meaning) || !POSSESSIVE.test(before)) return null;
  const found = countryAtEnd(before);
  return found?.country === meaning.country ? (found?.word ?? null) : null;
};

const tellsNation = (words: string, country: string): boolean =>
  (country === 'US' && /(?<!\p{L})American(?!\p{L})/u.test(words)) ||
  countryWordIn(words, country) !== null;

/** German tabloid Bild: its nationality and what it is. */
export const kindOfCountry: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'outlet' || meaning.needs !== 'context' || meaning.country === undefined) {
    return null;
  }
  if (!isLatin(place.surface) || NAME_GOES_ON.test(place.after)) return null;
  const [whole, words] = KIND_BEFORE.exec(place.before) ?? [];
  const isOfNation = words !== undefined && tellsNation(words, meaning.country);
  const found = isOfNation ? whole : ownerOf(place, meaning);
  return found === undefined || found === null
    ? null
    : { rule: 'class-word-near', surface: found.trim() };
};

// What a text about the country says of its outlets: an exclusive conversation with Dawn, citing Kan.
const CITED_BEFORE =
  /(?<!\p{L})(?:(?:exclusive|recent|wide-ranging|phone|telephone|video|televised|candid)\s+(?:conversation|interview|chat|talk)\s+(?:with|to)|remarks\s+to|statement\s+to|reported\s+(?:by|in|on)|(?:state-(?:run|owned|controlled)|semi-official|pro-government|opposition)(?:\s+(?:paper|station|TV|television|radio))?|paper|station)\s+(?:[Tt]he\s+)?$/u;
// Local media said, citing Kan; no physicists citing Stern and Gerlach.
const CITING_BEFORE = /(?<!\p{L})(?:citing|quoting)\s+(?:[Tt]he\s+)?$/u;
const CITING_ENDS = /^(?:[’']s?\s|[,.;:)”"]|\s*$)/u;
// Channel 20 said on Thursday night: one word may be somebody.
const SAID_AFTER =
  /^\s+(?:said|says)\s+(?:late\s+)?(?:on\s+)?(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day(?!\p{L})/u;
const SAID_IN_REPORT_AFTER =
  /^\s+(?:said|says|noted|claimed|revealed)\s[^.!?]{0,40}?(?<!\p{L})(?:in\s+(?:an?|its)\s+(?:report|article|editorial|dispatch|broadcast)|citing|quoting)(?!\p{L})/u;

// In texts of these countries, which are most of what is written in English, a word tells nothing of them.
const EVERYWHERE: ReadonlySet<string> = new Set(['US', 'GB']);
// Outlets of these tiers are known in their country.
const KNOWN_AT_HOME = 3;

function isAtHome(place: Candidate, meaning: NameMeaning, page: PageKnowledge): boolean {
  const { country, tier } = meaning;
  if (country === undefined || tier > KNOWN_AT_HOME) return false;
  if (EVERYWHERE.has(country) && (isWordName(meaning) || tier > 2)) return false;
  return page.country === country || countryWordIn(textAround(place), country) !== null;
}

/** In an exclusive conversation with Dawn, Channel 20 said on Thursday: in a text about their country. */
export const citedAtHome: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'outlet' || meaning.needs !== 'context') return null;
  const { before, surface, after } = place;
  if (!isLatin(surface) || NAME_GOES_ON.test(after)) return null;
  const said = isWordName(meaning) ? SAID_IN_REPORT_AFTER : SAID_AFTER;
  const words =
    CITED_BEFORE.exec(before)?.[0] ??
    (CITING_ENDS.test(after) ? CITING_BEFORE.exec(before)?.[0] : undefined) ??
    said.exec(after)?.[0] ??
    (isWordName(meaning) ? undefined : SAID_IN_REPORT_AFTER.exec(after)?.[0]);
  if (words === undefined || isInHeadline(place) || !isAtHome(place, meaning, page)) return null;
  return { rule: 'class-word-near', surface: words.trim() };
};
