import { genderOfGivenName } from '../../text/given-names';
import type { Candidate, NameMeaning } from '../../model/mention';
import { hasRelativeOn } from './given-names';
import { isBareName } from '../name-shape';
import type { Rule } from '../reading';

// Titles tell a gender, and so do most first names.

const WOMAN_BEFORE = /(?<!\p{L})(?:Mrs|Ms|Miss|Madam|Lady|Dame|First Lady)\.?\s+$/u;
const MAN_BEFORE = /(?<!\p{L})(?:Mr|Sir|Lord)\.?\s+$/u;

/** What the title right before a name tells: Mrs., Mr.; null for every other. */
function genderOfTitle({ before }: Candidate): 'woman' | 'man' | null {
  if (WOMAN_BEFORE.test(before)) return 'woman';
  return MAN_BEFORE.test(before) ? 'man' : null;
}

const genderOf = ({ display }: NameMeaning): 'woman' | 'man' | null =>
  genderOfGivenName(display.en?.split(' ').find((word) => word.length > 2) ?? '');

/** Mrs. Obama is not Barack. */
export const titleUnfit: Rule = ({ place, meaning }) => {
  if (!isBareName(meaning)) return null;
  const [title, own] = [genderOfTitle(place), genderOf(meaning)];
  if (title === null || own === null || title === own) return null;
  return { rule: 'title-unfit', surface: place.before.trim().split(/\s/u).at(-1) ?? '' };
};

/** Mrs. Obama, on a page that names Barack Obama: the one woman of that name whom we hold. */
export const titleFits: Rule = ({ place, meaning }, page) => {
  if (!isBareName(meaning) || meaning.aliasKind === 'given') return null;
  const title = genderOfTitle(place);
  if (title === null || title !== genderOf(meaning) || !hasRelativeOn(page, meaning)) return null;
  const isNamedInFull = place.meanings.some(
    (other) =>
      other.id !== meaning.id && genderOf(other) === title && page.introductions.has(other.id),
  );
  if (isNamedInFull) return null;
  return { rule: 'title-fits', surface: place.before.trim().split(/\s/u).at(-1) ?? '' };
};

const PRONOUN_AFTER =
  /^(?:[’']s)?[^.!?;“”"\p{Lu}]{0,40}?(?<!\p{L})(he|his|him|himself|she|her|herself)(?!\p{L})/u;

/** When Carlson filed her suit: the pronoun that follows tells who of that surname. */
export const pronounFits: Rule = ({ place, meaning }) => {
  if (!isBareName(meaning) || meaning.aliasKind === 'given') return null;
  const word = PRONOUN_AFTER.exec(place.after)?.[1];
  if (word === undefined) return null;
  const gender = /^(?:she|her)/u.test(word) ? 'woman' : 'man';
  return genderOf(meaning) === gender ? { rule: 'pronoun-fits', surface: word } : null;
};
