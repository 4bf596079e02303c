// Papers of Japan that lists of papers call by the place that they are of: 東京「…」, 北海道「…」. Everywhere else it
// is the place, so no record has these names.

const table = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split(/\s+/u)
      .map((entry) => entry.split('=') as [string, string]),
  );

/** The full name of a paper by what lists call it. */
export const LISTED_PAPERS = table(`
  東京=東京新聞 北海道=北海道新聞 河北=河北新報 秋田=秋田魁新報 岩手=岩手日報 山形=山形新聞 東奥=東奥日報 茨城=茨城新聞
  下野=下野新聞 上毛=上毛新聞 埼玉=埼玉新聞 千葉=千葉日報 神奈川=神奈川新聞 新潟=新潟日報 信濃毎日=信濃毎日新聞
  北國=北國新聞 北国=北國新聞 富山=富山新聞 北日本=北日本新聞 福井=福井新聞 静岡=静岡新聞 岐阜=岐阜新聞 京都=京都新聞
  神戸=神戸新聞 奈良=奈良新聞 山陽=山陽新聞 中国=中国新聞 山陰中央=山陰中央新報 山口=山口新聞 徳島=徳島新聞
  四国=四国新聞 愛媛=愛媛新聞 高知=高知新聞 西日本=西日本新聞 佐賀=佐賀新聞 長崎=長崎新聞 熊本日日=熊本日日新聞
  熊本=熊本日日新聞 大分合同=大分合同新聞 大分=大分合同新聞 宮崎日日=宮崎日日新聞 宮崎=宮崎日日新聞 南日本=南日本新聞
  琉球=琉球新報 沖縄=沖縄タイムス`);

/** Papers that are called so everywhere, by either name. */
export const SHORT_PAPERS: readonly string[] =
  '朝日 毎日 読売 産経 日経 朝日新聞 毎日新聞 読売新聞 産経新聞 日経新聞 日本経済新聞'.split(' ');

/** Those that stand in rows without a heading as well: 朝日と東京は. Of others the place is likelier. */
export const PAPERS_IN_ROWS: readonly string[] = ['東京', '北海道', '西日本', '河北'];
