import { isInHeadline } from '../text/headlines';
import { isBareName, isLatin } from './name-shape';
import type { Rule } from './reading';

// Houses, ships, bands, races and shops bear the names of papers, bodies and people. What they are stands
// beside the name, so it is read on any page and of whomever the name is.

const THINGS_IN_CAPITALS =
  'Arms|Zone|Black Market|Buildings?|Towers?|Center|Centre|Tents?|Choir|Chorale|Orchestra|Ballet|Marching Band|Big Band|Credit Union|' +
  'Fun Run|(?:Half |Ultra)?Marathon|Triathlon|Regatta|(?:Book|Record|Wedding|Job|Craft|Science|Street) Fair|Scholarships?|' +
  'Prizes?|Trophy|Cup|Invitational|Championships?|Derby|Stakes|Handicap|Football Club|Rugby Club|FC|' +
  'Hotel|Inn|Motel|Pub|Tavern|Caf[eé]|Grill|Diner|Restaurants?|Pizza|Pizzeria|Brewery|Brewing|Bakery|Pharmacy|Garage|' +
  '(?:High |Primary |Elementary |Middle )?School|Elementary|Hospital|Clinic|Museum|Theat(?:er|re)|Cinema|Auditorium|Stadium|Arena|' +
  'Mall|Apartments?|Farms?|Vineyards?|Winery|Bookshop|Bookstore|Gardens?|Gin|Lager|Ale|Locomotive|Railway|Spelling Bee';
// Words that a headline has as verbs, or of everybody.
const THINGS_NOT_IN_HEADLINES =
  'Fair(?! (?:Trade|Work|Housing|Elections?|Political|Labou?r|Fight|Deal|Play))|Records|Close(?! (?:to|Friend|Ally|Aide))|Cottages?|Mews|Crescent|Open|Classic|Challenge|Bar|Farm|Bench|Hall|Awards?|United(?! (?:Nations|States|Kingdom|Arab|Airlines|Methodist|Auto|Front|Russia))';
const THINGS_IN_SMALL =
  '(?:half )?marathon|lamp|inn|tram|steamer|valve|tiles?|prisms?|waltz|bulb|rug|mug|windows?(?= was| is)|micro|Micro|caf[eé]|pub|hotel|restaurants?|stadium|choir|scholarship|credit union|locomotive|racehorse|racecourse|fun run|book fair|' +
  'spelling bee|crossword clue|bus stop|tube station|train station|car park|parking lot|housing estate|half-marathon';

const LATIN_AFTER = new RegExp(
  String.raw`^\s+(?:${THINGS_IN_CAPITALS}|${THINGS_IN_SMALL})(?![\p{L}\p{N}])`,
  'u',
);
const LATIN_AFTER_NO_HEADLINE = new RegExp(
  String.raw`^\s+(?:${THINGS_NOT_IN_HEADLINES})(?![\p{L}\p{N}])`,
  'u',
);
// Lee & Sons, Hoover Bros.
const FIRM_AFTER =
  /^\s+(?:&|and)\s+(?:Sons?|Daughters?|Bros|Brothers|Co|Company|Partners)(?!\p{L})/u;
// Bodies whose own schools, halls and prizes bear their name in full are written so in the news as well.
const OF_ANY_BODY =
  /^\s+(?:Center|Centre|Buildings?|Towers?|Prizes?|Championships?|Awards?|Hospital|School|Hall)/u;

/** The Hill Half Marathon, the Mirror Arms, ESPN Zone, White House Black Market: what bears the name of an outlet or a body. */
export const thingOfName: Rule = ({ place, meaning }) => {
  const { surface, after } = place;
  if (!isLatin(surface)) return null;
  const firm = FIRM_AFTER.exec(after);
  if (meaning.kind === 'person') {
    const inn = isInHeadline(place) ? null : /^\s+(?:Arms|Elementary)(?!\p{L})/u.exec(after);
    const found = firm !== null && /Co|Partners/u.test(firm[0]) ? inn : (firm ?? inn);
    return found === null ? null : { rule: 'named-thing', surface: surface + found[0] };
  }
  const found =
    LATIN_AFTER.exec(after) ??
    (isInHeadline(place) ? null : LATIN_AFTER_NO_HEADLINE.exec(after)) ??
    (meaning.kind === 'outlet' ? firm : null);
  if (found === null) return null;
  if (meaning.kind === 'organisation' && OF_ANY_BODY.test(after)) return null;
  return { rule: 'named-thing', surface: surface + found[0] };
};

