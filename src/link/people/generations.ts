import { yearOf } from '../../lib/iso-date';
import type { Candidate, NameMeaning } from '../../model/mention';
import { isBareName } from '../name-shape';
import type { Rule } from '../reading';

const ELDER = {
  before: /(?:elder|senior)\s+$|(?<!\p{Script=Han})父・?$/iu,
  after:
    /^(?:[\p{Script=Han}]{1,4})?\s?[(（](?:父|シニア)[)）]|^,?\s+(?:Sr\b|senior\b|the\s+(?:elder|father))/u,
};
const YOUNGER = {
  before: /(?:younger|junior)\s+$|息子・?$/iu,
  after:
    /^(?:[\p{Script=Han}]{1,4})?\s?[(（](?:子|息子|ジュニア)[)）]|^,?\s+(?:the\s+(?:younger|son))(?!\p{L})/u,
};

const fits = ({ before, after }: Candidate, words: typeof ELDER): string | null =>
  words.before.exec(before)?.[0].trim() ?? words.after.exec(after)?.[0].trim() ?? null;

/** The year of the first office; null when none is dated. */
function startOf({ terms = [] }: NameMeaning): string | null {
  const starts = terms.flatMap(({ from }) => (from === null ? [] : [yearOf(from)])).sort();
  return starts[0] ?? null;
}

// Brothers are no generation apart, and of who owns a company some first office is not recorded.
const GENERATION_YEARS = 8;

/** The elder Bush, ブッシュ大統領(子): of two of one surname, who held office first, or last. */
export const generationFits: Rule = ({ place, meaning }) => {
  if (!isBareName(meaning)) return null;
  const elder = fits(place, ELDER);
  const word = elder ?? fits(place, YOUNGER);
  const own = startOf(meaning);
  if (word === null || own === null) return null;
  const others = place.meanings.filter(({ id }) => id !== meaning.id).map(startOf);
  // Who has no dated office may be the elder as well as the younger.
  if (others.length === 0 || others.includes(null)) return null;
  const gaps = others.map((other) => Number(other) - Number(own));
  const [isFit, isUnfit] =
    elder === null
      ? [
          gaps.every((years) => years <= -GENERATION_YEARS),
          gaps.some((years) => years >= GENERATION_YEARS),
        ]
      : [
          gaps.every((years) => years >= GENERATION_YEARS),
          gaps.some((years) => years <= -GENERATION_YEARS),
        ];
  if (!isFit && !isUnfit) return null;
  const rule = isFit ? 'generation-fits' : 'generation-unfit';
  return { rule, surface: word };
};
