import type { Alias } from '../model/alias';
import type { Profile } from '../model/profile';

// Some Japanese papers write the reading behind a Chinese name: 習近平(シーチンピン). It follows from the name in
// pinyin, syllable by syllable; most papers write no voiced consonants in it, some do.

/** How papers write each syllable of pinyin in katakana, without voiced consonants. */
const SYLLABLES: ReadonlyMap<string, string> = new Map(
  `
  a アー|ai アイ|an アン|ang アン|ao アオ|ba パー|bai パイ|ban パン|bang パン|bao パオ|bei ペイ|ben ペン|beng ポン|bi ピー|
  bian ピエン|biao ピアオ|bie ピエ|bin ピン|bing ピン|bo ポー|bu プー|cai ツァイ|can ツァン|cang ツァン|cao ツァオ|ce ツォー|
  cen ツェン|ceng ツォン|cha チャー|chai チャイ|chan チャン|chang チャン|chao チャオ|che チョー|chen チェン|cheng チョン|
  chi チー|chong チョン|chou チョウ|chu チュー|chuan チョワン|chuang チョワン|chui チョイ|chun チュン|chuo チュオ|ci ツー|
  cong ツォン|cui ツォイ|cun ツン|cuo ツオ|da ター|dai タイ|dan タン|dang タン|dao タオ|de トー|deng トン|di ティー|
  dian ティエン|diao ティアオ|die ティエ|ding ティン|dong トン|dou トウ|du トゥー|duan トワン|dui トイ|dun トゥン|duo トゥオ|
  e オー|en エン|er アル|fa ファー|fan ファン|fang ファン|fei フェイ|fen フェン|feng フォン|fo フォー|fu フー|gai カイ|
  gan カン|gang カン|gao カオ|ge コー|gen ケン|geng コン|gong コン|gou コウ|gu クー|guan コワン|guang コワン|gui コイ|
  guo クオ|ha ハー|hai ハイ|han ハン|hang ハン|hao ハオ|he ホー|hei ヘイ|heng ホン|hong ホン|hou ホウ|hu フー|hua ホワ|
  huai ホワイ|huan ホワン|huang ホワン|hui ホイ|hun フン|huo フオ|ji チー|jia チア|jian チエン|jiang チアン|jiao チアオ|
  jie チエ|jin チン|jing チン|jiong チョン|jiu チウ|ju チュイ|juan チュアン|jue チュエ|jun チュン|kai カイ|kan カン|
  kang カン|kao カオ|ke コー|kong コン|kou コウ|ku クー|kuan コワン|kuang コワン|kui コイ|kun クン|lai ライ|lan ラン|
  lang ラン|lao ラオ|le ロー|lei レイ|leng ロン|li リー|lian リエン|liang リアン|liao リアオ|lie リエ|lin リン|ling リン|
  liu リウ|long ロン|lou ロウ|lu ルー|luan ロワン|lun ルン|luo ルオ|ma マー|mai マイ|man マン|mang マン|mao マオ|mei メイ|
  men メン|meng モン|mi ミー|mian ミエン|miao ミアオ|min ミン|ming ミン|mo モー|mou モウ|mu ムー|na ナー|nai ナイ|nan ナン|
  nian ニエン|ning ニン|niu ニウ|nong ノン|nu ヌー|ou オウ|pan パン|pang パン|pei ペイ|peng ポン|pi ピー|ping ピン|pu プー|
  qi チー|qia チア|qian チエン|qiang チアン|qiao チアオ|qin チン|qing チン|qiong チョン|qiu チウ|qu チュイ|quan チュアン|
  que チュエ|qun チュン|ran ラン|rang ラン|ren レン|rong ロン|rou ロウ|ru ルー|rui ルイ|run ルン|ruo ルオ|sai サイ|
  san サン|sang サン|se ソー|sen セン|sha シャー|shan シャン|shang シャン|shao シャオ|she ショー|shen シェン|sheng ション|
  shi シー|shou ショウ|shu シュー|shuai ショワイ|shuang ショワン|shui ショイ|shun シュン|shuo シュオ|si スー|song ソン|
  su スー|sui ソイ|sun スン|suo スオ|tai タイ|tan タン|tang タン|tao タオ|te トー|teng トン|ti ティー|tian ティエン|
  tie ティエ|ting ティン|tong トン|tu トゥー|tuan トワン|tuo トゥオ|wan ワン|wang ワン|wei ウェイ|wen ウェン|wo ウオ|
  wu ウー|xi シー|xia シア|xian シエン|xiang シアン|xiao シアオ|xie シエ|xin シン|xing シン|xiong シオン|xiu シウ|
  xu シュイ|xuan シュアン|xue シュエ|xun シュン|ya ヤー|yan イエン|yang ヤン|yao ヤオ|ye イエ|yi イー|yin イン|ying イン|
  yong ヨン|you ヨウ|yu ユイ|yuan ユアン|yue ユエ|yun ユン|zai ツァイ|zan ツァン|zang ツァン|zao ツァオ|ze ツォー|
  zeng ツォン|zha チャー|zhai チャイ|zhan チャン|zhang チャン|zhao チャオ|zhe チョー|zhen チェン|zheng チョン|zhi チー|
  zhong チョン|zhou チョウ|zhu チュー|zhuang チョワン|zhuo チュオ|zi ツー|zong ツォン|zou ツォウ|zu ツー|zuo ツオ
  `
    .split('|')
    .map((entry) => entry.trim().split(' ') as [string, string]),
);

