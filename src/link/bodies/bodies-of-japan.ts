import type { Candidate } from '../../model/mention';
import { countryAtEnd } from '../../text/country-words';
import type { Rule } from '../reading';
import type { Sign } from '../sign';
import { KANJI_BEFORE } from '../name-edges';

// Names of Japanese bodies stand in longer words, and Korea has some of them too.

// 最高裁第一小法廷, 財務省主計局: parts that the body of that name has in Japan and in no other country.
const OWN_PART_AFTER: ReadonlyMap<string, RegExp> = new Map([
  ['最高裁', /^(?:判所)?(?:第[一二三1-3１-３]小法廷|大法廷|事務総局|判事)/u],
  ['最高裁判所', /^(?:第[一二三1-3１-３]小法廷|大法廷|事務総局|判事)/u],
  [
    '財務省',
    /^の?(?:主計|主税|理財|関税|国際)局|^の?(?:事務次官|財務官|決裁文書|公文書|法人企業統計)/u,
  ],
  ['法務省', /^の?(?:民事|刑事|矯正|保護|訟務)局|^の?(?:事務次官|法制審|入国管理局)/u],
  ['環境省', /^の?(?:環境再生|地球環境|自然環境|水・大気環境)局|^の?(?:事務次官|レッドリスト)/u],
]);

/** 最高裁第一小法廷: a part that only the body of Japan has. */
export const ownPartAfter: Rule = ({ place: { surface, after }, meaning }) => {
  if (meaning.kind !== 'organisation' || meaning.country !== 'JP') return null;
  const words = OWN_PART_AFTER.get(surface)?.exec(after)?.[0];
  return words === undefined ? null : { rule: 'class-word-near', surface: words };
};

const SAME_IN_KOREA = /^(?:警察庁|国税庁|気象庁|公正取引委員会|公取委)$/u;

/** 警察庁, on a page mostly of Korea: its own agency of that name. */
export const sameInKorea: Rule = ({ place: { surface, before }, meaning }, page) => {
  if (meaning.kind !== 'organisation' || meaning.country !== 'JP') return null;
  if (page.country !== 'KR' || !SAME_IN_KOREA.test(surface)) return null;
  return countryAtEnd(before)?.country === 'JP' ? null : { rule: 'other-country', surface };
};

// 東電 in 関東電化, 京都大学 in 東京都大学, 経済同友会 in 関西経済同友会.
const SHORT_OR_LOCAL = /^\p{Script=Han}{2}$|(?:大学|同友会|会議)$/u;
const APART_BEFORE = /[旧現元前同新国各両]$|[国私県市公]立$|大手$/u;

const isJoined = ({ before }: Candidate): boolean =>
  KANJI_BEFORE.test(before) && !APART_BEFORE.test(before) && countryAtEnd(before) === null;

/** 東電, on a page that names 東京電力: the body by a longer name elsewhere. */
export const bodyElsewhere: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'organisation' || meaning.country !== 'JP') return null;
  const other = page.named.get(meaning.id);
  if (other === undefined || other.place.surface.length <= place.surface.length) return null;
  return { rule: 'full-name-on-page', surface: other.place.surface };
};

/** 関東電化 does not name 東電: kanji before a short or local name make another word of it. */
export const joinedBefore: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'organisation' || meaning.country !== 'JP') return null;
  if (!SHORT_OR_LOCAL.test(place.surface) || !isJoined(place)) return null;
  return { rule: 'inside-word', surface: place.before.slice(-2) + place.surface };
};

// 東京大学出版会, トヨタ自動車九州, JR東海道線, 厚生労働省令, 連合国: another thing than the body of that name.
const GOES_ON: readonly (readonly [RegExp, RegExp])[] = [
  [/大学$/u, /^(?:出版|生協|附属|付属|系属|(?:医学部)?(?:附属|付属)?病院|高等|高校)/u],
  [/電力$/u, /^(?:パワーグリッド|エナジーパートナー|リニューアブルパワー|送配電|総連)/u],
  [/自動車$/u, /^(?:九州|東日本|北海道|東北|車体)/u],
  [/^JR/u, /^(?:道(?:本)?線|道新幹線|ホテル|バス)/u],
  [/航空$/u, /^(?:電子|宇宙|高|学園|専門|機)/u],
  [/[省府]$/u, /^令(?!和)/u],
  [/官房$/u, /^(?:副?長官|参与|機密費)/u],
  [/連合$/u, /^(?:国|会(?!長)|軍|体|艦隊|政権|王国|赤軍)/u],
  [/[陸海空]自$/u, /^[体身然分転動由立治]/u],
  // 維新の党首会談 is one of 維新の + 党首.
  [/の党$/u, /^(?:首|員|則|籍|勢|大会)/u],
  [/^電通$/u, /^(?:大|総研|国際情報|デジタル)/u],
  [/^全日空$/u, /^港/u],
  [/^ソニー$/u, /^(?:銀行|生命|損保|損害|不動産)/u],
];
// イスラエル軍事作戦, ミャンマー軍政, ロシア軍需企業: no armed forces, whatever their country.
const ARMS_AFTER = /^[事需縮拡備政閥服港艦国]/;
const UNION_AFTER = /^(?:労組|労働組合|健康保険組合|記念病院)/u;

// 首相官邸で会談した, 官邸を訪れた: the building, where people meet; 官邸が調整した is the office.
const BUILDING_AFTER =
  /^(?:で[^。]{0,40}(?:会談|会見|会い|会っ|面会|面談|協議|述べ|語っ|語り|記者団|開か|開い|開催|昼食|夕食|会食)|に(?:入|呼|集ま|到着|駆け|招|戻)|を(?:訪|出[たてる]|後にし|取り囲|囲)|前(?:で|の|に)|周辺|内で|敷地)/u;

/** 首相官邸で会談した: the building of that name. */
function residenceAsPlace({ surface, after }: Candidate): Sign | null {
  if (!surface.endsWith('官邸')) return null;
  const words = BUILDING_AFTER.exec(after)?.[0];
  return words === undefined
    ? null
    : { rule: 'other-meaning', surface: surface + words.slice(0, 2) };
}

/** 東京大学出版会: what follows makes another body of it. */
export const japaneseBodyGoesOn: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'organisation') return null;
  const { surface, after } = place;
  if (surface.endsWith('軍') && ARMS_AFTER.test(after)) {
    return { rule: 'inside-word', surface: surface + after.charAt(0) };
  }
  const words =
    UNION_AFTER.exec(after) ??
    GOES_ON.find(([name]) => name.test(surface))?.[1].exec(after) ??
    null;
  return words === null
    ? residenceAsPlace(place)
    : { rule: 'inside-word', surface: surface + words[0] };
};
