import type { Candidate, NameMeaning } from '../../model/mention';
import { COUNTRY_PREFIXES } from '../../text/country-prefixes';
import { countryWordIn } from '../../text/country-words';
import { isGivenName } from '../../text/given-names';
import { isInHeadline } from '../../text/headlines';
import { OUTLET_NOUNS } from '../../text/outlet-nouns';
import { AGENCY, isGloss, slashCredit } from './credit-signs';
import { partnerOf } from '../glosses';
import { isKanji, isLatin } from '../name-shape';
import { COMPANY_REACH, isNamedNear } from '../page-knowledge';
import type { Rule } from '../reading';
import { textAround } from '../text-around';
import { NAME_GOES_ON } from '../name-edges';

// The words that go with outlets. They make a name that is also a common word, or initials that
// many share, the name of an outlet.

const ENGLISH_AFTER =
  /^:\s?[“"]|^\s?[\[(]£[\])]|^\s+in (?:an?|its) (?:leader|editorial)(?!\p{L})|^['’]s\s+(?:[\p{L}-]+\s+){0,3}(?:coverage|reporting|live\s?blog|newsletters?)(?!\p{L})|^(?:['’]s)?\s+(?:photos?|newspaper|daily|weekly|tabloid|magazine|journal|news\s?(?:agency|paper|wire|room|site)?|agency|website|site|network|television|tv|radio|channel|broadcaster|correspondents?|reporters?|editors?|editorial|columnists?|critics?|anchors?|host|contributors?|commentators?|pundits?|executives?|producers?|payroll|PR(?= )|journalists?|staffers?|newsroom|ombudsman|writers?|interview|poll|survey|op-ed|headline|front page|report(?:s|ed|ing)?|wrote|writes|broke|published|publishes|aired|airs|cited|quoted|(?:(?:has|had|have|was|were|also|first|later|then|already|recently|itself)\s+){1,3}(?:report(?:ed|ing)|wrote|written|writing|published|publishing|aired|quoted|revealed)|(?:also )?(?:carr(?:ied|ies)|ran|runs|has|had) (?:the|an?) (?:same )?(?:story|report|scoop|exclusive|interview)|(?:leads?|led) (?:on|with)|splash(?:es|ed))(?![\p{L}\p{N}])/iu;
const ENGLISH_BEFORE =
  /(?<![\p{L}\p{N}])(?:tell|told|tells|spoke to|speaking to|according to|report(?:s|ed|ing)? (?:by|in|on|from)|reported to|interview(?:s|ed)? (?:with|by|in|on|to)|(?:wr(?:ote|ites|iting|itten)|published|column|op-ed|article|essay|piece|story|editorial|appear(?:s|ed|ing)|aired) (?:in|for|by|on)|(?:column|blog|piece) at|(?:hometown|local|daily|rival|national|weekly) papers?|cited by|quoted (?:by|in)|(?:issue|edition|pages|cover|readers|editors?|editor-in-chief|publisher|founder) of|(?:reporters?|correspondents?|columnists?|writers?|journalists?|editors?|critics?|staffers|commentators?|contributors?|anchors?) (?:at|for|from|with)|newspapers?|tabloids?|magazines?|daily|broadcasters?|networks?|(?:news|media) (?:outlet|site|portal)s?|news agenc(?:y|ies)|agency|(?:TV|television|news) channels?|websites?|via:?),?\s+(?:the\s+)?$/iu;
const ENGLISH_APPOSITION =
  /^,\s+(?:[\p{L}\p{N}'’.-]+\s+){0,5}?(?:newspaper|daily|weekly|tabloid|magazine|journal|broadcaster|news agency|network|news site|website|channel|publisher|firm)(?![\p{L}\p{N}])/u;
// The Hindu is an Indian English-language daily newspaper.
const ENGLISH_COPULA =
  /^\s+(?:is|was)\s+(?:an?|the)\s+(?:[\p{L}\p{N}'’-]+\s+){0,6}?(?:newspaper|daily|weekly|tabloid|magazine|broadcaster|news agency|news (?:web)?site|(?:television|TV|radio) (?:network|station|channel))(?![\p{L}\p{N}])/iu;
// What stands behind these may be any noun: a word that is also an outlet's name needs more.
const NOT_FOR_WORDS =
  /site|network|channel|host|writer|agency|journal(?!ist)|photo|publish|interview|poll|survey|leads?|led|splash|report$/iu;
// Dawn broke over the town, mint reports of last year.
const GOES_WITH_WORDS =
  /^\s+(?:broke(?!\s+(?:the|an?)\s+(?:news|story|scoop))|reports\s+(?:of|on|from)|had\s+broken)(?!\p{L})/iu;
const BRACKET_BEFORE = /[(（\[]\s*(?:via\s|写真[:：=＝]?)?$/u;
const BRACKET_AFTER = /^\s*(?:[)）\]](?![\p{L}\p{N}(\[])|[—–-]{1,2}\s)/u;
// 〔AP〕, 【AFP】: an agency alone in Japanese brackets.
const JAPANESE_BRACKET_BEFORE = /[〔【]$/u;
const JAPANESE_BRACKET_AFTER = /^[〕】]/u;
// [ERR] is no credit, [AFP] is.
const SQUARE_BEFORE = /[\[［]\s*$/u;
const DATELINE_AFTER = /^\s*[)）]\s*[—–-]|^\):/u;

const JAPANESE_AFTER =
  /^\s?[)）]?(?:紙|誌|電(?![\p{Script=Han}])|[」』]\s?(?:紙|誌|や|は|が|の|に)|通信|新聞|テレビ|TV(?![A-Za-z])|放送|電子版|デジタル|オンライン|ニュース|(?:NEWS|News)(?![A-Za-z])|の?(?:報道|記事|社説|紙面|特集|(?:直撃|独占|単独|密着)?(?:インタビュー|取材)|番組|コラム|調べ|世論調査|電子版|[朝夕]刊|一面(?=トップ|記事|で)|アナウンサー|記者(?!会見)|編集長|特派員|単独|[A-ZＡ-Ｚ]記者)|記者(?!会見|クラブ|団)|編集|支局|特派員|によると|によれば|などによると|より(?=[。)）」]|\s*$)|の?(?:\d{1,2}月)?\d{1,2}日(?:付(?!で)|号)|[はがも](?:\d{1,2}月)?\d{1,2}日付の?(?:社説|[朝夕]刊|紙面|電子版|記事|論評|一面|コラム)|が[^。、]{0,12}(?:報じ|伝え|報道)|が[^。、]{0,40}記事を|は[^。]{0,40}(?:報じ|伝え|報道|掲載|載せ)|に(?:対し|語|寄稿|掲載|明らかに|よ(?:ると|れば|る(?:報道|記事|全文|書き起こし|調査|世論調査|取材|スクープ)))|など(?:が|は)?[^。、]{0,8}(?:報じ|報道))/u;
const JAPANESE_BEFORE =
  /(?:紙|誌|週刊誌|月刊誌|新聞|通信|通信社|メディア|テレビ|テレビ局|放送局|放送|局|サイト|国営|日刊|夕刊|朝刊|報道機関|マスコミ)(?:の|[「『・]|である|、)?[「『]?$/u;

// 【ワシントン＝共同】 (ソウル時事) 【AFP＝時事】: a place or a partner, and who reports from there.
const PLACE_IN_BRACKET =
  /[【（(［\[](?:[^】）)］\]]{1,20}[＝=・、]|[\p{Script=Katakana}ー]{2,10}\s?|(?:東京|大阪|北京|上海|香港|台北|平壌|那覇)\s?)$/u;
const BRACKET_CLOSED = /^[】）)］\]]/u;
// 写真：AFP時事, 両首脳＝AFP時事: who hands on the pictures of another agency, at the end of a credit.
const BEHIND_PARTNER = /(?<![A-Za-z])(?:AFP|AP|EPA|DPA|ロイター)[＝=]?$/u;
const CREDIT_OVER = /^(?:$|[】）)］\]。、\n])/u;