const ARTICLE_BEFORE = /(?<!\p{L})(?:the|an?|my|our|your|new|old|of)\s+$/iu;
const GOODS_AFTER =
  /^\s+(?:vacuum(?: cleaner)?|sauce|Riesling|Merlot|Chardonnay|Pinot|Cabernet|Shiraz|Malbec|amplifier|lager|ale|cheese|pears?|tractors?|lawnmower|shampoo|boiler|kettle|guitar|recipe|casserole|cocktail|sandwich|burger|roses?|tulips?|sewing machine|washing machine|typewriter|saxophone|clarinet)(?!\p{L})/u;
const OF_SCIENCE_AFTER =
  /^\s+(?:phenomen(?:on|a)|sampl(?:ing|er)|free energy|transforms?|polynomials?|matri(?:x|ces)|integrals?|estimator|manifolds?|lemma|conjecture|inequality|reflex|lymphoma|sarcoma|fracture|palsy)(?!\p{L})/u;
const TEAM_AFTER =
  /^\s+(?:United|City|Town|Rovers|Wanderers|Athletic|Albion|Rangers|Hornets|Eagles|Lions|Tigers)\s+(?:won|lost|drew|beat|play(?:ed|s)?|host(?:ed|s)?|face[ds]?|scored)(?!\p{L})/u;
const MONTH_SAID =
  /^\s+(?:was|is|has been|will be)\s+(?:the|an?|our|another)\s+(?:\p{Ll}+\s+){0,2}(?:month|spring|summer|winter)(?!\p{L})/u;

/** The Hoover vacuum cleaner, a Riesling, May was the wettest month: a surname of goods and teams. */
export const goodsOfSurname: Rule = ({ place: { before, surface, after }, meaning }) => {
  if (!isLatin(surface) || !isBareName(meaning)) return null;
  const found =
    (ARTICLE_BEFORE.test(before) ? GOODS_AFTER.exec(after) : null) ??
    OF_SCIENCE_AFTER.exec(after) ??
    TEAM_AFTER.exec(after) ??
    (/^(?:March|April|May|June|July|August)$/.test(surface) ? MONTH_SAID.exec(after) : null);
  return found === null ? null : { rule: 'named-thing', surface: surface + found[0] };
};

// New Scientist position open, The Advocate wanted: what one looks for in an advertisement.
const SOMEBODY = /(?:ist|er|or|ian)$/u;
const VACANCY_AFTER =
  /^\s+(?:(?:positions?|vacanc(?:y|ies)|hires at|openings?)(?!\p{L})|(?:wanted|needed)(?=\s*(?:$|[.,:;!)])|\s+(?:for|at|urgently|immediately)\s))/u;
// Told the Sun to wait, reported for duty, a magazine rack: what cites a paper is said of a word.
const TOLD_BEFORE = /(?<!\p{L})(?:told|tell|telling)\s+(?:the\s+)?$/iu;
const WORD_AFTER =
  /^\s+(?:magazine\s+(?:racks?|holders?|stands?|releases?|springs?|capacity)|reported\s+(?:for (?:duty|work)|sick|missing|to the (?:office|front desk))|legends?\s+(?:has|says)|legend,)(?!\p{L})/u;

// The Guardian of the gate; the Guardian of the day is a paper.
const OF_SOMETHING_AFTER =
  /^\s+of\s+(?:the|our|my|his|her|a)\s+(?!day|time|past|era|period|future|year|century|early|late)\p{Ll}/u;
