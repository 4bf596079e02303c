import { isBareName, isKatakana, isLatin } from './name-shape';
import type { Rule } from './reading';

// A person's name can be the name of something else, or stand for a whole family.

const BUILDINGS_AND_BODIES =
  'Tower|Towers|Foundation|Center|Centre|Organi[sz]ation|Hotel|University|College|School|Institute|' +
  'Library|Museum|Hospital|Memorial|Street|Avenue|Road|Boulevard|Square|Park|Bridge|County|City|' +
  'Creek|Bay|Island|Islands|Highlands|Airport|Stadium|Hall|House|Project|Prize|Award|Fund|Group|' +
  'Inc|Corp|Company|Co|LLC|Ltd|Bank|Act|Amendment|Doctrine|Commission|Report';
const SCIENCE =
  'effect|cells?|chains?|method|noise|laws?|theorem|numbers?|constants?|equations?|syndrome|disease|' +
  'process(?:es)?|distribution|models?|scale|curve|criterion|paradox|test|night';
const ENGLISH_THING = new RegExp(
  String.raw`^\s+(?:(?:${BUILDINGS_AND_BODIES})|(?:${SCIENCE}))(?![\p{L}\p{N}])`,
  'u',
);
const JAPANESE_THING =
  /^(?:の(?:法則|定理|方程式|剃刀)|[・]?(?:細胞|連鎖|効果|法則|定数|方程式|定理|症候群|現象|分布|過程|数列|曲線|係数|型|管|高原|湾|岬|海峡|諸島|島|橋|通り|広場|空港|大学|財団|タワー|ホテル|ビル|賞|杯))/u;

/** Trump Tower, Clinton Foundation, Markov chains, メルケル細胞. */
export const namedThing: Rule = ({ place, meaning }) => {
  if (meaning.kind !== 'person') return null;
  const thing = isLatin(place.surface)
    ? ENGLISH_THING.exec(place.after)
    : isKatakana(place.surface)
      ? JAPANESE_THING.exec(place.after)
      : null;
  return thing === null ? null : { rule: 'named-thing', surface: place.surface + thing[0] };
};

// Lake Mead, Fort Bragg, Mount Rushmore.
const PLACE_BEFORE =
  /(?<!\p{L})(?:Lake|Mount|Mt|Fort|Ft|Camp|Port|Cape|Saint|St|Point|Hotel|Villa|USS|HMS)\.?\s+$/u;
// (Bennett, Goldberg and Hunte, 1996) · Goldberg et al. (2004)
const CITATION_AFTER =
  /^(?:,\s\p{Lu}\p{L}+){0,3}(?:,?\s(?:and|&)\s\p{Lu}\p{L}+|\set\sal\.?)?,?\s\(?(?:19|20)\d\d[a-z]?[),;:]/u;

/** Lake Mead is no person, and the authors of a paper are nobody we know. */
export const placeOrAuthor: Rule = ({ place, meaning }) => {
  if (!isBareName(meaning) || !isLatin(place.surface)) return null;
  const words = PLACE_BEFORE.exec(place.before) ?? CITATION_AFTER.exec(place.after);
  return words === null ? null : { rule: 'named-thing', surface: words[0].trim() };
};

const RELATIVE_AFTER =
  /^(?:前|元)?(?:大統領|首相)?(?:夫人|令嬢|令息|一族|兄弟|姉妹|親子)|^\s(?:family|heirs|brothers|sisters|siblings|sons|daughters|clan|dynasty|children)(?![\p{L}])/u;

/** バイデン夫人 is not he, and the Murdoch family is nobody in particular. */
export const relativeNamed: Rule = ({ place, meaning }) => {
  if (!isBareName(meaning)) return null;
  const relative = RELATIVE_AFTER.exec(place.after);
  return relative === null
    ? null
    : { rule: 'relative-named', surface: place.surface + relative[0] };
};

const MONTH = /^(?:March|April|May|June|July|August|January)$/u;
const DATE_BEFORE =
  /(?:\d(?:st|nd|rd|th)?|(?<!\p{L})(?:in|last|next|this|since|until|till|by|during|early|late|mid|of))[\s-]$/iu;
const DATE_AFTER = /^[.,]?\s\d/u;

/** In May, May 2022: a month is no surname there. */
export const monthNamed: Rule = ({ place, meaning }) => {
  if (!isBareName(meaning) || !MONTH.test(place.surface)) return null;
  return DATE_BEFORE.test(place.before) || DATE_AFTER.test(place.after)
    ? { rule: 'named-thing', surface: place.surface }
    : null;
};
