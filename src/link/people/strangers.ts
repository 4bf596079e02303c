import type { Candidate, NameMeaning } from '../../model/mention';
import { honorificAfter, honorificBefore } from '../../text/honorifics';
import { capitalWordBefore, partAfter, partBefore } from '../../text/name-parts';
import { isGivenName } from '../../text/given-names';
import { isInHeadline } from '../../text/headlines';
import { isNoGivenName } from '../../text/sentence-words';
import {
  isBareName,
  isDoubtfulSurname,
  isKanji,
  isKatakana,
  isLatin,
  isOneKanji,
  surnameIn,
} from '../name-shape';
import type { PageKnowledge } from '../page-knowledge';
import { roleAfter } from './titles-beside';

// Somebody we do not know is meant when a surname that we know stands with another given name.

/** The unknown given name beside a surname; null when there is none. */
export function strangerBeside(place: Candidate, page: PageKnowledge): string | null {
  if (isLatin(place.surface)) return capitalWordBeside(place, page) ?? syllablesAfter(place);
  if (isKatakana(place.surface)) return katakanaGivenName(place, page);
  return isKanji(place.surface) ? kanjiGivenName(place) : null;
}

/** The unknown word with a capital right before a Latin name, as in Jeff Carter; null when there is none. */
export function capitalWordBeside(place: Candidate, page: PageKnowledge): string | null {
  const { before, block, start } = place;
  const word = capitalWordBefore(before);
  if (word === null || isNoGivenName(word) || honorificBefore(before) !== null) return null;
  // Where every word has a capital, only a first name is taken for one.
  if (isInHeadline(place) && !isGivenName(word)) return null;
  if (opensSentenceAsVerb(word, before) || describesFollower(word, place)) return null;
  // CNN Trump, Fox News Hannity: what stands before is a name of its own; Clyburn in Walter Clyburn
  // Reed is not.
  const gap = /\s+$/u.exec(before)?.[0].length ?? 0;
  const beside = page.endingAt(block, start - gap);
  return beside === null || isDoubtfulSurname(beside.meaning) ? word : null;
}

