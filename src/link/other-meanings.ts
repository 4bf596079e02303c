import { isBareName, isKanji, isLatin } from './name-shape';
import type { Rule } from './reading';

// How near a word of programming stands, in UTF-16 code units.
const NEAR = 30;

// Initials, and short names in kanji, are other things in texts that are not the news.

// Machine learning and engineering use the initials of broadcasters: CNN, AP, RT. What is trained or classifies
// stands right beside them: NATO trains soldiers, and the BBC reports on neural networks and on benchmarks.
const TRAINED_BEFORE =
  /(?<!\p{L})(?:(?:pre-?|re)?train(?:s|ed|ing)?|fine-tun(?:e|es|ed|ing)|convolutional|neural|shallow|deep)\s+(?:(?:the|an?|our|this|each|another|its)\s+)?$/iu;
const TRAINED_AFTER =
  /^(?:s|-based)?\s+(?:(?:is|are|was|were|has been)\s+(?:then\s+|first\s+)?(?:(?:pre-?)?trained|fine-tuned)|(?:classifiers?|layers?|baselines?|architectures?|backbones?|encoders?|embeddings?)(?!\p{L}))|^で画像を?(?:分類|認識|生成)|^を(?:学習さ|訓練)|^の(?:学習(?:率|器|データ)|畳み込み)/u;
// They trained BBC reporters.
const STAFF_AFTER =
  /^\s+(?:(?:reporter|journalist|correspondent|presenter|producer|anchor|editor|staffer|employee|crew)s?|staff)(?!\p{L})/u;
// Words that no news has about its sources.
const OF_NETWORKS =
  /(?<!\p{L})(?:convolutional|epochs|LSTM)(?!\p{L})|畳み込み|特徴量|エポック|型番|品番/iu;
const INITIALS = /^[A-Z]{2,5}$/;

/** The CNN that is trained for forty epochs; an outlet alone is one, since nobody trains a broadcaster. */
export const technicalInitials: Rule = ({ place: { surface, before, after }, meaning }) => {
  if (meaning.kind !== 'outlet' || !INITIALS.test(surface.normalize('NFKC'))) return null;
  const word =
    (STAFF_AFTER.test(after) ? null : TRAINED_BEFORE.exec(before)) ??
    TRAINED_AFTER.exec(after) ??
    OF_NETWORKS.exec(before) ??
    OF_NETWORKS.exec(after);
  return word === null ? null : { rule: 'other-meaning', surface: word[0].trim() };
};

// The ABC protocol, a THR implant, PDP drivers: what a newsroom has not, and initials of anything else have.
const THING_OF_INITIALS_AFTER =
  /^(?:\s+|-)(?:protocols?|methods?|algorithms?|formats?|syntax|connectors?|cables?|ports?|chips?|sockets?|drivers?|registers?|assays?|genes?|proteins?|receptors?|antibod(?:y|ies)|inhibitors?|therap(?:y|ies)|implants?|catheters?|syndrome|deficiency|mutations?|scans?|scores?|codes?|codecs?|filters?|amplifiers?|converters?|valves?|pumps?|motors?|fuses?|tokens?|mnemonic|acronym)(?!\p{L})/u;

/** The ABC protocol of a hospital: initials of a thing. */
export const thingOfInitials: Rule = ({ place: { surface, after }, meaning }) => {
  if (meaning.kind !== 'outlet' || !INITIALS.test(surface)) return null;
  const words = THING_OF_INITIALS_AFTER.exec(after);
  return words === null ? null : { rule: 'other-meaning', surface: surface + words[0] };
};

// PBS beside a pipette: what no news has. The WHO speaks of antibodies and incubation, and the BBC of centrifuges.
const OF_LABORATORY =
  /(?<!\p{L})(?:pipett\p{L}+|centrifuged|lysates?|aliquots?|supernatant|rpm)(?!\p{L})|\d\s?[µμ][lLmMgG](?!\p{L})|\d\s?mM(?!\p{L})/u;
// Wash the cells in PBS, in PBS buffer; the UN buffer zone is none.
const WASHED_BEFORE =
  /(?<!\p{L})(?:wash(?:ed)?|rins(?:e|ed)|dilut(?:e|ed)|resuspend(?:ed)?|incubated?|stained?|fix(?:ed)?)\s+(?:[\p{Ll}\d]+\s+){0,5}(?:in|with)\s+(?:\d[\d.]*\s?[%x×]?\s+)?$/iu;
const BUFFER_AFTER =
  /^(?:-buffered)?\s+(?:buffers?(?!\s+(?:zones?|states?|stocks?|strips?|areas?))|saline)(?!\p{L})/u;