// AP, October 21 · 47NEWS、2016年7月13日: a source with its date.
const CITED_AFTER =
  /^[」』]?\s?[,、，]\s?(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?\s\d|\d{1,2}\s(?:January|February|March|April|May|June|July|August|September|October|November|December)|(?:19|20)\d\d年)/u;
// KVELLER via JTA
const SYNDICATED_AFTER = /^\s+(?:via|VIA)\s+\p{Lu}/u;
// CNN's Jake Tapper
const WHOSE_REPORTER = /^[’']s\s+(\p{Lu}[\p{L}.'’-]+)\s+\p{Lu}[\p{L}'’-]+/u;
// AP Diplomatic Writer.
const BYLINE_AFTER = /^\s+(?:\p{Lu}\p{Ll}+\s+){0,2}(?:Writer|Correspondent|Photographer)(?!\p{L})/u;
const TITLE_GOES_ON = /^\s+\p{Lu}\p{Ll}+\s+\p{Lu}/u;
const SMALL_WORD_BEFORE = /(?<![\p{L}\p{N}])\p{Ll}[\p{L}’'-]*[,;]?\s+$/u;
const WORD_NAME = /^(?:The )?\p{Lu}\p{L}+$/u;

/** True for a name that is as likely a common word at the head of a sentence or a title: Time. */
export function isWordName({ needs, aliasKind, form, country }: NameMeaning): boolean {
  // Mainichi, Yomiuri: no words of English.
  const isOfJapan = aliasKind === 'short' && country === 'JP';
  return needs === 'context' && aliasKind !== 'initials' && !isOfJapan && WORD_NAME.test(form);
}

/** The class word in English that follows a name, as in Time magazine; null when there is none. */
export function classWordAfter(after: string, meaning: NameMeaning): string | null {
  const word = ENGLISH_AFTER.exec(after)?.[0] ?? null;
  if (word === null || !isWordName(meaning)) return word;
  // The Journal Editorial Report is a programme; any page has a current site.
  return NOT_FOR_WORDS.test(word) || GOES_WITH_WORDS.test(after) || TITLE_GOES_ON.test(after)
    ? null
    : word;
}

/** True where what goes with outlets stands behind a Japanese name: 毎日の社説, 朝日が報じた. */
export function hasClassWordAfter(after: string): boolean {
  return JAPANESE_AFTER.test(after);
}

/** CNN’s Jake Tapper; the world’s top thinkers are nobody’s reporters. */
function reporterOf(after: string, meaning: NameMeaning): string | null {
  const [words, first = ''] = WHOSE_REPORTER.exec(after) ?? [];
  return words === undefined || (isWordName(meaning) && !isGivenName(first)) ? null : words;
}

/** A title with its article. */
export const WITH_ARTICLE = /^The /;

/**
 * True for Post, of Durban: where others are called so for short, the words that go with outlets do
 * not tell that this one is meant.
 */
const isLastWordOfOthers = ({ tier, form }: NameMeaning): boolean =>
  tier > 2 && OUTLET_NOUNS.has(form.replace(WITH_ARTICLE, ''));

// What is said of papers alone: of those that are no more, and of two of one house.
const CLOSED_BEFORE =
  /(?<!\p{L})(?:defunct|shuttered|now-closed|short-lived|sister (?:paper|title|newspaper))\s+(?:the\s+)?$/iu;

/** The defunct News of the World, its sister paper the …: titles of several words, which texts may hold as words. */
export const closedOrSister: Rule = ({ place: { before, surface }, meaning }) => {
  if (meaning.kind !== 'outlet' || meaning.needs !== 'context' || !/ /.test(surface)) return null;
  const words = meaning.aliasKind === 'full' ? CLOSED_BEFORE.exec(before)?.[0] : undefined;
  return words === undefined ? null : { rule: 'class-word-near', surface: words.trim() };
};

/** Zaman in “outside Zaman’s offices”: neither its sentence nor a headline nor a longer name gives it its capital. */
const isNameInSentence = (place: Candidate): boolean =>
  SMALL_WORD_BEFORE.test(place.before) &&
  /\p{Ll}/u.test(place.surface) &&
  !NAME_GOES_ON.test(place.after) &&
  !isInHeadline(place);

/** The Hindu, of which the page says elsewhere that it is a newspaper. */
export const outletElsewhere: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'outlet' || meaning.needs !== 'context' || meaning.aliasKind !== 'full') {
    return null;
  }
  const named = page.named.get(meaning.id);
  const other = named?.place;
  // Two such places cannot speak for each other.
  if (other === undefined || other === place || named?.isFirstHand !== true) return null;
  // Zaman’s offices, after the Zaman daily: one word where no sentence gives it its capital.
  const isName =
    place.surface.includes(' ') ||
    (isNameInSentence(place) && isNamedNear(place, meaning.id, { page, reach: COMPANY_REACH }));
  return isName && other.surface === place.surface
    ? { rule: 'outlet-elsewhere', surface: other.surface }
    : null;
};

