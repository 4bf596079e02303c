import type { Candidate, NameMeaning } from '../../model/mention';
import { countryAtEnd } from '../../text/country-words';
import { isInHeadline } from '../../text/headlines';
import { isTitleNoun, LENT_NOUNS } from '../../text/outlet-nouns';
import { ISSUE_BEFORE } from './issue-words';
import { isLinkedName } from './linked-names';
import { endsInArticle } from '../name-shape';
import { WITH_ARTICLE } from './outlet-words';
import { compareStarts, type PageKnowledge } from '../page-knowledge';
import { papersOfSameCountry } from './press-reviews';
import type { Rule } from '../reading';

// The Argus, after the Cape Argus: the end of a title stands for the whole of it on a page that has named
// it. The index holds such ends as names of one outlet each; whose they are the page decides alone.

// What ends titles with a word before it, and is nobody's by itself: Daily News, Free Press.
const MORE_ENDS: ReadonlySet<string> = new Set(['News', 'Press']);

// The Telegraph beside the Sunday Telegraph is the daily, not its sister.
const WEEKEND: ReadonlySet<string> = new Set(['Sunday', 'Saturday', 'Weekend']);

const withoutArticle = (surface: string): string => surface.replace(WITH_ARTICLE, '');

/** Argus of the Cape Argus, Daily News and Free Press of longer titles, Globe of The Globe and Mail. */
function endsOf(surface: string): readonly string[] {
  const words = withoutArticle(surface).split(/\s+/u);
  const [first = '', joint] = words;
  if (WEEKEND.has(first)) return [];
  const last = words.at(-1) ?? '';
  const two = words.slice(-2).join(' ');
  return [
    ...(words.length > 1 && isTitleNoun(last) ? [last] : []),
    ...(words.length > 2 && (isTitleNoun(last) || MORE_ENDS.has(last)) ? [two] : []),
    ...(joint === 'and' && isTitleNoun(first) ? [first] : []),
  ];
}

/** A title on the page, with the reading of it. */
interface Title {
  readonly place: Candidate;
  readonly meaning: NameMeaning;
}

// Of a list of papers every word in its prose would get a hundred readings, each asked of every rule.
const LENT_MAX = 8;

/** The places, those that are the end of a title before them with the outlets of such titles, of many the last new ones. */
export function lendEndsOfTitles(places: readonly Candidate[]): readonly Candidate[] {
  const titles = new Map<string, Map<string, Title>>();
  return places.map((place) => {
    const bare = withoutArticle(place.surface);
    const lent = [...(titles.get(bare)?.values() ?? [])]
      .filter((title) => canLend(place, title))
      .slice(-LENT_MAX);
    for (const meaning of place.meanings) {
      if (meaning.kind !== 'outlet' || meaning.aliasKind === 'initials') continue;
      for (const end of endsOf(place.surface)) {
        const known = titles.get(end) ?? new Map<string, Title>();
        titles.set(end, known);
        if (!known.has(meaning.id)) known.set(meaning.id, { place, meaning });
      }
    }
    return lent.length === 0
      ? place
      : {
          ...place,
          meanings: [...place.meanings, ...lent.map((title) => readingOf(place, title))],
        };
  });
}

const readingOf = ({ surface }: Candidate, { place, meaning }: Title): NameMeaning => ({
  ...meaning,
  ...{ aliasKind: 'derived', needs: 'context', form: surface, endOf: place.surface },
});

/** The Times of Britain is no other title of Britain; what the record has already is not lent. */
function canLend({ surface, meanings }: Candidate, { meaning }: Title): boolean {
  const title = `The ${withoutArticle(surface)}`;
  return meanings.every(
    (one) =>
      (one.id !== meaning.id || one.aliasKind === 'derived') &&
      (one.display.en !== title || one.tier > 2 || one.country !== meaning.country),
  );
}

/** True for the end of a title as the index has it. */
const isBareEnd = ({ aliasKind, form, endOf }: NameMeaning): boolean =>
  aliasKind === 'derived' && endOf === undefined && LENT_NOUNS.has(withoutArticle(form));

