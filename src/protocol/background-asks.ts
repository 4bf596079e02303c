import {
  hasExactly,
  isBoolean,
  isCount,
  isNullable,
  isOptional,
  isOneOf,
  isShortArray,
  isShortString,
  type Guard,
} from '../lib/guards';
import { DATA_SECTIONS } from '../model/data-record';
import { isEntityId } from '../model/entity';
import {
  BLOCK_NUMBER_MAX,
  HELD_LENGTH_MAX,
  HELD_NAMES_MAX,
  PAGE_NAME_LENGTH,
  type BlockOrder,
} from '../model/held-names';
import { LINK_MAX_LENGTH, VET_URLS_MAX } from '../model/kept-link';
import {
  SEARCH_LENGTH_MAX,
  type Excerpt,
  type LinkedSpan,
  type NameHit,
  type Span,
} from '../model/mention';
import type { BackgroundCalls, NoAsk } from './calls';
import type { AskChecks } from './channel';
import { isFrameNews } from './frame-news-shapes';
import { isMentionPlace, isPageClues, isPageContext, isPageDate } from './page-shapes';
import { isCorrection, isSettingsChange, isWhyAsk } from './settings-shapes';
import { isHost } from './shapes';

// One guard for each call, because a page can take over the script that runs beside it: what
// comes from there is checked for shape and size before anything is done with it.

// The longest folded name of the gazetteer is well below this, in UTF-16 code units.
const KEY_MAX_LENGTH = 120;
// More names than any page of a few megabytes can hold.
const COUNT_MAX = 100_000;
// Browsers number their tabs with 32-bit signed integers.
const TAB_ID_MAX = 2 ** 31 - 1;

/** True for a non-empty key of the length that the name database can hold. */
function isNameKey(value: unknown): value is string {
  return isShortString(value, KEY_MAX_LENGTH) && value !== '';
}

const isNothing: Guard<NoAsk> = hasExactly<NoAsk>({});

const isOffset = (value: unknown): value is number => isCount(value, HELD_LENGTH_MAX);

const isNameHit: Guard<NameHit> = hasExactly<NameHit>({
  start: isOffset,
  end: isOffset,
  key: isNameKey,
});

const isLinkedSpan: Guard<LinkedSpan> = hasExactly<LinkedSpan>({
  start: isOffset,
  end: isOffset,
  host: isHost,
});

const isBlockNumber = (value: unknown): value is number => isCount(value, BLOCK_NUMBER_MAX);

const isExcerpt: Guard<Excerpt> = hasExactly<Excerpt>({
  block: isBlockNumber,
  start: isOffset,
  text: (value): value is string => isShortString(value, HELD_LENGTH_MAX),
  hits: (value): value is readonly NameHit[] => isShortArray(value, HELD_NAMES_MAX, isNameHit),
  links: isOptional((value): value is readonly LinkedSpan[] =>
    isShortArray(value, HELD_NAMES_MAX, isLinkedSpan),
  ),
});

/** True for excerpts whose hits and links lie in their texts, and that are not too much together. */
function isExcerpts(value: unknown): value is readonly Excerpt[] {
  if (!isShortArray(value, HELD_NAMES_MAX, isExcerpt)) return false;
  let length = 0;
  let hits = 0;
  for (const excerpt of value) {
    length += excerpt.text.length;
    hits += excerpt.hits.length;
    if (length > HELD_LENGTH_MAX || hits > HELD_NAMES_MAX) return false;
    // A name stands in one link at most.
    const { links = [] } = excerpt;
    if (links.length > excerpt.hits.length) return false;
    if (![...excerpt.hits, ...links].every((span) => liesIn(excerpt, span))) return false;
  }
  return true;
}

const liesIn = ({ start, text }: Excerpt, span: Span): boolean =>
  span.start >= start && span.start < span.end && span.end <= start + text.length;

const isPlace = (value: unknown): value is number => isCount(value, HELD_NAMES_MAX);

const isBlockOrder: Guard<BlockOrder> = hasExactly<BlockOrder>({
  at: isPlace,
  count: isPlace,
  blocks: (value): value is readonly number[] => isShortArray(value, HELD_NAMES_MAX, isBlockNumber),
});

const HELD_TURN = {
  page: (value: unknown): value is string => isShortString(value, PAGE_NAME_LENGTH),
  turn: isBlockNumber,
};

const isSearchedText = (value: unknown): value is string => isShortString(value, SEARCH_LENGTH_MAX);

/** True for texts that are not too much together. */
function isTexts(value: unknown): value is readonly string[] {
  if (!isShortArray(value, SEARCH_LENGTH_MAX, isSearchedText)) return false;
  return value.reduce((length, text) => length + text.length + 1, 0) <= SEARCH_LENGTH_MAX;
}

const isTabId = (value: unknown): value is number => isCount(value, TAB_ID_MAX);

const isFrameId = (value: unknown): value is number => isCount(value, Number.MAX_SAFE_INTEGER);

const isUrl = (value: unknown): value is string => isShortString(value, LINK_MAX_LENGTH);

const isUrls = (value: unknown): value is readonly string[] =>
  isShortArray(value, VET_URLS_MAX, isUrl);

const isSite = (value: unknown): value is string => isHost(value) && value !== '';

/** What each call to the worker may ask. */
export const BACKGROUND_ASKS: AskChecks<BackgroundCalls> = {
  getPageStart: isNothing,
  getMarks: isNothing,
  getMarkStyles: isNothing,
  getPageFacts: hasExactly({ clues: isPageClues }),
  findNames: hasExactly({ texts: isTexts }),
  noteNames: hasExactly({ ...HELD_TURN, excerpts: isExcerpts }),
  linkNames: hasExactly({
    ...HELD_TURN,
    excerpts: isExcerpts,
    order: isBlockOrder,
    date: isNullable(isPageDate),
  }),
  getLinked: hasExactly(HELD_TURN),
  getCard: hasExactly({
    id: isEntityId,
    page: isPageContext,
    place: isNullable(isMentionPlace),
  }),
  getWhy: isWhyAsk,
  correct: hasExactly({ correction: isCorrection }),
  getSettings: hasExactly({ isPrivate: isBoolean }),
  changeSettings: hasExactly({ change: isSettingsChange, isPrivate: isBoolean }),
  getErrors: isNothing,
  deleteStored: isNothing,
  getSite: hasExactly({ host: isHost, isPrivate: isBoolean }),
  vetLinks: hasExactly({ urls: isUrls }),
  markLinks: hasExactly({ urls: isUrls }),
  getLinkCard: hasExactly({ url: isUrl, page: isPageContext }),
  lookUp: hasExactly({ text: isUrl }),
  getDataRecord: isNothing,
  getTabAccess: hasExactly({ tabId: isTabId }),
  reportFrame: hasExactly({ news: isFrameNews }),
  reportCard: hasExactly({ frameId: isFrameId, isShown: isBoolean }),
  reportCount: hasExactly({ count: (value): value is number => isCount(value, COUNT_MAX) }),
  openDataPage: hasExactly({ section: isOneOf(DATA_SECTIONS) }),
  setSiteMarks: hasExactly({ host: isSite, isOn: isBoolean, isPrivate: isBoolean }),
  setAllMarks: hasExactly({ isOn: isBoolean, isPrivate: isBoolean }),
};
