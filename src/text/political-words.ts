// The words by which Japanese texts speak of politics, in one table, and the offices of parties.

const words = (list: string): string => list.trim().split(/\s+/u).join('|');

const OF_ANY_STATE = words('首相 大臣 内閣 閣僚 党首 与党 野党 政権');
const OF_JAPAN = words(`
  総裁 国会 衆院 参院 衆議院 参議院 官房長官 幹事長 政調会長 選挙区 総選挙 派閥 入閣 党員 党大会 党内`);
const OF_OTHERS = words(
  '大統領 選挙 候補 討論会 世論調査 議員 議会 外交 国務 国防 民主党 共和党 保守党 労働党 ホワイトハウス',
);
const PARTIES = words(`
  自民 自由民主 民主党 民主・ 立憲 立民 公明 共産党 社民 維新 国民民主 民進 れいわ 参政党 希望の党 未来の党
  みんなの党 新進党 生活の党 日本保守党`);

const PARTY_OF_JAPAN = new RegExp(PARTIES, 'u');
const POLITICS_OF_JAPAN = new RegExp(`${OF_ANY_STATE}|${OF_JAPAN}|${PARTIES}`, 'u');
const POLITICS = new RegExp(`${OF_ANY_STATE}|${OF_OTHERS}`, 'u');

/** True where a text speaks of a Japanese party. */
export function speaksOfParty(text: string): boolean {
  return PARTY_OF_JAPAN.test(text);
}

/** True where a text speaks of a party, the cabinet or the Diet of Japan. */
export function speaksOfJapanesePolitics(text: string): boolean {
  return POLITICS_OF_JAPAN.test(text);
}

/** True where a text speaks of the politics of some state. */
export function speaksOfPolitics(text: string): boolean {
  return POLITICS.test(text);
}

/** Offices of parties, which only members of the Diet hold; no list of somebody's roles has all. */
const PARTY_OFFICE =
  /(?:幹事長|政調会長|政務調査会長|総務会長|国対委員長|国会対策委員長|選対委員長|選挙対策委員長|組織運動本部長|広報本部長|政審会長|税調会長|税制調査会長|書記局長|副総裁|議員会長|参[議]?院会長|代表代行)(?:代[行理])?$/u;

/** True for a title that a party gives: 幹事長, 元政調会長, 参院幹事長代行. */
export function isPartyOffice(title: string): boolean {
  return PARTY_OFFICE.test(title);
}

const PARTY_NAMES = words(`
  自由民主党 自民党 自民 立憲民主党 立憲 立民 国民民主党 国民民主 国民 公明党 日本維新の会 大阪維新の会 維新の会 維新
  日本共産党 共産党 共産 社会民主党 社民党 社民 れいわ新選組 れいわ 参政党 日本保守党 民進党 民主党 民主 希望の党 みんなの党
  国民新党 新党改革 新党きづな 生活の党 未来の党 日本未来の党 次世代の党 たちあがれ日本 自由党 新進党 新党さきがけ
  都民ファーストの会 減税日本 結いの党 保守新党 保守党`);
const PARTY_HEAD = /^((?:[前元現新]|共同)?代表)(?![\p{Script=Han}\p{Script=Katakana}])/u;
const PARTY_HEAD_BY_NAME = new RegExp(
  `^([前元現新])?(?:${PARTY_NAMES})((?:共同)?代表)(?![\\p{Script=Han}\\p{Script=Katakana}])`,
  'u',
);

/**
 * 代表 right behind a name; a leader of a party is called so, and the head of any firm. The party may stand
 * between: 玉木国民民主党代表, 枝野前立憲民主党代表.
 */
export function partyHeadAfter(after: string): string | null {
  const named = PARTY_HEAD_BY_NAME.exec(after);
  if (named !== null) return (named[1] ?? '') + (named[2] ?? '');
  return PARTY_HEAD.exec(after)?.[1] ?? null;
}

/** True for 国民民主党代表 right behind a name: no given name may begin there. */
export const isPartyHeadByName = (after: string): boolean => PARTY_HEAD_BY_NAME.test(after);
