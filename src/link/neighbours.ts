import type { Candidate, NameMeaning } from '../model/mention';
import type { Office } from '../model/office';
import { countryAtEnd } from '../text/country-words';
import { JAPANESE_ROLES } from '../text/honorific-words';
import { honorificAfter, honorificBefore } from '../text/honorifics';
import { hasFurtherPart, isPartOfOtherName, partAfter, partBefore } from '../text/name-parts';
import { directHonorificAfter } from '../text/japanese-honorifics';
import { isGivenName } from '../text/given-names';
import { isInHeadline } from '../text/headlines';
import { isCommonInJapanese } from '../text/japanese-surnames';
import { isPinyinSyllable } from '../text/pinyin';
import { isPartyHeadByName, isPartyOffice } from '../text/political-words';
import { isNoGivenName } from '../text/sentence-words';
import { isBareName, isDefaultName, isKanji, isKatakana, isLatin, isShouted } from './name-shape';
import type { PageKnowledge } from './page-knowledge';
import { officeBeside } from './people/roles';
import type { Reading, Rule } from './reading';
import type { Sign } from './sign';
import { roleAfter, titlesBeside } from './people/titles-beside';
import { capitalWordBeside, strangerBeside } from './people/strangers';
import { CAPITAL_AFTER, KANJI_BEFORE } from './name-edges';

// Rules about what touches a name: another part of a name, a given name, more kanji.

const GENERATION_AFTER =
  /^[\s・･]?(?:ジュニア|シニア)(?![\p{Script=Katakana}ー])|^,?\s*(?:Jr|Sr)(?![\p{L}\p{N}])/u;

// Pope Leo XIII, 教皇レオ13世: another of that name. One letter may be a pronoun.
const NUMERAL_AFTER = /^\s(?:[IVX]{2,5}|V|X)(?![\p{L}\p{N}])|^[\d０-９]{1,2}世/u;

/** デミ・ムーア, ハース・アボカド; ドナルド・トランプ・ジュニア is not his father. */
export const partOfOtherName: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'person') return null;
  const { before, after, surface } = place;
  const isOtherOfName = !isBareName(meaning) && NUMERAL_AFTER.test(after);
  if (
    isOtherOfName ||
    (GENERATION_AFTER.test(after) && !isCalledJunior({ place, meaning }, page))
  ) {
    return { rule: 'part-of-other-name', surface: surface + firstWord(after) };
  }
  if (isLatin(surface)) {
    const syllable = isBareName(meaning) ? null : syllableBeside(place);
    if (syllable !== null) return { rule: 'part-of-other-name', surface: syllable };
    const isTorn = HYPHEN_AFTER.test(after) || isGivenName(GIVEN_BEFORE.exec(before)?.[1] ?? '');
    return isBareName(meaning) || isTorn ? hyphenated(place, page) : null;
  }
  if (isTitled(place)) return null;
  if (!isBareName(meaning)) {
    return goesOnAsName(place) || endsInFurtherKanji(place)
      ? { rule: 'part-of-other-name', surface: surface + firstWord(after) }
      : null;
  }
  const isApart = (part: string): boolean =>
    countryAtEnd(part) !== null ||
    namesBeside(place, page).some((name) => name.surface === part && isSomebody(name, page));
  if (!isKatakana(surface) || !isPartOfOtherName(place, isApart)) return null;
  const [left, right] = [partBefore(before) ?? '', partAfter(after) ?? ''];
  return { rule: 'part-of-other-name', surface: [left, surface, right].filter(Boolean).join('・') };
};

const JUNIOR_AFTER = /^,?\s*Jr(?![\p{L}\p{N}])/u;

/**
 * Presidential spokesperson Harry Roque Jr.: with the office that he held it is he, though his record has no Jr,
 * unless we hold others who are called so.
 */
function isCalledJunior(reading: Reading, page: PageKnowledge): boolean {
  const { place, meaning } = reading;
  if (isBareName(meaning) || !isLatin(place.surface) || !JUNIOR_AFTER.test(place.after))
    return false;
  const isOnly = place.meanings.every(({ id }) => id === meaning.id);
  return isOnly && officeBeside(reading, page)?.rule === 'office-fits';
}

/** ジョン・ハース・ジュニア; 白石興二郎・グループ本社執行役員 has a title behind a name that is whole. */
const goesOnAsName = ({ surface, after }: Candidate): boolean =>
  isKanji(surface) ? GENERATION_AFTER.test(after) : hasFurtherPart(after);

