import {
  hasExactly,
  isBoolean,
  isCount,
  isNullable,
  isOneOf,
  isOptional,
  isShortArray,
  isShortString,
  type Guard,
} from '../lib/guards';
import { isPartialDate } from '../lib/iso-date';
import { isEntityId, type DisplayNames, type EntityBrief, type LocalText } from '../model/entity';
import { LINK_MAX_LENGTH, LINKS_MAX } from '../model/kept-link';
import { NAMED_FRAMES_MAX } from '../model/frame-news';
import type { MentionRow, NameRow } from '../model/mention';
import type { ContentCalls, FrameCalls, FrameNames, PageLinks, PageMentions } from './calls';
import type { AnswerChecks } from './channel';
import { isPageDate, isPageTextKind } from './page-shapes';
import { isEntityKind, isHost, isMarkSettings } from './shapes';

// A page can take over the scripts beside it and in its frames: what they tell the popup is checked whole.

// More names than any page of a few megabytes can hold.
const MENTIONS_MAX = 100_000;
// More entities than share any one name.
const ENTITIES_MAX = 1_000;
// Longest text of a list row, in UTF-16 code units.
const ROW_TEXT_MAX_LENGTH = 1_000;
// Longest text of a page that offsets can point into, in UTF-16 code units.
const OFFSET_MAX = 2 ** 31 - 1;

const isText = (value: unknown): value is string => isShortString(value, ROW_TEXT_MAX_LENGTH);
const isOffset = (value: unknown): value is number => isCount(value, OFFSET_MAX);
const isUrl = (value: unknown): value is string => isShortString(value, LINK_MAX_LENGTH);
const isNull = (value: unknown): value is null => value === null;
const isDisplayNames = hasExactly<DisplayNames>({
  en: isOptional(isText),
  ja: isOptional(isText),
  und: isOptional(isText),
});

const isLocalText = hasExactly<LocalText>({ en: isText, ja: isOptional(isText) });

const isEntityBrief: Guard<EntityBrief> = hasExactly<EntityBrief>({
  id: isEntityId,
  kind: isEntityKind,
  tier: isOneOf([0, 1, 2, 3, 4, 5]),
  display: isDisplayNames,
  type: isOptional(isText),
  country: isOptional(isText),
  role: isOptional(isLocalText),
  roleSeen: isOptional(isPartialDate),
  roleEnded: isOptional(isPartialDate),
});

const isEntityBriefs = (value: unknown): value is readonly EntityBrief[] =>
  isShortArray(value, ENTITIES_MAX, isEntityBrief);

const isMentionRow: Guard<MentionRow> = hasExactly<MentionRow>({
  index: isOffset,
  start: isOffset,
  end: isOffset,
  surface: isText,
  entities: isEntityBriefs,
});

const isNameRow: Guard<NameRow> = hasExactly<NameRow>({
  index: isOffset,
  surface: isText,
  entities: isEntityBriefs,
});

const isFrameId = (value: unknown): value is number => isCount(value, Number.MAX_SAFE_INTEGER);

/** What each call to a page's script may answer, checked whole. */
export const CONTENT_ANSWERS: AnswerChecks<ContentCalls> = {
  getHost: isHost,
  getDate: isNullable(isPageDate),
  getMentions: hasExactly<PageMentions>({
    host: isHost,
    marks: isMarkSettings,
    isPrivate: isBoolean,
    textKind: isNullable(isPageTextKind),
    mentions: (value): value is readonly MentionRow[] =>
      isShortArray(value, MENTIONS_MAX, isMentionRow),
    frameIds: (value): value is readonly number[] =>
      isShortArray(value, NAMED_FRAMES_MAX, isFrameId),
    isComplete: isBoolean,
  }),
  getLinks: hasExactly<PageLinks>({
    host: isHost,
    isPrivate: isBoolean,
    urls: (value): value is readonly string[] => isShortArray(value, LINKS_MAX, isUrl),
  }),
  openMention: isBoolean,
  moveToMention: isBoolean,
  hearFrame: isNull,
  reportSwitches: isNull,
};

/** What each call to a frame's script may answer, checked whole. */
export const FRAME_ANSWERS: AnswerChecks<FrameCalls> = {
  getNames: hasExactly<FrameNames>({
    names: (value): value is readonly NameRow[] => isShortArray(value, MENTIONS_MAX, isNameRow),
    isComplete: isBoolean,
  }),
  openName: isBoolean,
  reportSwitches: isNull,
  hearCard: isNull,
};
