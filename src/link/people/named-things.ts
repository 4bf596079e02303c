import { isGivenName, isSameGivenName } from '../../text/given-names';
import { isInHeadline } from '../../text/headlines';
import { endsInArticle, isBareName, isLatin } from '../name-shape';
import type { Rule } from '../reading';

// A person's name can be the name of something else, or stand for a whole family.

const STREETS_AND_PLACES =
  '(?:High\\s+)?Street|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Terrace|Highway|Freeway|Expressway|Parkway|' +
  'Turnpike|Square|Plaza|Park|Bridge|Tunnel|Dam|Canal|Pier|County|Township|City|Creek|' +
  'River|Valley|Mountains?|Peak|Bay|Beach|Island|Islands|Highlands|Heights|Stadium|Arena';
const BUILDINGS_AND_BODIES =
  'Towers?|Building|Center|Centre|Organi[sz]ation|Hotels?|Golf|Resort|Winery|University|' +
  'College|School|(?:High|Middle|Elementary)\\s+School|Academy|Institute|Institution|(?:Presidential\\s+)?' +
  '(?:Library|Center|Museum|Foundation)|Hospital|Medical|Clinic|Memorial|Monument|Chapel|Theat(?:er|re)|' +
  'Auditorium|(?:(?:Washington\\s+)?National|International|Intercontinental|Regional)\\s+(?:Airport|Hotel)|' +
  'International(?=\\s+(?:and|or|in|on|to|from|was|is|for|at|by|with)\\s|[.,;:)]|$)|Airport|Airfield|Hall|House|Project|Prize|Awards?|Medal|Scholarships?|Scholars?|Fellowships?|' +
  'Lectures?|Trophy|Cup|Fund|Group|Holdings|Companies|Properties|Enterprises|Realty|Industries|Motors?|Inc|Corp|Company|Co|LLC|LLP|Ltd|Bank|' +
  'Act|Amendment|Doctrine|Commission|Report|Magazine|Journal|Publishing|Publishers|Books|Records';
// What stands in any town: shops and trades that bear the name of their owner, or of anybody.
const INNS =
  'Inn|Motel|Lodge|Bar|Pub|Tavern|Saloon|Caf[eé]|Grill|Diner|Restaurant|Bistro|Brewery|Distillery';
const SHOPS =
  'Brewing|Bakery|Pharmacy|Salon|Plumbing|Roofing|Heating|Electric|Hardware|Jewell?ers|Florists?|Optical|Dental|' +
  'Funeral|Realtors|Attorneys|Chevrolet|Chevy|Buick|Toyota|Honda|Nissan|Subaru|Auto|Automotive|Farms?|Ranch|' +
  'Vineyards?|Orchards?|Nursery|Kennels?|Stables';
const SCIENCE =
  'effect|cells?|chains?|method|noise|laws?|theorem|numbers?|constants?|equations?|syndrome|disease|' +
  'process(?:es)?|distribution|models?|scale|curve|criterion|paradox|test|night';
