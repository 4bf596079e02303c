/** Words that tell which country is spoken of, by ISO 3166-1 alpha-2; Latin ones in exact case. */
const COUNTRY_WORDS: Readonly<Record<string, string>> = {
  US: '米国 米政 米議会 米軍 米中 米露 米ロ 日米 対米 アメリカ ワシントン ニューヨーク ホワイトハウス U.S. US USA America United_States White_House New_York Manhattan Chicago Los_Angeles Boston Houston Philadelphia',
  GB: '英国 英政 英議会 日英 イギリス ロンドン マンチェスター UK U.K. Britain British England London Manchester Edinburgh',
  RU: 'ロシア 露政 露軍 日露 米露 モスクワ クレムリン Russia Russian Russians Moscow Kremlin Soviet ソ連',
  UA: 'ウクライナ キエフ キーウ Ukraine Ukrainian Ukrainians Kyiv Kiev',
  JP: '日本 国内 東京 大阪 名古屋 福岡 札幌 Japan Japanese Tokyo Osaka',
  CN: '中国 中共 日中 米中 北京 China Chinese Beijing',
  KR: '韓国 日韓 ソウル South_Korea South_Korean Seoul',
  KP: '北朝鮮 平壌 North_Korea North_Korean Pyongyang',
  TW: '台湾 台北 Taiwan Taiwanese Taipei',
  DE: 'ドイツ 独政 ベルリン Germany German Germans Berlin',
  FR: 'フランス 仏政 パリ France French Paris',
  IT: 'イタリア ローマ Italy Italian Rome',
  IL: 'イスラエル Israel Israeli Israelis Jerusalem',
  PS: 'パレスチナ ガザ Palestine Palestinian Gaza',
  IR: 'イラン テヘラン Iran Iranian Tehran',
  IQ: 'イラク Iraq Iraqi',
  SY: 'シリア Syria Syrian',
  IN: 'インド India Indian Delhi New_Delhi Mumbai',
  PK: 'パキスタン Pakistan Pakistani',
  TR: 'トルコ Turkey Turkish Ankara',
  AU: 'オーストラリア 豪州 豪政 シドニー メルボルン Australia Australian Canberra Sydney Melbourne',
  CA: 'カナダ トロント Canada Canadian Ottawa Toronto',
  LB: 'レバノン Lebanon Lebanese',
  YE: 'イエメン Yemen Yemeni',
  AF: 'アフガニスタン Afghanistan Afghan',
  SG: 'シンガポール Singapore',
  SE: 'スウェーデン Sweden Swedish',
  AT: 'オーストリア Austria Austrian Vienna',
  BY: 'ベラルーシ Belarus Belarusian',
  NG: 'ナイジェリア ラゴス Nigeria Nigerian Lagos Abuja',
  IE: 'アイルランド ダブリン Ireland Irish Dublin',
  ZA: '南アフリカ ヨハネスブルク South_Africa South_African Johannesburg',
  KE: 'ケニア ナイロビ Kenya Kenyan Nairobi',
  SA: 'サウジアラビア サウジ リヤド Saudi Riyadh',
  EG: 'エジプト カイロ Egypt Egyptian Cairo',
  ES: 'スペイン マドリード バルセロナ Spain Spanish Madrid Barcelona Catalan Catalonia',
  PT: 'ポルトガル リスボン Portugal Portuguese Lisbon',
  NL: 'オランダ アムステルダム Netherlands Dutch Amsterdam The_Hague',
  BE: 'ベルギー Belgium Belgian',
  CH: 'スイス チューリヒ Switzerland Swiss Zurich',
  NO: 'ノルウェー オスロ Norway Norwegian Oslo',
  DK: 'デンマーク コペンハーゲン Denmark Danish Copenhagen',
  FI: 'フィンランド ヘルシンキ Finland Finnish Helsinki',
  PL: 'ポーランド ワルシャワ Poland Polish Warsaw',
  CZ: 'チェコ プラハ Czech Prague',
  SK: 'スロバキア Slovakia Slovak Bratislava',
  HU: 'ハンガリー ブダペスト Hungary Hungarian Budapest',
  RO: 'ルーマニア Romania Romanian Bucharest',
  BG: 'ブルガリア Bulgaria Bulgarian',
  GR: 'ギリシャ アテネ Greece Greek Athens',
  RS: 'セルビア ベオグラード Serbia Serbian Belgrade',
  HR: 'クロアチア Croatia Croatian Zagreb',
  SI: 'スロベニア Slovenia Slovenian Ljubljana',
  BA: 'ボスニア サラエボ Bosnia Bosnian Sarajevo',
  XK: 'コソボ Kosovo Pristina',
  AL: 'アルバニア Albania Albanian Tirana',
  MD: 'モルドバ Moldova Moldovan Chisinau',
  GE: 'ジョージア政 グルジア トビリシ Georgian Tbilisi',
  AM: 'アルメニア Armenia Armenian Yerevan',
  AZ: 'アゼルバイジャン Azerbaijan Azerbaijani Baku',
  KZ: 'カザフスタン Kazakhstan Kazakh Astana',
  UZ: 'ウズベキスタン Uzbekistan Uzbek Tashkent',
  LT: 'リトアニア Lithuania Lithuanian Vilnius',
  LV: 'ラトビア Latvia Latvian',
  EE: 'エストニア Estonia Estonian Tallinn',
  CY: 'キプロス Cyprus Cypriot Nicosia',
  BR: 'ブラジル Brazil Brazilian Brasilia Sao_Paulo São_Paulo Rio_de_Janeiro',
  AR: 'アルゼンチン ブエノスアイレス Argentina Argentine Argentinian Buenos_Aires',
  CL: 'Chile Chilean',
  CO: 'コロンビア Colombia Colombian Bogota Bogotá',
  PE: 'ペルー Peru Peruvian',
  EC: 'エクアドル Ecuador Ecuadorian Quito',
  VE: 'ベネズエラ カラカス Venezuela Venezuelan Caracas',
  BO: 'ボリビア Bolivia Bolivian La_Paz',
  PY: 'パラグアイ Paraguay Paraguayan Asuncion Asunción',
  UY: 'ウルグアイ Uruguay Uruguayan Montevideo',
  MX: 'メキシコ Mexico Mexican',
  CU: 'キューバ ハバナ Cuba Cuban Havana',
  HT: 'ハイチ Haiti Haitian Port-au-Prince',
  NI: 'ニカラグア Nicaragua Nicaraguan Managua',
  SV: 'エルサルバドル El_Salvador Salvadoran',
  HN: 'ホンジュラス Honduras Honduran Tegucigalpa',
  GT: 'グアテマラ Guatemala Guatemalan',
  PA: 'パナマ Panama Panamanian',
  TH: 'バンコク タイ政府 Thailand Thai Bangkok',
  VN: 'ベトナム ハノイ Vietnam Vietnamese Hanoi',
  KH: 'カンボジア プノンペン Cambodia Cambodian Phnom_Penh',
  MM: 'ミャンマー ヤンゴン Myanmar Burma Burmese Yangon',
  ID: 'インドネシア ジャカルタ Indonesia Indonesian Jakarta',
  MY: 'マレーシア クアラルンプール Malaysia Malaysian Kuala_Lumpur',
  PH: 'フィリピン マニラ Philippines Philippine Filipino Manila',
  BD: 'バングラデシュ ダッカ Bangladesh Bangladeshi Dhaka',
  LK: 'スリランカ コロンボ Sri_Lanka Sri_Lankan Colombo',
  NP: 'ネパール カトマンズ Nepal Nepalese Nepali Kathmandu',
  NZ: 'ニュージーランド ウェリントン New_Zealand Wellington Auckland',
  PG: 'パプアニューギニア Papua_New_Guinea Port_Moresby',
  QA: 'カタール ドーハ Qatar Qatari Doha',
  AE: 'アラブ首長国連邦 アブダビ ドバイ UAE Emirati Abu_Dhabi Dubai',
  KW: 'クウェート Kuwait Kuwaiti',
  BH: 'バーレーン Bahrain Bahraini',
  JO: 'ヨルダン Jordanian Amman',
  LY: 'トリポリ Libya Libyan Tripoli',
  TN: 'チュニジア Tunisia Tunisian',
  DZ: 'アルジェリア Algeria Algerian Algiers',
  MA: 'モロッコ Morocco Moroccan Rabat',
  SD: 'スーダン Sudan Sudanese Khartoum',
  ET: 'エチオピア Ethiopia Ethiopian Addis_Ababa',
  SO: 'ソマリア Somalia Somali Mogadishu',
  UG: 'ウガンダ Uganda Ugandan Kampala',
  TZ: 'タンザニア Tanzania Tanzanian',
  RW: 'ルワンダ Rwanda Rwandan Kigali',
  GH: 'ガーナ Ghana Ghanaian Accra',
  ZW: 'ジンバブエ Zimbabwe Zimbabwean Harare',
  ZM: 'ザンビア Zambia Zambian Lusaka',
  EU: '欧州 ヨーロッパ Europe European Brussels',
};