const SENTENCE_START = /(?:^|[.!?:…“”"。！？「」]|[’']{2})\s*$/u;

// Addressing Orbán’s trip, Apparently Trump: shorter ones are names (Ming, Emily).
const VERB_OR_ADVERB = /^\p{Lu}\p{Ll}{4,}(?:ing|ly)$/u;

/** True for a participle or an adverb that has its capital from the start of a sentence. */
const opensSentenceAsVerb = (word: string, before: string): boolean =>
  VERB_OR_ADVERB.test(word) &&
  !isGivenName(word) &&
  SENTENCE_START.test(before.slice(0, before.trimEnd().lastIndexOf(word)));

const FOLLOWER_AFTER =
  /^\s(?:ally|allies|aides?|hands?|advis[eo]rs?|supporters?|backers?|donors?|critics?|friends?|loyalists?|confidant(?:e|s|es)?|associates?|staff(?:ers?)?|strategists?|operatives?|lieutenants?|surrogates?|fans?|foes?|rivals?|opponents?|fundraisers?|pollsters?|spokes(?:man|woman|person)|lawyers?|attorneys?|biographers?|watchers?|appointees?|nominees?|officials?|administration|campaign)(?!\p{L})/u;

/** Longtime McCain hand: a word that opens the sentence and goes with what stands behind the surname. */
const describesFollower = (word: string, { before, after }: Candidate): boolean =>
  FOLLOWER_AFTER.test(after) &&
  !isGivenName(word) &&
  SENTENCE_START.test(before.slice(0, before.trimEnd().lastIndexOf(word)));

const SURNAME_FIRST: ReadonlySet<string> = new Set(['CN', 'HK', 'KP', 'KR', 'TW']);

const isSurnameFirst = ({ country = '' }: NameMeaning): boolean => SURNAME_FIRST.has(country);

// Yung-ho, Jae-Myung; not Co-hosts.
const TWO_SYLLABLES =
  /^\s((?!(?:Co|Re|Ex|Pro|Vice|Mid|Anti|Non|Pre|Post|All|Two)-)\p{Lu}\p{Ll}{1,6}-\p{L}\p{Ll}{0,5})(?![\p{L}-])/u;

/** Kim Yung-ho: of surnames that stand first, the given name behind one in Latin letters; null when there is none. */
function syllablesAfter({ after, meanings }: Candidate): string | null {
  return meanings.some(isSurnameFirst) ? (TWO_SYLLABLES.exec(after)?.[1] ?? null) : null;
}

/** ジョン・ハース, キム・ヨンチョル: a part beside the surname that is not somebody's whole name. */
function katakanaGivenName(
  { before, after, block, start, meanings }: Candidate,
  page: PageKnowledge,
): string | null {
  const part = partBefore(before);
  if (part === null && meanings.some(isSurnameFirst)) {
    return partAfter(after);
  }
  return part !== null && page.endingAt(block, start - 1) === null ? part : null;
}

const GIVEN_NAME_MAX_LENGTH = 3;

/** 河村建夫官房長官: one to three kanji between surname and role that no office has. */
function kanjiGivenName(place: Candidate): string | null {
  const kanji = /^\p{Script=Han}+/u.exec(place.after)?.[0] ?? '';
  if (kanji === '' || roleAfter(place) !== null) return null;
  for (let length = 1; length <= Math.min(kanji.length, GIVEN_NAME_MAX_LENGTH); length++) {
    const role = honorificAfter(place.after.slice(length));
    if (role !== null && !role.isWeak) return kanji.slice(0, length);
  }
  return null;
}

/** Surnames, in lower case, that a page gives to somebody with an unknown given name. */
export function strangersOn(
  places: readonly Candidate[],
  page: PageKnowledge,
): ReadonlySet<string> {
  const told = places
    .filter((place) => place.meanings.some(isBareName) && isStrangerTold(place, page))
    .map(({ surface }) => surface.toLowerCase());
  return new Set([...told, ...loneKanjiOfStrangers(places)]);
}

/**
 * Surnames, in lower case, of the full names that were left undecided: Wallace, where Nicole Wallace may be
 * nobody whom we hold.
 */
export function surnamesOfUndecided(
  places: readonly Candidate[],
  decided: ReadonlySet<Candidate>,
): readonly string[] {
  return places
    .filter(
      (place) =>
        !decided.has(place) &&
        isLatin(place.surface) &&
        place.meanings.some((one) => one.kind === 'person' && !isBareName(one)),
    )
    .flatMap(({ surface }) => surnameIn(surface)?.toLowerCase() ?? []);
}

// 岸博幸教授; 東洋大教授, 林野庁…, 関西電社長 end in what bodies end in.
const TWO_KANJI_OF_NAME =
  '(?![両前元])\\p{Script=Han}(?![大学電院省庁県都府市区町村社局党部米日韓中英相行銀労連協会組紙誌署課鉄建工業団海方前元副新])\\p{Script=Han}';
const PLAIN_ROLE =
  '(?:名誉|客員|特任|准|助)?教授|弁護士|記者|衆?参?[議院]?議員|社長|会長|元?秘書官';

/**
 * 鄭氏, after 鄭義溶(チョン・ウィヨン) or 鄭義溶氏: surnames of one kanji that stand in a full name with its
 * reading or an honorific, which is none of those that we hold. The surname within is no place of its own,
 * so the full name is looked for in the text around the places.
 */
function loneKanjiOfStrangers(places: readonly Candidate[]): readonly string[] {
  const surnames = places.filter(({ surface }) => isOneKanji(surface));
  if (surnames.length === 0) return [];
  const held = new Set(places.map(({ surface }) => surface));
  const kanji = [...new Set(surnames.map(({ surface }) => surface))].join('');
  const fullName = new RegExp(
    `(?<!\\p{Script=Han})[${kanji}](?:(?![両前元])\\p{Script=Han}){1,2}(?=\\s?[(（][\\p{Script=Katakana}ー]+[・＝= ]|氏|さん|両氏|両?候補)|(?<!\\p{Script=Han})[${kanji}]${TWO_KANJI_OF_NAME}(?=${PLAIN_ROLE})`,
    'gu',
  );
  return places.flatMap(({ before, surface, after }) =>
    [...(before + surface + after).matchAll(fullName)].flatMap(([name]) =>
      held.has(name) ? [] : [name.slice(0, 1)],
    ),
  );
}

/**
 * True where an unknown given name stands before the surname. At the start of a sentence any word
 * has a capital ("Politics Bloomberg would sell", a label and a headline): there it must be known
 * for a given name, since one such place speaks for the whole page.
 */
function isStrangerTold(place: Candidate, page: PageKnowledge): boolean {
  const name = strangerBeside(place, page);
  if (name === null || !isLatin(place.surface) || isGivenName(name)) return name !== null;
  const before = place.before.trimEnd();
  const at = before.lastIndexOf(name);
  // Kim Yung-ho: behind the surname, where it stands in the sentence says nothing.
  return at < 0 || !SENTENCE_START.test(before.slice(0, at));
}
