import {
  hasExactly,
  isNullable,
  isOneOf,
  isShortArray,
  isShortString,
  type Guard,
} from '../lib/guards';
import { isPartialDate } from '../lib/iso-date';
import { isEntityId, type EntityId } from '../model/entity';
import { CONTEXT_LENGTH } from '../model/mention';
import {
  CLUE_MAX_LENGTH,
  CLUES_MAX,
  JSON_LD_MAX_LENGTH,
  URL_MAX_LENGTH,
  type PageClues,
} from '../model/page-clues';
import {
  DATE_BASES,
  PAGE_ENTITIES_MAX,
  PAGE_WORDS_MAX_LENGTH,
  TEXT_KIND_BASES,
  TEXT_KINDS,
  type MentionPlace,
  type PageContext,
  type PageDate,
  type PageTextKind,
} from '../model/page-context';

// What a page tells of itself: a page can take over the script beside it, so all of it is checked.

// The longest name of the gazetteer is well below this, in UTF-16 code units.
const SURFACE_MAX_LENGTH = 200;

/** True for a date with the place where it was read. */
export const isPageDate: Guard<PageDate> = hasExactly<PageDate>({
  value: isPartialDate,
  basis: isOneOf(DATE_BASES),
});

/** True for a sort of text with the place where it was read. */
export const isPageTextKind: Guard<PageTextKind> = hasExactly<PageTextKind>({
  value: isOneOf(TEXT_KINDS),
  basis: isOneOf(TEXT_KIND_BASES),
});

const isClue = (value: unknown): value is string => isShortString(value, CLUE_MAX_LENGTH);

const isMeta = (value: unknown): value is readonly [string, string] =>
  isShortArray(value, 2, isClue) && value.length === 2;

const isClueList = (value: unknown): value is readonly string[] =>
  isShortArray(value, CLUES_MAX, isClue);

function isJsonLd(value: unknown): value is readonly string[] {
  const isSource = (source: unknown): source is string => isShortString(source, JSON_LD_MAX_LENGTH);
  if (!isShortArray(value, CLUES_MAX, isSource)) return false;
  return value.reduce((length, source) => length + source.length, 0) <= JSON_LD_MAX_LENGTH;
}

/** True for what the markup of a page says, within its bounds. */
export const isPageClues: Guard<PageClues> = hasExactly<PageClues>({
  url: (value): value is string => isShortString(value, URL_MAX_LENGTH),
  jsonLd: isJsonLd,
  metas: (value): value is PageClues['metas'] => isShortArray(value, CLUES_MAX, isMeta),
  publishedTimes: isClueList,
  times: isClueList,
  lines: isClueList,
});

/** True for entities that a page names, a bounded number of them. */
export const isEntities: Guard<readonly EntityId[]> = (value): value is readonly EntityId[] =>
  isShortArray(value, PAGE_ENTITIES_MAX, isEntityId);

/** True for a page in words of bounded length. */
export const isPageContext: Guard<PageContext> = hasExactly<PageContext>({
  date: isNullable(isPageDate),
  textKind: isNullable(isPageTextKind),
  words: (value): value is string => isShortString(value, PAGE_WORDS_MAX_LENGTH),
  outlet: isNullable(isEntityId),
  entities: isEntities,
});

const isContextText = (value: unknown): value is string => isShortString(value, CONTEXT_LENGTH);

/** True for a name with no more text around it than linking looks at. */
export const isMentionPlace: Guard<MentionPlace> = hasExactly<MentionPlace>({
  surface: (value): value is string => isShortString(value, SURFACE_MAX_LENGTH),
  before: isContextText,
  after: isContextText,
});
