/**
 * Words that pages use for other things than the outlet or person of that name. A name that is one
 * of them, with or without "The", must be told apart by what stands beside it.
 */
const ENGLISH = `
  advocate age agency agenda alert alligator amazon answer appeal argus army article asian athletic
  atlantic australian banner beacon beast bee bell best billboard black blade blaze blick block
  blogger bloomberg blue board book borderless bridge bugle bulletin bulwark business bustle call
  cambrian canary capital casket centurion challenges change chaser chief chronicle citizen city
  civilian clarion clinic coast coaster comet compact compass congress connecticut connection
  conservative consumer continent contributor converting cosmopolitan country courier cradle current
  daily dawn day deadline debrief defector democrat democrats destination diamondback digest diplomat
  direct discover discovery dispatch documented drive eagle earth east eater echo ecologist economist
  economy edge education empire energy enterprise entrepreneur environment europe evening event
  examiner exchange executive explorer express extra eye fact fader federalist fire first flag focus
  foresight forest fortune forum forward free freedom front frontier fulcrum future game gazette
  general genius gleaner global globe grid guardian guide hammer hannibal health heart herald hill
  hindu history holidaymaker home hook hour house idea ideal idler impact independent index industry
  influence inform information informer inquirer insider insight instinct institute intelligencer
  interceptor intercept interlocutor international internet interpreter investor islander issue item
  journal journalist justice labour lafayette lancet land law leader leadership ledger leisure lens
  lever liberal liberation liberty life light line link litmus local logic look lumber magazine mail
  maneater map marianne mark market maroon massachusetts matter medium mercury message messenger
  metro michigan mind minnesota mint minute mirror moment money monitor montana month moon morning
  mountain mountaineer music nation national nature neighbor neighbour network new news newspaper
  next night noise north objective observer ocean oldie olympian onion online only open opinion
  opposition oregon outlook outsider overcast pacer paladin panorama paper park parliament parthenon
  pathfinder patriot peak people perspective philanthropy phoenix photo pilot pioneer pitch pitchfork
  plain plainsman planet play playboy point police policy politics pollution polygon post potpourri
  power preprint present president press prism privacy private product progress project prospect
  protocol province public punch purchasing quadrant quartz quick radical radio rail ranger rapport
  ray read real realist reality reason rebel reckon record recorder recycler reflector reform register
  reminder report reporter repository republic republican republicans response reveal review
  revolution ringer rise river road rocket root rumble run rural ryder salon scene school science
  scope scout sea seahawk search searchlight second security senate sentinel service shield shuttle
  sight signal silo skanner slate sludge social socialist society source south space spacing speaker
  spectator spectrum spirit spits sport sports spotlight spring squire stage standard star start state
  statesman story stranger strategist stream street student stuff style suburban summer summit sun
  sunday sunrise sunset surprise survey system tablet talk target team tech telegram telegraph
  television tempo tennessee texan texas thing think threads tide tidings time times tips today
  tomorrow town trace trade trail transport travel traveler traveller trends tribune tributary trust
  truth twice undercurrent union universe update upstream uptown urban value vanguard variety vector
  vegetarian venture venue verge vertical vessel veteran vice view viking villager village vindicator
  virginia vision voice volunteer walrus wanderer war warrior watch watchdog water wave wedge week
  weekender weekly west wilderness wind window winter wire wired wisconsin witness woman women wonder
  word work worker world writer yankee year yesterday youth zebra zodiac
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday
`;

