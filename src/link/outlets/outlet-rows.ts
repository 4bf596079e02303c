import { isWordName, WITH_ARTICLE } from './outlet-words';
import type { NameMeaning } from '../../model/mention';
import type { Rule } from '../reading';

// Outlets beside outlets: in a row within a sentence, or each at the head of a line of a list.

const ROW_JOINT =
  /^(?:[(（]\p{Script=Han}{1,4}[)）])?(?:\s?(?:VS|vs|ＶＳ|×)\.?\s?|\s*[、,，・/／=＝|•·—–-]\s*|[」』]\s?[、，,・とや]?\s?[「『]|,?\s+(?:and|or)\s+(?:its\s+(?:\p{Ll}+\s+)?(?:rivals?|competitors?|sisters?|stablemate|successor|predecessor)\s+)?|[とや])$/u;
// Reuters and the FT; CNN and the Post Office are no row of two.
const ROW_JOINT_BEFORE_ARTICLE = /^,?\s+(?:and|or)\s+the\s+$/u;
// ABC and its old competitor CBS: what it is to the other stands in between.
const JOINT_MAX_LENGTH = 32;

/** 毎日、読売 · CNN, ABC and NBC: an outlet stands in a row with outlets. */
export const rowOfOutlets: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'outlet' || meaning.needs !== 'context') return null;
  const isJoint = (text: string): boolean =>
    ROW_JOINT.test(text) || (!isWordName(meaning) && ROW_JOINT_BEFORE_ARTICLE.test(text));
  for (let gap = 1; gap <= JOINT_MAX_LENGTH; gap++) {
    const left = page.endingAt(place.block, place.start - gap);
    if (left?.meaning.kind === 'outlet' && isJoint(place.before.slice(-gap))) {
      return { rule: 'row-of-outlets', surface: left.place.surface };
    }
    const right = page.startingAt(place.block, place.end + gap);
    const isRightJoint =
      ROW_JOINT.test(place.after.slice(0, gap)) ||
      (/ /u.test(place.surface) && ROW_JOINT_BEFORE_ARTICLE.test(place.after.slice(0, gap)));
    if (right?.meaning.kind === 'outlet' && isRightJoint) {
      return { rule: 'row-of-outlets', surface: right.place.surface };
    }
  }
  return null;
};

// 中国新聞「天風録」: a list of papers and what each has.
const LABEL_AFTER = /^\s*[:：]/u;
const COLUMN_AFTER = /^[「『]/u;
// The Guardian, The Times: each a heading over what it says.
const HEADING = /^$/;
// The Atlantic • Emma Green • May 4: a list of pieces, an entry of some lines each.
const WRITER_AFTER =
  /^\s+[•·|]\s+\p{Lu}[\p{L}.’'-]+(?:\s+\p{Lu}[\p{L}.’'-]*){1,3}(?=\s*(?:[•·|,]|$))/u;
const ENTRY_BLOCKS = 8;
// 3. 読売(汚染水): who asked what, line by line, behind a number or a bullet.
const QUESTION_AFTER = /^[（(][^()（）]{1,60}[)）]/u;
const LABELS = [LABEL_AFTER, WRITER_AFTER, COLUMN_AFTER, QUESTION_AFTER];
const BEHIND_BULLET = [LABEL_AFTER, COLUMN_AFTER, QUESTION_AFTER];
const BULLET_BEFORE = /^\s*(?:[・●○◎■□◆◇▼▽★☆*＊-]|[(（]?\d{1,2}[.．)）、]|[①-⑳])\s*$/u;

/** How many blocks on either side are looked at for another entry of the list. */
function reachOf(label: RegExp, meaning: NameMeaning): number {
  // Freelances ask as well.
  if (label === QUESTION_AFTER) return 2;
  // Time: 8 p.m. is no paper, wherever else NBC: … stands.
  const isNear = label === COLUMN_AFTER || (label === LABEL_AFTER && isWordName(meaning));
  return isNear ? 1 : ENTRY_BLOCKS;
}

/** Foreign Affairs: …, under NBC: …: a list with an outlet at the head of each line. */
export const listOfOutlets: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'outlet' || meaning.needs !== 'context') return null;
  const isBullet = BULLET_BEFORE.test(place.before);
  if (place.before !== '' && !isBullet) return null;
  const atHead = WITH_ARTICLE.test(place.surface) ? [HEADING, ...LABELS] : LABELS;
  const label = (isBullet ? BEHIND_BULLET : atHead).find((one) => one.test(place.after));
  if (label === undefined) return null;
  const reach = reachOf(label, meaning);
  const blocks = Array.from({ length: reach }, (_, at) => [
    place.block - at - 1,
    place.block + at + 1,
  ]);
  const neighbour = blocks
    .flat()
    .map((block) => page.startingAt(block, place.start))
    .find((one) => one?.meaning.kind === 'outlet' && label.test(one.place.after));
  return neighbour === undefined || neighbour === null
    ? null
    : { rule: 'row-of-outlets', surface: neighbour.place.surface };
};
