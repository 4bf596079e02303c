import type { Candidate } from '../../model/mention';
import { isInHeadline } from '../../text/headlines';
import { isLatin } from '../name-shape';
import { isWordName } from './outlet-words';
import type { PageKnowledge } from '../page-knowledge';
import type { Rule } from '../reading';
import { TITLE_GOES_ON } from '../name-edges';

// What is given to outlets and done by them, without a word that says what they are: a letter seen by
// them, a leak to them, what they have learned.

const DAY_OF_NEWS = String.raw`(?:\s+on\s+\p{Lu}\p{Ll}+day)?`;
// A letter obtained by Stern, a leak to Fortune, in an email to Slate.
const GIVEN_BEFORE = new RegExp(
  String.raw`(?<!\p{L})(?:(?:obtained|seen|viewed|verified|approached|contacted|first revealed|exclusively)\s+by|(?:leak(?:s|ed)?|statements?|comment(?:s|ed)?|remarks|e-?mails?|confirmed|disclosed|confided|exclusive(?:ly)?|tipped off|briefed)${DAY_OF_NEWS}\s+(?:to\s+)?)\s*(?:the\s+)?$`,
  'iu',
);
const TO_OR_BY = /(?<!\p{L})(?:to|by)\s+(?:the\s+)?$/iu;
// Stern, citing officials, said; as Fortune put it; sued Stern for libel.
const CITES_AFTER =
  /^(?:,\s+(?:citing|quoting)\s|\s+(?:is|was)\s+(?:now\s+)?reporting(?!\p{L})|\s+for\s+(?:libel|defamation|slander)(?!\p{L})|\s+understands(?:\s+that)?\s|[’']s\s+sources(?!\p{L}))/u;
const AS_BEFORE = /(?<!\p{L})[Aa]s\s+(?:the\s+)?$/u;
const PUTS_AFTER =
  /^\s+(?:puts?|put|notes|noted|points? out|explained|explains|reported|reports)\s+/u;
// Foreign Affairs has learned: one word may be anything.
const LEARNS_AFTER =
  /^\s+(?:(?:has|had|also|later|first)\s+)?(?:learned|learnt|obtained|seen|asked|approached|contacted|reviewed|revealed|reveals|said|says|claimed|claims|argued|argues|described|describes|stated)(?!\p{L})/u;
// The Times says: its article and a noun that is little else with a capital.
const SURE_TITLE =
  /^The (?:[\p{L}]+ )?(?:Times|Guardian|Telegraph|Herald|Tribune|Chronicle|Gazette|Economist)$/u;
const SAYS_AFTER = /^\s+(?:says|said)\s/u;
const STAFF_BEFORE = /(?<!\p{L})[Bb]y\s+(?:the\s+)?$/u;
const STAFF_AFTER = /^\s+[Ss]taff(?!\p{L})/u;
// What others have as well: who works there, who speaks for it.
const BELONGS_BEFORE =
  /(?<!\p{L})(?:(?:worked|works|working|job|career|intern(?:ed)?|stint|years)\s+(?:at|for|with)|(?:owners?|proprietors?|takeover|sale|ownership)\s+of|spokes(?:man|woman|person)\s+for|(?:hosts?|guests?|appeared|appearance|show|programme|program|debate)\s+on|joined|left|owns|respond(?:ed)?\s+to|libel\s+suit\s+against)\s+(?:the\s+)?$/iu;
// According to a Focus report; he said on the Focus website.
const REPORT_BEFORE = /(?<!\p{L})[Aa]ccording to an?\s+$/u;
const REPORT_AFTER = /^\s+(?:report|poll|survey|tally|count|analysis)(?!\p{L})/u;
const SITE_BEFORE = /\p{Ll}\s+the\s+$/u;
const SITE_AFTER = /^\s+(?:website|web site|news site)(?!\p{L})/u;
// Other names that a page has to hold before one word counts.
const COMPANY_MIN = 2;

function dealingOf(place: Candidate, isWord: boolean): string | null {
  const { before, surface, after } = place;
  if (SURE_TITLE.test(surface) && SAYS_AFTER.test(after))
    return SAYS_AFTER.exec(after)?.[0] ?? null;
  const given = GIVEN_BEFORE.exec(before)?.[0];
  if (given !== undefined && TO_OR_BY.test(given)) return given;
  if (AS_BEFORE.test(before) && PUTS_AFTER.test(after)) return PUTS_AFTER.exec(after)?.[0] ?? null;
  if (REPORT_BEFORE.test(before) && REPORT_AFTER.test(after))
    return REPORT_BEFORE.exec(before)?.[0] ?? null;
  if (SITE_BEFORE.test(before) && SITE_AFTER.test(after))
    return SITE_AFTER.exec(after)?.[0] ?? null;
  const cites = CITES_AFTER.exec(after)?.[0];
  if (cites !== undefined || isWord) return cites ?? null;
  if (STAFF_BEFORE.test(before) && STAFF_AFTER.test(after))
    return STAFF_AFTER.exec(after)?.[0] ?? null;
  return LEARNS_AFTER.exec(after)?.[0] ?? BELONGS_BEFORE.exec(before)?.[0] ?? null;
}

/** A letter seen by Stern, Foreign Affairs has learned: dealings that outlets have. */
export const dealsAsOutlet: Rule = ({ place, meaning }, page: PageKnowledge) => {
  if (meaning.kind !== 'outlet' || meaning.needs !== 'context' || meaning.tier > 2) return null;
  const { surface, after } = place;
  if (meaning.aliasKind === 'initials' || !isLatin(surface) || TITLE_GOES_ON.test(after))
    return null;
  const words = dealingOf(place, isWordName(meaning));
  if (words === null || isInHeadline(place)) return null;
  const others = page.named.size - (page.named.has(meaning.id) ? 1 : 0);
  return others < COMPANY_MIN ? null : { rule: 'class-word-near', surface: words.trim() };
};