const ENGLISH_THING = new RegExp(
  String.raw`^\s+(?:(?:${BUILDINGS_AND_BODIES})|(?:${STREETS_AND_PLACES})|(?:${INNS})|(?:${SHOPS})|(?:${SCIENCE}))(?![\p{L}\p{N}])`,
  'u',
);
// Gates’ Law, Walters' Golden Rule: a saying, which has a capital where a law of the land has none.
const SAYING_AFTER =
  /^(?:[’']s?)\s+(?:\p{Lu}\p{Ll}+\s+)?(?:Laws?|Rules?|Theorem|Paradox|Razor|Principle|Constant|Conjecture|Lemma|Corollary|Maxim|Axiom|Dictum)(?!\p{L})/u;
const PLACE_AFTER = new RegExp(
  String.raw`^\s+(?:${STREETS_AND_PLACES}|${INNS})(?![\p{L}\p{N}])`,
  'u',
);
const JAPANESE_THING =
  /^(?:の(?:法則|定理|方程式|剃刀)|主義|[・]?(?:細胞|連鎖|効果|法則|定数|方程式|定理|症候群|現象|分布|過程|数列|曲線|係数|型|管|鋳造所|製作所|製薬|証券|財閥|商会|高原|湾|岬|海峡|諸島|島|橋|通り|広場|(?:国際)?空港|記念館|大学|財団|タワー|ホテル|ビル|賞|杯))/u;
// 吉田茂邸, 李承晩ライン, リー・クアンユー公共政策大学院: what bears a name in full, in kanji or katakana.
const THING_OF_WHOLE_NAME =
  /^(?:[像邸廟碑墓](?!\p{Script=Han})|旧[居宅邸]|生家|主義|思想(?![家的])|理論|(?:ライン|ドクトリン|スタジアム|センター|スクール)(?![\p{Script=Katakana}ー])|(?:国際)?空港|通り|橋(?![下本詰])|広場|公園|記念|賞|杯|文庫|財団|基金|奨学金|(?:研究所|図書館|美術館|博物館|病院)(?![長員])|劇場|(?:公共政策|行政|経営)大学院(?!教授|[生長]))/u;

// 朴槿恵を愛する会, 石破後援会: a group of those who are for somebody.
const JAPANESE_GROUP =
  /^(?:さん|氏)?(?:を(?:愛する|支える|守る|応援する|支援する|囲む|励ます|偲ぶ)[\p{Script=Han}]{0,2}会(?![\p{Script=Han}])|後援会|ファンクラブ)/u;

// 麻生セメント, 株式会社麻生: firms. 河野談話 is a text, by the father.
const FIRM_OF_SURNAME =
  /^(?:[・]?(?:セメント|モータース|クリニック|ハウジング|ホールディングス|コーポレーション|エンジニアリング|フーズ)|談話)/u;
const FIRM_BEFORE = /(?:株式|有限|合同)会社$/u;

// ジョン・F・ケネディ has a letter in it.
const KATAKANA_END = /[ァ-ヺー]$/u;

/** Trump Tower, Clinton Foundation, Markov chains, メルケル細胞, スターリン主義, 石破後援会; Forbes Avenue, United Nations Plaza. */
export const namedThing: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'person') {
    const street = isLatin(place.surface) ? PLACE_AFTER.exec(place.after) : null;
    return street === null ? null : { rule: 'named-thing', surface: place.surface + street[0] };
  }
  const thing = isLatin(place.surface)
    ? (ENGLISH_THING.exec(place.after) ?? SAYING_AFTER.exec(place.after))
    : (JAPANESE_GROUP.exec(place.after) ??
      (KATAKANA_END.test(place.surface) ? JAPANESE_THING.exec(place.after) : null) ??
      (isBareName(meaning)
        ? (FIRM_OF_SURNAME.exec(place.after) ?? FIRM_BEFORE.exec(place.before))
        : THING_OF_WHOLE_NAME.exec(place.after)));
  return thing === null ? null : { rule: 'named-thing', surface: place.surface + thing[0] };
};

// Lake Mead, Fort Bragg, Mount Rushmore.
const PLACE_BEFORE =
  /(?<!\p{L})(?:Lake|Mount|Mt|Fort|Ft|Camp|Port|Cape|Saint|St|Point|Hotel|Villa|USS|HMS)\.?\s+$/u;
// (Bennett, Goldberg and Hunte, 1996) · Goldberg et al. (2004) · Goldberg, M and Hunte, P · Hunte, D H (1996)
const CITATION_AFTER =
  /^,\s+\p{Lu}\.?(?:\s?\p{Lu}\.?)?\s*\((?:19|20)\d\d[a-z]?\)|^,\s+\p{Lu}\.?\s?\p{Lu}\.?(?:,|\s+(?:and|&)\s)|^,\s+[A-CE-HJ-QS-Z]\.?(?:\s?\p{Lu}\.?)?(?:,|\s+(?:and|&)\s)|^(?:,\s+\p{Lu}\p{L}+){0,3}(?:,?\s+(?:and|&)\s+\p{Lu}\p{L}+|\s+et\s+al\.?)?,?\s+\(?(?:19|20)\d\d[a-z]?[),;:]/u;

// USS Gerald R. Ford, the carrier Harry S. Truman, 空母「ジョージ・ワシントン」
const SHIP_BEFORE =
  /(?<!\p{L})(?:USS|HMS|USNS|HMAS|carriers?|destroyers?|warships?|frigate|submarine)\s+(?:the\s+)?["“‘']?$|(?:空母|駆逐艦|巡洋艦|護衛艦|戦艦|潜水艦|フリゲート)[「『“"・]?$/u;
const SHIP_AFTER = /^[」』”"]?(?:号(?!外|線)|級)/u;

/** USS Gerald R. Ford is a ship. */
export const shipNamed: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'person') return null;
  const words = SHIP_BEFORE.exec(place.before) ?? SHIP_AFTER.exec(place.after);
  return words === null ? null : { rule: 'named-thing', surface: words[0].trim() };
};

