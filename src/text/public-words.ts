import { namesCountry } from './country-words';
import { speaksOfPolitics } from './political-words';

// The words by which texts speak of public matters: states and those who lead them, elections, courts, wars,
// and the press that tells of them. None that sport, medicine, cooking or songs have as often.

const words = (list: string): string => list.trim().split(/\s+/u).join('|').replaceAll('_', ' ');

const OFFICES = words(`
  presidents? presidential presidency vice-presidents? premiers? ministers? ministerial ministry ministries chancellor statesm[ae]n
  foreign_secretary home_secretary secretary_of_state secretary_general Treasury cabinet senators? senate congress congressional
  congressm[ae]n congresswom[ae]n Capitol MPs? MEPs? lawmakers? legislators? legislature legislation governors? mayors? mayoral ambassadors?
  embassy embassies diplomats? diplomatic diplomacy governments? parliaments? parliamentary officials spokes(?:m[ae]n|wom[ae]n|person|people)
  White_House Downing_Street Kremlin Pentagon Capitol_Hill Whitehall Westminster dictators? took_office in_office resign(?:ed|s|ing|ation)?`);
const ELECTIONS = words(`
  elections? electoral elected re-elected electorate voters? ballots? referendums? referenda pollsters? nominee running_mate campaign_trail
  politics political politicians? polic(?:y|ies) Labour Conservatives? Tory Tories Democrats? Democratic Republicans? Liberals? Communists?
  socialists? (?:ruling|opposition|his|her|their|the)_party party[’']s party_(?:leader|chairman|conference) coalition Brexit populists?
  (?:left|right)-wing far-right impeach\\p{L}* constitution constitutional democracy democracies activists? protest(?:s|ers?) human_rights
  capitalis[mt]s? Marxis[mt]s? communis[mt]s? socialism liberalism neo-?liberal fascis[mt]s? ideolog\\p{L}+ revolution(?:ary|aries)?
  immigration migrants? refugees? tax(?:es|payers?)? tariffs? budget unemployment public_spending welfare propaganda`);
const STATES_AND_WARS = words(`
  Supreme_Court High_Court prosecut(?:ors?|ed|ion) indict(?:ed|ment) sanctions ceasefires? troops army armies military militar\\p{L}+ wars? soldiers
  invasion invaded missiles? airstrikes? nuclear peace_(?:talks|deal|process) treaty treaties summit allies alliance regimes? coup
  terroris[mt]s? terror intelligence espionage spies oligarchs? genocide occupation foreign_(?:policy|affairs|minister) state_visit world_leaders police investigators?`);
const PRESS = words(`
  newspapers? journalis[mt]s? journalistic reporters? correspondents? interview(?:s|ed|er)? broadcast(?:s|er|ers|ing)? news news-?room headlines?
  press media editors? editorials? columnists? op-eds? tweet(?:s|ed|ing)? speech(?:es)? told_(?:reporters|the) televised TV television
  documentar(?:y|ies) coverage anchors? bureau propaganda`);
const BUSINESS = words(`
  CEO chief_executive billionaires? tycoons? entrepreneurs? philanthrop\\p{L}+ (?:co-?)?founders? Microsoft Silicon_Valley Wall_Street`);
// The same in German, French, Spanish and Italian.
const OTHER_TONGUES = words(`
  pr[eéä]sident\\p{L}* presidenci\\p{L}+ minist\\p{L}+ parlam\\p{L}+ parlement\\p{L}* regierung\\p{L}* kanzler\\p{L}* bundes\\p{L}+ gouvernement\\p{L}*
  gobierno\\p{L}* governo polit\\p{L}+ polít\\p{L}+ wahl(?:en|kampf\\p{L}*) élections? elecciones elezioni krieg\\p{L}* guerre guerra zeitung\\p{L}*
  journaliste?n? presse periodista verordnung\\p{L}* richtlinie\\p{L}*`);
const ENGLISH = new RegExp(
  `(?<![\\p{L}-])(?:${[OFFICES, ELECTIONS, STATES_AND_WARS, PRESS, BUSINESS, OTHER_TONGUES].join('|')})(?!\\p{L})`,
  'iu',
);

const JAPANESE = new RegExp(
  words(`
    政府 国王 女王 王室 皇太子 王子 天皇 警察 捜査 犯罪 政治 政策 政界 政党 政局 国会 議員 議会 議長 知事 市長 長官 官邸 官僚 省庁 外務 財務 防衛 外相 財相 総裁 幹事長 代表 党 法案 法相 憲法 条約
    増税 減税 消費税 予算 国民 国家 世論 支持率 選挙 出馬 当選 落選 辞任 就任 会見 会談 首脳 演説 声明 発言 答弁 派閥 訪米 訪中 訪日 来日 大使 外交 同盟
    国連 制裁 戦争 停戦 侵攻 侵略 軍事 軍隊 米軍 自衛隊 核 ミサイル テロ 難民 移民 人権 独裁 民主主義 改革 裁判 最高裁 検察 起訴 逮捕 疑惑 デモ 抗議
    報道 報じ 記者 新聞 放送 ニュース 特派員 取材 インタビュー 社説 論説 特集 会社 番組 メディア マスコミ テレビ ラジオ 受信料 配信 速報 ジャーナリスト`),
  'u',
);

/** True where a text speaks of public matters, or names a state. */
export function speaksOfPublicMatters(text: string): boolean {
  return ENGLISH.test(text) || JAPANESE.test(text) || speaksOfPolitics(text) || namesCountry(text);
}