const TITLE_WITH_ARTICLE = /^The \p{Lu}\p{Ll}+$/u;

/** New Scientist position, told the Sun to wait: words that read as a title. */
export const titleAsWord: Rule = ({ place: { before, surface, after }, meaning }) => {
  if (meaning.kind !== 'outlet' || !isLatin(surface)) return null;
  const isWord = meaning.needs === 'context' && /^(?:The )?\p{Lu}\p{Ll}+$/u.test(surface);
  const found =
    (SOMEBODY.test(surface) ? VACANCY_AFTER.exec(after) : null) ??
    (TITLE_WITH_ARTICLE.test(surface) ? OF_SOMETHING_AFTER.exec(after) : null) ??
    (isWord ? WORD_AFTER.exec(after) : null) ??
    (isWord && TOLD_BEFORE.test(before) ? /^\s+to\s+\p{Ll}/u.exec(after) : null);
  return found === null ? null : { rule: 'other-meaning', surface: surface + found[0] };
};

const ANIMALS =
  'cat|kitten|tabby|dog|puppy|terrier|spaniel|poodle|labrador|collie|beagle|bulldog|pug|gerbil|goldfish|budgie|alpaca|llama|donkey|sheep|lamb|hen|rooster|duck|goose|owl|penguin|otter|snake|lizard|horse|racehorse|pony|mare|filly|colt|stallion|gelding|bull|cow|goat|pig|parrot|hamster|rabbit|panda|elephant|tiger|whale|dolphin|tortoise|hurricane|typhoon|cyclone';
const VESSELS =
  'ship|boat|yacht|trawler|tug(?:boat)?|ferry|schooner|brig|barge|steamer|steamship|liner|lifeboat|sailboat|dinghy|canoe|locomotive|steam engine|spacecraft';
const CULTURE =
  'band|duo|trio|quartet|quintet|choir|song|single|track|tune|album|EP|musical|opera|painting|poem|video game|board game|card game|arcade game|pop group';
const SHOPS =
  'pub|bar|tavern|inn|hotel|motel|restaurant|caf[eé]|diner|bistro|nightclub|bakery|salon|shop|boutique|brewery|beer|ale|wine|cocktail|perfume|lipstick|font|typeface|robot|rose|tulip|daffodil|orchid|(?<=an )apple|cheese';