const STATES =
  'Alabama|Ala|Alaska|Arizona|Ariz|Arkansas|Ark|California|Calif|Colorado|Colo|Connecticut|Conn|' +
  'Delaware|Del|Florida|Fla|Georgia|Ga|Idaho|Illinois|Ill|Indiana|Ind|Iowa|Kansas|Kan|Kentucky|Ky|' +
  'Louisiana|La|Maine|Maryland|Md|Massachusetts|Mass|Michigan|Mich|Minnesota|Minn|Mississippi|Miss|' +
  'Missouri|Mo|Montana|Mont|Nebraska|Neb|Nevada|Nev|New Hampshire|New Jersey|New Mexico|New York|' +
  'North Carolina|North Dakota|Ohio|Oklahoma|Okla|Oregon|Ore|Pennsylvania|Pa|Rhode Island|' +
  'South Carolina|South Dakota|Tennessee|Tenn|Texas|Utah|Vermont|Vt|Virginia|Va|Washington|Wash|' +
  'West Virginia|Wisconsin|Wis|Wyoming|Wyo|N\\.H|N\\.J|N\\.M|N\\.Y|N\\.C|N\\.D|R\\.I|S\\.C|S\\.D|W\\.Va|' +
  'Ontario|Ont';
const STATE_AFTER = new RegExp(String.raw`^,\s+(?:${STATES})(?:\.|,|\)|\s*[—–-]|$)`, 'u');

/** Clinton, Iowa · JACKSON, Miss. (AP): a town of that name. */
export const townNamed: Rule = ({ place, meaning }) => {
  if (!isBareName(meaning) || !isLatin(place.surface)) return null;
  const state = STATE_AFTER.exec(place.after);
  return state === null ? null : { rule: 'named-thing', surface: place.surface + state[0] };
};

