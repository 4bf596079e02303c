// First names that Japanese texts write in several ways, and their short forms; a line is one name.
const ONE_NAME = `
ベンヤミン ベンジャミン ビンヤミン ベン
キア キーア キアー
ウォロディミル ヴォロディミル ボロディミル
ウラジーミル ウラジミール ヴラジーミル
アブドラ アブドゥラ アブドゥッラー アブドッラー
ムハンマド モハメド モハマド モハンマド ムハマド モハメッド
アフマド アハマド アフメド アハメド アーメド
ムスタファ ムスタファー
フセイン フサイン
ユースフ ユスフ
アリ アリー
セルゲイ セルヒー セルヒイ
アンドリー アンドリイ
ドミトリー ドミトリ ドミートリー
ドミトロ ドミートロ
ミハイル ミハイロ
オレクサンドル オレクサンドロ
フリードリヒ フリードリッヒ フリドリヒ
ヨハン ヨーハン
エマニュエル エマヌエル エマニエル
レジェップ レジェプ
マイケル マイク
ジェームズ ジム ジェイムズ
ロバート ボブ ボビー ロブ
ウィリアム ビル ウイリアム
リチャード リック ディック
エドワード テッド エド
トーマス トム トマス
ティモシー ティム
クリストファー クリス
アンソニー アントニー トニー
スティーブ スティーヴ スティーブン スティーヴン ステファン
ジョセフ ジョー ジョゼフ
ドナルド ドン
ロナルド ロン
ケネス ケン
ダニエル ダン
バーナード バーニー
サミュエル サム サミエル
アンドリュー アンディ アンディー
マシュー マット
ジェフリー ジェフ
グレゴリー グレッグ
ピーター ピート
パメラ パム
ジェローム ジェイ
クリスティ クリスティー
エリザベス リズ
アンゲラ アンジェラ`;

const LINES_OF: ReadonlyMap<string, ReadonlySet<number>> = ONE_NAME.trim()
  .split('\n')
  .reduce((lines, line, at) => {
    for (const name of line.split(' ')) lines.set(name, new Set([...(lines.get(name) ?? []), at]));
    return lines;
  }, new Map<string, Set<number>>());

/** True for two ways to write one first name in katakana: ベンヤミン and ベンジャミン. */
export function isSameInKatakana(a: string, b: string): boolean {
  const others = LINES_OF.get(b);
  return others !== undefined && [...(LINES_OF.get(a) ?? [])].some((line) => others.has(line));
}
