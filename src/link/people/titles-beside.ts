import type { Candidate } from '../../model/mention';
import type { Office } from '../../model/office';
import type { Honorific } from '../../text/honorific';
import { JAPANESE_ROLES, JAPANESE_TITLES } from '../../text/honorific-words';
import { honorificAfter, honorificBefore } from '../../text/honorifics';
import { officesBeside, officesIn } from '../../text/offices';
import { isKanji, isOneKanji } from '../name-shape';

// The titles that stand beside a name, and the offices that they tell of.

/** A role or honorific beside a name, and the offices that it tells of. */
export interface Title {
  readonly words: string;
  readonly offices: readonly Office[];
}

/** What says that somebody no longer holds an office. */
export const FORMER = /^[前元故]|(?<!\p{L})(?:former|ex|late|then)(?!\p{L})/iu;

/** What says that somebody does not hold it yet. */
export const TO_COME = /候補|次期|(?<!\p{L})(?:elect|designate|nominee|pick)(?!\p{L})/iu;

// What may stand between a surname in kanji and a role. Anything else there may be a given name:
// 河野洋平衆議院議長 is not any other 河野 who was 議長.
const BETWEEN =
  '・|前|元|現|新|故|次期|暫定|代行|筆頭|副|兼|国家|自民|民主|共産|公明|社民|立憲|立民|国民|民進|参政|れいわ|国対|選対|内閣|官房|外務|財務|防衛|経済|産業|厚生|労働|文部|科学|国土|交通|環境|農林|水産|法務|総務|行政|政務|調査|選挙|国会|対策|' +
  '経産|厚労|文科|国交|農水|経財|改革|担当|沖縄|北方|拉致|公安|委員|再生|財政|金融|開発|法制|郵政|規制|刷新|復興|防災|消費者|少子化|地方|創生|社会保障|一体|原発|万博|' +
  '衆議院|参議院|衆院|参院|自由民主党|自民党|民主党|公明党|共産党|社民党|国民民主党|立憲民主党|維新|' +
  '日銀|中央|銀行|連邦|準備|国際|世界|欧州|安全保障|国連|国務|国防|商務|司法|情報|戦略|政策|統合|参謀|陸軍|海軍|空軍|' +
  '首相|最高裁判所|最高裁|警察|検察|宮内|科学技術|駐|庁|省|院内|次席|首席|共同|事務|' +
  '東京|大阪|京都|北海道|沖縄|府|県|都|道|市|州|米|英|仏|独|伊|露|中|韓|朝|台|日|加|豪|印|日本|中国|韓国|米国|台湾';
// 井戸兵庫県知事, 林横浜市長: places of governors and mayors, only with what they are.
const PREFECTURE =
  '(?:青森|岩手|宮城|秋田|山形|福島|茨城|栃木|群馬|埼玉|千葉|神奈川|新潟|富山|石川|福井|山梨|長野|岐阜|静岡|愛知|三重|' +
  '滋賀|兵庫|奈良|和歌山|鳥取|島根|岡山|広島|山口|徳島|香川|愛媛|高知|福岡|佐賀|長崎|熊本|大分|宮崎|鹿児島|沖縄)県';
const CITY =
  '(?:札幌|仙台|さいたま|千葉|横浜|川崎|相模原|新潟|静岡|浜松|名古屋|堺|神戸|岡山|広島|北九州|福岡|熊本|那覇|長崎|金沢|鹿児島|和歌山|奈良|大津|函館)(?=市)';
const OFFICE_WORDS = new RegExp(
  `^(?:${BETWEEN}|${PREFECTURE}|${CITY}|[A-Za-z]|\\p{Script=Katakana})*(?:${[...JAPANESE_ROLES, ...JAPANESE_TITLES].join('|')})(?:代[行理])?$`,
  'u',
);

/** The role or honorific behind a name; none when a given name may stand in between. */
export function roleAfter({ surface, after }: Candidate): Honorific | null {
  const found = honorificAfter(after);
  if (found === null || !isKanji(surface)) return found;
  const touches = /^[\p{Script=Han}]/u.test(after);
  return !touches || found.isWeak || OFFICE_WORDS.test(found.words) ? found : null;
}

// Every rule, reading and meaning asks anew; a place never changes.
const titlesByPlace = new WeakMap<Candidate, readonly Title[]>();

/** The strong roles and honorifics on both sides of a name. */
export function titlesBeside(place: Candidate): readonly Title[] {
  const held = titlesByPlace.get(place);
  if (held !== undefined) return held;
  const after = roleAfter(place);
  const before = isOneKanji(place.surface) ? null : honorificBefore(place.before);
  const titles = [
    ...(after === null || after.isWeak ? [] : [wholeTitle(after, place)]),
    ...(before === null || before.isWeak ? [] : [before.words]),
  ].map((words) => ({ words, offices: [...officesBeside(words), ...officeOfChair(words, place)] }));
  titlesByPlace.set(place, titles);
  return titles;
}

const CHAMBER_BEFORE = /(?:[上下]院|[衆参]議?院)[^。、\s]{0,14}委員会の$/u;
const COMMITTEE_CHAIR =
  /^(?:軍事|外交|情報|司法|予算|歳出|歳入|財政|銀行|監視|国土安全保障)(?:特別)?委員長$/u;

/** 上院軍事委員会のグリーン委員長, グリーン軍事委員長: members of a chamber chair its committees. */
function officeOfChair(words: string, { before }: Candidate): readonly Office[] {
  const isOfChamber = words === '委員長' && CHAMBER_BEFORE.test(before);
  return isOfChamber || COMMITTEE_CHAIR.test(words) ? ['legislator'] : [];
}

/** True when an office stands beside a name: it tells more than what stands elsewhere. */
export function hasOfficeBeside(place: Candidate): boolean {
  return titlesBeside(place).some(({ offices }) => offices.length > 0);
}

/** True when a title that tells of no office stands beside a name: Mr. Webster. */
export function hasPlainTitle(place: Candidate): boolean {
  const titles = titlesBeside(place);
  return titles.length > 0 && titles.every(({ offices }) => offices.length === 0);
}

/** 大統領 is only where 大統領副報道官 begins. */
function wholeTitle({ words, reach }: Honorific, { after }: Candidate): string {
  return officesIn(words).length === 0
    ? words
    : words + (/^\p{Script=Han}+/u.exec(after.slice(reach))?.[0] ?? '');
}
