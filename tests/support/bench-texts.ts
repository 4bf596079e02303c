// News-like text of our own for measuring speed: common words, numbers, and a name from a list
// every now and then. The same seed gives the same text.

const ENGLISH = (
  'the of to and in a that for on was said with as by at from his had has their is will be after not were which but an ' +
  'officials talks government country week ministry military people war state report president statement month under over ' +
  'according would could have been its this more than new about between against during before while last year two three ' +
  'including leaders security support agreement border conflict peace negotiations meeting private former senior sources'
).split(' ');
const ENGLISH_NAMES =
  'Monday European Kyiv Council April House Washington Defense Street University June Security'.split(
    ' ',
  );
const JAPANESE = (
  '政府 会談 は の を に が と で も 政権 外交 関係者 発表 した する いる という 問題 について 報道 によると 日本 米国 関係 ' +
  '国際 社会 経済 戦争 停戦 協議 交渉 など 可能性 ある ない から まで 今年 先月 首都 大統領 首相 外相 国防 会議 示した 述べた ' +
  '明らかに 一方 これ それ ため として 軍事 支援 決定 批判 情報 調査 結果 影響 専門家 国内 選挙 議会 法案 新聞 東京 発言'
).split(' ');
const KATAKANA =
  'ウクライナ ロシア メディア ニューヨーク コメント インタビュー データ ヨーロッパ アメリカ テロ'.split(
    ' ',
  );

/** Numbers in [0, 1), the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x100000000;
  };
}

interface Recipe {
  readonly names: readonly string[];
  readonly length: number;
}

type Pick = (list: readonly string[]) => string;

function write(
  { names, length }: Recipe,
  sentence: (pick: Pick, random: () => number, names: readonly string[]) => string,
): string {
  const random = randomFrom(7);
  const pick: Pick = (list) => list[Math.floor(random() * list.length)] ?? '';
  const sentences: string[] = [];
  for (let written = 0; written < length; written += sentences.at(-1)?.length ?? 0) {
    sentences.push(sentence(pick, random, names));
  }
  // In one flat piece, as the text of a page is.
  return JSON.parse(JSON.stringify(sentences.join('').slice(0, length))) as string;
}

function englishSentence(pick: Pick, random: () => number, names: readonly string[]): string {
  const words = Array.from({ length: 12 + Math.floor(random() * 12) }, () => {
    const chance = random();
    if (chance < 0.02) return pick(names);
    if (chance < 0.07) return pick(ENGLISH_NAMES);
    return chance < 0.08 ? String(Math.floor(random() * 2030)) : pick(ENGLISH);
  }).join(' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}. `;
}

function japaneseSentence(pick: Pick, random: () => number, names: readonly string[]): string {
  const words = Array.from({ length: 10 + Math.floor(random() * 14) }, () => {
    const chance = random();
    if (chance < 0.04) return pick(names);
    if (chance < 0.1) return pick(KATAKANA);
    return chance < 0.12
      ? `${Math.floor(random() * 31)}日`
      : chance < 0.2
        ? `${pick(JAPANESE)}、`
        : pick(JAPANESE);
  });
  return `${words.join('')}。`;
}

/** English text of a length in UTF-16 code units. */
export const englishText = (recipe: Recipe): string => write(recipe, englishSentence);

/** Japanese text of a length in UTF-16 code units. */
export const japaneseText = (recipe: Recipe): string => write(recipe, japaneseSentence);

/** English and Japanese sentences by turns. */
export function mixedText(recipe: Recipe): string {
  return write(recipe, (pick, random, names) =>
    random() < 0.4 ? englishSentence(pick, random, names) : japaneseSentence(pick, random, names),
  );
}