// The Trump team called Comey a liar, Apple called Bloomberg’s report false; whom a street is named after is meant.
const NAMED_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:${ANIMALS}|${VESSELS}|${CULTURE}|${SHOPS}|(?:town|village|hamlet|street|farm|ranch|crater|quiz team|(?<=(?:an?|our|pub)\s)team))s?,?\s+(?:(?:is|was|are|were)\s+)?(?:named|called|nicknamed|christened|titled|entitled|dubbed|branded|labelled)\s+(?:[Tt]he\s+)?[“"‘'«]?$`,
  'iu',
);
const BARE_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:racehorse|filly|colt|gelding|trawler|yacht|tug|tugboat|schooner|brig|barge|steamer|steamship|locomotive|lifeboat|(?:rock|punk|metal|jazz|indie|folk|blues|boy|girl) band|the band|quintet|pop group|pub quiz team,)\s+(?:[Tt]he\s+)?[“"‘'«]?$`,
  'iu',
);
const QUOTED_BEFORE =
  /(?<!\p{L})(?:the|an?|their|her|his|hit|new|debut|second|third|latest)\s+(?:song|single|track|album|EP|musical|opera|painting|poem|novel|play|game|horse|ship|band)s?,?\s+(?:[“"‘'«])$/iu;
const ANIMAL_AFTER = new RegExp(String.raw`^\s+the\s+(?:${ANIMALS})(?!\p{L})`, 'u');
const IS_NAME_OF =
  /^\s+(?:\p{Lu}\p{Ll}+\s+){0,2}is the (?:name|title) (?:of|my|our|his|her)(?!\p{L})/u;

const PLACE_BEFORE =
  /(?<!\p{L})(?:(?:town|village|hamlet|parish|lighthouse|port|township|suburb|castle|island|commune|municipality) of|(?:Lake|Mount|Port|Fort|Cape|Castle))\s+$/u;
// The yacht CNN filmed, the band Fox interviewed.
const RELATIVE_AFTER =
  /^\s+(?:\p{Ll}+\s+)?(?:reported|described|called|filmed|profiled|interviewed|covered|wrote|said|says|named|featured|showed|reviewed|visited|owned|owns|bought|met)(?!\p{L})/u;

/** A cat named Lavrov, the trawler Gorizont, the song “The Observer”: what the text says that it is. */
export const nameOfThing: Rule = ({ place: { before, surface, after }, meaning }) => {
  if (!isLatin(surface)) return null;
  const named = NAMED_BEFORE.exec(before) ?? QUOTED_BEFORE.exec(before);
  if (named !== null) return { rule: 'named-thing', surface: named[0].trim() };
  const said = ANIMAL_AFTER.exec(after) ?? IS_NAME_OF.exec(after);
  if (said !== null) return { rule: 'named-thing', surface: surface + said[0] };
  const bare = BARE_BEFORE.exec(before);
  if (bare !== null && !RELATIVE_AFTER.test(after)) {
    return { rule: 'named-thing', surface: bare[0].trim() };
  }
  const isPlaceful = meaning.kind !== 'person' || isBareName(meaning);
  const place = isPlaceful ? PLACE_BEFORE.exec(before) : null;
  return place === null ? null : { rule: 'named-thing', surface: place[0] + surface };
};

// Bush, Ohio Governor John Kasich; CNN, Texas Tribune: no town stands before what is of the state.
const TOWN_AFTER =
  /^,\s+(?:Alabama|Arkansas|Connecticut|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Minnesota|Mississippi|Missouri|Montana|Nebraska|Ohio|Oklahoma|Oregon|Pennsylvania|South Dakota|North Dakota|Tennessee|Texas|Utah|Vermont|Wisconsin|Wyoming|Ontario|Saskatchewan|Manitoba)(?=\s*(?:$|[.,)—–-]))|^\s+is\s+an?\s+(?:\p{Ll}+\s+)?(?:town|village|river|lake|commune|municipality|hamlet|suburb|crater|genus|species|surname|font|typeface)(?!\p{L})/u;

/** White House, Tennessee; Brookings, South Dakota: a town of that name. */
export const townOfBody: Rule = ({ place: { before, surface, after }, meaning }) => {
  if (!isLatin(surface) || (meaning.kind === 'person' && !isBareName(meaning))) return null;
  // Of those that have an article, a town has none: the White House, Tennessee officials said.
  if (/(?<!\p{L})the\s+$/iu.test(before)) return null;
  const town = TOWN_AFTER.exec(after);
  return town === null ? null : { rule: 'named-thing', surface: surface + town[0] };
};

// 読売テレビ前の交差点, 中央日報奨学金, ESPNゾーン, 東北放送通りに: what bears the name of an outlet or a body.
const JAPANESE_OF_BODY =
  /^(?:(?:本社|支社|支局|会館)?(?:跡地?|前)の?(?:バス停|停留所|停留場|電停|交差点|広場|駅|公園|信号|歩道橋|横断歩道|坂|通り|路上)|(?:本社|支社)?跡地|坂(?=[をのにでと上下])|通り(?=[をにへでの沿])|画廊|野球場|販売[店所]|専売所|奨学[金生会]|健康保険組合|健保(?:組合)?|労働組合|労組|共済会|生協|マラソン|駅伝|花火大会|書道展|写真展|美術展|絵画展|旗(?!艦|手|印|色)|杯|カップ(?![\p{Script=Katakana}ー])|オープン(?:戦|ゴルフ|トーナメント|$|で|の)|交差点|駐車場|団地|公園|球場|スタジアム|アリーナ|ドーム(?![\p{Script=Katakana}ー])|美術館|劇場|合唱団|楽団|ゾーン|ランド(?![\p{Script=Katakana}ー])|タウン(?![\p{Script=Katakana}ー])|パーク(?![\p{Script=Katakana}ー])|カフェ|ショップ|ストア|プラザ|タワー|ホテル|ツアー(?!で)|旅行(?=[社のを])|不動産|印刷(?=[所株のが])|書店|幼稚園|保育園|小学校|中学校|高校|ファン(?:クラブ|の集い)|ハウジングセンター|住宅(?:展示場|公園)|スポーツ大会|[\p{Script=Han}]{1,4}ホール|カルチャー|板(?![挟門])|前の(?:からくり|時計|桜|銀杏|花壇|屋台|噴水|ベンチ|コンビニ)|OB会|ＯＢ会)/u;
// 首相官邸前, 国会議事堂前: stations of that name; 前で is only before it.
const STATION_AFTER = /^前(?:のバス停|停留所|交差点|駅)/u;

// 居酒屋「毎日」, 競走馬の読売: what stands before in quotation marks or as 「…の」.
const JAPANESE_THING_BEFORE =
  /(?:(?:居酒屋|喫茶店?|食堂|酒場|スナック|(?<![\p{Script=Katakana}ー])バー|カフェ|レストラン|旅館|ホテル|民宿|菓子店|パン屋|美容室|理髪店|花屋|ラーメン店|アルバム|シングル|楽曲|新曲|主題歌|戯曲|ミュージカル|特急|急行|快速|寝台列車|フェリー|漁船|客船|帆船|ヨット|競走馬|[牝牡]馬|愛犬|愛猫|飼い犬|飼い猫|ロックバンド|(?<![\p{Script=Katakana}ー])バンド|品種|銘柄|日本酒|焼酎|香水|絵本|盆栽)(?:の名は|、)?[「『“‘]|(?:競走馬|[牝牡]馬|愛犬|愛猫|飼い犬|飼い猫|子猫|子犬)の?)$/u;

// 米 ends the name of a sort of rice; という米国のテレビ局, という役割, という政治屋 say nothing of the kind.
const SO_CALLED =
  /^[」』]?という(?:題[のでを]|バス停|[\p{Script=Han}\p{Script=Katakana}ー]{0,4}(?:店|(?<!政治|殺し)屋|犬|猫|馬|鳥|魚|曲|歌|ゲーム|宿|旅館|ホテル|カフェ|酒|花|品種|菓子|商品|列車|船|駅|集落|バー|スナック|役|キャラ(?:クター)?|バンド|地名|睡蓮|盆栽|木|草|苗|石|岩|池|沼|滝|坂|橋|寺|湯|温泉|茶|米|梨|柿|桃|牛|豚|鶏|部品|薬|絵|楽器))(?![\p{Script=Han}\p{Script=Katakana}ー])/u;

/** 読売テレビ前の交差点, 居酒屋「毎日」, ホワイトハウスという喫茶店. */
export const thingOfNameInJapanese: Rule = ({ place: { before, surface, after }, meaning }) => {
  const around = JAPANESE_THING_BEFORE.exec(before) ?? SO_CALLED.exec(after);
  if (around !== null) return { rule: 'named-thing', surface: around[0] };
  if (meaning.kind === 'person') return null;
  const found =
    meaning.kind === 'outlet'
      ? JAPANESE_OF_BODY.exec(after)
      : (STATION_AFTER.exec(after) ??
        (isLatin(surface)
          ? null
          : /^(?:跡地|坂(?=[をのにで上下])|通り(?=[をにへでの沿])|杯|ビル(?![\p{Script=Katakana}ー])|ゾーンの|旗争奪|花火大会|の(?:面積|対角線|内角|頂点|作図))/u.exec(
              after,
            )));
  return found === null ? null : { rule: 'named-thing', surface: surface + found[0] };
};