// What given names end in: 小林健 in 小林健二会長, 中山太 in 中山太郎.
const LAST_KANJI_OF_NAME =
  /^[一二三郎朗子太介助輔司志史治彦人仁男夫雄生美明之也哉幸吾樹希輝香恵江枝奈菜](?![\p{Script=Han}々かいしまめけすせ])/u;

/** 小林健 in 小林健二: one more kanji makes it another given name. */
function endsInFurtherKanji(place: Candidate): boolean {
  if (!isKanji(place.surface)) return false;
  const { after } = place;
  if (LAST_KANJI_OF_NAME.test(after)) return true;
  // 平井一 + 夫婦
  if (place.surface.endsWith('夫') && /^[婦妻]/u.test(after)) return true;
  // 小林健二会長: a role begins behind the kanji, and none with it.
  return (
    LAST_KANJI_OF_NAME.test(after.slice(0, 1)) &&
    roleAfter(place) === null &&
    directHonorificAfter(after, 1)
  );
}

const WORD_AFTER_NAME = /^ (\p{Lu}\p{Ll}+)(?![\p{L}’'])/u;
const WORD_BEFORE_NAME = /(?<![\p{L}.’'-])(\p{Lu}\p{Ll}+) $/u;

// Zhuang Shuang, in UTF-16 code units.
const TWO_SYLLABLES_MAX = 13;

/** Chen Chu Sheng, Da Xiao Jie: a Chinese name of two syllables has a third, so it is another's. */
function syllableBeside({ before, surface, after }: Candidate): string | null {
  if (surface.length > TWO_SYLLABLES_MAX) return null;
  const syllables = surface.split(' ');
  if (syllables.length !== 2 || !syllables.every(isPinyinSyllable)) return null;
  for (const word of [WORD_AFTER_NAME.exec(after)?.[1], WORD_BEFORE_NAME.exec(before)?.[1]]) {
    if (word !== undefined && isPinyinSyllable(word) && !isNoGivenName(word)) return word;
  }
  return null;
}

/** カプチャン・シニアフェロー, ラブロフ・ロシア外相: what is joined behind is a title. */
function isTitled({ before, after }: Candidate): boolean {
  const part = partAfter(after);
  if (part === null || partBefore(before) !== null) return false;
  const title = honorificAfter(after);
  return (
    (title !== null && !title.isWeak) || countryAtEnd(part) !== null || TITLE_OF_PLACE.test(after)
  );
}

// ミアシャイマー・シカゴ大教授, ペイリン・アラスカ州知事: a place with what it is, and a role there.
const TITLE_OF_PLACE = new RegExp(
  `^[・･][\\p{Script=Katakana}ー]{2,}(?:州|市|大学?|省|党|紙|誌|社|銀行|財団|研究所|通信)\\p{Script=Han}{0,6}?(?:${JAPANESE_ROLES.join('|')})`,
  'u',
);

const HYPHEN_AFTER = /^[-‐‑](\p{Lu}\p{Ll}+)/u;
const HYPHEN_BEFORE = /(?<!\p{L})(?!(?:Anti|Pro|Non|Post|Pre|Ex|Mid|Never)-)\p{Lu}\p{Ll}+[-‐‑]$/u;

// Jean-Daniel Levy is no Daniel.
const GIVEN_BEFORE = /(?<!\p{L})(\p{Lu}\p{Ll}+)[-‐‑]$/u;

/** Burnham-Snyder is not Burnham; a Trump-Putin summit is both. */
function hyphenated(place: Candidate, page: PageKnowledge): Sign | null {
  const isBesideSomebody = namesBeside(place, page).some((name) => isSomebody(name, page));
  if (isBesideSomebody) return null;
  const left = HYPHEN_BEFORE.exec(place.before);
  const right = HYPHEN_AFTER.exec(place.after);
  if (left === null && right === null) return null;
  const whole = (left?.[0] ?? '') + place.surface + (right?.[0] ?? '');
  return { rule: 'part-of-other-name', surface: whole };
}

/** The names that one joining character divides from a name. */
function namesBeside({ block, start, end }: Candidate, page: PageKnowledge): readonly Candidate[] {
  return [page.nameEndingAt(block, start - 1), page.nameStartingAt(block, end + 1)].filter(
    (name) => name !== null,
  );
}

/** トランプ・プーチン会談: a surname that stands for somebody by itself or by a full name. */
function isSomebody({ meanings }: Candidate, page: PageKnowledge): boolean {
  return meanings.some(
    (meaning) =>
      isBareName(meaning) &&
      (isDefaultName(meaning) ||
        [page.introductions, page.named].some((known) => known.has(meaning.id))),
  );
}

const firstWord = (text: string): string => /^[\s,・･]*[\p{L}\p{N}ー]*/u.exec(text)?.[0] ?? '';

/** Jeff Carter is not Jimmy Carter: an unknown word with a capital right before a Latin surname. */
export const otherGivenName: Rule = ({ place, meaning }, page) => {
  if (!isBareName(meaning) || !isLatin(meaning.form)) return null;
  const word = strangerBeside(place, page);
  return word === null ? null : { rule: 'other-given-name', surface: `${word} ${place.surface}` };
};

// Offices of which a state has one, and governors; a member or a chair of that surname may be anybody.
const OF_STATE: ReadonlySet<Office> = new Set<Office>([
  ...(['prime-minister', 'deputy-prime-minister', 'foreign-minister', 'defence-minister'] as const),
  ...(['finance-minister', 'minister', 'deputy-minister', 'cabinet-secretary'] as const),
  ...(['agency-head', 'secretary-general', 'governor', 'mayor', 'adviser'] as const),
]);

// 自民党総裁, 国家公安委員長; a 会長 heads anything.
const CHAIR_MIN_LENGTH = 4;
const isTelling = (office: Office, words: string): boolean =>
  OF_STATE.has(office) || (office === 'chair' && words.length >= CHAIR_MIN_LENGTH);

const KANJI_AFTER = /^[\p{Script=Han}々]/u;
// Hiragana that no particle begins with: 石破りの is 石 and 破り.
const INFLECTION_AFTER = /^[りるれきくけみむめびぶべぎぐげ]/u;
// 安倍なつみさん: a given name in hiragana, which no particle begins, and what tells a person.
const HIRAGANA_GIVEN_NAME =
  /^(?!は|が|を|に|も|の|と|へ|や|で|から|まで|より|ら|など|たち|だけ|こそ|さん|くん|ちゃん|さま|ほか|だ)[ぁ-ん]{2,4}(?=さん|氏|ちゃん|容疑者|被告|選手|議員|アナ|監督|[（(]\d)/u;
// 三村マサカズさん: a given name in katakana; 安倍チルドレン氏 nobody writes.
const KATAKANA_GIVEN_NAME =
  /^[\p{Script=Katakana}ー]{2,6}(?=さん|氏|ちゃん|くん|容疑者|被告|選手|[（(]\d)/u;
// What may touch a surname in kanji besides roles: 自民党麻生氏, 菅・小沢会談, 麻生自民党総裁.
const AFFILIATION_BEFORE =
  /[党省庁国院県府都市区米英仏独露中韓台日元前現新故両派対反親非]$|[のた]時$/u;

// Words that stand behind anybody's name in kanji: 石破・野田以外, 石破続投.
const WORD_AFTER =
  /^(?:[両三四五各]氏|大?っ?嫌い|大好き|(?:再|大)改造|論考|答弁|演説|除名|離党|退任|不在|参拝|国葬|暗殺|銃撃|襲撃|死去|逝去|追悼|謝罪|釈明|失言|支持(?!者)|擁護|称賛|圧勝|大勝|惨敗|落選|推し(?!進)|離れ(?![るた])|自民|日銀|来日|肯定派|否定派|上げ(?!る)|下げ(?!る)|[三四五]選(?!挙)|以外|以下|以来|自身|本人|同様|続投|再選|当選|辞任|就任|退陣|発言|会見|政局|政治(?!家)|外交|路線|体制|改革|一強|人気|旋風|降ろし|おろし|陣営|勢力|連合(?!会)|人事|執行部|批判|包囲網|後継|時代|支配|判決|裁判|公判|無罪|有罪|逮捕|不?起訴|新体制|対(?=\p{Script=Han})|訪[米中朝露韓欧日])/u;

// 勅使河原, 五百旗頭: what kanji before a surname are, they are two at least; of one nearly all make a longer surname.
const WORD_OF_KANJI_BEFORE = /[\p{Script=Han}々ヶ]([\p{Script=Han}々ヶ])$/u;

/**
 * 出来事安倍首相, 動画稲田防衛相: a label or a menu right before a surname whose bearer had the office behind
 * it. Hardly anybody else of a longer surname did.
 */
function isBehindWord(place: Candidate, { terms = [], tier }: NameMeaning): boolean {
  const { before, surface } = place;
  if (surface.length < 2 || tier > 2) return false;
  const last = WORD_OF_KANJI_BEFORE.exec(before)?.[1];
  if (last === undefined || isCommonInJapanese(last + surface)) return false;
  const has = (office: Office): boolean => terms.some((one) => one.office === office);
  if (isPartyHeadByName(place.after)) return has('chair');
  return titlesBeside(place).some(
    ({ offices, words }) =>
      place.after.startsWith(words) &&
      ((isPartyOffice(words) && has('legislator')) ||
        offices.some((office) => isTelling(office, words) && has(office))),
  );
}

/** 谷川 in 大谷川, 松 in 松葉: kanji on either side make another word of it. */
export const insideWord: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'person' || !isBareName(meaning) || !isKanji(place.surface)) return null;
  const { before, after, surface } = place;
  const isJoined = KANJI_AFTER.test(after) && !WORD_AFTER.test(after) && roleAfter(place) === null;
  if ((isJoined || INFLECTION_AFTER.test(after)) && !isPartyHeadByName(after)) {
    return { rule: 'inside-word', surface: surface + after.slice(0, 1) };
  }
  const given = HIRAGANA_GIVEN_NAME.exec(after) ?? KATAKANA_GIVEN_NAME.exec(after);
  if (given !== null) return { rule: 'other-given-name', surface: surface + given[0] };
  const isApart =
    !KANJI_BEFORE.test(before) ||
    AFFILIATION_BEFORE.test(before) ||
    honorificBefore(before) !== null ||
    isBehindWord(place, meaning);
  return isApart ? null : { rule: 'inside-word', surface: before.slice(-1) + surface };
};

const DOTTED_BEFORE = /\p{Lu}\.$/u;
const DOTTED_AFTER = /^\p{Lu}\./u;

/** U.N. in S.U.N.Y., as.com in “such as .com”: letters of something else. */
export const insideInitials: Rule = ({ place: { before, surface, after }, meaning }) => {
  const isDotted = /^\p{Lu}\./u.test(surface) && DOTTED_BEFORE.test(before);
  const goesOn = /\p{Lu}\.$/u.test(surface) && DOTTED_AFTER.test(after);
  const isSplit = /\s\.\p{Ll}/u.test(surface) && !/\s/u.test(meaning.form);
  return isDotted || goesOn || isSplit ? { rule: 'inside-word', surface } : null;
};

const INITIAL_BEFORE = /(?<![\p{L}\p{N}.’'-])(\p{Lu})\.\s+$/u;

// From this tier on, somebody shares a whole name with strangers more often than not.
const NAMESAKES_FROM = 2;

/** F. Scott Fitzgerald, Finlay Peter Dunne: a name before the whole name of a member of Congress. */
export const nameBeforeWhole: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'person' || meaning.tier < NAMESAKES_FROM || isBareName(meaning))
    return null;
  if (!/^\p{Lu}\p{Ll}+\s\p{Lu}/u.test(place.surface)) return null;
  const initial = INITIAL_BEFORE.exec(place.before)?.[1];
  const word = initial === undefined ? capitalWordBeside(place, page) : null;
  const first = initial ?? (word !== null && isGivenName(word) ? word : null);
  return first === null
    ? null
    : { rule: 'part-of-other-name', surface: `${first} ${place.surface}` };
};

/** Grant Shapps, Graham Norton: a surname of several people may be somebody's given name. */
export const givenNameOfOther: Rule = ({ place, meaning }, page) => {
  if (!isBareName(meaning) || !isLatin(meaning.form)) return null;
  // Graham Norton: a surname that means its bearer by itself only if it is a first name as well.
  if (isDefaultName(meaning) && !isGivenName(place.surface)) return null;
  if (isShouted(place.surface, meaning.form)) return null;
  // Obama Sets Record: where every word has a capital, only a first name is taken for one.
  if (isInHeadline(place) && !isGivenName(place.surface)) return null;
  const next = CAPITAL_AFTER.exec(place.after);
  // Dan Cassidy’s machine, Dan Today’s guest: a possessive is a surname as well.
  if (next?.[1] === undefined || isNoGivenName(next[1].replace(/[’']s?$/u, ''))) return null;
  const at = place.end + next[0].length - next[1].length;
  if (page.startingAt(place.block, at) !== null) return null;
  return { rule: 'part-of-other-name', surface: place.surface + next[0] };
};