const JAPANESE = `
  朝日 毎日 読売 産経 日経 共同 時事 報知 文春 新潮 正論 世界 中央 東京 日本 新聞 通信 放送 雑誌 週刊 月刊
  日刊 夕刊 朝刊 電子版 速報 報道 記者 編集 社説 論説 評論 経済 政治 社会 文化 国際 科学 自然 未来 現代 時代
  公論 世論 声明 情報 自由 独立 真実 人民 国民 市民 民主 平和 環球 地球 新華 観察者 光明 大公 聯合 明日 今日
  週末 朝 夜 陸軍 海軍 空軍 外務省 国務省 司法省 財務省 上院 下院 衆院 参院 国会 議会 政府 内閣 官邸
  首相 大統領 外相 長官 党 与党 野党 民主党 共和党 自由党 保守党 労働党 裁判所 最高裁 警察 検察 大使館
  アゴラ インサイダー インディペンデント インデックス エコノミスト エコー オブザーバー ガーディアン
  クロニクル グローブ サイエンス スター スタンダード スタッフ ステートメント スピーチ スポーツ タイム
  タイムズ タイムス テレグラフ テレビ デイリー ディプロマット デッドライン ニュース ネイション ネイチャー
  ネーション ビジネス フォーカス フォーチュン フォーラム ブロガー プレジデント プレス ヘラルド ポスト マガジン
  ミディアム ミラー メッセンジャー メディア メトロ モニター ライフ ラジオ ランブル リポート レコード
  レスポンス レポート ワイヤー ワールド
`;

/** Countries go by Intl; these are the cities and regions that news most often names. */
const CITIES_AND_REGIONS = `
  America|Amsterdam|Ankara|Athens|Baghdad|Bangkok|Barcelona|Bashkortostan|Beijing|Beirut|Berlin|Boston|Britain|
  Brussels|Budapest|Cairo|Caracas|Catalonia|Chechnya|Chicago|Copenhagen|Crimea|Dagestan|Damascus|Davos|Delhi|Donbas|Donetsk|Dubai|Dublin|
  England|Fukuoka|Fukushima|Gaza|Geneva|Hague|Helsinki|Hindustan|Hiroshima|Houston|Istanbul|Jakarta|Jerusalem|
  Kabul|Kharkiv|Kherson|Kiev|Kyiv|Kyoto|Lisbon|London|Los Angeles|Luhansk|Madrid|Makedonia|Manila|Mariupol|
  Melbourne|Minsk|Moscow|Mumbai|Munich|Nagasaki|Nagoya|New Delhi|New York|Okinawa|Osaka|Oslo|Paris|
  Pyongyang|Rome|San Francisco|Scotland|Seattle|Seoul|Shanghai|Siberia|Stockholm|Sydney|Taipei|Tehran|
  Tel Aviv|Tokyo|Toronto|Vienna|Vladivostok|Wales|Warsaw|Washington|West Bank|Zaporizhzhia|
  アメリカ|アンカラ|イスタンブール|エルサレム|カイロ|ガザ|キエフ|キーウ|クリミア|シカゴ|ジュネーブ|ソウル|
  テヘラン|ニューヨーク|バグダッド|パリ|ブリュッセル|ベルリン|ヘルソン|ボストン|マリウポリ|モスクワ|ロサンゼルス|
  ロンドン|ローマ|ワシントン|ワルシャワ|ヨーロッパ|欧州|英国|米国|韓国|北朝鮮|中国|日本|台湾|東京|京都|大阪|
  名古屋|福岡|福島|広島|長崎|沖縄|札幌|仙台|横浜|神戸|北京|上海|香港|平壌
`;

const COMMON_WORDS = new Set([...ENGLISH.split(/\s+/), ...JAPANESE.split(/\s+/)]);

const PLACES = new Set([
  ...CITIES_AND_REGIONS.split('|').map((name) => name.trim().toLowerCase()),
  ...countryNames('en'),
  ...countryNames('ja'),
]);

/** True for a word that means something else on most pages, such as `The Nation` or `世界`. */
export function isCommonWord(form: string): boolean {
  return COMMON_WORDS.has(form.toLowerCase().replace(/^the /, ''));
}

/** True for the name of a country, a big city or a region in the news, in English or Japanese. */
export function isPlaceName(form: string): boolean {
  return PLACES.has(form.toLowerCase());
}

/** Names of all countries, in lower case; unions of countries are organisations, no places. */
function countryNames(language: 'en' | 'ja'): readonly string[] {
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !['EU', 'UN', 'EZ'].includes(code))
    .flatMap((code) => names.of(code)?.toLowerCase() ?? []);
}
