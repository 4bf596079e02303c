// How texts on Japanese politics speak of parties and their offices.

/** Offices of parties, which only members of the Diet hold; no list of somebody's roles has all. */
const PARTY_OFFICE =
  /(?:幹事長|政調会長|政務調査会長|総務会長|国対委員長|国会対策委員長|選対委員長|選挙対策委員長|代表代行|幹事長代[行理]|政審会長|税調会長|税制調査会長|書記局長|副総裁|議員会長)$/u;

/** True for a title that a party gives: 幹事長, 元政調会長. */
export function isPartyOffice(title: string): boolean {
  return PARTY_OFFICE.test(title);
}

const PARTY_HEAD = /^((?:[前元現新]|共同)?代表)(?![\p{Script=Han}\p{Script=Katakana}])/u;

/** 代表 right behind a name; a leader of a party is called so, and the head of any firm. */
export function partyHeadAfter(after: string): string | null {
  return PARTY_HEAD.exec(after)?.[1] ?? null;
}

const PARTIES =
  /自民|自由民主|民主党|民主・|立憲|公明|共産党|社民|維新|国民民主|民進|れいわ|参政党|希望の党|未来の党|みんなの党|新進党|生活の党|日本保守党/u;
const POLITICS =
  /総裁|首相|内閣|国会|衆院|参院|衆議院|参議院|党首|幹事長|政調会長|閣僚|官房長官|与党|野党|政権|選挙区|総選挙|派閥|入閣|党員|党大会|党内/u;

/** True where a text speaks of a Japanese party. */
export function speaksOfParty(text: string): boolean {
  return PARTIES.test(text);
}

/** True where a text speaks of a party, the cabinet or the Diet. */
export function speaksOfPolitics(text: string): boolean {
  return PARTIES.test(text) || POLITICS.test(text);
}