/** Syllables whose consonant some papers write as a voiced one. */
const VOICED = /^(?:[bdgj]|zh?)/;
const UNVOICED_KANA = 'カクケコタトチツテパピプペポ';
const VOICED_KANA = 'ガグゲゴダドジズデバビブベボ';
const Z_KANA: Readonly<Record<string, string>> = { ズァ: 'ザ', ズェ: 'ゼ', ズォ: 'ゾ' };

const KANJI_NAME = /^\p{Script=Han}{2,4}$/u;
const PINYIN_NAME = /^(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)$/u;

/** シー・チンピン and シー・ジンピン of 習近平, Xi Jinping; nothing for who is not of China or has no such name. */
export function mandarinReadings({
  aliases,
  country,
}: Pick<Extract<Profile, { kind: 'person' }>, 'aliases' | 'country'>): readonly Alias[] {
  const hasReading = aliases.some(({ form }) => form.includes('・'));
  const isInKanji = aliases.some(({ form, lang }) => lang === 'ja' && KANJI_NAME.test(form));
  if (country !== 'CN' || hasReading || !isInKanji) return [];
  const [, surname, given] =
    aliases
      .filter(({ kind, lang }) => kind === 'full' && lang === 'en')
      .map(({ form }) => PINYIN_NAME.exec(form))
      .find((found) => found !== null) ?? [];
  if (surname === undefined || given === undefined) return [];
  const [first, second] = [surname, given].map((part) => syllablesOf(part.toLowerCase()));
  if (first === undefined || second === undefined) return [];
  const write = (one: (syllable: string) => string): string =>
    `${first.map(one).join('')}・${second.map(one).join('')}`;
  return [...new Set([write(unvoiced), write(voiced)])].map((form) => ({
    form,
    lang: 'ja',
    kind: 'transliteration',
    // Short ones are words as well; behind the kanji they are the reading.
    needs: 'full-name-or-role',
  }));
}

/** The one way to read letters as one syllable, else as two; undefined when there is none or a choice. */
function syllablesOf(letters: string): readonly string[] | undefined {
  if (SYLLABLES.has(letters)) return [letters];
  const pairs = Array.from(letters, (_, at) => [letters.slice(0, at), letters.slice(at)]).filter(
    (pair) => pair.every((part) => SYLLABLES.has(part)),
  );
  return pairs.length === 1 ? pairs[0] : undefined;
}

const unvoiced = (syllable: string): string => SYLLABLES.get(syllable) ?? '';

function voiced(syllable: string): string {
  const kana = unvoiced(syllable);
  const at = VOICED.test(syllable) ? UNVOICED_KANA.indexOf(kana.charAt(0)) : -1;
  if (at < 0) return kana;
  return (VOICED_KANA.charAt(at) + kana.slice(1)).replace(/^ズ[ァェォ]/u, (z) => Z_KANA[z] ?? z);
}
