import { OFFICES, type Office } from '../model/office';

/** Japanese and English words of each office; `_` stands for a space within one. */
const WORDS: Readonly<Record<Office, string>> = {
  president: '大統領 総統 国家主席 主席 最高指導者 president supreme_leader',
  'vice-president':
    '副大統領 副総統 国家副主席 副主席 vice_president vice-president deputy_president',
  'prime-minister': '首相 総理 総理大臣 行政院長 prime_minister premier chancellor taoiseach',
  'deputy-prime-minister':
    '副首相 副総理 deputy_prime_minister deputy_premier vice_premier vice_chancellor',
  'foreign-minister':
    '外相 外務相 外務大臣 外務長官 外交部長 国務長官 foreign_minister foreign_secretary ' +
    'foreign_affairs secretary_of_state secretary_of_state_for_foreign external_affairs',
  'defence-minister':
    '国防相 国防大臣 国防長官 国防部長 防衛相 防衛大臣 defence_minister defense_minister ' +
    'defence_secretary defense_secretary secretary_of_defence secretary_of_defense ' +
    'secretary_of_state_for_defence ' +
    'minister_of_defence minister_of_defense',
  'finance-minister':
    '財務相 財務大臣 財務長官 財相 蔵相 finance_minister treasury_secretary ' +
    'secretary_of_the_treasury minister_of_finance chancellor_of_the_exchequer',
  minister:
    '大臣 閣僚 相 閣外相 経財相 司法長官 商務長官 厚生長官 エネルギー長官 内務長官 農務長官 労働長官 教育長官 運輸長官 ' +
    '住宅都市開発長官 退役軍人長官 国土安全保障長官 陸軍長官 海軍長官 空軍長官 通商代表 minister ' +
    'attorney_general secretary secretary_of_state_for trade_representative lord_chancellor ' +
    'chancellor_of_the_duchy lord_president first_secretary_of_state',
  'deputy-minister':
    '副大臣 政務官 次官 次官補 副長官 deputy_minister deputy_secretary undersecretary ' +
    'under_secretary under-secretary assistant_secretary vice_minister state_secretary ' +
    'deputy_chief_cabinet_secretary deputy_foreign_minister vice_foreign_minister ' +
    'deputy_defence_minister deputy_defense_minister deputy_finance_minister vice_finance_minister ' +
    'deputy_attorney_general',
  'cabinet-secretary': '官房長官 chief_cabinet_secretary',
  'agency-head':
    '長官 大統領府長官 局長 所長 院長 総監 特別検察官 special_counsel director chief administrator commissioner head',
  chair:
    '議長 委員長 会長 総裁 理事長 党首 代表 speaker chair chairman chairwoman chairperson leader ' +
    'president_of_the_house vice-president_of_the_house',
  legislator:
    '議員 senator representative congressman congresswoman lawmaker member_of_parliament ' +
    'member_of_the_house member_of_the_senate mp mep sen rep 院内総務 院内幹事 majority_leader ' +
    'minority_leader majority_whip minority_whip committee_chairman committee_chairwoman committee_chair',
  'secretary-general':
    '幹事長 書記長 総書記 書記 事務総長 事務局長 secretary-general secretary_general ' +
    'general_secretary director-general director_general',
  governor: '知事 総督 governor gov',
  mayor: '市長 区長 町長 村長 mayor',
  ambassador:
    '大使 公使 総領事 特使 大統領特使 国連代表 特別代表 ambassador envoy permanent_representative special_representative',
  spokesperson:
    '報道官 大統領報道官 大統領副報道官 大統領府報道官 首相報道官 報道局長 報道部長 報道担当 広報官 スポークスマン スポークスウーマン ' +
    'spokesman spokeswoman spokesperson press_secretary communications_director',
  adviser:
    '補佐官 大統領補佐官 首相補佐官 大統領副補佐官 次席補佐官 大統領次席補佐官 顧問 大統領顧問 大統領上級顧問 ' +
    'adviser advisor counselor counsellor assistant_to aide deputy_chief_of_staff',
  officer:
    '将軍 元帥 大将 中将 少将 准将 大佐 司令官 参謀総長 参謀本部議長 幕僚長 general admiral ' +
    'colonel commander marshal 首席補佐官 大統領首席補佐官 chief_of_staff gen adm joint_chiefs',
  judge: '判事 裁判官 裁判長 judge justice',
  lawyer: '検事 検察官 検事総長 弁護士 prosecutor attorney',
  scholar:
    '教授 准教授 研究員 フェロー 博士 学長 アナリスト エコノミスト professor prof fellow scholar ' +
    'analyst economist historian researcher expert political_scientist',
  journalist:
    '記者 特派員 編集長 編集主幹 編集局長 編集委員 論説委員 論説委員長 論説主幹 コラムニスト journalist correspondent reporter columnist ' +
    'editor commentator',
  broadcaster: 'キャスター アンカー 司会者 anchor host presenter broadcaster',
  executive:
    '社長 最高経営責任者 創業者 創設者 頭取 オーナー 取締役 ceo founder co-founder owner executive',
  royal:
    '国王 女王 天皇 皇后 皇太子 王子 王女 皇帝 首長 king queen prince princess emperor empress emir sultan',
  cleric: '教皇 法王 総主教 大司教 枢機卿 師 pope patriarch archbishop cardinal ayatollah imam',
};

