import type { NameMeaning } from '../../model/mention';
import { AGENCY } from './credit-signs';
import type { PageKnowledge } from '../page-knowledge';
import type { Rule } from '../reading';

// Labels that say where something is from: 出典：…, Source: …, and the rows of aggregators, which
// name outlets behind them and nothing else.

const JAPANESE_LABEL =
  /(?:ソース|情報源|出典|引用元?|記事元|元記事|ニュース元|全文|原文|参照元?|転載元?|配信元?|情報元|写真提供|写真|画像|(?<!資料)提供)\s?[:：=＝]\s*[「『(（]?$/u;
const JAPANESE_LABEL_ENDS =
  /^[」』]?(?:\s*$|[\s/／、,，・)）】\d(（《〈]|より|から|紙|誌|の?記事|電子版|公式)/u;
const PHOTO_IS = /写真は$/u;

const UNKNOWN_TITLES = String.raw`(?:(?:the )?[\p{Lu}\d][^,:;.?!]{1,30}, )*(?:(?:the )?[\p{Lu}\d][^,:;.?!]{1,30},? and )?`;
const LABEL = new RegExp(
  String.raw`(?:^|[.!?”"]\s)\s*(?:[(\[]\s*)?(?:Sources?|Via|H\/T|Hat tip|Photo(?:graph)?s?|Full (?:story|report|article)|(?:Image|Picture|Photo)(?: (?:[Cc]redit|[Ss]ource))?|Credit):\s*(?:[Tt]he )?${UNKNOWN_TITLES}$`,
  'u',
);
const FROM =
  /(?<!\p{L})(?:[Rr]eprinted from|[Cc]ross-posted (?:at|from)|[Rr]ead (?:more|it|the (?:rest|full (?:story|article|text)|whole (?:thing|story))) (?:at|in)|[Oo]riginally (?:published|appeared) (?:in|on|at|by)|[Cc]ourtesy of)\s+(?:the )?$/u;
const ROW = new RegExp(
  String.raw`^\s*(?:Discussion|More|See also|RELATED|Tweets|Comments):\s*(?:[Tt]he )?${UNKNOWN_TITLES}$`,
  'u',
);
// From Bloomberg – “Markets fall”: a headline of theirs is quoted.
const FROM_BEFORE = /(?:^|[.!?”"]\s)\s*From (?:the )?$/u;
const HEADLINE_AFTER = /^\s*[–—:-]\s*[“"‘']\p{Lu}/u;
const LABEL_ENDS = /^\s*(?:$|[.)\]](?!\p{L})|,(?=\s)|\s+and\s|\s+\()/u;

// Other outlets that a page has to name before words of every day count behind a label.
const COMPANY_MIN = 2;

const outletsBeside = ({ id }: NameMeaning, page: PageKnowledge): number =>
  [...page.named.values()].filter(({ meaning }) => meaning.kind === 'outlet' && meaning.id !== id)
    .length;

/** 全文：The Independent, Source: AP, Discussion: Guardian, Commentary and The Page. */
export const behindLabel: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'outlet' || meaning.needs !== 'context' || meaning.tier > 2) return null;
  const { before, after } = place;
  const label = JAPANESE_LABEL_ENDS.test(after) ? JAPANESE_LABEL.exec(before)?.[0] : undefined;
  if (label !== undefined) return { rule: 'class-word-near', surface: label.trim() };
  if (FROM_BEFORE.test(before) && HEADLINE_AFTER.test(after)) {
    return { rule: 'class-word-near', surface: 'From' };
  }
  if (!LABEL_ENDS.test(after)) return null;
  const words = FROM.exec(before)?.[0] ?? LABEL.exec(before)?.[0] ?? ROW.exec(before)?.[0];
  if (words === undefined) return null;
  const isSure = AGENCY.test(place.surface) && !ROW.test(before);
  return isSure || outletsBeside(meaning, page) >= COMPANY_MIN
    ? { rule: 'class-word-near', surface: words.trim() }
    : null;
};

// (01/15 中国新聞), 写真は共同, 「フライデー」2/9号.
const DAY_BEFORE = /[(（]\s?(?:\d{2,4}[.\/／年])?\d{1,2}[.\/／月]\d{1,2}日?付?\s?$/u;
const BRACKET_ENDS = /^[)）]/u;
const SENTENCE_ENDS = /^\s*(?:$|[)）。])/u;
const ISSUE_BEFORE = /[「『]$/u;
const ISSUE_AFTER =
  /^[」』]\s?[(（]?(?:\d{2,4}年)?\d{1,2}(?:[\/／・月]\d{1,2}(?:・\d{1,2})?)?[月日]?(?:特大|合併|増刊|発売)?号/u;

/** A paper behind its day in brackets, a magazine before its issue. */
export const citedByIssue: Rule = ({ place: { before, after, surface }, meaning }) => {
  if (meaning.kind !== 'outlet' || meaning.needs !== 'context') return null;
  const isOfDay = DAY_BEFORE.test(before) && BRACKET_ENDS.test(after);
  const isPhoto = PHOTO_IS.test(before) && SENTENCE_ENDS.test(after);
  const issue = ISSUE_BEFORE.test(before) ? ISSUE_AFTER.exec(after)?.[0] : undefined;
  return isOfDay || isPhoto || issue !== undefined
    ? { rule: 'class-word-near', surface: surface + (issue ?? '') }
    : null;
};