/** Time magazine, told the Post, (AP), 毎日紙, 産経は…と報じた. */
export const classWordNear: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'outlet' && meaning.kind !== 'platform') return null;
  if (isLastWordOfOthers(meaning)) return null;
  const { before, after } = place;
  const isWord = isWordName(meaning);
  const found =
    classWordAfter(after, meaning) ??
    ENGLISH_BEFORE.exec(before)?.[0] ??
    ENGLISH_APPOSITION.exec(after)?.[0] ??
    ENGLISH_COPULA.exec(after)?.[0] ??
    slashCredit(place, isWord) ??
    japaneseAfter(place, meaning) ??
    JAPANESE_BEFORE.exec(before)?.[0] ??
    CITED_AFTER.exec(after)?.[0] ??
    SYNDICATED_AFTER.exec(after)?.[0] ??
    BYLINE_AFTER.exec(after)?.[0] ??
    (isLatin(place.surface) ? reporterOf(after, meaning) : null);
  if (found !== null) return { rule: 'class-word-near', surface: found.trim() };
  const isAlone =
    (before === '' && after === '') ||
    (JAPANESE_BRACKET_BEFORE.test(before) && JAPANESE_BRACKET_AFTER.test(after));
  if (isAlone && AGENCY.test(place.surface)) {
    return { rule: 'class-word-near', surface: place.surface };
  }
  const isBehindPlace = PLACE_IN_BRACKET.test(before) && BRACKET_CLOSED.test(after);
  const isPartner = BEHIND_PARTNER.test(before) && CREDIT_OVER.test(after);
  if (isKanji(place.surface) && (isBehindPlace || isPartner)) {
    return { rule: 'class-word-near', surface: `(${place.surface})` };
  }
  // (AP) is a credit, but not behind a name that it abbreviates: Associated Piemakers (AP).
  const isAgency = !SQUARE_BEFORE.test(before) || isKanji(place.surface);
  const isCredit =
    (isAgency || AGENCY.test(place.surface)) &&
    BRACKET_BEFORE.test(before) &&
    (isWord ? DATELINE_AFTER : BRACKET_AFTER).test(after);
  return isCredit && !isGloss(place) && partnerOf(place, page) === null
    ? { rule: 'class-word-near', surface: `(${place.surface})` }
    : null;
};