// Klein, Naomi, No Logo · Greene, William B., · Wray, L. Randall. · Stone, Oliver (2004)
const INVERTED_AFTER =
  /^,\s+(\p{Lu}\.\s?)?(\p{Lu}\p{Ll}+)(?:-\p{Lu}\p{Ll}+)?(?:\s+\p{Lu}\.)*(?:[,.:]|\s*\(|\s+(?:and|&)\s+\p{Lu}\p{L}+,\s|$)/u;

/** Klein, Naomi: in a list of books the surname stands first, and the given name is another's. */
export const invertedName: Rule = ({ place, meaning }, page) => {
  if (!isBareName(meaning) || meaning.aliasKind === 'given' || !isLatin(place.surface)) return null;
  const [words, initial, given = ''] = INVERTED_AFTER.exec(place.after) ?? [];
  if (words === undefined || !(isGivenName(given) || initial !== undefined)) return null;
  const isOwn = (meaning.display.en ?? '').split(' ').some((name) => isSameGivenName(name, given));
  // Talks With Netanyahu, Abbas: two surnames, where a headline leaves out the word between.
  const next = page.startingAt(place.block, place.end + words.indexOf(given));
  const isSurname = next !== null && isBareName(next.meaning) && next.meaning.aliasKind !== 'given';
  return isOwn || isSurname ? null : { rule: 'other-given-name', surface: place.surface + words };
};

// Y.E. Lien, & S. Bhattacharya: one letter alone may end a sentence (Plan B. Biden said).
const INITIALS_BEFORE =
  /(?<![\p{L}\p{N}.’'-])(?:(?:\p{Lu}\.[\s-]?){2,3}|(?<=(?:^|[,;:&(\[]|(?<!\p{L})(?:and|by|with|from|et))\s*)\p{Lu}\.\s?)$/u;

/** Y.E. Lien: initials before a surname that its bearer does not have. */
export const otherInitials: Rule = ({ place, meaning }) => {
  if (!isBareName(meaning) || meaning.aliasKind === 'given' || !isLatin(place.surface)) return null;
  const initials = INITIALS_BEFORE.exec(place.before)?.[0] ?? '';
  const first = initials.charAt(0);
  const names = (meaning.display.en ?? '').split(/[\s-]/u);
  return first === '' || names.some((name) => name.startsWith(first))
    ? null
    : { rule: 'other-given-name', surface: initials + place.surface };
};

// Copyright (C) 2004, 2005 by Audrey Tang · Asad Mehmood <asad at example.org>
const COPYRIGHT_BEFORE =
  /(?:©|[(（]c[)）]|(?<!\p{L})Copyright)[:\s]*(?:[(（]c[)）]|©)?[\s\d,–-]*(?:by\s+)?$/iu;
const MAIL_AFTER =
  /^(?:\s+\p{Lu}[\p{L}’'-]+)?\s*[<(＜]\s*[\p{L}\p{N}.+_-]+\s?(?:@|\(at\)|\sat\s)\s?[\p{L}\p{N}]/u;
const MERGED_AFTER = /^\)\s*\[?#\d+/u;

/** Somebody who writes programs, with a notice of copyright or an address: a namesake. */
export const authorOfCode: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'person' || !isLatin(place.surface)) return null;
  const words =
    COPYRIGHT_BEFORE.exec(place.before) ??
    MAIL_AFTER.exec(place.after) ??
    MERGED_AFTER.exec(place.after);
  return words === null ? null : { rule: 'other-meaning', surface: words[0].trim() };
};

/** Lake Mead is no person, and the authors of a paper are nobody we know. */
export const placeOrAuthor: Rule = ({ place, meaning }) => {
  if (!isBareName(meaning) || !isLatin(place.surface)) return null;
  const words = PLACE_BEFORE.exec(place.before) ?? CITATION_AFTER.exec(place.after);
  return words === null ? null : { rule: 'named-thing', surface: words[0].trim() };
};

// The Rubio’s taco chain: an article before a possessive is that of a shop or a thing.
const POSSESSIVE_AFTER = /^[’']s\s/u;
// Scholz & Friends; Trump & Allies is how a headline writes it.
const FIRM_AFTER =
  /^\s*&\s*(?:Friends|Sons?|Daughters?|Partners|Associates|Brothers|Bros|Cie|Söhne)(?!\p{L})/u;
// Christie’s sold the Monet: a house whose name is a possessive.
const HOUSE_AFTER = /^[’']s\s+(?:sold|sells|auctions?|auctioned|auctioneers?)(?!\p{L})/u;
const JOINED_BEFORE = /(?<!\p{L})(\p{Lu}\p{L}+)(\s*&\s*)$/u;
// Greenspan & Co. are he and his people.
const JOINED_AFTER = /^(\s*&\s*)(?!Co(?!\p{L}))(\p{Lu}\p{L}+)/u;

/** Scholz & Friends, Smith & Wesson, the Rubio’s taco chain: a firm of that name. */
export const firmNamed: Rule = ({ place, meaning }, page) => {
  if (!isBareName(meaning) || !isLatin(place.surface)) return null;
  const { before, surface, after, block, start, end } = place;
  const shop = endsInArticle(before) ? POSSESSIVE_AFTER.exec(after) : null;
  const firm = shop ?? FIRM_AFTER.exec(after) ?? HOUSE_AFTER.exec(after);
  if (firm !== null) return { rule: 'named-thing', surface: (surface + firm[0]).trim() };
  if (isInHeadline(place)) return null;
  const [right, jointAfter = '', next] = JOINED_AFTER.exec(after) ?? [];
  const [left, previous, jointBefore = ''] = JOINED_BEFORE.exec(before) ?? [];
  const isLeft = right === undefined;
  const at = isLeft ? start - jointBefore.length : end + jointAfter.length;
  const other = isLeft ? page.nameEndingAt(block, at) : page.nameStartingAt(block, at);
  const isDecided = (isLeft ? page.endingAt(block, at) : page.startingAt(block, at)) !== null;
  // Trump & Putin: two whom all know are no firm.
  const areKnown = [[meaning], other?.meanings ?? []].every((meanings) =>
    meanings.some(({ kind, tier }) => kind === 'person' && tier <= 1),
  );
  const isSomebody = (isDecided || areKnown) && (isLeft ? previous : next) !== surface;
  const whole = (left ?? '') + surface + (right ?? '');
  return isSomebody || whole === surface ? null : { rule: 'named-thing', surface: whole };
};

const RELATIVE_AFTER =
  /^(?:前|元)?(?:大統領|首相)?(?:夫人|令嬢|令息|一族|兄弟|姉妹|親子)|^家(?!\p{Script=Han})|^\s+(?:family|heirs|brothers|sisters|siblings|sons|daughters|clan|dynasty|children)(?![\p{L}])/u;

/** バイデン夫人 is not he, and the Murdoch family is nobody in particular. */
export const relativeNamed: Rule = ({ place, meaning }) => {
  if (!isBareName(meaning)) return null;
  const relative = RELATIVE_AFTER.exec(place.after);
  return relative === null
    ? null
    : { rule: 'relative-named', surface: place.surface + relative[0] };
};

const MONTH = /^(?:March|April|May|June|July|August|January)$/u;
const DATE_BEFORE =
  /(?:\d(?:st|nd|rd|th)?|(?<!\p{L})(?:in|last|next|this|since|until|till|by|during|early|late|mid|of|the|a))(?:\s+|-)$/iu;
const DATE_AFTER = /^[.,]?\s+\d/u;

/** In May, May 2022: a month is no surname there. */
export const monthNamed: Rule = ({ place, meaning }) => {
  if (!isBareName(meaning) || !MONTH.test(place.surface)) return null;
  return DATE_BEFORE.test(place.before) || DATE_AFTER.test(place.after)
    ? { rule: 'named-thing', surface: place.surface }
    : null;
};
