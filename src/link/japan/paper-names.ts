import type { Candidate, NameMeaning } from '../../model/mention';
import { canBeOutlet, everydayUse, isAlsoWord } from '../../text/paper-words';
import { isKanji } from '../name-shape';
import { hasClassWordAfter } from '../outlets/outlet-words';
import type { PageKnowledge } from '../page-knowledge';
import type { Rule } from '../reading';
import {
  goesOn,
  isAgency,
  isCalledByPlace,
  isPaper,
  isShortName,
  isWeekly,
  standsAlone,
} from './short-papers';

// Japanese papers by their short names vouch for each other; those that are words besides are read by
// what stands beside them.

const ROW_JOINT = /^[、，,・･／\/＆&とや]$/u;

/** True beside another outlet: 朝日、毎日、読売. */
function isInRow({ block, start, end, before, after }: Candidate, page: PageKnowledge): boolean {
  const isOutlet = (place: Candidate | null): boolean =>
    place?.meanings.some(({ kind }) => kind === 'outlet') === true;
  const left = ROW_JOINT.test(before.slice(-1)) && isOutlet(page.nameEndingAt(block, start - 1));
  return (
    left || (ROW_JOINT.test(after.slice(0, 1)) && isOutlet(page.nameStartingAt(block, end + 1)))
  );
}

/** 日経「…」、東京「…」: a place in a list of papers. */
export const paperByPlace: Rule = ({ place, meaning }) =>
  isCalledByPlace(place, meaning) ? { rule: 'row-of-outlets', surface: meaning.form } : null;

const WORD_BEFORE = /[\p{Script=Han}\p{Script=Katakana}A-Za-z]$/u;
const POLL_AFTER = /^の?(?:合同|共同)?(?:電話|緊急)*(?:世論)?調査/u;

/** The outlet right behind a paper that makes polls with it: 産経FNN世論調査, 日経テレ東世論調査. */
function pollsterAfter({ block, end }: Candidate, page: PageKnowledge): Candidate | null {
  const other = page.nameStartingAt(block, end);
  const isOutlet = other?.meanings.some(({ kind }) => kind === 'outlet') === true;
  return other !== null && isOutlet && POLL_AFTER.test(other.after) ? other : null;
}

/** 産経 in 産経FNN世論調査. */
export const joinedInPoll: Rule = ({ place, meaning }, page) => {
  if (!isShortName(meaning) || WORD_BEFORE.test(place.before)) return null;
  const other = pollsterAfter(place, page);
  return other === null ? null : { rule: 'row-of-outlets', surface: other.surface };
};

/** 読売 in 読売理工学院: a short name in kanji that goes on as another word. */
export const shortNameGoesOn: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'outlet' || meaning.needs !== 'context' || !isKanji(place.surface))
    return null;
  const { surface, after } = place;
  return goesOn(after) && !hasClassWordAfter(after) && pollsterAfter(place, page) === null
    ? { rule: 'inside-word', surface: surface + after.slice(0, 1) }
    : null;
};

/** 毎日が楽しい, 朝日を浴びる: the word, also on a page that names the paper in full. */
export const everydayWord: Rule = ({ place, meaning }, page) => {
  const isWord = isAlsoWord(place.surface) && meaning.kind === 'outlet';
  if (!isShortName(meaning) && !(isWord && meaning.needs === 'context')) return null;
  const { surface, before, after } = place;
  const words = everydayUse(surface, after);
  if (words !== null) return { rule: 'other-meaning', surface: surface + words };
  if (canBeOutlet(surface, before, after) || hasClassWordAfter(after)) return null;
  if (isInRow(place, page) || pollsterAfter(place, page) !== null) return null;
  return { rule: 'other-meaning', surface: before.slice(-1) + surface + after.slice(0, 1) };
};

// One paper beside another is enough where the text speaks of the press.
const PRESS =
  /各紙|両紙|本紙|地方紙|全国紙|部数|社説|新聞|紙面|[朝夕]刊|購読|論調|一面|論説|報道|報じ|見出し|記者(?!会見)/u;
const VOUCHERS_MIN = 2;
// 読売が71%、共同が64%: jointly and current are nobody who does or has something.
const AGENCY_AFTER = /^[がはも](?!あ|な)/u;

const RIVAL_AFTER = /^\s?(?:VS|vs|ＶＳ|×|[＆&])\.?\s?/u;
const RIVAL_BEFORE = /\s?(?:VS|vs|ＶＳ|×|[＆&])\.?\s?$/u;

/** The other paper of 読売VS朝日, 朝日&毎日. */
function rivalBeside(
  { block, start, end, before, after }: Candidate,
  page: PageKnowledge,
): Candidate | null {
  const right = RIVAL_AFTER.exec(after);
  const left = RIVAL_BEFORE.exec(before);
  const others = [
    right === null ? null : page.nameStartingAt(block, end + right[0].length),
    left === null ? null : page.nameEndingAt(block, start - left[0].length),
  ];
  const isOther = (one: Candidate | null): boolean =>
    one?.meanings.some((meaning) => isShortName(meaning) && isPaper(meaning)) === true;
  return others.find(isOther) ?? null;
}

/** 朝日が…, 毎日は…, 読売も…: a paper by its short name, on a page that names two others of Japan. */
export const papersOnPage: Rule = ({ place, meaning }, page) => {
  if (!(isShortName(meaning) || isTitleAndWords(place, meaning)) || !standsAlone(place))
    return null;
  const canSpeak = isPaper(meaning) || isWeekly(meaning);
  if (!canSpeak && !(isAgency(meaning) && AGENCY_AFTER.test(place.after))) return null;
  const vouchers = new Map(page.shortPapers);
  for (const { place: other, meaning: named } of page.named.values()) {
    if (isPaper(named)) vouchers.set(named.id, { surface: other.surface, isSure: true });
  }
  vouchers.delete(meaning.id);
  const sure = [...vouchers.values()].find(({ isSure }) => isSure);
  const rival = rivalBeside(place, page);
  if (rival !== null) return { rule: 'papers-on-page', surface: rival.surface };
  const isOfPress = PRESS.test(place.before) || PRESS.test(place.after);
  return sure === undefined || (vouchers.size < VOUCHERS_MIN && !isOfPress)
    ? null
    : { rule: 'papers-on-page', surface: sure.surface };
};

// Newspapers of China are called so as well: 中国新聞各社.
const OF_A_COUNTRY_AFTER = /^(?:[各社界業記網]|の記者)/u;

/** 中国新聞: a whole title that asks for a sign. */
const isTitleAndWords = (
  { after }: Candidate,
  { needs, form, display, country }: NameMeaning,
): boolean =>
  needs === 'context' && country === 'JP' && form === display.ja && !OF_A_COUNTRY_AFTER.test(after);

// The last words of many titles, which one outlet is called by for short.
const LAST_WORD =
  /^(?:タイムズ|タイムス|ポスト|ヘラルド|トリビューン|ジャーナル|クロニクル|ガゼット)$/u;
const PLACE_BEFORE = /\p{Script=Han}(?![紙誌社局日回時週月年])\p{Script=Han}$/u;

/** 桐生タイムス, 台北タイムズ: the last word of the title of another, with its place before it. */
export const endOfTitle: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'outlet' || meaning.needs !== 'context') return null;
  const { surface, before } = place;
  const word = LAST_WORD.test(surface) ? PLACE_BEFORE.exec(before)?.[0] : undefined;
  return word === undefined ? null : { rule: 'part-of-other-name', surface: word + surface };
};
