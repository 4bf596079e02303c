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
  IN: 'インド India Indian Delhi Mumbai',
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

const anyOf = (words: readonly string[]): string =>
  words.map((word) => word.replaceAll('.', String.raw`\.`)).join('|');

const isLatin = (word: string): boolean => /^[A-Z]/.test(word);
const words = [...COUNTRIES_OF.keys()];

// One pattern for all words, which says only once what may not touch a Latin one: a pattern for
// each country, with that beside every word, took 110 ms of the worker's start.
const LATIN = String.raw`(?<![\p{L}\p{N}])(?:${anyOf(words.filter(isLatin))})(?![\p{L}\p{N}])`;
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