// Set VOA to 3: a setting; ITV stands for something else here.
const SETTING_BEFORE = /(?:^|[.;:]\s)(?:Set|Select|Enter|Type|Toggle|Clear)\s+$/u;
const STANDS_FOR_AFTER =
  /^[”"’]?\s+(?:stands for|is short for|is the abbreviation of)\s+(?:the\s+)?/u;
// NPR:524:Nepalese rupee, AFP-over-TCP: lists of codes, protocols.
const CODE_AFTER = /^:(?:\d{2,}|[^:\s][^:]{0,30}:)|^-(?:over|to|in)-\p{Lu}{2}/u;
const OF_BAND_AFTER = /^(?:[’']s)?\s+(?:drummer|bassist|lead singer|frontman)(?!\p{L})/u;

/** Washed in PBS, Set VOA to 3, ITV stands for in-truck ventilation: initials of something else, as the text says. */
export const initialsOfThing: Rule = ({ place: { before, surface, after }, meaning }) => {
  if (meaning.kind === 'person' || !INITIALS.test(surface)) return null;
  const words =
    OF_LABORATORY.exec(before) ??
    OF_LABORATORY.exec(after) ??
    BUFFER_AFTER.exec(after) ??
    WASHED_BEFORE.exec(before) ??
    OF_BAND_AFTER.exec(after) ??
    CODE_AFTER.exec(after) ??
    (SETTING_BEFORE.test(before) ? /^\s+(?:to|and)\s/u.exec(after) : null) ??
    explained(after, meaning.display.en);
  return words === null ? null : { rule: 'other-meaning', surface: words[0].trim() };
};

/** What the text says that initials stand for, where that is not whom they mean. */
function explained(after: string, name = ''): RegExpExecArray | null {
  const words = STANDS_FOR_AFTER.exec(after);
  if (words === null) return null;
  const first = /^\p{L}+/u.exec(after.slice(words[0].length))?.[0] ?? '';
  return name.includes(first) || /^\p{Lu}+$/u.test(name) ? null : words;
}

// ICE cars: engines.
const ICE_AFTER =
  /^\s+(?:vehicles?|cars?|engines?|models?|powertrains?|hockey|cream|age)(?!\p{L})/iu;

/** ICE vehicles burn petrol. */
export const engineNamed: Rule = ({ place: { surface, after }, meaning }, page) => {
  const isEngine = surface === 'ICE' && !page.introductions.has(meaning.id);
  const words = isEngine ? ICE_AFTER.exec(after) : null;
  return words === null ? null : { rule: 'other-meaning', surface: surface + words[0] };
};

// フジテレビという会社 is a company, and 菅義偉という名の政治家 is he.
const NAMED_SO =
  /^[」』]?という(?:名(?:前)?の(?!政治家|男|女|人|新聞|雑誌|テレビ|放送|通信|メディア|組織|団体|政党|国)|型(?!破)|商品|製品|機種|記号|略語|単語|言葉|車|店|馬|犬|猫|曲(?!者)|地名|名字|苗字|姓(?!名))/u;
const SOMEBODY_SO = /^[」』]?という(?:会社|選手|俳優|歌手)/u;

/** FNNという型番: the text says what it means by the name, and it is nobody. */
export const namedSo: Rule = ({ place: { surface, after }, meaning }) => {
  const words =
    NAMED_SO.exec(after) ?? (meaning.kind === 'person' ? SOMEBODY_SO.exec(after) : null);
  return words === null ? null : { rule: 'other-meaning', surface: surface + words[0] };
};

// Of places that are one kanji, none that begins a word: 小沢の橋渡し, 安倍の谷間. What touches a surname is
// inside a word anyway (岸田川).
const PLACE_OF_NAME = /^の(?:交差点|駅(?!伝)|遺跡|古墳|神社)/u;
const PLACE_OF_KANJI =
  /^の(?:寺院|バス停|インター|海岸|公園|(?:峠|川|橋|池|沼|滝|谷|港|坂)(?!\p{Script=Han}))/u;

/** 高市の交差点, 小沢の橋: a surname is the name of a place, one in kanji that of a river as well. */
export const placeOfName: Rule = ({ place: { surface, after }, meaning }) => {
  if (meaning.kind !== 'person' || meaning.aliasKind === 'full' || isLatin(surface)) return null;
  const words = PLACE_OF_NAME.exec(after) ?? (isKanji(surface) ? PLACE_OF_KANJI.exec(after) : null);
  return words === null ? null : { rule: 'other-meaning', surface: surface + words[0] };
};

// Surnames in katakana that are everyday things, by what is done with the thing.
const THINGS: Readonly<Record<string, RegExp>> = {
  マスク:
    /^(?:を(?:着|つけ|付け|し|外|は[ずめ]|配|装着|かぶ|取|洗|せず)|着用|姿|生活|なし|不足|越し|の(?:着用|在庫|配布|不足|着脱|転売|生産|品薄|効果|下))/u,
  トランプ: /^(?:ゲーム|で遊|を(?:切|配|引|めく)|の(?:カード|ゲーム|手品|マーク|束)|占い|手品)/u,
  ライス: /^(?:を(?:食|盛|大盛)|大盛|付き|セット|カレー)/u,
  カラス: /^(?:が(?:鳴|飛|群|ごみ)|の(?:群|巣|鳴|死|羽))/u,
  ペンス: /^(?:硬貨|貨|銀貨)/u,
  バラエティ: /^(?:番組|ショー|タレント|アイドル|枠|路線|豊か|に富)/u,
  Trump: /^\s+(?:cards?|tricks?)(?!\p{L})/u,
  // Latin surnames that begin a sentence as the word: Rice prices rose.
  Rice: /^\s+(?:prices?|fields?|padd(?:y|ies)|farm(?:s|ers?|ing)|crops?|harvests?|yields?|imports?|exports?|production|producers?|growers?|shortages?|stocks?|cakes?|cookers?|noodles|wine|bowls?|paper|husks?|is (?:a|the) (?:staple|grain|crop))(?!\p{L})/u,
  Bush: /^\s+(?:fires?|meat|tucker|telegraph|pilots?|craft|babies|rats?)(?!\p{L})/u,
  Cotton:
    /^\s+(?:prices?|fields?|farm(?:s|ers?|ing)|crops?|harvests?|yields?|imports?|exports?|production|growers?|yarn|candy|swabs?|shirts?|fabrics?)(?!\p{L})/u,
  Gold: /^\s+(?:prices?|futures?|mines?|miners?|medals?|medall?ists?|bars?|coins?|reserves|standard)(?!\p{L})/u,
  Stone: /^\s+(?:walls?|age|tools?|quarr(?:y|ies)|carvings?|fruits?)(?!\p{L})/u,
  Wood: /^\s+(?:prices?|pellets?|chips?|stoves?|pulp|panels?|floors?)(?!\p{L})/u,
  Snow: /^\s+(?:fell|falls?|storms?|cover(?:ed|s)?|tyres|tires|ploughs?|plows?)(?!\p{L})/u,
};

/** マスクを着用した: the thing, also on a page that names the man. */
export const everydayThing: Rule = ({ place, meaning }) => {
  if (!isBareName(meaning) && meaning.kind !== 'outlet') return null;
  const words = THINGS[place.surface]?.exec(place.after);
  return words === undefined || words === null
    ? null
    : { rule: 'other-meaning', surface: place.surface + words[0] };
};

// Words of programming that are names in katakana besides.
const OF_PROGRAMS: Readonly<Record<string, RegExp>> = {
  カラム: /(?<!\p{L})行|列|端末|カーソル|テーブル|データ|文字|画面|\d\s?$/u,
  セマフォ: /メモリ|プロセス|スレッド|排他|カーネル|IPC/u,
  セマフォー: /メモリ|プロセス|スレッド|排他|カーネル|IPC/u,
  インデックス: /配列|要素|リスト|テーブル|データ|検索|ファイル|目次/u,
  アスキー: /ASCII|文字|コード|バイナリ|テキスト|アート/u,
  レスポンス: /リクエスト|サーバ|HTTP|ヘッダ/u,
};

/** 80 カラムの端末, メッセージとセマフォー: a word of programming. */
export const wordOfPrograms: Rule = ({ place: { before, surface, after }, meaning }) => {
  const words = OF_PROGRAMS[surface];
  if (words === undefined || meaning.aliasKind === 'full') return null;
  const near = words.exec(before.slice(-NEAR)) ?? words.exec(after.slice(0, NEAR));
  return near === null ? null : { rule: 'other-meaning', surface: near[0] };
};

// 共同通信 + 路: what carries messages, not who does.
const CARRIER_AFTER =
  /^(?:路|網|線|量|速度|方式|回線|装置|規格|工学|衛星|機器|体(?!制|験|系)|プロトコル)/u;

/** 共同通信路, 共同体: kanji behind a name make another word of it. */
export const carrierAfter: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'outlet' || !/(?:通信|放送|共同|無線)$/u.test(place.surface)) return null;
  const words = CARRIER_AFTER.exec(place.after);
  return words === null ? null : { rule: 'inside-word', surface: place.surface + words[0] };
};