// Nouns that are nothing else with a capital and an article.
const SURE: ReadonlySet<string> = new Set([
  ...['Times', 'Post', 'Journal', 'Herald', 'Tribune', 'Telegraph', 'Chronicle', 'Gazette'],
  ...['Inquirer', 'Enquirer', 'Courier', 'Globe', 'Observer', 'Argus', 'Examiner', 'Guardian'],
  ...['Advertiser', 'Bulletin', 'Courant', 'Ledger', 'Statesman', 'Telegram'],
]);

const CITED_BEFORE =
  /(?<!\p{L})(?:tell|told|tells|telling|spoke (?:to|with)|speaking (?:to|with)|according to|reported by|interview(?:s|ed)? (?:with|by|in)|(?:wr(?:ote|ites|iting|itten)|published|column(?:ist)?|op-ed|article|essay|report|story) (?:in|for|by|to)|contacted by|asked by|cited by|quoted (?:by|in)|(?:issue|edition|front page|pages|editors?|editor-in-chief|publisher|owners?|readers) of|(?:reporters?|correspondents?|columnists?|writers?|journalists?|editors?|staff) (?:at|for|with|of)),?\s+the\s+$/iu;
const SPEAKS_AFTER =
  /^,?\s+(?:(?:also|has|had|have|since|later|first|then|earlier|recently|already|itself|could not|can|was told|exclusively)\s+){0,3}(?:said|says|report(?:s|ed)|wrote|writes|quot(?:es|ed)|understands|understood|learn(?:s|ed|t)|gather(?:s|ed)|cit(?:es|ed)|publish(?:es|ed)|reveal(?:s|ed)?|claim(?:s|ed)|not(?:es|ed)|add(?:s|ed)|describ(?:es|ed)|ask(?:s|ed)|interview(?:s|ed)|obtained|endors(?:es|ed)|argu(?:es|ed)|alleg(?:es|ed)|contacted|editorialized|editorialised|apologi[sz]ed)(?!\p{L})/u;
const STAFF_AFTER =
  /^\s+(?:reporters?|correspondents?|columnists?|editors?|journalists?|editorials?|op-eds?|readers|newsroom|spokes(?:man|woman|person))(?!\p{L})/u;
// Told the Herald on Monday, Tuesday: days stand behind any name.
const GOES_ON =
  /^(?:\s+(?!(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day)[\p{Lu}\p{N}]|[-‐‑/&]|\s+&|\s+of\s)/u;

/** True where the end of a title, with its article or what cites it, can stand for the whole. */
function standsForTitle(place: Candidate): boolean {
  const { surface, before, after } = place;
  if (GOES_ON.test(after) || isInHeadline(place)) return false;
  const bare = withoutArticle(surface);
  const hasArticle = bare !== surface || endsInArticle(before);
  const isStaffs = STAFF_AFTER.test(after) || ISSUE_BEFORE.test(before);
  if (!hasArticle) return isStaffs;
  if (isStaffs || SURE.has(bare) || bare.includes(' ')) return true;
  return CITED_BEFORE.test(bare === surface ? before : `${before}the `) || SPEAKS_AFTER.test(after);
}

/** True for an outlet that the page names otherwise than by this end, or by it before the title. */
function isNamedApart(
  { id }: NameMeaning,
  title: Candidate | undefined,
  page: PageKnowledge,
): boolean {
  if (page.introductions.has(id) || page.linked.has(id) || page.outlet === id) return true;
  const named = page.named.get(id)?.place;
  if (named === undefined) return false;
  return (
    endsOf(`x ${withoutArticle(named.surface)}`).length === 0 ||
    (title !== undefined && compareStarts(named, title) < 0)
  );
}

/** True where one that is called so in full is as likely meant: named itself, or at home on this page. */
function isAnothers(place: Candidate, meaning: NameMeaning, page: PageKnowledge): boolean {
  const title = page.named.get(meaning.id)?.place;
  return place.meanings.some((one) => {
    if (one.kind !== 'outlet' || one.id === meaning.id || one.endOf !== undefined) return false;
    if (page.outlet === one.id || isLinkedName(place, one)) return true;
    if (one.aliasKind === 'derived') return false;
    const isAtHome =
      page.country === one.country && one.country !== meaning.country && one.tier <= 2;
    const isAmongPapers =
      one.tier === 1 && papersOfSameCountry(one, page) > papersOfSameCountry(meaning, page) + 1;
    return isAtHome || isAmongPapers || isNamedApart(one, title, page);
  });
}

const isOpen = (place: Candidate, meaning: NameMeaning, page: PageKnowledge): boolean =>
  page.named.has(meaning.id) && standsForTitle(place) && !isAnothers(place, meaning, page);

/** The Argus said, after the Cape Argus; The Times is not London’s after The Korea Times. */
export const endOfNamedTitle: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'outlet') return null;
  const { surface } = place;
  if (meaning.endOf !== undefined) {
    if (!isOpen(place, meaning, page)) return { rule: 'other-meaning', surface };
    // Where the title needs no sign, fullNameOnPage says it.
    const isSaid = page.introductions.has(meaning.id);
    return isSaid ? null : { rule: 'full-name-on-page', surface: meaning.endOf };
  }
  if (isBareEnd(meaning)) return { rule: 'other-meaning', surface };
  if (meaning.needs !== 'context' || meaning.aliasKind === 'derived') return null;
  const lent = place.meanings.find((one) => one.endOf !== undefined && isOpen(place, one, page));
  return lent === undefined || page.outlet === meaning.id || isLinkedName(place, meaning)
    ? null
    : { rule: 'other-meaning', surface: lent.endOf ?? surface };
};

