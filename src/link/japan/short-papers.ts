import type { EntityId } from '../../model/entity';
import type { Candidate, NameMeaning } from '../../model/mention';
import { LISTED_PAPERS } from '../../text/listed-papers';
import { canBeOutlet, everydayUse, isAlsoWord } from '../../text/paper-words';
import { isKanji } from '../name-shape';

// Japanese papers by the first half of their name: 朝日, 読売.

/** True for a name of two kanji that asks for a sign: 毎日. */
export const isShortName = ({ kind, needs, form }: NameMeaning): boolean =>
  kind === 'outlet' && needs === 'context' && form.length === 2 && isKanji(form);

const WORD_CHARACTER_BEFORE = /(?![他各両])[\p{Script=Han}\p{Script=Katakana}A-Za-z]$/u;
// 新潮45, 日経225; 産経1月20日付 is the paper of that day.
const WORD_CHARACTER_AFTER =
  /^(?:[\p{Script=Han}\p{Script=Katakana}A-Za-z]|\d+(?![\d月日年面版号時:.\/／]))/u;
// 日経以上に: words that stand behind any name.
const APART_AFTER =
  /^(?:以[外上下]|同様|独自(?=の)|各紙|両紙|自身|発(?=[のでに、。])|側(?=[のがはも])|論説(?:委員|主幹)|主筆|OB|ＯＢ|(?:社会|政治|経済|外信|国際|文化|運動|科学|学芸)部(?!長会)|(?:東京|大阪|西部|名古屋)本社|関係者|批判|叩き|バッシング|攻撃|嫌い|読者|寄り|[vVｖＶ][sSｓＳ])/u;
// (以上毎日より): what stands above is from there.
const APART_BEFORE = /以上$/u;

/** True where kanji or letters behind a short name make another word of it: 読売理工学院. */
export function goesOn(after: string): boolean {
  return WORD_CHARACTER_AFTER.test(after) && !APART_AFTER.test(after);
}

/** True where a short name stands by itself, not in a longer word. */
export function standsAlone({ before, after }: Candidate): boolean {
  const isApart = APART_BEFORE.test(before) || !WORD_CHARACTER_BEFORE.test(before);
  return isApart && !goesOn(after);
}

/** A paper that a page names for short. */
export interface ShortPaper {
  readonly surface: string;
  /** True for 読売, which is nothing else; false for 毎日. */
  readonly isSure: boolean;
}

/** True for 東京 as the paper: what lists of papers call it, found only there (match/find-listed-papers.ts). */
export const isCalledByPlace = (
  { surface }: { readonly surface: string },
  { kind, form }: NameMeaning,
): boolean => kind === 'outlet' && LISTED_PAPERS.get(surface) === form;

// 文春, 新潮: weeklies that texts call so; others' short names are words.
const WEEKLY = /^(?:文春|新潮)$/u;

/** True for a weekly of Japan by its short name: 文春. */
export const isWeekly = ({ form, country, display }: NameMeaning): boolean =>
  country === 'JP' && WEEKLY.test(form) && /^週刊/u.test(display.ja ?? '');

/** Papers and weeklies of Japan that stand on a page by their short name, by their id. */
export function shortPapersOn(places: readonly Candidate[]): ReadonlyMap<EntityId, ShortPaper> {
  const papers = new Map<EntityId, ShortPaper>();
  for (const place of places) {
    const { surface, before, after, meanings } = place;
    for (const meaning of meanings) {
      if (!isShortName(meaning) || !standsAlone(place)) continue;
      if (!isPaper(meaning) && !isWeekly(meaning)) continue;
      if (everydayUse(surface, after) !== null || !canBeOutlet(surface, before, after)) continue;
      papers.set(meaning.id, { surface, isSure: !isAlsoWord(surface) });
    }
  }
  return papers;
}

/** True for a news agency of Japan, by its name. */
export const isAgency = ({ kind, country, display }: NameMeaning): boolean =>
  kind === 'outlet' && country === 'JP' && /通信社?$/u.test(display.ja ?? '');

/** True for a newspaper of Japan, by its name. */
export const isPaper = ({ kind, country, display }: NameMeaning): boolean =>
  kind === 'outlet' && country === 'JP' && /新聞|新報|日報/u.test(display.ja ?? '');
