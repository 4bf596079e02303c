// Katakana in which transliterations of one name differ, where no folding makes them one: a voiced letter
// for another, a long mark, a small ッ, ヴ as ウ.

const SWAPS = `
  カ/ガ キ/ギ ク/グ ケ/ゲ コ/ゴ サ/ザ シ/ジ ス/ズ セ/ゼ ソ/ゾ タ/ダ テ/デ ト/ド ハ/バ ヒ/ビ フ/ブ ヘ/ベ ホ/ボ
  ブ/ウ バ/ワ ア/ヤ ャ/ヤ ュ/ユ ョ/ヨ ァ/ア ィ/イ ェ/エ ォ/オ ー/ア ー/イ ー/ウ ー/エ ー/オ
  トゥ/ト トゥ/ツ ドゥ/ド ティ/チ ティ/テ ディ/ジ ディ/デ シェ/セ ジェ/ゼ ファ/ハ フィ/ヒ フェ/ヘ フォ/ホ
  ウイ/ビ ウエ/ベ ウオ/ボ ユー/ユ`
  .trim()
  .split(/\s+/u)
  .map((swap) => swap.split('/') as [string, string]);

/** What may be there or not. */
const OPTIONAL = ['ー', 'ッ'];

/** A name in katakana, folded strictly, as others may spell it: with one change of those above. */
export function nearSpellings(name: string): readonly string[] {
  const found = new Set<string>();
  for (let at = 0; at < name.length; at++) {
    const [before, rest] = [name.slice(0, at), name.slice(at)];
    for (const letter of OPTIONAL) {
      if (rest.startsWith(letter)) found.add(before + rest.slice(1));
      else if (at > 0 && !before.endsWith(letter)) found.add(before + letter + rest);
    }
    for (const [a, b] of SWAPS) {
      if (rest.startsWith(a)) found.add(before + b + rest.slice(a.length));
      if (rest.startsWith(b)) found.add(before + a + rest.slice(b.length));
    }
  }
  found.delete(name);
  return [...found];
}
