import { isWordName, WITH_ARTICLE } from './outlet-words';
import type { Rule } from './reading';

// Outlets beside outlets: in a row within a sentence, or each at the head of a line of a list.

const ROW_JOINT =
  /^(?:[(（]\p{Script=Han}{1,4}[)）])?(?:\s?(?:VS|vs|ＶＳ|×)\.?\s?|\s*[、,，・/／=＝|•·—–-]\s*|[」』]\s?[、，,・とや]?\s?[「『]|,?\s+(?:and|or)\s+(?:its rival )?|[とや])$/u;
// Reuters and the FT; CNN and the Post Office are no row of two.
const ROW_JOINT_BEFORE_ARTICLE = /^,?\s+(?:and|or)\s+the\s+$/u;
const JOINT_MAX_LENGTH = 16;

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
const LABELS = [LABEL_AFTER, WRITER_AFTER, COLUMN_AFTER];

/** Foreign Affairs: …, under NBC: …: a list with an outlet at the head of each line. */
export const listOfOutlets: Rule = ({ place, meaning }, page) => {
  if (meaning.kind !== 'outlet' || meaning.needs !== 'context') return null;
  const labels = WITH_ARTICLE.test(place.surface) ? [HEADING, ...LABELS] : LABELS;
  const label = labels.find((one) => one.test(place.after));
  if (place.before !== '' || label === undefined) return null;
  // Time: 8 p.m. is no paper, wherever else NBC: … stands.
  const isNear = label === COLUMN_AFTER || (label === LABEL_AFTER && isWordName(meaning));
  const reach = isNear ? 1 : ENTRY_BLOCKS;
  const blocks = Array.from({ length: reach }, (_, at) => [
    place.block - at - 1,
    place.block + at + 1,
  ]);
  const neighbour = blocks
    .flat()
    .map((block) => page.startingAt(block, 0))
    .find((one) => one?.meaning.kind === 'outlet' && label.test(one.place.after));
  return neighbour === undefined || neighbour === null
    ? null
    : { rule: 'row-of-outlets', surface: neighbour.place.surface };
};