/** Every word, with the countries it tells of in the order of the table: 米中 tells of two. */
const COUNTRIES_OF: ReadonlyMap<string, readonly string[]> = listWords();

function listWords(): ReadonlyMap<string, readonly string[]> {
  const countriesOf = new Map<string, readonly string[]>();
  for (const [country, words] of Object.entries(COUNTRY_WORDS)) {
    for (const word of words.split(' ').map((one) => one.replaceAll('_', ' '))) {
      countriesOf.set(word, [...(countriesOf.get(word) ?? []), country]);
    }
  }
  return countriesOf;
}

// The longest first: インドネシア is not India.
const anyOf = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', String.raw`\.`))
    .join('|');

const isLatin = (word: string): boolean => /^[A-Z]/.test(word);
const words = [...COUNTRIES_OF.keys()];

// One pattern for all words, which says only once what may not touch a Latin one: a pattern for
// each country, with that beside every word, took 110 ms of the worker's start.
// New Mexico and New England are elsewhere.
const LATIN = String.raw`(?<![\p{L}\p{N}])(?<!\bNew )(?:${anyOf(words.filter(isLatin))})(?![\p{L}\p{N}])`;
const WORD = `(${LATIN}|${anyOf(words.filter((word) => !isLatin(word)))})`;

/** At every place anew: 日米中 holds 日米 and 米中. */
const ANYWHERE = new RegExp(`(?=${WORD})`, 'gu');
const AT_END = new RegExp(String.raw`${WORD}(?:['’]s?|の)?[\s・]*$`, 'u');
const AT_START = new RegExp(`^${WORD}`, 'u');

