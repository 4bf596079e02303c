import { isInHeadline } from '../../text/headlines';
import { isBareName, isKanji, isKatakana, isLatin } from '../name-shape';
import type { Rule } from '../reading';
import { hasOfficeBeside } from './titles-beside';

// Namesakes in private life: our school nurse, a boy of nine, the goalkeeper of the other team. What they
// are stands right beside their name, and is nothing that anybody in the news would be called there.

// What one has oneself, as a patient or pupil or neighbour.
const OWN_TRADE =
  'nurse|teacher|tutor|doctor|dentist|vet|vicar|priest|neighbou?r|landlord|landlady|babysitter|childminder|coach|gardener|librarian|' +
  'driver|hairdresser|barber|cleaner|caretaker|janitor|receptionist|accountant|mechanic|plumber|electrician|carpenter|baker|butcher|' +
  'florist|lifeguard|pharmacist|physiotherapist|optician|organist|choirmaster|headteacher|headmistress|classmate|roommate|housekeeper|cook|chef|lollipop lady|dinner lady|crossing guard|tea lady';
const ANY_TRADE =
  'plumber|hairdresser|barber|waiter|waitress|barista|cashier|receptionist|librarian|janitor|caretaker|paramedic|carpenter|' +
  'florist|seamstress|gardener|lifeguard|goalkeeper|midfielder|jockey|(?:truck|lorry|taxi) driver|kindergarten teacher|nursery teacher|' +
  'schoolgirl|schoolboy|pupil|(?:first|second|third|fourth|fifth|sixth|seventh|eighth)[ -]grader|high[ -]school (?:student|junior|senior|sophomore|freshman)|' +
  'beekeeper|welder|roofer|bricklayer|postman|milkman|postwoman|dog walker|piano teacher|yoga teacher|swimming instructor|driving instructor';