/** Who holds the first office holds the others too: a foreign minister is a minister. */
const BROADER: Partial<Readonly<Record<Office, readonly Office[]>>> = {
  'prime-minister': ['minister'],
  'foreign-minister': ['minister'],
  'defence-minister': ['minister'],
  'finance-minister': ['minister'],
  'cabinet-secretary': ['minister'],
};

const OFFICE_OF: ReadonlyMap<string, Office> = new Map(
  OFFICES.flatMap((office) =>
    WORDS[office].split(' ').map((word) => [word.replaceAll('_', ' '), office] as const),
  ),
);

// 韓国大統領秘書室長, 米大統領経済諮問委員会委員長, 首相秘書官, 総統府秘書長: who serves at the office of another.
const OFFICE_OF_ANOTHER =
  '(?!府|官邸|室|秘書|経済諮問|法律|国家|上級|次席|首席|統一|警護|民情|政策|広報|外交|安保|科学|情報|事務|選対)';
const LEADERS: ReadonlySet<string> = new Set(['大統領', '副大統領', '首相', '総統', '副総統']);
const asPattern = (word: string): string =>
  (word === '相' ? '(?<!首)' : '') + word + (LEADERS.has(word) ? OFFICE_OF_ANOTHER : '');

const longestFirst = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map(asPattern)
    .join('|');
const isEnglish = (word: string): boolean => /^[a-z]/.test(word);
const ALL_WORDS = [...OFFICE_OF.keys()];
const ANY_WORD = new RegExp(
  `(?<![A-Za-z])(?:${longestFirst(ALL_WORDS.filter(isEnglish))})(?![A-Za-z])|` +
    longestFirst(ALL_WORDS.filter((word) => !isEnglish(word))),
  'giu',
);

// Assistant to the President, aide to President Putin, candidate for president: the office of another, or of nobody yet.
const OF_ANOTHER =
  /(?<=(?<!\p{L})(?:(?:to|for|office of|spokes(?:wo)?man of)(?: the)?|(?:director|writer|envoy) of) )(?:(?:vice[ -]|deputy )?president|(?:deputy )?prime minister|premier|chancellor|king|queen|(?:foreign|finance|defen[cs]e) minister|minister|governor|mayor|secretary)(?!\p{L})/giu;

/** The offices that a title or the words beside a name tell of; the longest words count. */
export function officesIn(title: string): readonly Office[] {
  const found = [...title.replace(OF_ANOTHER, '').matchAll(ANY_WORD)].map(([word]) =>
    OFFICE_OF.get(word.toLowerCase()),
  );
  return OFFICES.filter((office) => found.includes(office));
}

/** The offices of somebody's titles, with those that they imply, in the order of `OFFICES`. */
export function officesOfTitles(titles: readonly string[]): readonly Office[] {
  const held = new Set(
    titles.flatMap(officesIn).flatMap((office) => [office, ...(BROADER[office] ?? [])]),
  );
  return OFFICES.filter((office) => held.has(office));
}

/** 政権, administration: what a head of state or government leads, said after the name. */
const LED = /政権|内閣|陣営|administration|presidency|government|cabinet/iu;

/** パウエル長官: short for the head of a department of the United States, of the Cabinet Office. */
const HEAD_OF_DEPARTMENT = /^[前元]?長官$/u;
const DEPARTMENT_HEADS: readonly Office[] = [
  'foreign-minister',
  'defence-minister',
  'finance-minister',
  'cabinet-secretary',
  'agency-head',
];

/** R-Wis., (D): said of members of Congress and of governors. */
const PARTY_AND_STATE = /^[DRI](?:-[A-Z][A-Za-z.]{1,6})?$/;

/** The offices whose holders fit the words beside a name; empty when any person does. */
export function officesBeside(words: string): readonly Office[] {
  if (HEAD_OF_DEPARTMENT.test(words)) return DEPARTMENT_HEADS;
  const offices = officesIn(words);
  if (offices.length > 0) return offices;
  if (PARTY_AND_STATE.test(words)) return ['legislator', 'governor'];
  return LED.test(words) ? ['president', 'prime-minister', 'governor'] : [];
}
