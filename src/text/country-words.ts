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
  SA: 'サウジアラビア リヤド Saudi Riyadh',
  EG: 'エジプト カイロ Egypt Egyptian Cairo',
  EU: '欧州 ヨーロッパ Europe European Brussels',
};

const escapeDots = (word: string): string => word.replaceAll('.', String.raw`\.`);
const wordPattern = (words: string): string =>
  words
    .split(' ')
    .map((word) => escapeDots(word.replaceAll('_', ' ')))
    .map((word) =>
      /^[A-Z]/.test(word) ? String.raw`(?<![\p{L}\p{N}])${word}(?![\p{L}\p{N}])` : word,
    )
    .join('|');

const PATTERNS: ReadonlyMap<string, RegExp> = new Map(
  Object.entries(COUNTRY_WORDS).map(([country, words]) => [
    country,
    new RegExp(wordPattern(words), 'u'),
  ]),
);

const AT_END: readonly (readonly [string, RegExp])[] = Object.entries(COUNTRY_WORDS).map(
  ([country, words]) => [
    country,
    new RegExp(String.raw`(?:${wordPattern(words)})(?:['’]s?|の)?[\s・]?$`, 'u'),
  ],
);

const AT_START: readonly (readonly [string, RegExp])[] = Object.entries(COUNTRY_WORDS).map(
  ([country, words]) => [country, new RegExp(`^(?:${wordPattern(words)})`, 'u')],
);

/** A country that a text speaks of, and by which word. */
export interface CountryWord {
  readonly country: string;
  readonly word: string;
}

/** The country that a text ends with, as in `Russian ` and `中国の`; null when it ends otherwise. */
export function countryAtEnd(text: string): CountryWord | null {
  for (const [country, pattern] of AT_END) {
    const found = pattern.exec(text);
    if (found !== null) return { country, word: found[0] };
  }
  return null;
}

/** The country that a text begins with; null when it begins otherwise. */
export function countryAtStart(text: string): CountryWord | null {
  for (const [country, pattern] of AT_START) {
    const found = pattern.exec(text);
    if (found !== null) return { country, word: found[0] };
  }
  return null;
}

/** Every country that a text speaks of, with the first word that does. */
export function countriesIn(text: string): readonly CountryWord[] {
  return [...PATTERNS].flatMap(([country, pattern]) => {
    const word = pattern.exec(text)?.[0];
    return word === undefined ? [] : [{ country, word }];
  });
}

/** The word by which a text speaks of a country; null when it does not, or we have no words for it. */
export function countryWordIn(text: string, country: string): string | null {
  return PATTERNS.get(country)?.exec(text)?.[0] ?? null;
}