/** A country that a text speaks of, and by which word. */
export interface CountryWord {
  readonly country: string;
  readonly word: string;
}

/** True for a word that is a place of some country. */
export function isPlaceWord(word: string): boolean {
  return COUNTRIES_OF.has(word);
}

/** The country that a text ends with, as in `Russian ` and `中国の`; null when it ends otherwise. */
export function countryAtEnd(text: string): CountryWord | null {
  return firstCountry(AT_END.exec(text));
}

/** The country that a text begins with; null when it begins otherwise. */
export function countryAtStart(text: string): CountryWord | null {
  return firstCountry(AT_START.exec(text));
}

function firstCountry(found: RegExpExecArray | null): CountryWord | null {
  const country = COUNTRIES_OF.get(found?.[1] ?? '')?.[0];
  return found === null || country === undefined ? null : { country, word: found[0] };
}

/** True where a text speaks of any country. */
export const namesCountry = (text: string): boolean => text.search(ANYWHERE) >= 0;

/** Every country that a text speaks of, in the order of the table, with the first word that does. */
export function countriesIn(text: string): readonly CountryWord[] {
  const first = new Map<string, string>();
  for (const [, word = ''] of text.matchAll(ANYWHERE)) {
    for (const country of COUNTRIES_OF.get(word) ?? []) {
      if (!first.has(country)) first.set(country, word);
    }
  }
  return Object.keys(COUNTRY_WORDS).flatMap((country) => {
    const word = first.get(country);
    return word === undefined ? [] : [{ country, word }];
  });
}

/** The word by which a text speaks of a country; null when it does not, or we have no words for it. */
export function countryWordIn(text: string, country: string): string | null {
  for (const [, word = ''] of text.matchAll(ANYWHERE)) {
    if (COUNTRIES_OF.get(word)?.includes(country) === true) return word;
  }
  return null;
}
