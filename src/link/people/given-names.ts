import type { NameMeaning } from '../../model/mention';
import { surnameIn } from '../name-shape';
import { isNamedNear, type PageKnowledge } from '../page-knowledge';
import type { Rule } from '../reading';

// A first name alone means somebody only where the page tells whose it is.

const AND_AFTER = /^\s+(?:and|&|or)\s+/u;

/** Bill and Hillary Clinton: the surname behind the second first name is the first one's too. */
export const sharedSurname: Rule = ({ place, meaning }, page) => {
  if (meaning.aliasKind !== 'given') return null;
  const joint = AND_AFTER.exec(place.after)?.[0];
  if (joint === undefined) return null;
  const partner = page.startingAt(place.block, place.end + joint.length);
  if (partner === null || !isRelative(meaning, partner.meaning)) return null;
  const isWhole = partner.place.surface.includes(' ');
  return isWhole ? { rule: 'shared-surname', surface: partner.place.surface } : null;
};

// As many paragraphs as a first name carries: in a long collection George is another one by then.
const GIVEN_NAME_REACH = 60;

/** Ivanka, on a page that names Ivanka Trump in full. */
export const givenNameOnPage: Rule = ({ place, meaning }, page) => {
  if (meaning.aliasKind !== 'given' || meaning.needs !== 'context') return null;
  const introduction = page.introductions.get(meaning.id);
  const other = introduction ?? page.givens.get(meaning.id);
  if (other === undefined || other === place) return null;
  const isFar =
    introduction !== undefined &&
    !isNamedNear(place, meaning.id, { page, reach: GIVEN_NAME_REACH });
  // Asif, on a page that names Khawaja Asif as well as Asif Ali Zardari: it is a surname first.
  const isSurname = place.meanings.some(
    ({ id, aliasKind }) => aliasKind === 'surname' && page.introductions.has(id),
  );
  return isFar || isSurname ? null : { rule: 'given-name-on-page', surface: other.surface };
};

// Rupert Murdoch and his sons, James and Lachlan: at most a few names stand in between.
const RELATION_BEFORE =
  /(?:\b(?:his|her|their)|[’']s)\s+(?:\p{Ll}+\s+){0,3}?(?:sons?|daughters?|wife|husband|brothers?|sisters?|father|mother|children|siblings?|nephew|niece|cousin)(?:-in-law)?,?\s+(?:\p{Lu}\p{L}+(?:,|,?\s+and)\s+)*$/u;

/** His wife, Melania: a relative of somebody whom the page names and who is known at least as well. */
export const relativeByGivenName: Rule = ({ place, meaning }, page) => {
  if (meaning.aliasKind !== 'given' || meaning.needs !== 'context') return null;
  const relation = RELATION_BEFORE.exec(place.before);
  if (relation === null) return null;
  const relative = [...page.named.values()].find(
    (one) => one.meaning.tier <= meaning.tier && isRelative(meaning, one.meaning),
  );
  return relative === undefined
    ? null
    : { rule: 'relative-by-given-name', surface: relative.place.surface };
};

/** True for two people of one surname. */
function isRelative(meaning: NameMeaning, other: NameMeaning): boolean {
  if (other.kind !== 'person' || other.id === meaning.id) return false;
  const surname = surnameIn(meaning.display.en);
  return surname !== null && surname === surnameIn(other.display.en);
}

/** True when the page names somebody else of that surname. */
export function hasRelativeOn(page: PageKnowledge, meaning: NameMeaning): boolean {
  return [...page.named.values()].some((one) => isRelative(meaning, one.meaning));
}