const TRADE_AFTER = new RegExp(
  String.raw`^,\s+(?:(?:our|my|your)\s+(?:[\p{Ll}-]+\s+){0,2}(?:${OWN_TRADE})|the\s+(?:school|village|local|parish|team|club|hospital|ward)[’'s]*\s+(?:${OWN_TRADE})|an?\s+(?:(?:local|retired|young|\d\d-year-old)\s+)?(?:${ANY_TRADE})(?!\s+(?:turned|who (?:became|went)|before|until|by)))(?![\p{L}-])`,
  'u',
);
const TRADE_BEFORE = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:[Mm]y|[Oo]ur|[Yy]our)\s+(?:[\p{Ll}-]+\s+){0,2}(?:${OWN_TRADE}),?|[Nn]urse|(?<=(?:^|[.!?”"]\s))Deputy head|[Hh]ead ?teacher|[Gg]randma|[Gg]randpa|[Aa]untie|[Ff]irefighter|[Ll]ibrarian|[Dd]entist|[Pp]lumber|[Hh]airdresser|[Pp]ostman|[Ll]ifeguard|[Gg]oalkeeper|[Mm]idfielder|[Jj]ockey|[Bb]ridesmaid|[Pp]upil|[Pp]aramedic|[Bb]arista|[Dd]aycare worker)\s+$`,
  'u',
);
const PART_BEFORE =
  /(?<!\p{L})(?:(?:[Tt]he|[Aa]|[Hh]is|[Hh]er|[Tt]heir|[Oo]ur)\s+)?(?:[Tt]oddler|[Ss]choolboy|[Ss]choolgirl|(?<!(?:his|her|[’']s|royal|new)\s)[Bb]ride(?:groom)?|[Cc]haracter|[Pp]rotagonist|[Hh]eroine),?\s+(?:[Nn]amed\s+|[Cc]alled\s+)?$/u;
// Javier Fernandez-Sanguino: of those whom few know, the surname goes on; Trump-Backed does not.
const SURNAME_GOES_ON =
  /^[-‐‑](?!(?:Backed|Era|Style|Led|Like|Appointed|Endorsed|Approved|Supporting|Friendly|Linked|Aligned)(?!\p{L}))\p{Lu}\p{Ll}{2,}(?![\p{L}-])/u;
const KIN_BEFORE =
  /(?<!\p{L})(?:[Uu]ncle|[Aa]unt|[Aa]untie|Grandma|Grandpa|Cousin|Farmer|Nurse)\s+$/u;

const SPORT_AFTER =
  /^\s+(?:\((?:goalkeeper|midfielder|striker|defender|forward|pen|o\.?g\.?|\d{1,2}[’']?(?:,\s?\d{1,2}[’']?)+)\)|scored\s+(?:twice|once|a\s+(?:goal|brace|hat-trick|touchdown|penalty)|the\s+(?:winner|equali[sz]er|opener)|\d+\s+(?:points|goals|runs))|\(\d{1,2}\)[^.]{0,60}(?:half-time|full-time|netted|equali[sz]|own goal)|(?:headed|slotted|tapped)\s+(?:home|in)(?!\p{L}))/u;
const PATIENTS_AFTER =
  /^\s+(?:will see|sees|treats|is accepting|accepts|welcomes)\s+(?:new\s+)?patients(?!\p{L})/u;
const CREDIT_BEFORE =
  /(?<!\p{L})(?:Recipe|Catering|Flowers|Hair|Make-?up|Costumes|Choreography|Lyrics|Knitting pattern|Pattern)\s+by\s+$/u;
const STOCK_AFTER = /^\s+(?:on|via|\/|from)\s+(?:Unsplash|Pexels|Pixabay|Flickr)(?!\p{L})/u;
const CONTACT_BEFORE = /(?:^|[.!?]\s)(?:Call|Phone|Ring|Contact|Ask for|RSVP to)\s+$/u;
const CONTACT_AFTER = /^\s+(?:at|on)\s+(?:the\s+\p{Ll}|\+?\(?\d)/u;
const OLD_LIFE_AFTER = /^\s+was born (?:in|on [^.,]{3,12},?) ?1[0-7]\d\d(?!\d)/u;

const SHOP_OF_AFTER =
  /^(?:[’']s)?\s+(?:Hardware|Kebabs?|Pizza|Pizzeria|Burgers|Deli|Barbers|Barber ?[Ss]hop|Vodka|Whisk(?:e)?y|Tyres|Tires|Cycles|Plumbing|Spice House|Curry House|Noodles|Boatyard|Scaffolding|Removals|Lettings|Taxis|Carpets|Kitchens|Fish Bar|Bakery)(?!\p{L})/u;

// Who held an office is grown up; a child of that name is another.
const GROWN_UP_YEARS = 18;
const AGE_AFTER =
  /^(?:,\saged?\s(\d)(?:,|\s)|,\s(\d{1,2}),\s(?:of|from|was|who|won|said|an?)\s|\s?[(（]([\d０-９]{1,2})歳[)）]|(?:さん|くん|君|ちゃん)\s?[(（]([\d０-９]{1,2})歳?[)）])/u;

function isChild(after: string): string | null {
  const found = AGE_AFTER.exec(after);
  const years = found?.slice(1).find((one) => (one as string | undefined) !== undefined);
  return years !== undefined && Number(years.normalize('NFKC')) < GROWN_UP_YEARS
    ? (found?.[0] ?? null)
    : null;
}

// Fined in a town, hurt on a road: what local papers tell of anybody.
const LOCAL_FATE_AFTER =
  /^,\s\d{1,2},\s(?:of|from)\s[^,.]{2,30},\s(?:was\s(?:fined|banned|injured|hurt|rescued|airlifted)|won|is missing|graduated|crashed|drowned)(?!\p{L})/u;
// The president of the chess club, a character in a novel.
const OF_CLUB_AFTER =
  /^,?\s+(?:of|from)\s+(?:the|our|a)\s+(?:\p{L}+\s+){0,2}(?:club|choir|PTA|student council|fan club|(?<=of (?:the|our|a) (?:\p{L}+ )?)prison|scout troop|rowing team)(?!\p{L})|^\s+is\s+(?:an?|the)\s+(?:\p{Ll}+\s+)?(?:character in|cat|horse|tortoise|breed of|plant|rose|cocktail|song by|song from|band from|video game)(?!\p{L})/u;

/** True where nothing near says that somebody in public life is meant. */
const isUntitled = (before: string): boolean =>
  !/(?<!\p{L})(?:former|ex-?|turned)\s*\p{L}*\s*$/iu.test(before);

/** Our school nurse, Firefighter Ann Mead, Ann Mead (12, 48): a namesake in private life. */
export const privatePerson: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'person') return null;
  const { before, surface, after } = place;
  if (isLatin(surface)) {
    if (hasOfficeBeside(place)) return null;
    const isOften = meaning.tier > 1 || isBareName(meaning);
    const found =
      TRADE_AFTER.exec(after) ??
      (isUntitled(before) ? TRADE_BEFORE.exec(before) : null) ??
      (isBareName(meaning) ? KIN_BEFORE.exec(before) : null) ??
      SPORT_AFTER.exec(after) ??
      (meaning.tier > 1 && !isBareName(meaning) && !isInHeadline(place)
        ? SURNAME_GOES_ON.exec(after)
        : null) ??
      PART_BEFORE.exec(before) ??
      OF_CLUB_AFTER.exec(after) ??
      (isOften ? LOCAL_FATE_AFTER.exec(after) : null) ??
      PATIENTS_AFTER.exec(after) ??
      STOCK_AFTER.exec(after) ??
      (isInHeadline(place) ? null : SHOP_OF_AFTER.exec(after)) ??
      OLD_LIFE_AFTER.exec(after) ??
      (isOften ? CREDIT_BEFORE.exec(before) : null) ??
      (CONTACT_BEFORE.test(before) ? CONTACT_AFTER.exec(after) : null);
    if (found !== null) return { rule: 'other-meaning', surface: found[0].trim() };
  }
  const child = meaning.terms === undefined || meaning.terms.length === 0 ? null : isChild(after);
  return child === null ? null : { rule: 'other-meaning', surface: surface + child };
};

// 農業の, 会社員, 高校3年の: what people of the town are called in the papers.
const JAPANESE_TRADE_BEFORE =
  /(?:農業|漁業|林業|会社員|主婦|主夫|パート(?:従業員)?|アルバイト|自営業|看護師|美容師|理容師|声優|ギタリスト|ピアニスト|バイオリニスト|大工|漁師|店主|店長|保育士|介護士|調理師|(?:バス|トラック|タクシー)?運転手|[小中高](?:学|校)生|大学生|(?:小学|中学|高校|[小中高])[1-6１-６一二三四五六]年生?|園児|児童|生徒|整備士|板前|寿司職人|左官|庭師|担任|校長|教頭|用務員|(?:内|外|眼|小児|歯|産婦人|耳鼻)科医?(?:院長)?)(?:だった)?の?$/u;
const FORMER_BEFORE = /(?:元|前|旧)[\p{Script=Han}\p{Script=Katakana}ー]{1,8}の?$|だった$/u;
const JAPANESE_CREDIT_BEFORE =
  /(?:^|[\s　/／、。」）)])(?:作画監督|原画|動画|編曲|作詞|作曲|振付|照明|衣装|施工|設計|CV|ＣＶ|声|彫刻|挿絵|料理)[：:]\s?$/u;
const JAPANESE_PRIVATE_AFTER =
  /^(?:くん|ちゃん|投手|捕手|内野手|外野手|騎手|先生の(?:内科|外科|歯科|小児科|眼科|診察|授業|国語|算数|数学|英語|理科|体育|美術|音楽|書道|習字|ピアノ)|[（(](?:FW|MF|DF|GK|ＦＷ|ＭＦ|ＤＦ|ＧＫ|投手|捕手|[\d０-９一二三四五六]年(?:[\d０-９一二三四五六]組)?生?)[)）]|工務店|商店|塗装|造園|さん宅|さんち|(?:さん|くん|君)?[（(][\d０-９]{1,3}歳?[)）][=＝](?:農業|漁業|会社員|主婦|無職|自営業|店員|パート|看護師|[小中高大]?学生|団体職員))/u;
// In parliament members are called so by their whole names: （石破茂君）.
const KUN_AFTER = /^君(?!が代|主)/u;
// 石破課長, 麻生酒造, 岸田そば: houses and desks of a surname; a prime minister is none of them.
const HOUSE_OF_SURNAME =
  /^(?:課長|係長|主任(?![研教分調エア])|店長|酒造|醸造|酒店|医院|歯科|内科|温泉|地区|町(?![長議民内])|村(?![長議民])|城(?!県)|そば(?=屋|店|を)|ん(?:ぼ|ち|家)|うどん|ラーメン|神社|海岸|団地|建設|牧場|農園|果樹園|書店|旅館|電器|さんの(?:床屋|畑|田んぼ|柿|犬|猫|パン屋|八百屋|魚屋|花屋|豆腐屋|牛|トラクター)|先生の(?:国語|数学|英語|理科|社会科|体育|授業))/u;
const OF_KATAKANA =
  /^(?:社製|社の(?=\p{Script=Katakana}|掃除|自動車|時計)|城(?![塞門])|湖|山脈|氷河|砂漠|ソース|ちゃん|監督(?!官|機|責|下)|製の)/u;

// 鈴木一人で: a surname and how many were there, where somebody is called 一人.
const ALONE_AFTER = /^(?:で|しか|だけ|きり|暮らし|当たり)/u;
// 中曽根康弘世界平和研究所, ケネディ高校: houses that bear a name; 高橋杉雄防衛研究所室長 works in one.
const HOUSE_AFTER =
  /^(?:\p{Script=Han}{2,6}(?<![元前首総大相統臣])研究所(?!\p{Script=Han})|\p{Script=Han}{0,4}(?:記念館|記念財団|文学館|顕彰会)|(?:まんじゅう|饅頭|せんべい|最中(?!に|の)|クッキー)|(?:高校|高等学校|中学校|小学校|図書館|体育館|競技場|球場)(?![\p{Script=Han}]))/u;

/** 農業の石破さん, 鈴木くん, 作曲：…, 麻生酒造: namesakes and houses in Japanese. */
export const privatePersonInJapanese: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'person' || isLatin(place.surface)) return null;
  const { before, surface, after } = place;
  const isBare = isBareName(meaning);
  const { terms = [] } = meaning;
  const trade = FORMER_BEFORE.test(before) ? null : JAPANESE_TRADE_BEFORE.exec(before);
  // 生徒の石破首相への手紙: his office stands behind him.
  const isTraded =
    trade !== null &&
    !hasOfficeBeside(place) &&
    (/^(?:さん|くん|君|ちゃん|の|[（(])/u.test(after) || /の$/u.test(trade[0]));
  const found =
    (isTraded ? trade : null) ??
    (isBare ? null : JAPANESE_CREDIT_BEFORE.exec(before)) ??
    JAPANESE_PRIVATE_AFTER.exec(after) ??
    (isBare || terms.length === 0 ? KUN_AFTER.exec(after) : null) ??
    HOUSE_AFTER.exec(after) ??
    (!isBare && surface.endsWith('一人') ? ALONE_AFTER.exec(after) : null) ??
    (isBare && isKanji(surface) ? HOUSE_OF_SURNAME.exec(after) : null) ??
    (isBare && isKatakana(surface) ? OF_KATAKANA.exec(after) : null);
  return found === null ? null : { rule: 'other-meaning', surface: found[0].trim() };
};