// What also goes with things: 「ABC」の開発, セマフォに対して, インデックスの編集.
const WITH_THINGS =
  /^\s?[)）]?(?:[」』](?!\s?[紙誌])|に(?:対し|掲載)|(?:の?(?:取材|コラム|特集))?編集(?!長|部|局))/u;
const KATAKANA_WORD = /^[\p{Script=Katakana}ー]+$/u;

/** What goes with outlets behind a name; for initials and foreign words only what goes with nothing else. */
function japaneseAfter({ surface, after }: Candidate, meaning: NameMeaning): string | null {
  const words = JAPANESE_AFTER.exec(after)?.[0] ?? null;
  const isThing =
    meaning.needs === 'context' && (KATAKANA_WORD.test(surface) || /^[A-Z]+$/.test(surface));
  if (words === null || !fitsOutlet(words, meaning)) return null;
  return isThing && WITH_THINGS.test(words) ? null : words;
}

// What broadcasters have and nothing that is printed, and the other way round.
const ON_AIR = /^\s?[)）]?の?(?:番組|放送|テレビ|TV|アナウンサー)/u;
const IN_PRINT = /^\s?[)）]?の?(?:[紙誌]|[朝夕]刊|紙面)/u;
const MAGAZINE = /^\s?[)）]?誌/u;
const PRINTED = /(?:[紙誌]|新聞|新報|日報)$/u;
const BROADCASTER = /(?:テレビ|放送|ラジオ)$/u;

/** False for バラエティ番組, where a magazine is called so, and for a newspaper's 誌. */
function fitsOutlet(words: string, { display: { ja = '' } }: NameMeaning): boolean {
  if (ON_AIR.test(words)) return !PRINTED.test(ja);
  if (MAGAZINE.test(words) && /新聞$/u.test(ja)) return false;
  return !(IN_PRINT.test(words) && BROADCASTER.test(ja));
}

/** 米ABC, 英タイムズ, 米民主党: the country as one kanji right before the name. */
export const countryPrefix: Rule = ({ place, meaning }) => {
  const prefix = place.before.slice(-1);
  const country = COUNTRY_PREFIXES[prefix];
  if (meaning.kind === 'person' || country === undefined || country !== meaning.country)
    return null;
  return { rule: 'country-prefix', surface: prefix + place.surface };
};

/** Australia's ABC: of outlets with one name, the one whose country the text speaks of. */
export const countryFits: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'outlet' || meaning.country === undefined) return null;
  if (place.meanings.every(({ id }) => id === meaning.id)) return null;
  const word = countryWordIn(textAround(place), meaning.country);
  return word === null ? null : { rule: 'country-fits', surface: word };
};

const OUTLET_BY_NAME = /^[A-Z]{2,4}(?:\s+(?:News|TV|Radio)|\s?(?:テレビ|ニュース|放送|ラジオ))$/u;

/** ABC News, TBSテレビ: initials and a word for outlets, which several bear. */
export const outletByName: Rule = ({ place, meaning }) =>
  meaning.kind === 'outlet' && meaning.needs === 'context' && OUTLET_BY_NAME.test(place.surface)
    ? { rule: 'outlet-by-name', surface: place.surface }
    : null;