// The Republic of Turkey, The Standard Bank, The Sun King: what begins with such a noun and is no title.
const GOES_ON_AS_OTHER: ReadonlyMap<string, RegExp> = new Map([
  ['Republic', /^\s+of\s/u],
  ['Nation', /^\s+of\s/u],
  ['Standard', /^\s+(?:Bank|Chartered|Model|Oil|Life|Time|Deviation)(?!\p{L})/u],
  ['Sun', /^\s+(?:King|City|Belt|Devils?|Valley|Life|Bowl|Microsystems)(?!\p{L})/u],
  [
    'Independent',
    /^\s+(?:Commission|Counsel|Police|Office|Group|Party|State|Review|Inquiry)(?!\p{L})/u,
  ],
  ['Times', /^\s+(?:Square|Higher)(?!\p{L})/u],
  ['News of the World', /^\s+Cup(?!\p{L})/u],
  ['Post', /^\s+(?:Office|Malone)(?!\p{L})/u],
]);

/** The Republic of Turkey, on a page that names a paper called so for short. */
export const nounGoesOn: Rule = ({ place: { surface, after }, meaning }) => {
  if (meaning.kind !== 'outlet' || meaning.needs !== 'context') return null;
  const words = GOES_ON_AS_OTHER.get(withoutArticle(surface))?.exec(after)?.[0];
  return words === undefined
    ? null
    : { rule: 'part-of-other-name', surface: surface + words.trimEnd() };
};

const POSSESSIVE =
  /[’']s\s+(?:(?:state-(?:owned|run)|leading|biggest|largest|main|national|best-selling)\s+)?(?:The\s+)?$/u;

/** Kenya’s The Star: not the one of Malaysia that we hold. */
export const endOfOtherCountry: Rule = ({ place: { before, surface }, meaning }) => {
  if (meaning.kind !== 'outlet' || meaning.needs !== 'context' || meaning.country === undefined)
    return null;
  const bare = withoutArticle(surface);
  const owner = POSSESSIVE.exec(before);
  if (owner === null || !isTitleNoun(bare.split(' ').at(-1) ?? '')) return null;
  const found = countryAtEnd(before.slice(0, owner.index));
  return found === null || found.country === meaning.country
    ? null
    : { rule: 'other-country', surface: found.word };
};
