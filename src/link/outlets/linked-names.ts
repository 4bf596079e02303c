import type { Candidate, NameMeaning } from '../../model/mention';

// A link whose text is the name of an outlet, and which leads to that outlet's own pages.

// What may be linked besides the name: an article, how it is cited, its class. In a link of other
// words (Time to act) the name may be one of them.
const CITED_BEFORE =
  /^[\s"“‘'(（[【「『]*(?:(?:source|via|from|by|per|in|on|at|as|to|told|tells|see|read more (?:at|in|on)|according to|reported (?:by|in)|photo|credit)\s*:?\s+)?(?:the\s+)?["“‘'(（「『]*$/iu;
const CITED_AFTER =
  /^["”’)）\]】」』]*(?:\s+(?:reported|reports|report|said|says|wrote|writes|found|notes|noted|explains|magazine|newspaper|story|article|essay|op-ed|interview|editorial|column|website|investigation))?[\s"”’)）\]】」』.,:;…]*$/iu;
const CITED_BEFORE_JA =
  /^[「『（(【\s]*(?:出典|参考|ソース|引用元?|写真|記事|提供)?[:：／/\s]*[「『（(]*$/u;
const CITED_AFTER_JA =
  /^[」』）)】]*(?:紙|誌)?(?:電子版|デジタル|オンライン)?(?:の?(?:記事|報道|社説|サイト|ホームページ|インタビュー)|より|から|によると|によれば|が報じた)?[」』）)】。、\s]*$/u;

/** True for a name that is linked, all by itself or as it is cited, to the outlet that it would mean. */
export function isLinkedName({ link }: Candidate, { id, kind }: NameMeaning): boolean {
  if (kind !== 'outlet' || link?.outlet !== id) return false;
  const { before, after } = link;
  return (
    (CITED_BEFORE.test(before) && CITED_AFTER.test(after)) ||
    (CITED_BEFORE_JA.test(before) && CITED_AFTER_JA.test(after))
  );
}
