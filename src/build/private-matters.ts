// What is nobody's business, in the words in which it would slip into a text; docs/people.md says why.

/** Keys under which no single fact of a person may be held. */
export const PRIVATE_KEYS: ReadonlySet<string> = new Set([
  ...['address', 'email', 'phone', 'birthplace', 'ethnicity', 'wealth'],
  ...['health', 'illness', 'disability', 'faith', 'religion', 'sexuality', 'gender-identity'],
  ...['family', 'parents', 'spouse', 'children', 'siblings', 'relatives', 'marriage', 'divorce'],
]);

interface PrivateMatter {
  /** What it is, as the reason of a refusal puts it. */
  readonly matter: string;
  readonly english: RegExp;
  readonly japanese: RegExp;
}

/** Offices and parties are named after some of these, so only words about a person count. */
const PRIVATE_MATTERS: readonly PrivateMatter[] = [
  {
    matter: 'health',
    english:
      /\b(?:cancer|dementia|a stroke|(?:ill|failing|poor) health|illness|ailing|depression|diagnosed|hospitali[sz]ed|HIV|pregnan\w+)\b/i,
    japanese: /がん(?:を|と|に|で)|癌|認知症|病気|持病|入院|うつ病|妊娠|健康(?:不安|問題|状態)/,
  },
  {
    matter: 'faith',
    english:
      /\b(?:devout|(?:non-)?practi[sc]ing (?:\w+ )?(?:Christian|Catholic|Muslim|Jew|Buddhist|Hindu)|converted to|(?:his|her|their) (?:faith|religion)|(?:is|was) an? (?:devout |practi[sc]ing )?(?:Christian|Catholic|Protestant|Muslim|Jew|Buddhist|Hindu|Mormon|atheist)\b)/i,
    japanese: /信者|信仰|改宗|(?:イスラム|キリスト|ユダヤ|ヒンズー|ヒンドゥー|仏)教徒/,
  },
  {
    matter: 'sexuality',
    english: /\b(?:openly gay|gay|lesbian|bisexual|homosexual|transgender|sexual orientation)\b/i,
    japanese: /同性愛|ゲイ(?!ツ)|レズビアン|両性愛|性的指向|トランスジェンダー/,
  },
  {
    matter: 'family',
    english:
      /\b(?:married|marriage|wife|husband|spouse|divorced?|widow(?:er|ed)?|(?:step)?(?:son|daughter|father|mother|brother|sister|cousin|nephew|niece) of|(?:his|her|their) (?:(?:elder|younger|late|own) )?(?:father|mother|parents|son|daughter|brother|sister|child|children|family))\b/i,
    japanese:
      /(?:妻|夫)(?:は|が|の|と)|(?<!大統領|首相|主席)夫人|の(?:息子|娘|妻|夫|兄|弟|姉|妹|父|母|孫)|(?:長|次|三)(?:男|女)|(?:実|養)?(?:父|母)は|離婚|結婚|家族/,
  },
];

/** Which private matter a text about a person touches, and by which word; null if none. */
export function findPrivateMatter(text: string): { matter: string; word: string } | null {
  for (const { matter, english, japanese } of PRIVATE_MATTERS) {
    const word = (english.exec(text) ?? japanese.exec(text))?.[0];
    if (word !== undefined) return { matter, word };
  }
  return null;
}

const ACCUSATION =
  /\b(?:accused of|charged (?:with|in|over)|is charged|charges of|indicted|convicted|convictions?|(?:found (?:\w+ )?)?guilty|sentenced?|warrant for|suspected of|arrested)\b|起訴|逮捕(?!状を請求)|有罪(?!票)|容疑|疑惑|実刑|告発された/i;

const OUTCOME =
  /\b(?:den(?:y|ies|ied|ying)|rejects?|appeal\w*|acquitt\w*|annulled|lifted|overturned|pardon\w*|dropped|freed|released|not charged|calls? political|called political|pending|restored|ended|not recogni[sz]e)\b|否認|否定|拒否|控訴|上訴|無罪|無効|取り消|覆|恩赦|不起訴|起訴されていない|解放|釈放|政治的だ|終結|係争中|認めていない/i;

const YEAR = /(?:19|20)\d\d/;

/** Why an accusation may not stand so; null if there is none, or if its year and outcome stand beside it. */
export function whyBareAccusation(text: string): string | null {
  const word = ACCUSATION.exec(text)?.[0];
  if (word === undefined) return null;
  if (!YEAR.test(text)) return `"${word}" without the year`;
  return OUTCOME.test(text) ? null : `"${word}" without its outcome, or what the person says to it`;
}
